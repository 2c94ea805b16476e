/** Reads the dozen ways in which reports write a term: “Spring – March 25”, “Jan–Mar 2025”, “2024/25 spring”, “Term 2 2025”. */
import { periodOf } from '../knowledge/periods.ts'
import { isMeant } from './likeness.ts'

type Term = 'spring' | 'summer' | 'autumn'

/** `period` null: no year is given. `rest` is what else the text says. `clash`: it could be another term just as well. */
export type ReadPeriod = { period: string | null; term: Term; rest: string; clash: boolean }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthWord =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.? ?(?:['’‘]?(20\d\d|\d\d)(?![\d/]|st|nd|rd|th))?/g
const seasonWord = /\b(spr(?:ing)?|sum(?:mer)?|aut(?:umn)?|wint(?:er)?|easter)\b/g
const schoolYear = /(?<![\d/])(20\d\d|\d\d)(?: ?[/-] ?| to (?=20))(20\d\d|\d\d)(?![\d/])/g
const dayMonthYear = /\b(?:\d{1,2}[./-])?(\d{1,2})[./-](20\d\d|\d\d)(?![\d/])\b|\b(20\d\d)-(\d\d)(?:-\d\d)?\b/g
/** Two of them together are half terms. */
const numberedTerm = /\b(half[- ]?terms?|terms?|t) ?([1-6])(?: ?(?:and|&) ?([1-6]))?\b/
const ordinals = ['first', 'second', 'third']
const anyYear = /\b(20\d\d)\b|['’‘](\d\d)\b/
const shortYear = /(?<![\d/])(\d\d)$/
const filler =
  /\b(?:term|termly|half|period|reporting|report|update|summary|return|the|of|for|from|to|until|and|in|academic|year|ay|season|week|ending|w[/ ]?e|up|through|beginning|end|first|second|\d{1,2}(?:st|nd|rd|th)?)\b/g

/** Null when the text names no term. */
export function readPeriod(text: string): ReadPeriod | null {
  const plain = toPlain(text)
  const found = findDates(plain)
  const term = termOf(plain, found)
  if (term === null) return null
  const year = yearOf(term, plain, found)
  const named = found.months[0]
  const clash = found.season !== null && (hasTwoSeasons(plain) || (named !== undefined && !fits(term, named.month)))
  return { period: year === null ? null : `${year}-${term}`, term, rest: restOf(plain), clash }
}

/** Whether the text says nothing but a term. */
export function isOnlyPeriod(text: string): boolean {
  const rest = readPeriod(text)?.rest
  return rest !== undefined && !/[\p{L}\p{N}]/u.test(rest.replace(filler, ''))
}

type Dates = {
  season: Term | null
  schoolYear: { first: number; second: number } | null
  months: { month: number; year: number | null }[]
  numbered: { number: number; half: boolean } | null
}

function toPlain(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[–—‐‑‒−]/g, '-')
    .replace(
      /\b(first|second|third) (half[- ]?)?term\b/g,
      (_, ordinal: string, half = '') => `${half}term ${ordinals.indexOf(ordinal) + 1}`,
    )
    .replace(/\s+/g, ' ')
    .trim()
  return plain.replace(/[a-z]{5,}/g, (word) => seasons.find((season) => isMeant(word, season)) ?? word)
}

const seasons = ['spring', 'summer', 'autumn', 'winter']

function findDates(plain: string): Dates {
  const season = [...plain.matchAll(seasonWord)][0]?.[1]
  const numbered = numberedTerm.exec(plain)
  return {
    season: season === undefined ? null : toTerm(season),
    schoolYear: findSchoolYear(plain),
    months: [...writtenMonths(plain), ...(plain.match(monthWord) ? [] : figureMonths(plain))],
    numbered: numbered
      ? { number: Number(numbered[2]), half: numbered[1]?.startsWith('half') === true || numbered[3] !== undefined }
      : null,
  }
}

function hasTwoSeasons(plain: string): boolean {
  return new Set(Array.from(plain.matchAll(seasonWord), ([season]) => toTerm(season))).size > 1
}

/** The winter months and Easter belong to the spring term. */
function toTerm(season: string): Term {
  return season.startsWith('sum') ? 'summer' : season.startsWith('aut') ? 'autumn' : 'spring'
}

function findSchoolYear(plain: string): Dates['schoolYear'] {
  for (const [, a = '', b = ''] of plain.matchAll(schoolYear)) {
    const [first, second] = [toYear(a), toYear(b)]
    if (second === first + 1) return { first, second }
  }
  return null
}

function writtenMonths(plain: string): Dates['months'] {
  const without = plain.replace(schoolYear, (whole, a, b) => (toYear(b) === toYear(a) + 1 ? ' ' : whole))
  return Array.from(without.matchAll(monthWord), ([, name = '', year]) => ({
    month: months.indexOf(name.slice(0, 3)) + 1,
    year: year === undefined ? null : toYear(year),
  }))
}

function figureMonths(plain: string): Dates['months'] {
  return Array.from(plain.matchAll(dayMonthYear), ([, month, year, isoYear, isoMonth]) => ({
    month: Number(month ?? isoMonth),
    year: toYear(year ?? isoYear ?? ''),
  })).filter(({ month }) => month >= 1 && month <= 12)
}

function termOf(plain: string, { season, months, numbered }: Dates): Term | null {
  if (season) return season
  if (numbered && (months.length === 0 || anyYear.test(plain))) return termNumbered(numbered)
  const middle = middleOf(months)
  return middle === null ? null : (periodOf(`2000-${String(middle).padStart(2, '0')}-01`).slice(5) as Term)
}

/** Three terms a year, or six halves: “term 2” is spring, and so are “half term 3” and “term 4”. */
function termNumbered({ number, half }: { number: number; half: boolean }): Term {
  const third = half || number > 3 ? Math.ceil(number / 2) : number
  return third === 1 ? 'autumn' : third === 2 ? 'spring' : 'summer'
}

/** A report from January to April is on the spring term: the middle of the months tells. */
function middleOf(months: Dates['months']): number | null {
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return null
  const end = last < first ? last + 12 : last
  return ((Math.floor((first + end) / 2) - 1) % 12) + 1
}

function yearOf(term: Term, plain: string, { schoolYear: years, months }: Dates): number | null {
  if (years) return term === 'autumn' ? years.first : years.second
  const dated = months.filter((each) => each.year !== null)
  const ownYear = term === 'autumn' ? dated[0]?.year : dated.at(-1)?.year
  if (ownYear != null) return ownYear
  const written = anyYear.exec(plain)
  if (written) return toYear(written[1] ?? written[2] ?? '')
  const short = shortYear.exec(plain) ?? /\b(?:spring|summer|autumn|winter|spr|sum|aut|term) (\d\d)\b/.exec(plain) ?? /^(\d\d) /.exec(plain)
  return short ? toYear(short[1] ?? '') : null
}

function toYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function fits(term: Term, month: number): boolean {
  return term === 'spring' ? month <= 4 || month === 12 : term === 'summer' ? month >= 4 && month <= 8 : month >= 8 || month === 1
}

function restOf(plain: string): string {
  return [dayMonthYear, schoolYear, monthWord, seasonWord]
    .reduce((rest, found) => rest.replace(found, ' '), plain)
    .replace(numberedTerm, ' ')
    .replace(/\b20\d\d\b|['’‘]\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
