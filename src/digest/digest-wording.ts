/** What the digest says of itself and of each thing in it. */
import type { NewsKind } from './meaningful.ts'

const nouns: Record<NewsKind, string> = { offers: 'offer', resources: 'resource', updates: 'report update' }

export const newsWording = {
  new: (day: string) => `New: listed on ${day}.`,
  available: 'Now available.',
  published: (period: string, locality: string) => `Newly published: what ${locality} reports for ${period}.`,
  changed: (what: string) => `Changed: ${what}.`,
  corrected: (what: string) => `Corrected: ${what}.`,
  ending: (day: string) => `Ends on ${day}.`,
  endingMonth: (month: string) => `Ends in ${month}.`,
  withdrawn: (kind: NewsKind) => (kind === 'updates' ? 'Taken back: do not rely on it.' : `This ${nouns[kind]} is not there any more.`),
  gone: (places: string) => `No longer offered in ${places}.`,
} as const

export const digestWording = {
  title: 'What is new for schools this week',
  summary: (total: number, asked: string) => `${total} ${total === 1 ? 'thing is' : 'things are'} new on ${asked}.`,
  rest: (rest: number) => `See ${rest === 1 ? 'the one that does' : `the ${rest} that do`} not fit here`,
  source: (title: string) => `Source: ${title}.`,
  wholeCounty: 'Whole county',
  severalDistricts: 'Several districts',
  otherThemes: 'Other subjects',
  everyTheme: 'all subjects',
  everyDistrict: 'all districts',
  lessButton: (theme: string) => ({ label: `Less on ${theme}`, say: `Less on ${theme}` }),
  mineButton: { label: 'What do I get?', say: 'What am I subscribed to?' },
  stopButton: { label: 'Stop the digest', say: 'Stop the digest' },
} as const

export const eventWording = {
  begins: (title: string) => `${title}: first day`,
  ends: (title: string) => `${title}: last day`,
  wholeCounty: 'Lancashire',
} as const
