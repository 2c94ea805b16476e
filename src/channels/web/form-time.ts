/** The moment a form was opened, signed, so that a program that fills it in at once is noticed without anybody else being asked. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Nobody reads and fills in the form faster than this; longer ago than that, the page is stale. */
const leastSeconds = 4
const mostHours = 24

export type FormTime = 'right' | 'too-early' | 'stale'

export function signTime(now: string, secret: string): string {
  const at = Date.parse(now).toString(36)
  return `${at}.${sign(at, secret)}`
}

/** A time that is not ours counts as stale. */
export function readTime(token: string, now: string, secret: string): FormTime {
  const [at = '', signature = ''] = token.split('.')
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(at, secret))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'stale'
  const seconds = (Date.parse(now) - Number.parseInt(at, 36)) / 1000
  if (seconds < leastSeconds) return seconds < 0 ? 'stale' : 'too-early'
  return seconds > mostHours * 3600 ? 'stale' : 'right'
}

function sign(at: string, secret: string): string {
  return createHmac('sha256', secret).update(`offer form ${at}`).digest('base64url')
}
