/** Whether a sentence gives an entry another status, year, season or long form than it has. */
import type { EvidenceLine } from './evidence.ts'
import { monthNames, toPlain, writeNumbers } from './written-numbers.ts'

/** Gives what is other, or null. `held`: the whole entry; `lines`: what the sentence is about. */
export function factTurned(said: string, lines: readonly EvidenceLine[], held: string): string | null {
  if (saysOtherMeaning(said, held)) return 'meaning'
  if (saysOtherYear(said, lines, held)) return 'year'
  if (saysOtherSeason(said, held)) return 'season'
  if (saysOtherCause(said, lines)) return 'cause'
  return saysWrongStatus(said, held) ? 'status' : null
}

/** A cause is given only where the statement gives one. */
function saysOtherCause(said: string, lines: readonly EvidenceLine[]): boolean {
  const gives =
    /\b(?:because|due|owing|thanks|results?|resulted|led|reasons?|since|as|so|means?|meant|caus\w+|after|following|through|by)\b/
  return /\b(?:because|due to|owing to|thanks to|as a result|led to|caused)\b/.test(said) && !lines.some(({ text }) => gives.test(text))
}

/** The heading of an entry says its status as a sentence of one word. */
function saysWrongStatus(said: string, held: string): boolean {
  if (saysWrongPresence(said, held)) return true
  const priority = /\bpriority\b/i.test(held)
  if (!priority) return false
  if (/\bopen priority\b|\b(?:is|are|still|remains?) (?:still |now )?open\b(?! to\b)|\bopen priorities\b/.test(said))
    return !/(?:^|\. )Open\b/m.test(held)
  if (/\bclosed\b|\bno longer\b/.test(said)) return !/\b(?:Closed|Handed over)\b/.test(held)
  return /\bhanded over\b/.test(said) && !/\bhanded over\b/i.test(held)
}

/** What is not there yet is not said to be there, nor the other way round. */
function saysWrongPresence(said: string, held: string): boolean {
  const isThere = !/\bnot (?:yet )?available\b|\bunavailable\b/i.test(held)
  if (!/\bavailable\b/.test(said)) return false
  return isThere ? /\b(?:not (?:\w+ )?available|unavailable)\b/.test(said) : !/\b(?:not|once|when|until|un)\b/.test(said)
}

/** What an abbreviation stands for is given word by word. */
function saysOtherMeaning(said: string, held: string): boolean {
  const long = /\b(?:stands|short) for ([^.;,:]+)/.exec(said)?.[1]
  return long !== undefined && !toPlain(held).includes(long.trim())
}

/** A year goes with its month or season, or stands in the statement. */
function saysOtherYear(said: string, lines: readonly EvidenceLine[], held: string): boolean {
  const written = writeNumbers(held)
  return Array.from(said.matchAll(/(\w+) ((?:19|20)\d{2})\b/g)).some(([both, before = '', year = '']) => {
    if (monthNames.has(before) || /^(?:spring|summer|autumn|winter)$/.test(before)) return !written.includes(both)
    return !lines.some((line) => line.text.includes(year)) && !(said.includes('report') && written.includes(year))
  })
}

/** A season goes with its year; the report's own is not that of what it tells. */
function saysOtherSeason(said: string, held: string): boolean {
  const written = writeNumbers(held)
  const told = written.replace(/\bfrom the \w+ \d{4} report\b/g, ' ')
  return Array.from(said.matchAll(/\b(spring|summer|autumn|winter)(?: (term|\d{4}))?/g)).some(([, season = '', what]) => {
    if (what === undefined) return !written.includes(season)
    return what === 'term' ? !new RegExp(`${season} (?:term|\\d{4})`).test(told) : !written.includes(`${season} ${what}`)
  })
}
