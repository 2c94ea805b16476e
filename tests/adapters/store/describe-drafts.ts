/** What every store must do for drafting. */
import { expect, it } from 'vitest'
import type { Draft } from '../../../src/drafting/draft.ts'
import type { Store } from '../../../src/ports.ts'
import { draftOf } from '../../support/drafts.ts'

const entry = { at: '2026-11-24T10:00:00.000Z', by: 'priya-nolan', words: 'We met.' }
const version = (version: number, fields: Partial<Draft> = {}): Draft => draftOf({ version, ...fields })

export function describeDrafts(store: () => Store): void {
  it('knows no draft, no desk and no note before there is one', async () => {
    expect(await store().drafts.find('d')).toBeNull()
    expect(await store().drafts.at('d', 1)).toBeNull()
    expect(await store().drafts.list()).toEqual([])
    expect(await store().drafts.history('d')).toEqual([])
    expect(await store().desks.find('k')).toBeNull()
    expect(await store().officerNotes.list('priya-nolan')).toEqual([])
  })

  it('keeps every version of a draft with who made it, and finds the newest', async () => {
    for (const number of [1, 2, 3]) expect(await store().drafts.append(version(number), { ...entry, words: `words ${number}` })).toBe(true)
    expect(await store().drafts.find('d')).toEqual(version(3))
    expect(await store().drafts.at('d', 2)).toEqual(version(2))
    expect(await store().drafts.history('d')).toEqual([1, 2, 3].map((number) => ({ ...entry, version: number, words: `words ${number}` })))
  })

  it('lets only the first of two writers make a version, and keeps the first’s words', async () => {
    await store().drafts.append(version(1), entry)
    const written = await Promise.all(
      ['a', 'b', 'c', 'd'].map((by) => store().drafts.append(version(2, { authors: [by] }), { ...entry, by })),
    )
    expect(written.filter(Boolean)).toHaveLength(1)
    const [winner] = (await store().drafts.find('d'))?.authors ?? []
    expect(['a', 'b', 'c', 'd'][written.indexOf(true)]).toBe(winner)
    expect(await store().drafts.history('d')).toHaveLength(2)
  })

  it('lists each draft once, as it is now, the latest changed first', async () => {
    await store().drafts.append(version(1, { id: 'old' }), { ...entry, at: '2026-11-01T10:00:00Z' })
    await store().drafts.append(version(1), { ...entry, at: '2026-11-02T10:00:00Z' })
    await store().drafts.append(version(2), { ...entry, at: '2026-11-03T10:00:00Z' })
    expect((await store().drafts.list()).map(({ id, version: number }) => [id, number])).toEqual([
      ['d', 2],
      ['old', 1],
    ])
  })

  it('is not swept away with what was asked', async () => {
    await store().drafts.append(version(1), entry)
    await store().sweep('2030-01-01T00:00:00Z')
    expect(await store().drafts.find('d')).toEqual(version(1))
  })

  it('keeps what was last put on a desk', async () => {
    await store().desks.put('k', { at: 'draft', draft: 'd', seen: 1, on: '2026-11-24' })
    await store().desks.put('k', { at: 'nothing', on: '2026-11-25' })
    expect(await store().desks.find('k')).toEqual({ at: 'nothing', on: '2026-11-25' })
    expect(await store().desks.find('other')).toBeNull()
  })

  it('keeps notes for an officer until they are taken', async () => {
    const note = { words: 'We met.', from: null, on: '2026-11-24' }
    await store().officerNotes.add({ ...note, to: 'priya-nolan' })
    await store().officerNotes.add({ ...note, to: 'priya-nolan', words: 'And again.' })
    await store().officerNotes.add({ ...note, to: 'tom-ashworth' })
    const [first] = await store().officerNotes.list('priya-nolan')
    expect(first).toMatchObject({ ...note, to: 'priya-nolan' })
    await store().officerNotes.take(first?.number ?? 0)
    expect((await store().officerNotes.list('priya-nolan')).map(({ words }) => words)).toEqual(['And again.'])
    expect(await store().officerNotes.list('tom-ashworth')).toHaveLength(1)
  })

  it('keeps what was asked of a line, and one answer to it', async () => {
    const { confirmations } = store()
    const about = { draft: 'd', line: 3, text: 'We met \0 \ud800.', partner: 'Calm Nights', by: 'priya-nolan', on: '2026-11-24' }
    await confirmations.ask('one', about, '2026-11-24T10:00:00Z')
    await confirmations.ask('two', { ...about, line: 4 }, '2026-11-24T11:00:00Z')
    expect(await confirmations.find('one', '2026-11-24T10:00:01Z')).toBeNull()
    expect(await confirmations.find('none', '2026-11-01T00:00:00Z')).toBeNull()
    expect(await confirmations.find('one', '2026-11-24T10:00:00Z')).toEqual({ ...about, answer: null })
    const answer = { isRight: true, remark: '', on: '2026-11-25' }
    const answers = await Promise.all([1, 2, 3].map(() => confirmations.answer('one', answer, '2026-11-01T00:00:00Z')))
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(await confirmations.list('d')).toEqual([
      { ...about, answer },
      { ...about, line: 4, answer: null },
    ])
    expect(await confirmations.list('other')).toEqual([])
  })

  it('gives a reminder to one of several who would send it', async () => {
    const claims = await Promise.all([1, 2, 3].map(() => store().reminders.claim('d', '2026-12-10')))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await store().reminders.claim('d', '2026-12-24')).toBe(true)
  })
}
