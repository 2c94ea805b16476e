/** Word stems, so that “vapes” finds “vaping”. lunr's own stemmer, with its results kept. */
import lunr from 'lunr'

const known = new Map<string, string>()
const most = 50_000

export function toStem(word: string): string {
  const held = known.get(word)
  if (held !== undefined) return held
  const stem = stemOnce(stemOnce(word.replace(/ily$/, 'y')))
  if (known.size >= most) known.clear()
  known.set(word, stem)
  return stem
}

/** Twice, since “focused” becomes “focus”, and “focus” something shorter. */
function stemOnce(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString()
}

export function toStems(words: readonly string[]): string {
  return words.map(toStem).join(' ')
}
