/** Dates in a statement, such as “next Tuesday”, “29 April” or “w/c 4 May”, as calendar days. */
import { addDays, endOfTerm, feastDay, monthOfName, monthWord, toDay } from '../knowledge/days.ts'
import { periodOf } from '../knowledge/periods.ts'

/** `said` as it was written; `date` is the day, or the first day of what was said. */
export type FoundDate = { said: string; date: string; from: number }

const dayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const weekday = '(sunday|monday|tuesday|wednesday|thursday|friday|saturday|mon|tues?|wed|thurs?|fri)\\b'

const dayMonth = new RegExp(`\\b(?:${weekday},?\\s+)?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord}(?:,? (\\d{4}))?`, 'gi')
const monthDay = new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:schools?|pupils?|people|parents))(?:,? (\\d{4}))?`, 'gi')
const figures = /\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?\b(?! ?(?:said|of|schools|%|would|told))/g
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g
const relative = new RegExp(`\\b(next|last|this|on|coming)\\s+${weekday}|\\b(tomorrow|yesterday|today)\\b`, 'gi')
const termEnd = /\b(?:the )?(?:end of (?:the |this )?(?:(spring|summer|autumn) )?term|(christmas|xmas|easter))\b/gi

/** In the order they stand. A date without a year is the last one or the next one, as the tense says, else the one nearest to today. */
export function findDates(text: string, today: string): FoundDate[] {
  const found: FoundDate[] = []
  const tense = tenseOf(text)
  const near = (day: number, monthNumber: number, year: string | undefined) => resolve({ day, monthNumber, year }, today, tense)
  const add = (match: RegExpMatchArray, date: string | null) => {
    const from = match.index ?? 0
    if (date && !found.some((other) => from < other.from + other.said.length && other.from < from + match[0].length))
      found.push({ said: match[0].trim().replace(/\.$/, ''), date, from })
  }
  for (const match of text.matchAll(iso)) add(match, toDay(match[1] ?? '', Number(match[2]), Number(match[3])))
  for (const match of text.matchAll(dayMonth)) add(match, near(Number(match[2]), monthOfName(match[3]), match[4]))
  for (const match of text.matchAll(monthDay)) add(match, near(Number(match[2]), monthOfName(match[1]), match[3]))
  for (const match of text.matchAll(figures)) add(match, near(Number(match[1]), Number(match[2]), match[3]))
  for (const match of text.matchAll(relative)) add(match, relativeDay(match, today))
  for (const match of text.matchAll(termEnd)) add(match, endOf(match, today))
  return found.sort((a, b) => a.from - b.from)
}

type Tense = 'past' | 'future' | null
type Written = { day: number; monthNumber: number; year: string | undefined }

const isPast =
  /\b(?:met|held|came|attended|was|were|had|went|visited|ran|took|spoke|gave|did|sent|presented|launched|since)\b|\b(?:has|have|'ve) (?:been )?\w+ed\b/i
const isFuture =
  /\b(?:will|next|to be|plan(?:s|ned)?|going to|due|scheduled|booked|arranged|upcoming|invite|hope|by|before|until|to \w+ on)\b|['’]ll\b/i

function tenseOf(text: string): Tense {
  const [past, future] = [isPast.test(text), isFuture.test(text)]
  return past === future ? null : past ? 'past' : 'future'
}

function resolve({ day, monthNumber, year }: Written, today: string, tense: Tense): string | null {
  if (year) return toDay(year, monthNumber, day)
  const now = Number(today.slice(0, 4))
  const choices = [now - 1, now, now + 1].flatMap((each) => toDay(each, monthNumber, day) ?? [])
  if (tense === 'past') return choices.findLast((date) => date <= today) ?? null
  if (tense === 'future') return choices.find((date) => date >= today) ?? null
  const away = (date: string) => Math.abs(Date.parse(date) - Date.parse(today))
  return choices.sort((a, b) => away(a) - away(b))[0] ?? null
}

function relativeDay([, which = '', name, plain]: RegExpMatchArray, today: string): string | null {
  if (plain) return addDays(today, { tomorrow: 1, yesterday: -1, today: 0 }[plain.toLowerCase()] ?? 0)
  const wanted = dayNames.findIndex((each) => each.startsWith((name ?? '').toLowerCase().slice(0, 3)))
  const now = new Date(`${today}T00:00:00Z`).getUTCDay()
  const ahead = (wanted - now + 7) % 7
  if (which.toLowerCase() === 'last') return addDays(today, ahead === 0 ? -7 : ahead - 7)
  // “Next Tuesday” is the Tuesday of next week; weeks begin on Monday.
  if (which.toLowerCase() === 'next') return addDays(today, 7 - ((now + 6) % 7) + ((wanted + 6) % 7))
  return addDays(today, ahead)
}

/** A term may be over, and is meant all the same; a feast that is over is the next year’s. */
function endOf([, term, feast]: RegExpMatchArray, today: string): string {
  const year = Number(today.slice(0, 4))
  if (feast === undefined) return endOfTerm((term ?? periodOf(today).slice(5)).toLowerCase(), year)
  const date = feastDay(feast, year)
  return date >= today ? date : feastDay(feast, year + 1)
}
