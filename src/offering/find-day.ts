/** The first day that a text names, such as “31 July”, “1/5/2027” or “Easter”, as a calendar day not before today. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'

/** `said`: the words that name it. */
export type FoundDay = { said: string; day: string; from: number }
type Form = { pattern: RegExp; read(match: RegExpExecArray, today: string): string | null }

const forms: readonly Form[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, read: ([, y, m, d]) => toDay(Number(y), Number(m), Number(d)) },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord}(?:,? (\\d{4}))?`, 'i'),
    read: ([, d, m, y], today) => next(today, y, monthOf(m), Number(d)),
  },
  {
    pattern: new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'i'),
    read: ([, m, d, y], today) => next(today, y, monthOf(m), Number(d)),
  },
  {
    pattern: /\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?\b/,
    read: ([, d, m, y], today) => next(today, y?.length === 2 ? `20${y}` : y, Number(m), Number(d)),
  },
  {
    pattern: /\b(?:the )?end of (?:the )?(spring|summer|autumn) term\b/i,
    read: ([, term = ''], today) => endOfTerm(term.toLowerCase(), today),
  },
  { pattern: /\beaster\b(?: (\d{4}))?/i, read: ([, y], today) => nextEaster(today, y) },
  { pattern: /\b(?:christmas|xmas)\b(?: (\d{4}))?/i, read: ([, y], today) => next(today, y, 12, 25) },
  {
    pattern: new RegExp(`\\b(?:the )?(?:end of )?${monthWord}(?: (\\d{4}))?`, 'i'),
    read: (match, today) => (isDayBefore(match) || match[1] === 'may' ? null : lastOf(today, match[2], monthOf(match[1]))),
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

function monthOf(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** In the year it says, else the next one from today on. */
function next(today: string, year: string | undefined, month: number, day: number): string | null {
  if (year) return toDay(Number(year), month, day)
  const now = Number(today.slice(0, 4))
  return [now, now + 1].map((each) => toDay(each, month, day)).find((each) => each !== null && each >= today) ?? null
}

/** “31 June” is no day, and not the last of June either. */
function isDayBefore({ input, index }: RegExpExecArray): boolean {
  return /\d(?:st|nd|rd|th)?(?: of)? $/i.test(input.slice(0, index))
}

function lastOf(today: string, year: string | undefined, month: number): string | null {
  const now = Number(today.slice(0, 4))
  const last = (each: number) => new Date(Date.UTC(each, month, 0)).toISOString().slice(0, 10)
  return year ? last(Number(year)) : ([last(now), last(now + 1)].find((day) => day >= today) ?? null)
}

/** Null for a day that does not exist. */
function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

const termEnds: Record<string, [month: number, day: number]> = { spring: [3, 31], summer: [7, 20], autumn: [12, 18] }

function endOfTerm(term: string, today: string): string | null {
  const [month, day] = termEnds[term] ?? [12, 18]
  return next(today, undefined, month, day)
}

function nextEaster(today: string, year: string | undefined): string | null {
  const now = Number(today.slice(0, 4))
  return year ? easter(Number(year)) : ([easter(now), easter(now + 1)].find((day) => day >= today) ?? null)
}

/** Easter Sunday by the Gregorian calendar, after the rule of Meeus. */
function easter(year: number): string {
  const century = Math.floor(year / 100)
  const moon =
    (19 * (year % 19) + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor(((year % 19) + 11 * moon + 22 * week) / 451)
  const days = moon + week - 7 * late + 114
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)).toISOString().slice(0, 10)
}
