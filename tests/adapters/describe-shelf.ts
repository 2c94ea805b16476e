/** What every shelf of published entries must do. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Change, FileChange } from '../../src/knowledge/file-change.ts'
import type { KnowledgeShelf } from '../../src/ports.ts'
import { offerFile } from '../support/builders.ts'

/** Where a twin keeps things, holding the small county at first: `open` opens it anew, as another process would. */
export type ShelfPlace = { open(): Promise<KnowledgeShelf>; remove(): Promise<void> }

const calm = offerFile()
const changed = offerFile({ title: 'Calmer start' })

export function change(...files: FileChange[]): Change {
  return { files, by: { name: 'Priya Nolan', email: null }, why: 'An offer' }
}
const added = change({ path: calm.path, before: null, text: calm.text })

export function describeShelf(name: string, newPlace: () => Promise<ShelfPlace>): void {
  describe(name, () => {
    let place: ShelfPlace
    let shelf: KnowledgeShelf
    beforeEach(async () => {
      place = await newPlace()
      shelf = await place.open()
    })
    afterEach(() => place.remove())

    it('holds what was written, for other processes too', async () => {
      await shelf.write(added)
      for (const reader of [shelf, await place.open()]) {
        expect((await reader.read()).knowledge.offers.get('calm-start')?.title).toBe('Calm Start')
        expect(await reader.text(calm.path)).toBe(calm.text)
      }
    })

    it('gives the texts of those that are there', async () => {
      await shelf.write(added)
      const county = (await shelf.text('localities/fylde-coast.md')) ?? ''
      expect([...(await shelf.texts([calm.path, 'offers/none.md', 'localities/fylde-coast.md']))].sort()).toEqual([
        ['localities/fylde-coast.md', county],
        [calm.path, calm.text],
      ])
      await shelf.write(change({ path: calm.path, before: calm.text, text: null }))
      expect(await shelf.texts([calm.path])).toEqual(new Map())
    })

    it('replaces and removes what its author saw', async () => {
      await shelf.write(added)
      await shelf.write(change({ path: calm.path, before: calm.text, text: changed.text }))
      expect((await shelf.read()).knowledge.offers.get('calm-start')?.title).toBe('Calmer start')
      await shelf.write(change({ path: calm.path, before: changed.text, text: null }))
      expect((await shelf.read()).knowledge.offers.size).toBe(0)
      expect(await shelf.text(calm.path)).toBeNull()
    })

    it('writes nothing at all when one file has changed since its author saw it', async () => {
      await shelf.write(added)
      const other = offerFile({ id: 'other' })
      const late = change({ path: other.path, before: null, text: other.text }, { path: calm.path, before: null, text: changed.text })
      await expect(shelf.write(late)).rejects.toThrow('Changed by somebody else in the meantime: offers/calm-start.md.')
      expect([...(await shelf.read()).knowledge.offers.keys()]).toEqual(['calm-start'])
    })

    it('lets one of several writers of a file win, and tells the others', async () => {
      const shelves = await Promise.all([place.open(), place.open(), place.open()])
      const results = await Promise.allSettled(shelves.map((each) => each.write(added)))
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    })

    it('shows by its version that something was written, also to other processes', async () => {
      const other = await place.open()
      const before = await other.version()
      expect(await other.version()).toBe(before)
      await shelf.write(added)
      expect(await other.version()).not.toBe(before)
    })

    it.each(['../outside.md', 'offers/../../outside.md', 'offers/.hidden.md', 'notes/a.md', 'offers/a.txt', 'README.md', 'offers//a.md'])(
      'writes entries only, and not to %s',
      async (path) => {
        await expect(shelf.write(change({ path, before: null, text: 'x' }))).rejects.toThrow(`“${path}” is no place for an entry.`)
      },
    )
  })
}
