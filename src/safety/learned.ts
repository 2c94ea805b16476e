/** How much a message reads like those in which somebody is at risk, by word weights learned from examples. */
import learned from './learned-weights.json' with { type: 'json' }

const weights: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights))

/** From 0 to 1: the likeliest of the message as a whole and of each of its passages, so that a sign is not drowned by a long e-mail. */
export function likelihoodOfDanger(text: string): number {
  const words = toPlainWords(text)
  let most = likelihood(words)
  for (let from = 0; words.length > passage && from < words.length; from += passage / 2)
    most = Math.max(most, likelihood(words.slice(from, from + passage)))
  return most
}

/** Words of a passage: two or three spoken sentences. */
const passage = 40

function likelihood(words: readonly string[]): number {
  const known = listFeatures(words).flatMap((feature) => weights.get(feature) ?? [])
  const sum = known.reduce((total, weight) => total + weight, 0)
  return 1 / (1 + Math.exp(-(learned.bias + (sum * scale) / Math.sqrt(known.length || 1))))
}

/** Keeps long messages and short ones comparable; the learning uses the same. */
export const scale = 3

export function toPlainWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B-\u200F\u2060\uFEFF]|['’]/g, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words, pairs of neighbours, and pairs with one word between, each once. */
export function listFeatures(words: readonly string[]): string[] {
  const features = new Set<string>()
  for (const [i, word] of words.entries()) {
    features.add(word)
    if (i > 0) features.add(`${words[i - 1]} ${word}`)
    if (i > 1) features.add(`${words[i - 2]} * ${word}`)
  }
  return [...features]
}
