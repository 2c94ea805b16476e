/** What a kind of entry has to say on its pages and in its list: one row of the table in `pages.ts`. */
import { type Cited, toSourceRef } from '../answering/compose/cards.ts'
import { whereOf } from '../answering/compose/sources.ts'
import type { Phase } from '../knowledge/fields.ts'
import type { Entry } from '../knowledge/kinds.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { type Section, sectionHeadings } from '../knowledge/sections.ts'
import type { Scope } from './links.ts'
import { type PageKind, pathOf } from './paths.ts'
import type { EntryLink, EntryView, Fact, FilterName, Happening, LinkGroup, Source, Statement, Statements } from './shapes.ts'

/** What is left out, the entry does not have. Facts and groups that turn out empty are not shown. */
export type Page<K extends PageKind> = {
  plural: string
  also?(entry: Entry<K>): readonly string[]
  summary?(entry: Entry<K>, scope: Scope): string | null
  facts(entry: Entry<K>, scope: Scope): Fact[]
  statements?(entry: Entry<K>, scope: Scope): Statements[]
  warnings?(entry: Entry<K>, scope: Scope): readonly (string | null)[]
  /** Where its facts come from, when that is more than its own source. */
  sources?(entry: Entry<K>, scope: Scope): readonly Cited[]
  history?(entry: Entry<K>, scope: Scope): Happening[]
  related(entry: Entry<K>, scope: Scope): LinkGroup[]
  list: Listing<K>
}

/** How a kind is listed. `shows` leaves out what is over; lists are sorted by the words of `order`. */
type Listing<K extends PageKind> = {
  shows?(entry: Entry<K>, scope: Scope): boolean
  order(entry: Entry<K>, scope: Scope): string
  filters: { [F in FilterName]?: Reach<K, F> }
}

/** Which values an entry fits. With `unnamed`, one that names none fits them all, and these words say so. */
type Reach<K extends PageKind, F extends FilterName> = {
  of(entry: Entry<K>, scope: Scope): readonly (F extends 'phase' ? Phase : string)[]
  unnamed?: string
}

export function textFact(label: string, text: string | null | undefined): Fact {
  return { label, text: text || null, links: [], url: null }
}

export function linkFact(label: string, links: readonly EntryLink[]): Fact {
  return { label, text: null, links: [...links], url: null }
}

export function urlFact(label: string, url: string | undefined): Fact {
  return { label, text: null, links: [], url: url ?? null }
}

export function isFilled({ text, links, url }: Fact): boolean {
  return text !== null || links.length > 0 || url !== null
}

export function toSource(knowledge: Knowledge, cited: Cited): Source {
  const source = toSourceRef(knowledge, cited)
  return { ...source, path: knowledge.sources.has(source.id) ? pathOf('sources', source.id) : null }
}

export function toStatement(knowledge: Knowledge, text: string, cited: Cited): Statement {
  const source = toSource(knowledge, cited)
  return { text, where: whereOf(source), source, checked: cited.checked }
}

/** The section of a report in which a statement stands. */
export function inSection({ source, where, checked }: Cited, section: Section): Cited {
  return { source, checked, where: [where, sectionHeadings[section]].filter(Boolean).join(', ') }
}

/** Facts with a source each, under one heading. */
export function factStatements(knowledge: Knowledge, facts: readonly ({ say: string } & Cited)[]): EntryView['statements'] {
  if (facts.length === 0) return []
  return [{ heading: 'What the sources say', lines: facts.map((fact) => toStatement(knowledge, fact.say, fact)) }]
}

/** In small letters, for sorting. */
export function toOrder(...names: string[]): string {
  return names.join(' ').toLowerCase()
}
