/** Settles for each block what its own lines leave open: the locality, the period and the people. */
import { toPeriodName } from '../knowledge/periods.ts'
import { sectionNames } from '../knowledge/sections.ts'
import type { DraftBlock } from './draft-block.ts'
import { importingWording as say } from './importing-wording.ts'
import type { ReadOfficer } from './read-officers.ts'
import { type ReadPeriod, readPeriod } from './read-period.ts'
import type { Known } from './read-places.ts'
import type { Remark } from './report.ts'
import { workOutLocality } from './work-out-locality.ts'

/** A block without a period of its own, or without its year, takes the one that the rest of the file is for. */
export function settlePeriods(blocks: readonly DraftBlock[], leftOver: readonly string[], problems: Remark[]): (string | null)[] {
  const own = blocks.map(({ period }) => period?.period ?? null)
  const titles = leftOver.filter((text) => text.length < 120).flatMap((text) => readPeriod(text)?.period ?? [])
  const named = new Set(own.some((period) => period !== null) ? own.filter((period) => period !== null) : titles)
  return blocks.map(({ period, periodSaid, line }) => {
    if (period?.clash && period.period)
      problems.push({ line: periodSaid?.line ?? line, say: say.periodClash(periodSaid?.text ?? '', toPeriodName(period.period)) })
    if (period?.period) return period.period
    const taken = takePeriod(period, named)
    problems.push({ line: periodSaid?.line ?? line, say: periodRemark(taken, period, periodSaid?.text) })
    return taken
  })
}

function takePeriod(period: ReadPeriod | null, named: ReadonlySet<string>): string | null {
  const fitting = [...named].filter((each) => period === null || each.endsWith(period.term))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function periodRemark(taken: string | null, period: ReadPeriod | null, said: string | undefined): string {
  if (taken !== null) return say.periodTaken(toPeriodName(taken))
  if (said === undefined) return say.noPeriod
  return period ? say.periodWithoutYear(said) : say.unreadPeriod(said)
}

/** A block without a heading speaks of the locality that its places, titles and people point to. */
export function settlePlaces(blocks: readonly DraftBlock[], known: Known, problems: Remark[]): (string | null)[] {
  return blocks.map((block, index) => {
    if (block.locality !== null) return block.locality
    const continued = block.officers.length === 0 ? blocks[index - 1]?.locality : undefined
    if (continued) return continued
    const { locality, places, likely } = workOutLocality(evidenceOf(block), known)
    const nameOf = (id: string) => known.knowledge.localities.get(id)?.name ?? id
    const people = block.officers.flatMap(({ contact }) => (contact?.posts.some((post) => post.locality === locality) ? contact.name : []))
    const evidence = [...places, ...people].join(', ')
    const words = locality === null ? say.localityUnclear(likely.map(nameOf).join(' and ')) : say.workedOut(nameOf(locality), evidence)
    problems.push({ line: block.line, say: words })
    return locality
  })
}

function evidenceOf({ priorities, officers }: DraftBlock) {
  return {
    titles: priorities.map(({ title }) => title),
    texts: priorities.flatMap(({ about, sections }) => [...about, ...sectionNames.flatMap((name) => sections[name])]),
    officers,
  }
}

/** Each person once, with a remark on whoever is unknown, spelt otherwise or without a post there. */
export function settleOfficers(
  block: DraftBlock,
  { locality, known, problems }: { locality: string | null; known: Known; problems: Remark[] },
): ReadOfficer[] {
  const officers = block.officers.filter(
    ({ contact, said }, at) => block.officers.findIndex((each) => (contact ? each.contact?.id === contact.id : each.said === said)) === at,
  )
  const place = known.knowledge.localities.get(locality ?? '')?.name ?? 'the locality'
  if (officers.length === 0) problems.push({ line: block.line, say: say.noOfficer })
  for (const { said, line, contact, exact } of officers) {
    if (!contact) problems.push({ line, say: say.unknownOfficer(said, toFileName(said), place) })
    else if (!exact) problems.push({ line, say: say.nearOfficer(said, contact.name) })
    if (contact && locality !== null && !contact.posts.some((post) => post.locality === locality))
      problems.push({ line, say: say.noPost(contact.name, place, contact.id) })
  }
  return officers
}

/** The name that an entry's file would have. */
function toFileName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}
