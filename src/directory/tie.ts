/** Ties a listing to our districts, themes and priorities, each with the reason. Where it takes place ties it to nothing. */
import type { Phase } from '../knowledge/fields.ts'
import { districtsOf, type Knowledge } from '../knowledge/knowledge.ts'
import { toPhrase } from '../knowledge/words.ts'
import type { Area, Listing } from './listing.ts'
import { createThemeWords, type ThemeWords } from './theme-words.ts'
import { tieWording } from './tie-wording.ts'

/** `districts` null: nothing says whom it serves. Empty: the whole county. */
export type Ties = { districts: string[] | null; themes: string[]; phases: Phase[]; priorities: string[]; because: Record<string, string> }
/** Looked up once for a whole feed. */
export type TieTables = { knowledge: Knowledge; themes: ThemeWords; areas: ReadonlyMap<string, readonly string[]> }

/** Lancashire as the county council has it, by name and by code. */
const county = [
  'lancashire',
  'lancashire county',
  'county of lancashire',
  'all of lancashire',
  'whole of lancashire',
  'lancashire wide',
  'lancashire 12',
  'countywide',
  'e10000017',
]

export function toTieTables(knowledge: Knowledge): TieTables {
  const areas = new Map<string, readonly string[]>(county.map((name) => [name, []]))
  for (const locality of knowledge.localities.values())
    for (const name of [locality.name, ...locality.aliases]) areas.set(toPhrase(name), locality.districts)
  for (const { id, name, aliases, code } of knowledge.districts.values())
    for (const each of [name, ...aliases, ...(code ? [code] : [])]) areas.set(toPhrase(each), [id])
  return { knowledge, themes: createThemeWords(knowledge), areas }
}

export function tie(listing: Listing, tables: TieTables): Ties {
  const because: Record<string, string> = {}
  const districts = tieDistricts(listing.areas, tables, because)
  const themes = tieThemes(listing, tables, because)
  return { districts, themes, phases: toPhases(listing), priorities: tiePriorities(districts, themes, tables, because), because }
}

function tieDistricts(areas: readonly Area[], tables: TieTables, because: Record<string, string>): string[] | null {
  const found = areas.flatMap((area) => {
    const districts = [area.code, area.name].flatMap((said) => (said ? (findArea(said, tables) ?? []) : [])) as string[]
    const wide = [area.code, area.name].some((said) => said && findArea(said, tables)?.length === 0)
    return wide || districts.length > 0 ? [{ said: area.name ?? area.code ?? '', districts }] : []
  })
  if (found.length === 0) return null
  if (found.some(({ districts }) => districts.length === 0)) return []
  for (const { said, districts } of found) for (const id of districts) because[id] ??= tieWording.area(said)
  return [...new Set(found.flatMap(({ districts }) => districts))]
}

function findArea(said: string, { areas }: TieTables): readonly string[] | undefined {
  const phrase = toPhrase(said)
  return (
    areas.get(phrase) ??
    areas.get(
      phrase.replace(/ (?:district|borough|city|council|area|and surrounding areas?)+$/g, '').replace(/^(?:city|borough|district) of /, ''),
    )
  )
}

/** By the words of its name, then of its categories; a single word somewhere in the description is no reason. */
function tieThemes(listing: Listing, tables: TieTables, because: Record<string, string>): string[] {
  const found = new Map<string, string>()
  const take = (text: string, toReason: (said: string) => string) => {
    for (const { id, said } of tables.themes.find(text)) if (!found.has(id)) found.set(id, toReason(said))
  }
  take([listing.title, ...listing.aliases].join('. '), tieWording.title)
  for (const category of listing.categories) take(category, () => tieWording.category(category))
  const counts = Map.groupBy(tables.themes.find(`${listing.description}. ${listing.audience ?? ''}`), ({ id }) => id)
  for (const [id, said] of counts)
    if (said.length >= 2 && !found.has(id)) found.set(id, tieWording.description(said.map((each) => each.said)))
  const main = [...found].filter(([id]) => !tables.knowledge.themes.get(id)?.audience || found.size === 1).slice(0, 4)
  for (const [id, reason] of main) because[id] = reason
  return main.map(([id]) => id)
}

/** Open priorities of the same themes and districts; `because` gets the reason of each. */
export function tiePriorities(
  districts: readonly string[] | null,
  themes: readonly string[],
  { knowledge }: Pick<TieTables, 'knowledge'>,
  because: Record<string, string>,
): string[] {
  if (districts === null || themes.length === 0) return []
  return [...knowledge.priorities.values()].flatMap((priority) => {
    const theme = priority.themes.find((id) => themes.includes(id))
    const reached = districtsOf(knowledge, priority)
    const district = reached.find((id) => districts.includes(id))
    if (priority.status !== 'open' || !theme || (districts.length > 0 && !district)) return []
    const place = district ? knowledge.districts.get(district)?.name : undefined
    because[priority.id] = tieWording.priority(knowledge.themes.get(theme)?.name ?? theme, place ?? null)
    return [priority.id]
  })
}

const spans: Record<Phase, [from: number, to: number]> = {
  'early-years': [0, 4],
  primary: [5, 10],
  secondary: [11, 15],
  'post-16': [16, 18],
}

/** Phases in which a child is of its ages for at least a year. A wide span says nothing of schools. */
function toPhases({ ages }: Listing): Phase[] {
  if (!ages) return []
  const [from, to] = [ages.from ?? 0, ages.to ?? 130]
  const phases = (Object.keys(spans) as Phase[]).filter((phase) => from <= spans[phase][1] && to >= spans[phase][0])
  return phases.length === 4 ? [] : phases
}
