/** What is news: compares by content what was announced with what is on show now. */

import { addDays } from '../knowledge/days.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { pick } from '../knowledge/knowledge.ts'
import { inSlices, type Sliced } from '../knowledge/slices.ts'
import { findEntry, type Mark, printOf, toMark } from './mark.ts'
import { changesBetween, type NewsEntry } from './meaningful.ts'
import type { News } from './news.ts'
import { createMatcher } from './same-thing.ts'
import { isEnding, tellAway, tellLost, tellNews } from './tell-news.ts'

/** `marks`: what counts as announced once this news is out. */
export type Found = { news: News[]; marks: ReadonlyMap<string, Mark> }

/** `told` null: nothing was ever announced. Then only what the editors added within the last week is new. */
export function* findNews(told: ReadonlyMap<string, Mark> | null, knowledge: Knowledge, today: string): Sliced<Found> {
  const now = yield* markAll(knowledge, today)
  const known = told ?? new Map([...now].filter(([, mark]) => !isFresh(mark, knowledge, today)))
  const matcher = createMatcher(known, now)
  const news: News[] = []
  const prints = new Set<string>()
  const marks = new Map<string, Mark>()
  yield* inSlices(now.values(), (mark) => {
    const before = matcher.before(mark)
    const told = tellOf({ mark, before, knowledge, today })
    // The same thing twice, under two new ids, is one piece of news.
    if (!(before === null && prints.has(printOf(mark)))) news.push(...told)
    prints.add(printOf(mark))
    marks.set(mark.entry, { ...mark, endingTold: isEnding(mark, today) ? mark.ends : null })
  })
  const away = [...known.values()].filter(({ entry }) => !now.has(entry) && !matcher.goesOn(entry))
  return { news: [...news, ...away.flatMap((mark) => tellAway(mark, { knowledge, today }))], marks }
}

function* markAll(knowledge: Knowledge, today: string): Sliced<Map<string, Mark>> {
  const marks = new Map<string, Mark>()
  const entries: NewsEntry[] = [...knowledge.offers.values(), ...knowledge.resources.values(), ...knowledge.updates.values()]
  yield* inSlices(entries, (entry) => {
    const mark = toMark(entry, knowledge, today)
    if (mark) marks.set(mark.entry, mark)
  })
  return marks
}

/** Of other kinds no file says since when it has been there. */
function isFresh({ entry }: Mark, knowledge: Knowledge, today: string): boolean {
  const found = findEntry(entry, knowledge)
  return found?.kind === 'offers' && found.added > addDays(today, -7) && found.added <= today
}

type Looked = { mark: Mark; before: Mark | null; knowledge: Knowledge; today: string }

function tellOf({ mark, before, knowledge, today }: Looked): News[] {
  const entry = findEntry(mark.entry, knowledge)
  if (!entry) return []
  const changes = before ? changesBetween(mark.kind, before.fields, mark.fields) : null
  const ending = isEnding(mark, today) && before?.endingTold !== mark.ends
  const lost = before ? lostDistricts(before, mark, knowledge) : []
  return [...tellNews({ entry, mark, changes, ending }, knowledge), ...tellLost(mark, lost, knowledge)]
}

/** Districts in which it was offered before and is not any more. */
function lostDistricts(before: Mark, now: Mark, knowledge: Knowledge): string[] {
  if (now.districts.length === 0) return []
  const were = before.districts.length === 0 ? [...knowledge.districts.keys()] : before.districts
  return pick(knowledge, 'districts', were)
    .map(({ id }) => id)
    .filter((id) => !now.districts.includes(id))
}
