/** Where entries have their pages: the one place that knows addresses. */
import { z } from 'zod'
import { Id } from '../knowledge/fields.ts'

/** Kinds whose entries have pages → what the addresses of those pages begin with. */
const folders = {
  localities: 'localities',
  districts: 'districts',
  themes: 'themes',
  priorities: 'priorities',
  partners: 'partners',
  offers: 'offers',
  resources: 'resources',
  contacts: 'contacts',
  terms: 'glossary',
  sources: 'sources',
} as const

export type PageKind = keyof typeof folders
export const pageKinds = Object.keys(folders) as [PageKind, ...PageKind[]]

export const EntryRef = z.strictObject({ kind: z.enum(pageKinds), id: Id })
export type EntryRef = z.infer<typeof EntryRef>

/** `/priorities/west-lancashire-eet` */
export function pathOf(kind: PageKind, id: string): string {
  return `/${folders[kind]}/${id}`
}

/** The reverse of `pathOf`; the stroke at the start may be missing. Says nothing of whether the entry exists. */
export function findRef(path: string): EntryRef | null {
  const [folder = '', id, ...more] = path.replace(/^\//, '').split('/')
  const kind = findPageKind(folder)
  return kind && more.length === 0 && Id.safeParse(id).success ? { kind, id: id as string } : null
}

/** `glossary` → `terms` */
export function findPageKind(folder: string): PageKind | null {
  return pageKinds.find((kind) => folders[kind] === folder) ?? null
}

/** `/offers?district=wyre&page=2`; fields without a value are left out. */
export function listPathOf(kind: PageKind, query: Record<string, string | number | null | undefined> = {}): string {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value != null) fields.set(name, String(value))
  return `/${folders[kind]}${fields.size > 0 ? `?${fields}` : ''}`
}
