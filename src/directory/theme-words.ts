/** Finds in a text the words by which themes are known. Made once for a whole feed, as every description is read with it. */
import { toStem } from '../finding/stems.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { toWords } from '../knowledge/words.ts'

/** `said`: the words as they stand in the text. */
type SaidTheme = { id: string; said: string }
export type ThemeWords = { find(text: string): SaidTheme[] }

type Phrase = { id: string; stems: readonly string[]; upper: boolean }

const mostRead = 8000

/** Words that mean a theme wherever they stand; those that only lean towards one say too little. */
export function createThemeWords({ themes }: Knowledge): ThemeWords {
  const stems = new Map<string, string>()
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? toStem(word)
    stems.set(word, known)
    return known
  }
  const phrases = [...themes.values()].flatMap(({ id, name, words }) => [name, ...words].flatMap((text) => toPhrase(text, id, stemOf)))
  const byFirst = Map.groupBy(
    phrases.toSorted((a, b) => b.stems.length - a.stems.length),
    (phrase) => phrase.stems[0] ?? '',
  )
  return {
    find(given) {
      const text = given.slice(0, mostRead)
      const words = toWords(text)
      const said = words.map((word) => stemOf(word.text))
      const found: SaidTheme[] = []
      for (let i = 0; i < words.length; i++) {
        const phrase = byFirst
          .get(said[i] ?? '')
          ?.find((each) => each.stems.every((stem, at) => said[i + at] === stem) && (!each.upper || words[i]?.upper))
        if (!phrase) continue
        const last = i + phrase.stems.length - 1
        found.push({ id: phrase.id, said: text.slice(words[i]?.start, words[last]?.end) })
        i = last
      }
      return found
    },
  }
}

/** An acronym such as MH counts only in capitals. */
function toPhrase(text: string, id: string, stemOf: (word: string) => string): Phrase[] {
  const words = toWords(text)
  if (words.length === 0) return []
  return [{ id, stems: words.map((word) => stemOf(word.text)), upper: words.length === 1 && words[0]?.upper === true }]
}
