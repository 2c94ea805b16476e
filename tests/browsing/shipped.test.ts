import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { listEntries } from '../../src/browsing/list-entries.ts'
import { findRef, pageKinds } from '../../src/browsing/paths.ts'
import { type EntryLink, EntryView, ListQuery, ListView, SearchView, SharedView } from '../../src/browsing/shapes.ts'
import { viewEntry } from '../../src/browsing/view-entry.ts'
import type { Library } from '../../src/finding/library.ts'
import { shippedKnowledge, today, toLibrary } from '../support/assistant.ts'

let library: Library
beforeAll(async () => {
  library = await toLibrary(await shippedKnowledge())
})

const linksIn = ({ facts, related }: EntryView): EntryLink[] => [
  ...facts.flatMap(({ links }) => links),
  ...related.flatMap(({ links }) => links),
]
const leadsSomewhere = (path: string) => {
  const ref = findRef(path)
  return ref !== null && library.knowledge[ref.kind].has(ref.id)
}

it.each(pageKinds)('every entry shipped has a page with a title and a source, and no link leads nowhere: %s', (kind) => {
  for (const id of library.knowledge[kind].keys()) {
    const view = EntryView.parse(viewEntry({ kind, id }, library, today))
    expect(view.sources.length, view.path).toBeGreaterThan(0)
    for (const { path } of linksIn(view)) expect(leadsSomewhere(path), `${view.path} → ${path}`).toBe(true)
    const cited = [...view.sources, ...view.statements.flatMap(({ lines }) => lines.map(({ source }) => source))]
    for (const { path } of cited) expect(path === null || leadsSomewhere(path), `${view.path} → ${path}`).toBe(true)
  }
})

it.each(pageKinds)('the list shipped holds what its choices promise: %s', (kind) => {
  const list = ListView.parse(listEntries({ kind, query: {} }, library, today))
  expect(list.total).toBeGreaterThan(0)
  for (const { name, options } of list.filters)
    for (const { value, count } of options)
      expect(listEntries({ kind, query: { [name]: value } }, library, today).total, `${kind} ${value}`).toBe(count)
})

it('can be described to programs', () => {
  for (const shape of [EntryView, ListView, ListQuery, SearchView, SharedView])
    expect(z.toJSONSchema(shape)).toMatchObject({ type: 'object', properties: expect.anything() })
})
