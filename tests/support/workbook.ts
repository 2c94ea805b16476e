/** A workbook as Excel saves one: shared and inline texts, dates as numbers, empty rows and cells left out. */
import { strToU8, zipSync } from 'fflate'

/** A `Date` is a calendar day at midnight UTC; `null` leaves the cell out; `{ inline }` is a text that stands in its cell. */
type Cell = string | number | Date | null | { inline: string }

/** Sheets by their names, as rows. `merged`: ranges of the first sheet, such as `A1:D1`. */
export function toWorkbook(sheets: Record<string, Cell[][]>, merged: string[] = []): Buffer {
  const shared: string[] = []
  const names = Object.keys(sheets)
  const files: Record<string, Uint8Array> = {}
  const put = (path: string, xml: string) => {
    files[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)
  }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  for (const [i, rows] of Object.values(sheets).entries()) {
    const data = rows.map((row, r) => drawRow(row, r + 1, shared)).join('')
    const merges =
      i === 0 && merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
    put(`xl/worksheets/sheet${i + 1}.xml`, `<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${merges}</worksheet>`)
  }
  const list = names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')
  put('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list}</sheets></workbook>`)
  const related = [
    ...names.map((_, i) => relation(`rId${i + 1}`, `${office}/worksheet`, `worksheets/sheet${i + 1}.xml`)),
    relation('rId90', `${office}/sharedStrings`, 'sharedStrings.xml'),
    relation('rId91', `${office}/styles`, 'styles.xml'),
  ]
  put('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packaged}/relationships">${related.join('')}</Relationships>`)
  put(
    '_rels/.rels',
    `<Relationships xmlns="${packaged}/relationships">${relation('rId1', `${office}/officeDocument`, 'xl/workbook.xml')}</Relationships>`,
  )
  put(
    'xl/sharedStrings.xml',
    `<sst xmlns="${main}">${shared.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
  )
  put(
    'xl/styles.xml',
    `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  )
  put('[Content_Types].xml', `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`)
  return Buffer.from(zipSync(files))
}

function drawRow(row: readonly Cell[], number: number, shared: string[]): string {
  const cells = row.map((cell, i) => drawCell(cell, `${String.fromCharCode(65 + i)}${number}`, shared)).join('')
  return cells === '' ? '' : `<row r="${number}">${cells}</row>`
}

function drawCell(cell: Cell, ref: string, shared: string[]): string {
  if (cell === null) return ''
  if (cell instanceof Date) return `<c r="${ref}" s="1"><v>${cell.getTime() / 86_400_000 + 25_569}</v></c>`
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${ref}" t="inlineStr"><is><t>${escapeXml(cell.inline)}</t></is></c>`
  return `<c r="${ref}" t="s"><v>${shared.push(cell) - 1}</v></c>`
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
