/** Which priorities a message may be about, the likeliest first. */
import type { Library } from '../finding/library.ts'
import { matchNames } from '../finding/match-names.ts'
import { toStem } from '../finding/stems.ts'
import type { Priority } from '../knowledge/knowledge.ts'
import { stopWords, toWords } from '../knowledge/words.ts'
import { prioritiesOfOfficer } from './officers.ts'

type Match = { priority: Priority; score: number }

/** `sure`: the first stands well before the second. */
export type Matches = { list: Match[]; sure: boolean }

type Asked = { text: string; contact: string; library: Library; today: string }

const weights = { title: 12, theme: 6, touches: 2, own: 2, locality: 1, word: 1, elsewhere: -8 }
const least = 5
const lead = 3

export function matchPriorities({ text, contact, library, today }: Asked): Matches {
  const said = readSubject(text, library)
  const own = prioritiesOfOfficer(library.knowledge, contact, today)
  const list = [...library.knowledge.priorities.values()]
    .map((priority) => ({ priority, score: scoreOf(priority, said) + ownScore(priority, own, contact) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.priority.id.localeCompare(b.priority.id))
  const [best, next] = list
  return { list, sure: best !== undefined && best.score - (next?.score ?? 0) >= lead }
}

type Subject = { titles: Set<string>; themes: Set<string>; localities: Set<string>; stems: Set<string> }

function readSubject(text: string, { names, knowledge }: Library): Subject {
  const words = toWords(text)
  const found = matchNames(words, names).flatMap((mention) => mention.names)
  const themeOfTerm = (id: string) => knowledge.terms.get(id)?.theme
  return {
    titles: new Set(found.flatMap(({ kind, id }) => (kind === 'priority' ? [id] : []))),
    themes: new Set(
      found.flatMap(({ kind, id }) => (kind === 'theme' || kind === 'hint' ? [id] : kind === 'term' ? (themeOfTerm(id) ?? []) : [])),
    ),
    localities: new Set(found.flatMap(({ kind, id }) => localityOf(kind, id, knowledge))),
    stems: new Set(words.filter((word) => !stopWords.has(word.text)).map((word) => toStem(word.text))),
  }
}

function localityOf(kind: string, id: string, { districts }: Library['knowledge']): string[] {
  if (kind === 'locality') return [id]
  const locality = kind === 'district' || kind === 'place' ? districts.get(id)?.locality : undefined
  return locality ? [locality] : []
}

function scoreOf(priority: Priority, { titles, themes, localities, stems }: Subject): number {
  const has = (ids: readonly string[]) => ids.filter((id) => themes.has(id)).length
  const words = new Set(
    toWords(`${priority.title} ${priority.shortTitle} ${priority.formerTitles.join(' ')}`).map((word) => toStem(word.text)),
  )
  const shared = [...stems].filter((stem) => words.has(stem)).length
  const place = localities.size === 0 ? 0 : localities.has(priority.locality) ? weights.locality + 3 : weights.elsewhere
  return (
    (titles.has(priority.id) ? weights.title : 0) +
    Math.min(has(priority.themes), 2) * weights.theme +
    Math.min(has(priority.touches), 2) * weights.touches +
    shared * weights.word +
    place
  )
}

function ownScore(priority: Priority, own: readonly Priority[], contact: string): number {
  const mine = own.some(({ id }) => id === priority.id)
  return mine ? weights.locality + (priority.leads.includes(contact) ? weights.own : 0) : 0
}
