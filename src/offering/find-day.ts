/** The first day that a text names, such as “31 July”, “1/5/2027” or “Easter”, as a calendar day not before today. */

import { endOfTerm, feastDay, monthOfName, monthWord, toDay } from '../knowledge/days.ts'

/** `said`: the words that name it. */
export type FoundDay = { said: string; day: string; from: number }
type Form = { pattern: RegExp; read(match: RegExpExecArray, today: string): string | null }

const forms: readonly Form[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, read: ([, y, m, d]) => toDay(Number(y), Number(m), Number(d)) },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord}(?:,? (\\d{4}))?`, 'i'),
    read: ([, d, m, y], today) => next(today, y, monthOfName(m), Number(d)),
  },
  {
    pattern: new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'i'),
    read: ([, m, d, y], today) => next(today, y, monthOfName(m), Number(d)),
  },
  {
    pattern: /\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?\b/,
    read: ([, d, m, y], today) => next(today, y, Number(m), Number(d)),
  },
  {
    pattern: /\b(?:the )?end of (?:the )?(spring|summer|autumn) term\b/i,
    read: ([, term = ''], today) => inYears(today, undefined, (year) => endOfTerm(term.toLowerCase(), year)),
  },
  {
    pattern: /\b(easter|christmas|xmas)\b(?: (\d{4}))?/i,
    read: ([, feast = '', y], today) => inYears(today, y, (year) => feastDay(feast, year)),
  },
  {
    pattern: new RegExp(`\\b(?:the )?(?:end of )?${monthWord}(?: (\\d{4}))?`, 'i'),
    read: (match, today) => (isDayBefore(match) || match[1] === 'may' ? null : lastOf(today, match[2], monthOfName(match[1]))),
  },
]

export function findDay(text: string, today: string): FoundDay | null {
  const found = forms.flatMap(({ pattern, read }, rank) => {
    const match = pattern.exec(text)
    const day = match && read(match, today)
    return match && day ? [{ said: match[0], day, from: match.index, rank }] : []
  })
  const [first] = found.sort((a, b) => a.from - b.from || a.rank - b.rank)
  return first ? { said: first.said, day: first.day, from: first.from } : null
}

function next(today: string, year: string | undefined, month: number, day: number): string | null {
  return inYears(today, year, (each) => toDay(each, month, day))
}

function lastOf(today: string, year: string | undefined, month: number): string | null {
  return inYears(today, year, (each) => new Date(Date.UTC(each, month, 0)).toISOString().slice(0, 10))
}

/** In the year it says, else the next one from today on. */
function inYears(today: string, year: string | undefined, dayIn: (year: number) => string | null): string | null {
  if (year) return dayIn(Number(year))
  const now = Number(today.slice(0, 4))
  return [dayIn(now), dayIn(now + 1)].find((day) => day !== null && day >= today) ?? null
}

/** “31 June” is no day, and not the last of June either. */
function isDayBefore({ input, index }: RegExpExecArray): boolean {
  return /\d(?:st|nd|rd|th)?(?: of)? $/i.test(input.slice(0, index))
}
