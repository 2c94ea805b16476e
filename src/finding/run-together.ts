/** Words run together, as thumbs do: `inpreston`, `neetinpreston`, `sleephygeine`. */
import { stopWords } from '../knowledge/words.ts'

type Test = (word: string) => boolean

/** Two known words, of which one is a name or both are small; or two names with a small word between them. */
export function splitWords(word: string, isName: Test, isPart: Test): readonly string[] | null {
  if (word.length < 5) return null
  for (let at = word.length - 2; at > 1; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const isMeant = isName(left) || isName(right) || (stopWords.has(left) && stopWords.has(right))
    if (isMeant && isPart(left) && isPart(right)) return [left, right]
  }
  return splitAround(word, isName)
}

/** A name and another word that is misspelt; shorter words hold too little to tell. */
export function splitMisspelt(word: string, isName: Test, nearest: (word: string) => string | null): readonly string[] | null {
  if (word.length < 10) return null
  for (let at = word.length - 4; at > 3; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const read = isName(left) ? nearest(right) : isName(right) ? nearest(left) : null
    if (read !== null) return isName(left) ? [left, read] : [read, right]
  }
  return null
}

const small = ['in', 'for', 'at', 'on', 'and', 'of', 'near']

/** Two names with a small word between them. */
function splitAround(word: string, isName: (part: string) => boolean): readonly string[] | null {
  for (const between of small)
    for (let at = word.indexOf(between, 3); at !== -1; at = word.indexOf(between, at + 1)) {
      const [left, right] = [word.slice(0, at), word.slice(at + between.length)]
      if (isName(left) && isName(right)) return [left, between, right]
    }
  return null
}
