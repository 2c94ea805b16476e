/** Reads a file of reports, whatever kind it is, into lines; what cannot be a report is refused in a sentence. */
import { open } from 'node:fs/promises'
import type { SourceLine } from '../../importing/source-line.ts'
import { toTextLines } from '../../importing/text-lines.ts'
import { decodeText, startsWith } from './decode-text.ts'
import { fileRefusals as say } from './file-refusals.ts'

export type ReportFile = { lines: SourceLine[] } | { refused: string }

const largest = 10 * 1024 * 1024

export async function readReportFile(path: string): Promise<ReportFile> {
  const bytes = await readBytes(path)
  return 'refused' in bytes ? bytes : toLines(bytes.bytes, path)
}

async function readBytes(path: string): Promise<{ bytes: Uint8Array } | { refused: string }> {
  try {
    await using file = await open(path)
    const found = await file.stat()
    if (!found.isFile()) return { refused: say.noFile }
    if (found.size > largest) return { refused: say.tooLarge }
    return { bytes: await file.readFile() }
  } catch (error) {
    return { refused: (error as NodeJS.ErrnoException).code === 'ENOENT' ? say.missing : say.unreadable }
  }
}

async function toLines(bytes: Uint8Array, path: string): Promise<ReportFile> {
  if (startsWith(bytes, 'PK\u0003\u0004')) return (await import('./word-lines.ts')).toWordLines(bytes)
  const other = others.find(({ signature }) => startsWith(bytes, signature))
  if (other) return { refused: other.say }
  const text = decodeText(bytes)
  if (text === null) return { refused: say.notText }
  if (/^mime-version:/im.test(text.slice(0, 500))) return { refused: say.webArchive }
  if (isPage(text, path)) return (await import('./html-lines.ts')).readPage(text)
  return { lines: toTextLines(text, { markdown: /\.(?:md|markdown)$/i.test(path) }) }
}

const others = [
  { signature: '%PDF', say: say.pdf },
  { signature: '\u00d0\u00cf\u0011\u00e0', say: say.oldWord },
  { signature: '{\\rtf', say: say.rtf },
]

function isPage(text: string, path: string): boolean {
  return (
    /\.x?html?$/i.test(path) || /^\s*<(?:!doctype html|html|head|body|main|article|section|div|table|p|h[1-6]|ul|ol|meta)\b/i.test(text)
  )
}
