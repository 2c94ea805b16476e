/** What the browse pages show, as plain data: a schema each, from which the description for programs is made. */
import { z } from 'zod'
import { Day, DayOrMonth, Id } from '../knowledge/fields.ts'
import { pageKinds } from './paths.ts'

const Path = z.string().startsWith('/')
const Kind = z.enum(pageKinds)
const Count = z.int().nonnegative()

/** An entry in a list. `note` is one short line, such as “West Lancashire · spring 2025 · open”. */
export const EntryLink = z.strictObject({
  kind: Kind,
  id: Id,
  title: z.string().min(1),
  path: Path,
  note: z.string().nullable(),
})
export type EntryLink = z.infer<typeof EntryLink>

/** Where a fact stands. `url` opens the page it was read on, `path` our own page about that source. */
const Source = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  period: z.string().nullable(),
  where: z.string().nullable(),
  url: z.string().nullable(),
  date: DayOrMonth.nullable(),
  path: Path.nullable(),
})
export type Source = z.infer<typeof Source>

/** A labelled fact: words, links to other entries, or an address elsewhere on the web. */
const Fact = z.strictObject({ label: z.string(), text: z.string().nullable(), links: z.array(EntryLink), url: z.url().nullable() })
export type Fact = z.infer<typeof Fact>

/** `where` is the place in the source in words, with its date; `checked` the day somebody last compared the two. */
const Statement = z.strictObject({ text: z.string(), where: z.string(), source: Source, checked: Day })
export type Statement = z.infer<typeof Statement>

/** No lines: the report says nothing under this heading. */
const Statements = z.strictObject({ heading: z.string(), lines: z.array(Statement) })
export type Statements = z.infer<typeof Statements>

/** Something that happened to an entry, or what an earlier report said of it. `when` is its date or period in words. */
const Happening = z.strictObject({ when: z.string(), text: z.string(), statements: z.array(Statements) })
export type Happening = z.infer<typeof Happening>

/** `links` are the first of `total`; `more` leads on to a list, filtered alike where there is such a list. */
const LinkGroup = z.strictObject({ heading: z.string(), total: Count, links: z.array(EntryLink), more: Path.nullable() })
export type LinkGroup = z.infer<typeof LinkGroup>

/** The page of one entry. `also` are its other names, `list` is the list it belongs to. */
export const EntryView = z.strictObject({
  kind: Kind,
  id: Id,
  path: Path,
  list: z.strictObject({ title: z.string(), path: Path }),
  title: z.string().min(1),
  also: z.array(z.string()),
  summary: z.string().nullable(),
  facts: z.array(Fact),
  statements: z.array(Statements),
  warnings: z.array(z.string()),
  sources: z.array(Source),
  checked: DayOrMonth.nullable(),
  history: z.array(Happening),
  related: z.array(LinkGroup),
})
export type EntryView = z.infer<typeof EntryView>

const filterNames = ['district', 'theme', 'phase'] as const
export type FilterName = (typeof filterNames)[number]

/** `count` is how many the list would hold with this option chosen; choosing a chosen one again lets go of it. */
const FilterOption = z.strictObject({ value: z.string(), label: z.string(), count: Count, chosen: z.boolean(), path: Path })
const Filter = z.strictObject({ name: z.enum(filterNames), label: z.string(), options: z.array(FilterOption) })
export type Filter = z.infer<typeof Filter>

/** What a list may be asked for, as it stands in its address. Anything unknown is ignored and told. */
export const ListQuery = z.object({
  district: z.string().optional(),
  theme: z.string().optional(),
  phase: z.string().optional(),
  page: z.string().optional(),
})
export type ListQuery = z.infer<typeof ListQuery>

/** A page of the list of one kind. `notes` say what a filter keeps although it does not name it. */
export const ListView = z.strictObject({
  kind: Kind,
  title: z.string(),
  path: Path,
  filters: z.array(Filter),
  warnings: z.array(z.string()),
  notes: z.array(z.string()),
  total: Count,
  page: z.int().positive(),
  pages: z.int().positive(),
  previous: Path.nullable(),
  next: Path.nullable(),
  entries: z.array(EntryLink),
})
export type ListView = z.infer<typeof ListView>

/** What a search found. `reading` is how the text was understood, `note` one helpful sentence where that is needed. */
export const SearchView = z.strictObject({
  text: z.string(),
  reading: z.string(),
  corrections: z.array(z.strictObject({ said: z.string(), read: z.string() })),
  note: z.string().nullable(),
  total: Count,
  groups: z.array(LinkGroup.extend({ kind: Kind })),
})
export type SearchView = z.infer<typeof SearchView>

/** The entries of a share link. */
export const SharedView = z.strictObject({ entries: z.array(EntryLink), unknown: Count, warnings: z.array(z.string()) })
export type SharedView = z.infer<typeof SharedView>
