/** Tells whether a message shows that a child, young person or adult may be at risk now. */
import { frames } from './frames.ts'
import { people } from './people.ts'
import { createSpotter, type Found, type Word } from './phrases.ts'
import { toSentences } from './plain-words.ts'
import { signs } from './signs.ts'

export function showsDanger(text: string): boolean {
  return whyDanger(text) !== null
}
type K = keyof typeof signs | keyof typeof people | keyof typeof frames
const spot = createSpotter<K>({ ...signs, ...people, ...frames })
const spotNothing = createSpotter({ nothingMeant: frames.nothingMeant })
const reach = 40

export function whyDanger(text: string): string | null {
  let lastSomebody = Number.NEGATIVE_INFINITY
  let base = 0
  for (const words0 of toSentences(text)) {
    const words = withoutFigures(words0)
    const found = spot(words)
    const by = Map.groupBy(found, (f) => f.kind)
    const near = (kind: K, sign: Found<K>) => (by.get(kind) ?? []).some((f) => f.from <= sign.to + reach && f.to >= sign.from - reach)
    for (const kind of ['outright', 'ofSomebody'] as const)
      for (const sign of by.get(kind) ?? []) {
        const now = near('now', sign)
        const framed = near('subject', sign) || near('supposed', sign)
        const somebody = near('somebody', sign)
        const why = () =>
          `${kind}: ${words
            .slice(sign.from, sign.to)
            .map((w) => w.text)
            .join(' ')} (${somebody ? 'somebody' : ''} ${framed ? 'framed' : ''} ${now ? 'now' : ''})`
        if (near('story', sign) && !now) continue
        if (somebody) return why()
        if (!framed && (kind === 'outright' || near('anybody', sign))) return why()
        if (now && near('anybody', sign)) return why()
        if (kind === 'outright' && now && !framed) return why()
        if (kind === 'ofSomebody' && !near('inGeneral', sign) && !framed && base + sign.from - lastSomebody < 60) return `${why()} earlier`
      }
    for (const f of by.get('somebody') ?? []) lastSomebody = Math.max(lastSomebody, base + f.from)
    base += words.length
  }
  return null
}

function withoutFigures(words: Word[]): Word[] {
  const struck = spotNothing(words)
  if (struck.length === 0) return words
  return words.map((word, at) => (struck.some(({ from, to }) => at >= from && at < to) ? nothing : word))
}
const nothing: Word = { text: '_', keys: new Set() }
