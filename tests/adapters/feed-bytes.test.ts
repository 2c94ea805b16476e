import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/adapters/feed-bytes.ts'

describe('a sheet', () => {
  it('is read as Excel saves “Unicode text”', async () => {
    const bytes = Buffer.from('\uFEFFOffer\tProvider\r\nCafé for carers\tCarers’ Link\r\n', 'utf16le')
    const content = await readBytes('list.txt', bytes)
    expect(content.kind === 'tables' && [...content.tables.values()]).toEqual([[{ Offer: 'Café for carers', Provider: 'Carers’ Link' }]])
  })
})

describe('what is no sheet and no directory', () => {
  it.each([
    ['page.json', '<!doctype html><html><body>502</body></html>', 'page.json is a web page, not a directory or a sheet'],
    ['fake.xlsx', '<table><tr><td>Title</td></tr></table>', 'fake.xlsx is a web page, not a directory or a sheet'],
    ['junk.xlsx', 'not a zip', 'junk.xlsx is no Excel workbook that can be read'],
    ['none.csv', '', 'none.csv is empty'],
  ])('is said to be so: %s', async (name, text, said) => {
    await expect(readBytes(name, Buffer.from(text))).rejects.toThrow(said)
  })
})
