/** The phrases that signs are written in, and how they are found among words. */

/** A word, with every key a phrase may know it by: itself, its ideas, its beginnings. */
export type Word = { text: string; keys: readonly string[] }
/** Where a phrase was found, and which, for whoever asks why. */
export type Found<Kind> = { kind: Kind; from: number; to: number; phrase: string }

/**
 * A phrase is words in order. `a|b` is either, `{idea}` any word of that idea, `word*` any word that begins so, `^` the start of a sentence,
 * `?` makes a word optional (never the first); `.` skips one word at most, `..` four, `...` eight;
 * `one side & other side` are near each other in either order.
 */
export function createSpotter<Kind extends string>(table: Record<Kind, readonly string[]>) {
  const patterns = compile(table)

  return function spot(words: readonly Word[]): Found<Kind>[] {
    const found: Found<Kind>[] = []
    for (const [from, word] of words.entries())
      for (const key of word.keys)
        for (const { kind, steps, phrase } of patterns.get(key) ?? []) {
          const to = endOfMatch(words, from + 1, steps, 1)
          if (to !== null) found.push({ kind, from, to, phrase })
        }
    return found
  }
}

/** Phrases as tables hold them: one a line, or several with a slash between. */
export function toPhrases(text: string): string[] {
  return text
    .split(/\n| \/(?= |$)/m)
    .map((phrase) => phrase.replace(/ \.+ ?$/, '').trim())
    .filter((phrase) => phrase !== '')
}

/** The beginnings that phrases ask for with `word*`. */
export function beginningsIn(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => phrase.match(/[a-z-]+\*/g) ?? [])
}

/** The whole words that phrases name outright, for the spelling to know. */
export function wordsIn(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => phrase.replace(/\{[^}]*\}|[a-z]+\*/g, ' ').match(/[a-z]+/g) ?? [])
}

type Step = { keys: ReadonlySet<string>; gap: number; optional: boolean }
type Pattern<Kind> = { kind: Kind; steps: Step[]; phrase: string }

/** Patterns by what their first word may be. */
function compile<Kind extends string>(table: Record<Kind, readonly string[]>): Map<string, Pattern<Kind>[]> {
  const patterns = new Map<string, Pattern<Kind>[]>()
  for (const kind of Object.keys(table) as Kind[])
    for (const phrase of table[kind])
      for (const steps of readPhrase(phrase))
        for (const key of steps[0]?.keys ?? []) {
          const sameStart = patterns.get(key) ?? []
          sameStart.push({ kind, steps, phrase })
          patterns.set(key, sameStart)
        }
  return patterns
}

const gaps: Record<string, number> = { '.': 1, '..': 4, '...': 8 }
const nearby = 12

function readPhrase(phrase: string): Step[][] {
  return orders(phrase.split(' & ').map(readSide)).map((order) => order.reduce(joinSides))
}

function orders<Thing>(things: Thing[]): Thing[][] {
  if (things.length < 2) return [things]
  return things.flatMap((thing, at) => orders(things.toSpliced(at, 1)).map((rest) => [thing, ...rest]))
}

function joinSides(first: Step[], second: Step[]): Step[] {
  return [...first, ...second.map((step, place) => (place === 0 ? { ...step, gap: nearby } : step))]
}

function readSide(side: string): Step[] {
  const steps: Step[] = []
  let gap = 0
  for (const part of side.trim().split(/\s+/)) {
    const skipped = gaps[part]
    if (skipped === undefined) {
      steps.push({ keys: new Set(part.replace('?', '').split('|')), gap, optional: part.endsWith('?') })
      gap = 0
    } else gap = skipped
  }
  return steps
}

function endOfMatch(words: readonly Word[], at: number, steps: readonly Step[], place: number): number | null {
  const step = steps[place]
  if (!step) return at
  const last = Math.min(at + step.gap, words.length - 1)
  for (let next = at; next <= last; next++) {
    if (!fits(words[next], step)) continue
    const end = endOfMatch(words, next + 1, steps, place + 1)
    if (end !== null) return end
  }
  return step.optional ? endOfMatch(words, at, steps, place + 1) : null
}

function fits(word: Word | undefined, { keys }: Step): boolean {
  return word?.keys.some((key) => keys.has(key)) ?? false
}
