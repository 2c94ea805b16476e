/** Makes a week’s edition: what is news since the last one, and a send for each subscriber. */
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Sliced } from '../knowledge/slices.ts'
import type { Clock, Store } from '../ports.ts'
import { findNews } from './find-news.ts'
import type { Edition, MarkChanges } from './ledger.ts'
import type { Mark } from './mark.ts'

/** `finish` does sliced work to its end. `refresh`: brings `knowledge` up to what is published. */
export type Making = {
  store: Pick<Store, 'digests' | 'subscriptions'>
  knowledge: () => Knowledge
  refresh: () => Promise<void>
  finish: <Result>(work: Sliced<Result>) => Promise<Result>
  clock: Clock
}

/** False when another process made it first, or an officer holds it. */
export async function makeEdition(week: string, { store, knowledge, refresh, finish, clock }: Making): Promise<boolean> {
  await refresh()
  await store.digests.closeBefore(week, clock.now())
  const told = await store.digests.marks()
  const { news, marks } = await finish(findNews(told, knowledge(), clock.today()))
  const subscribers = (await store.subscriptions.list()).map(({ id, address }) => ({ id, door: address.door }))
  return store.digests.make({ week, day: clock.today(), made: clock.now(), news }, changesOf(told, marks), subscribers)
}

/** The edition as it would be made on a day, without making it. */
export async function foresee(
  week: string,
  day: string,
  { store, knowledge, finish }: Omit<Making, 'refresh' | 'clock'>,
): Promise<Edition> {
  const kept = await store.digests.find(week)
  if (kept && kept.made !== null) return kept
  const { news } = await finish(findNews(await store.digests.marks(), knowledge(), day))
  return { week, day, opening: kept?.opening ?? null, held: kept?.held ?? false, made: null, news }
}

function changesOf(told: ReadonlyMap<string, Mark> | null, marks: ReadonlyMap<string, Mark>): MarkChanges {
  const before = told ?? new Map<string, Mark>()
  return {
    put: [...marks.values()].filter((mark) => JSON.stringify(before.get(mark.entry)) !== JSON.stringify(mark)),
    drop: [...before.keys()].filter((entry) => !marks.has(entry)),
  }
}
