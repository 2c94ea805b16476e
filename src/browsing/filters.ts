/** Filters of a list: what may be chosen, how many entries each choice would leave, and what is kept. */
import { phases } from '../knowledge/fields.ts'
import type { Entry } from '../knowledge/kinds.ts'
import { pageWording } from '../wording.ts'
import type { Scope } from './links.ts'
import type { Page } from './page.ts'
import { listPathOf, type PageKind } from './paths.ts'
import type { Filter, FilterName, ListQuery } from './shapes.ts'

/** Filter → what may be chosen in it, with how it is shown. */
const choices = {
  district: { label: 'District', options: ({ library }) => namesById(library.knowledge.districts) },
  theme: { label: 'Theme', options: ({ library }) => namesById(library.knowledge.themes) },
  phase: { label: 'Phase', options: () => new Map(phases.map((phase) => [phase, pageWording.phases[phase]])) },
} satisfies Record<FilterName, { label: string; options(scope: Scope): ReadonlyMap<string, string> }>
const filterNames = Object.keys(choices) as FilterName[]

export type Chosen = Partial<Record<FilterName, string>>

export function readFilters({ page, query }: { page: Page<PageKind>; query: ListQuery }, scope: Scope) {
  const chosen: Chosen = {}
  const warnings: string[] = []
  for (const name of filterNames) {
    const value = query[name]
    const label = choices[name].label.toLowerCase()
    if (!value) continue
    if (!page.list.filters[name]) warnings.push(pageWording.noSuchFilter(label, page.plural))
    else if (!choices[name].options(scope).has(value)) warnings.push(pageWording.unknownOption(label, value.slice(0, 40)))
    else chosen[name] = value
  }
  return { chosen, warnings }
}

type Filtered<K extends PageKind> = { kind: K; page: Page<K>; chosen: Chosen; entries: readonly Entry<K>[] }

export function applyFilters<K extends PageKind>({ kind, page, chosen, entries }: Filtered<K>, scope: Scope) {
  const names = filterNames.filter((name) => page.list.filters[name])
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]))
  const kept: Entry<K>[] = []
  const unnamed = new Set<FilterName>()
  for (const entry of entries) {
    const values = names.map((name) => valuesOf(entry, page.list.filters[name], scope))
    const misses = names.filter((name, i) => !fits(values[i] ?? [], chosen[name]))
    if (misses.length === 0) {
      kept.push(entry)
      for (const [i, name] of names.entries()) if (chosen[name] && values[i]?.includes(everyChoice)) unnamed.add(name)
    }
    // What a choice would leave: entries that fit every other filter.
    for (const [i, name] of names.entries())
      if (misses.every((miss) => miss === name)) count(counts.get(name) as Map<string, number>, values[i] ?? [])
  }
  return {
    kept,
    filters: names.map((name) => toFilter(name, { kind, chosen, counts: counts.get(name) ?? new Map() }, scope)),
    notes: names.flatMap((name) => (unnamed.has(name) ? (page.list.filters[name]?.unnamed ?? []) : [])),
  }
}

const everyChoice = ''

/** What an entry may be chosen by. One that names nothing fits every choice, if the filter has words to say so. */
function valuesOf<K extends PageKind>(entry: Entry<K>, reach: Page<K>['list']['filters'][FilterName], scope: Scope): readonly string[] {
  const values = reach?.of(entry, scope) ?? []
  return values.length === 0 && reach?.unnamed ? [everyChoice] : values
}

function fits(values: readonly string[], choice: string | undefined): boolean {
  return choice === undefined || values.includes(choice) || values.includes(everyChoice)
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
}

type Counted = { kind: PageKind; chosen: Chosen; counts: ReadonlyMap<string, number> }

/** Only choices that leave something are offered. */
function toFilter(name: FilterName, { kind, chosen, counts }: Counted, scope: Scope): Filter {
  const { label, options } = choices[name]
  return {
    name,
    label,
    options: [...options(scope)]
      .map(([value, text]) => ({ value, label: text, count: (counts.get(value) ?? 0) + (counts.get(everyChoice) ?? 0) }))
      .filter(({ value, count }) => count > 0 || chosen[name] === value)
      .map(({ value, ...shown }) => ({
        value,
        ...shown,
        chosen: chosen[name] === value,
        path: listPathOf(kind, { ...chosen, [name]: chosen[name] === value ? null : value }),
      })),
  }
}

function namesById(entries: ReadonlyMap<string, { id: string; name: string }>): ReadonlyMap<string, string> {
  const sorted = [...entries.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
  return new Map(sorted.map(({ id, name }) => [id, name]))
}
