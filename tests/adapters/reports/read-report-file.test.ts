import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReportFile } from '../../../src/adapters/reports/read-report-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function read(name: string, bytes: string | Uint8Array) {
  await writeFile(join(folder, name), bytes)
  return readReportFile(join(folder, name))
}

/** Each line as `line as text`. */
async function lines(name: string, bytes: string | Uint8Array): Promise<string[]> {
  const file = await read(name, bytes)
  return 'refused' in file ? [file.refused] : file.lines.map(({ line, as, text }) => `${line} ${as} ${text}`)
}

const word = (...children: (Paragraph | Table)[]) => Packer.toBuffer(new Document({ sections: [{ children }] }))
const text = (words: string) => new Paragraph({ text: words })

describe('text', () => {
  const expected = ['1 text Période – “été”', '2 item one']

  it.each([
    ['UTF-8', Buffer.from('Période – “été”\n• one', 'utf8')],
    ['UTF-8 with a mark at its start', Buffer.from('\ufeffPériode – “été”\r\n• one', 'utf8')],
    ['UTF-16 with a mark at its start', Buffer.from('\ufeffPériode – “été”\r\n• one', 'utf16le')],
    ['UTF-16 without one', Buffer.from('Période – “été”\r\n• one', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\ufeffPériode – “été”\r\n• one', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('P\xe9riode \x96 \x93\xe9t\xe9\x94\r\n\x95 one', 'latin1')],
  ])('is read in %s', async (_, bytes) => {
    expect(await lines('report.txt', bytes)).toEqual(expected)
  })

  it('in Markdown may hold signs that stand for themselves', async () => {
    expect(await lines('report.md', '## Impact so far\n- \\*Stars\\* and **bold**\n- \\- a hyphen\n')).toEqual([
      '1 heading Impact so far',
      '2 item *Stars* and bold',
      '3 item - a hyphen',
    ])
  })
})

describe('a web page', () => {
  it('is read without what stands round its report', async () => {
    const page = `<!doctype html><title>T</title><nav>Menu</nav>
<main><h2>Impact&nbsp;so far</h2>
<ul><li>One <b>bold</b>
line</li><li>Two<ul><li>Three</li></ul></li></ul><p hidden>Not seen</p><p style="display:none">Nor this</p>
<script>Priority</script><p><strong>Period:</strong> Spring 2026<br>More</p></main><footer>© Us</footer>`
    expect(await lines('page.html', page)).toEqual([
      '2 heading Impact so far',
      '3 item One bold line',
      '4 item Two',
      '4 item Three',
      '5 text Period: Spring 2026',
      '5 text More',
    ])
  })

  it('that nests far deeper than any report is refused', async () => {
    expect(await lines('page.html', `${'<div>'.repeat(200_000)}<p>Deep</p>`)).toEqual([expect.stringMatching(/^is a web page of a form/)])
  })
})

describe('a Word document', () => {
  it('is read with its headings, lists and tables', async () => {
    const cell = (words: string) => new TableCell({ children: [text(words)] })
    const bytes = await word(
      new Paragraph({ text: 'Impact so far', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ text: 'One', bullet: { level: 0 } }),
      new Paragraph({ children: [new TextRun({ text: 'Period', bold: true }), new TextRun(' Spring 2026')] }),
      new Table({ rows: [new TableRow({ children: [cell('Priority'), cell('Sleep')] })] }),
    )
    expect(await lines('report.docx', bytes)).toEqual([
      '1 heading Impact so far',
      '2 item One',
      '3 text Period Spring 2026',
      '4 text Priority',
      '5 text Sleep',
    ])
  })

  it('that unpacks to far too much is refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await lines('bomb.docx', bomb)).toEqual([expect.stringMatching(/^holds more text than any report/)])
  })

  it('of thousands of parts is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`word/part${i}.xml`, new Uint8Array(1)]))
    expect(await lines('parts.docx', zipSync(parts, { level: 0 }))).toEqual([expect.stringMatching(/^holds more text than any report/)])
  })

  it('that lies about its size gives no more than it states', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(5 * 1024 * 1024) }, { level: 9 })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const directory = bytes.length - 22 - (46 + 'word/document.xml'.length)
    view.setUint32(directory + 24, 10, true)
    expect(await lines('liar.docx', bytes)).toEqual([expect.stringMatching(/^cannot be read as a Word document/)])
  })

  it('that is broken, or none at all, is refused', async () => {
    const bytes = await word(text('One'))
    expect(await lines('half.docx', bytes.subarray(0, bytes.length / 2))).toEqual([
      expect.stringMatching(/^cannot be read as a Word document/),
    ])
    expect(await lines('other.docx', zipSync({ 'xl/workbook.xml': new Uint8Array(9) }))).toEqual([expect.stringMatching(/^is a zip file/)])
  })
})

describe('a file of another kind', () => {
  it.each([
    ['a.pdf', '%PDF-1.7', /^is a PDF/],
    ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /^is in an old Word/],
    ['a.rtf', '{\\rtf1 Report}', /^is rich text/],
    ['a.mht', 'From: Word\r\nMIME-Version: 1.0\r\n', /^is a web archive/],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17]), /^is not text/],
  ])('is refused with what to do: %s', async (name, bytes, says) => {
    expect(await lines(name, bytes)).toEqual([expect.stringMatching(says)])
  })

  it('is refused when it is missing, a folder or too large', async () => {
    await mkdir(join(folder, 'inner'))
    expect(await readReportFile(join(folder, 'none.txt'))).toEqual({ refused: expect.stringMatching(/^is not there/) })
    expect(await readReportFile(join(folder, 'inner'))).toEqual({ refused: expect.stringMatching(/^is not a file/) })
    expect(await lines('large.txt', 'a'.repeat(10 * 1024 * 1024 + 1))).toEqual([expect.stringMatching(/^is larger than 10 MB/)])
  })
})
