/** Writes a report as a Word document, with headings and lists that screen readers know. */
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import type { Block, ReportDocument } from '../../exporting/report-document.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

export async function toWordReport({ title, blocks }: ReportDocument): Promise<Uint8Array> {
  const styles = { default: { document: { run: { font: 'Arial', size: 24, language: { value: 'en-GB' } } } } }
  return Packer.toBuffer(new Document({ title, styles, sections: [{ children: blocks.flatMap(toParagraphs) }] }))
}

function toParagraphs(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: levels[block.level] })]
    case 'text':
      return [new Paragraph({ text: block.text })]
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
  }
}
