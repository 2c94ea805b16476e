/** Where an answer stands: each page with its date, its places and a link. */
import type { SourceRef } from '../../../reply.ts'
import { type CitedPage, toPages } from '../../card-facts.ts'
import { blockWords } from '../wording.ts'
import { cleanLine } from './clean-text.ts'
import { line } from './lines.ts'
import { link, plain, type Run } from './rich-text.ts'
import { toUnit, type Unit } from './units.ts'

export function toSourceUnits(sources: readonly SourceRef[]): Unit[] {
  const pages = toPages(sources)
  // One source takes no heading, to be short.
  if (pages.length === 1) return line('paragraph', [...plain(blockWords.source), ...pages.flatMap(drawPage)]).map((drawn) => toUnit(drawn))
  return pages.flatMap((page) => line('bullet', drawPage(page)).map((drawn) => toUnit(drawn, { heading: blockWords.sources })))
}

const fewPlaces = 3

function drawPage({ title, date, url, places }: CitedPage): Run[] {
  const shown =
    places.length > fewPlaces ? [...places.slice(0, fewPlaces - 1), blockWords.morePlaces(places.length - fewPlaces + 1)] : places
  const facts = `${date ? ` (${date})` : ''}${shown.length > 0 ? `: ${shown.join('; ')}` : ''}`
  const name = cleanLine(title)
  return [...(url ? link(url, name) : plain(name)), ...plain(facts)]
}
