/** Reads a Word document into the lines of a report. Its paragraphs are counted, as it has no lines. */
import { unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { SourceLine } from '../../importing/source-line.ts'
import { fileRefusals as say } from './file-refusals.ts'
import { toHtmlLines } from './html-lines.ts'

/** Real reports unpack to less than a hundredth of this. */
const mostUnpacked = 20 * 1024 * 1024
const mostParts = 2000
const needed = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?:_rels\/.*|[^/]*\.xml))$/

class TooLarge extends Error {}

export async function toWordLines(bytes: Uint8Array): Promise<{ lines: SourceLine[] } | { refused: string }> {
  try {
    const parts = unpackText(bytes)
    if (!Object.hasOwn(parts, 'word/document.xml')) return { refused: say.notWord }
    // Packed anew without pressing, so that mammoth unpacks no more than what was just counted.
    const buffer = Buffer.from(zipSync(parts, { level: 0 }))
    const noImages = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: noImages, idPrefix: '' })
    return { lines: toHtmlLines(value, 'blocks') }
  } catch (error) {
    return { refused: error instanceof TooLarge ? say.wordTooLarge : say.brokenWord }
  }
}

/** A part never unpacks to more than the size it states, which is what is counted. */
function unpackText(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0
  let parts = 0
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (++parts > mostParts) throw new TooLarge()
      if (!needed.test(name)) return false
      unpacked += originalSize
      if (unpacked > mostUnpacked) throw new TooLarge()
      return true
    },
  })
}
