/** The words that made-up texts are made of. */
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { stopWords, toWords } from '../../src/knowledge/words.ts'
import type { Draw } from './draw.ts'

/** Those of the shipped entries, the most frequent first: what is made up is hard to tell from what is real. */
export function listWords({ updates, resources, offers, partners }: Knowledge): string[] {
  const texts = [
    ...[...updates.values()].flatMap(({ sections }) => Object.values(sections).flat()),
    ...[...resources.values(), ...offers.values()].map(({ body }) => body),
    ...[...partners.values()].flatMap(({ facts }) => facts.map(({ say }) => say)),
  ]
  const counts = new Map<string, number>()
  for (const { text } of texts.flatMap(toWords)) if (!stopWords.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([word]) => word)
}

const starts = 'Ald Bar Bex Brack Cald Crom Dun Eller Fen Gris Hard Hol Ingle Kel Lang Mar Nor Orm Pen Quer Rav Ros Sel Thorn Ul Ven'.split(
  ' ',
)
const middles = 'a e en er in ing le mer o on or ster'.split(' ')
const ends = 'bury by cote dale field fold gate ham holme hurst ley mere ness ridge shaw stead thwaite ton wick worth'.split(' ')

/** Real texts are full of names that stand nowhere else, and each is one more known word. */
export function inventName(draw: Draw): string {
  return draw.one(starts) + draw.one(middles) + draw.one(ends)
}
