import { expect, it } from 'vitest'
import { toShareList, viewEntries } from '../../src/browsing/view-shared.ts'
import { today } from '../support/assistant.ts'
import { countyLibrary } from '../support/browsing.ts'

it('shows the entries of a share link in its order, each once', async () => {
  const refs = [
    { kind: 'contacts' as const, id: 'priya-nolan' },
    { kind: 'terms' as const, id: 'neet' },
  ]
  const { entries, unknown, warnings } = viewEntries(`${toShareList(refs)}, contacts/priya-nolan`, await countyLibrary(), today)
  expect(toShareList(refs)).toBe('contacts/priya-nolan,glossary/neet')
  expect(entries.map(({ title }) => title)).toEqual(['Priya Nolan', 'NEET'])
  expect({ unknown, warnings }).toEqual({ unknown: 0, warnings: [] })
})

it('counts what is gone or misspelt, and says so', async () => {
  const { entries, unknown, warnings } = viewEntries('offers/gone,themes/sleep,../../etc,<b>', await countyLibrary(), today)
  expect(entries.map(({ id }) => id)).toEqual(['sleep'])
  expect(unknown).toBe(3)
  expect(warnings).toEqual(['3 entries of this link are not here any more, or their addresses are wrong.'])
})

it('reads no more than a link can hold', async () => {
  const { unknown, warnings } = viewEntries(Array.from({ length: 100_000 }, (_, i) => `offers/o${i}`).join(), await countyLibrary(), today)
  expect(unknown).toBe(60)
  expect(warnings.at(-1)).toBe('A link can hold 60 entries. The rest were left out.')
})
