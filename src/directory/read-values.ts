/** Reads single values of a record: days, ages, addresses of the web and of mail, numbers of phones. */
import type { Note } from './listing.ts'
import { toLine } from './plain-text.ts'

/** The day it says, `2026-11-24`; days are also written 24/11/2026, as people here do. */
export function readDay(said: string, field: string, note: Note): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(said) ?? []
  if (year) return real(Number(year), Number(month), Number(day)) ?? refuse(said, field, note)
  const [, d, m, y] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(said) ?? []
  const read = d && m && y ? real(Number(y.length === 2 ? `20${y}` : y), Number(m), Number(d)) : null
  const words = read ?? inWords(said)
  if (words === null) return refuse(said, field, note)
  note('dayRead', said, field)
  return words
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function inWords(said: string): string | null {
  const [, day, month, year] = /^(?:\w+,? )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(said) ?? []
  const at = months.indexOf((month ?? '').slice(0, 3).toLowerCase())
  return at < 0 ? null : real(Number(year), at + 1, Number(day))
}

function real(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

function refuse(said: string, field: string, note: Note): null {
  note('noSuchDay', said, field)
  return null
}

export function readWebAddress(said: string, field: string, note: Note): string | null {
  const line = toLine(said)
  if (/^\s*(?:javascript|vbscript|data|file|blob):/i.test(line)) {
    note('scriptLink', '', field)
    return null
  }
  const whole = asWeb(line)
  if (whole) return whole
  const bare = line.replace(/^(?:https?|ttps?|htp)?[:;]*\/*(?=[\w-]+(?:\.[\w-]+)+)/i, '')
  const mended = /^[\w-]+(?:\.[\w-]+)+(?:[/?#:].*)?$/.test(bare) ? asWeb(`https://${bare}`) : null
  note(mended ? 'addressMended' : 'badAddress', line, field)
  return mended
}

function asWeb(text: string): string | null {
  const url = /\s/.test(text) ? null : URL.parse(text)
  const named = url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === ''
  return named ? text : null
}

export function readEmail(said: string, field: string, note: Note): string | null {
  const email = toLine(said).replace(/^mailto:/i, '')
  if (
    /^[A-Za-z0-9_'+-](?:[A-Za-z0-9_.'+-]*[A-Za-z0-9_+-])?@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/.test(email) &&
    !email.includes('..')
  )
    return email
  note('badEmail', email, field)
  return null
}

export function readPhone(said: string, field: string, note: Note): string | null {
  const phone = toLine(said)
  const digits = phone.replace(/\D/g, '').length
  if (digits >= 3 && digits <= 18 && phone.length <= 60) return phone
  note('badPhone', phone, field)
  return null
}

export function readAge(said: unknown, field: string, note: Note): number | null {
  const age = typeof said === 'string' && /^\s*\d{1,3}(?:\.\d+)?\s*(?:years?)?\s*$/.test(said) ? Number.parseFloat(said) : said
  if (typeof age !== 'number' || !(age >= 0 && age <= 130)) {
    note('oddAge', String(said), field)
    return null
  }
  if (typeof said === 'string') note('ageText', said, field)
  return age
}
