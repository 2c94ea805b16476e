/** Draws a report as Markdown in which every sign of a statement stands for itself. */
import type { Block, ReportDocument } from './report-document.ts'

export function toMarkdownReport({ blocks }: ReportDocument): string {
  return `${blocks.map(drawBlock).join('\n\n')}\n`
}

function drawBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeText(block.text)}`
    case 'text':
      return escapeText(block.text)
    case 'list':
      return block.items.map((item) => `- ${escapeText(item)}`).join('\n')
  }
}

/** Signs that Markdown gives a meaning anywhere, and those that have one at the start of a line. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
