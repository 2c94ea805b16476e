/** Tells whether a message shows that a child, young person or adult may be at risk now. */
import { faint } from './faint.ts'
import { frames } from './frames.ts'
import { people } from './people.ts'
import { createSpotter, type Found, type Word } from './phrases.ts'
import { toSentences } from './plain-words.ts'
import { signs } from './signs.ts'

export function showsDanger(text: string): boolean {
  return whyDanger(text) !== null
}
const { nothingMeant, ...framing } = frames
type K = keyof typeof signs | keyof typeof people | keyof typeof framing
const spot = createSpotter<K>({ ...signs, ...people, ...framing })
const spotNothing = createSpotter({ nothingMeant })
const spotFaint = createSpotter(faint)
const reach = 40
const MIN = Number(process.env['FAINT'] ?? 2)
const MINF = Number(process.env['FAINTF'] ?? 3)

export function whyDanger(text: string): string | null {
  let base = 0
  const all = toSentences(text).map((words0) => {
    const words = withoutFigures(words0)
    const s = { words, by: Map.groupBy(spot(words), (f) => f.kind), base }
    base += words.length
    return s
  })
  const somebodies = all.flatMap((s) => (s.by.get('somebody') ?? []).map((f) => s.base + f.from)).toSorted((a, b) => a - b)
  const asks = all.some((s) => {
    const urgent = s.by.get('urgent') ?? []
    const by = [...(s.by.get('asks') ?? []), ...(s.by.get('subject') ?? []), ...(s.by.get('supposed') ?? []), ...(s.by.get('story') ?? [])]
    return by.some((f) => !urgent.some((u) => f.from >= u.from && f.from < u.to))
  })
  for (const { words, by, base } of all) {
    const near = (kind: K, sign: { from: number; to: number }) =>
      (by.get(kind) ?? []).some((f) => f.from <= sign.to + reach && f.to >= sign.from - reach)
    for (const kind of ['outright', 'ofSomebody'] as const)
      for (const sign of by.get(kind) ?? []) {
        const now = near('now', sign)
        const subject = near('subject', sign)
        const supposed = near('supposed', sign)
        const why = (w: string) =>
          `${kind}: ${words
            .slice(sign.from, sign.to)
            .map((w) => w.text)
            .join(' ')}  [${sign.phrase.slice(0, 80)}] (${w})`
        if (near('story', sign) && !now) continue
        if (near('somebody', sign)) return why('somebody')
        if (kind === 'outright' && words.slice(Math.max(0, sign.from - 2), sign.to).some((w) => /^(i|me|my|myself)$/.test(w.text)))
          return why('self')
        if (supposed && !now) continue
        if (near('told', sign)) return why('told')
        if (subject && now && near('anybody', sign)) return why('anybody now')
        if (subject) continue
        if (kind === 'outright') return why('unframed')
        if (near('anybody', sign)) return why('anybody')
        const around = somebodies.some((at) => Math.abs(at - base - sign.from) < 50)
        if (around && !near('inGeneral', sign)) return why('around')
      }
    const hints = Map.groupBy(spotFaint(words), (f) => f.kind)
    const w = { from: 0, to: words.length }
    if (near('somebody', w) || near('told', w)) {
      const framed = near('subject', w) || near('supposed', w) || near('story', w)
      if (hints.size >= (framed ? MINF : asks ? MIN : 1))
        return `FAINT ${[...hints].map(
          ([k, v]) =>
            `${k}:${words
              .slice(v[0]!.from, v[0]!.to)
              .map((x) => x.text)
              .join(' ')}`,
        )}`
    }
  }
  return null
}

function withoutFigures(words: Word[]): Word[] {
  const struck = spotNothing(words)
  if (struck.length === 0) return words
  return words.map((word, at) => (struck.some(({ from, to }) => at >= from && at < to) ? nothing : word))
}
const nothing: Word = { text: '_', keys: new Set() }
