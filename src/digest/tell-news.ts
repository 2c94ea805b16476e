/** From what was found to news: the happening, the reason in words, and the source. */
import { toSourceRef } from '../answering/compose/cards.ts'
import { toList } from '../answering/compose/words-of.ts'
import { addDays } from '../knowledge/days.ts'
import { type Knowledge, pick } from '../knowledge/knowledge.ts'
import { isCurrent, toDateName, toPeriodName } from '../knowledge/periods.ts'
import { toLine } from './content.ts'
import { newsWording } from './digest-wording.ts'
import { type Mark, printOf } from './mark.ts'
import type { NewsEntry } from './meaningful.ts'
import type { Happening, News } from './news.ts'

/** Days before the last one from which readers are told of it. */
const endingFor = 28

export function isEnding({ ends }: Mark, today: string): boolean {
  return ends !== null && !isCurrent({ until: ends }, addDays(today, endingFor + 1))
}

/** `changes` null: it was never announced. `ending`: it ends soon, and nobody was told. */
type Seen = { entry: NewsEntry; mark: Mark; changes: readonly string[] | null; ending: boolean }

export function tellNews({ entry, mark, changes, ending }: Seen, knowledge: Knowledge): News[] {
  // Of a resource only that it became available is told.
  const change = changes === null || (changes.length > 0 && entry.kind !== 'resources') ? tellChange(entry, changes, knowledge) : null
  if (!change && !ending) return []
  const ends = ending && mark.ends !== null ? tellEnd(mark.ends) : ''
  const happening = change?.happening ?? 'ending'
  return [
    {
      ...base(mark),
      happening,
      reason: `${change?.reason ?? ''} ${ends}`.trim(),
      about: aboutOf(entry),
      source: sourceOf(entry, knowledge),
    },
  ]
}

function tellChange(entry: NewsEntry, changes: readonly string[] | null, knowledge: Knowledge): { happening: Happening; reason: string } {
  if (changes !== null && entry.kind === 'updates') return { happening: 'corrected', reason: newsWording.corrected(toList(changes)) }
  if (changes !== null) return { happening: 'changed', reason: newsWording.changed(toList(changes)) }
  if (entry.kind === 'offers') return { happening: 'new', reason: newsWording.new(toDateName(entry.added)) }
  if (entry.kind === 'resources') return { happening: 'available', reason: newsWording.available }
  const locality = knowledge.localities.get(knowledge.priorities.get(entry.priority)?.locality ?? '')?.name ?? ''
  return { happening: 'published', reason: newsWording.published(toPeriodName(entry.period), locality) }
}

function tellEnd(ends: string): string {
  return ends.length > 7 ? newsWording.ending(toDateName(ends)) : newsWording.endingMonth(toDateName(ends))
}

/** What was announced and is not on show any more. That something ended on the day it was to end is no news. */
export function tellAway(mark: Mark, { knowledge, today }: { knowledge: Knowledge; today: string }): News[] {
  if (mark.ends !== null && !isCurrent({ until: mark.ends }, today)) return []
  const [kind, id = ''] = mark.entry.split('/')
  const entry = knowledge[kind as NewsEntry['kind']].get(id) as NewsEntry | undefined
  const source = entry ? sourceOf(entry, knowledge) : null
  return [{ ...base(mark), happening: 'withdrawn', reason: newsWording.withdrawn(mark.kind), about: '', source }]
}

export function tellLost(mark: Mark, districts: readonly string[], knowledge: Knowledge): News[] {
  if (districts.length === 0 || mark.kind !== 'offers') return []
  const places = toList(pick(knowledge, 'districts', districts).map(({ name }) => name))
  return [{ ...base(mark), districts: [...districts], happening: 'withdrawn', reason: newsWording.gone(places), about: '', source: null }]
}

function base(mark: Mark): Pick<News, 'entry' | 'title' | 'districts' | 'themes' | 'phases' | 'print'> {
  const { entry, title, districts, themes, phases } = mark
  return { entry, title: toLine(title), districts: [...districts], themes: [...themes], phases: [...phases], print: printOf(mark) }
}

const mostLetters = 220

/** The first sentences, as far as they fit. */
function aboutOf(entry: NewsEntry): string {
  const text = entry.kind === 'updates' ? (entry.sections.impactSoFar[0] ?? entry.sections.activityLastPeriod[0] ?? '') : entry.body
  const plain = toLine(text)
  if (plain.length <= mostLetters) return plain
  const whole = /^.*[.?!](?=\s)/.exec(plain.slice(0, mostLetters))?.[0]
  return whole ?? `${plain.slice(0, mostLetters).replace(/\s+\S*$/, '')} …`
}

function sourceOf(entry: NewsEntry, knowledge: Knowledge): News['source'] {
  const { title, url, date } = toSourceRef(knowledge, entry)
  return { title: toLine(title), url, date }
}
