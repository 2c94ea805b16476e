/** What to search the text for: the telling words of a question, with acronyms and long forms as one idea. */

import { isGeneric } from '../../finding/generic-words.ts'
import type { Library } from '../../finding/library.ts'
import type { Mention } from '../../finding/match-names.ts'
import { toStem } from '../../finding/stems.ts'
import { shortForms, stopWords, toWords } from '../../knowledge/words.ts'
import type { Understanding } from '../understanding.ts'
import type { Reading } from './find-mentions.ts'
import { isPostcode } from './find-postcodes.ts'
import { writtenFor } from './other-words.ts'
import { placeKinds } from './place-names.ts'

/** More words than this make a question no clearer. */
const mostTerms = 24

/** The question's own words count fully, the other form of an acronym less, the name of a theme least. */
const weights = { own: 1, generic: 0.2, otherForm: 0.3, theme: 0.4 }

/** A word of the asking tells little, even where a statement happens to hold it. */
const askingShare = 0.3

/** `asking` are the words of the asking itself (“venue”, “winds up”), which are looked for only where an entry uses them. */
export function findTerms(
  reading: Reading,
  themes: readonly string[],
  asking: ReadonlySet<string>,
  library: Library,
): Pick<Understanding, 'terms' | 'lesser' | 'content'> {
  const found = new Map<string, number>()
  const add = (word: string, weight: number) => {
    const stem = toStem(word)
    if (!stopWords.has(word)) found.set(stem, Math.max(found.get(stem) ?? 0, weight))
  }
  const content: Understanding['content'] = []
  for (const [i, word] of reading.words.entries()) {
    const mention = reading.mentions.find(({ start, end }) => start <= i && i < end)
    if (stopWords.has(word.text) || isPlaceWord(word.text, mention)) continue
    const text = shortForms.get(word.text) ?? yearOf(word.text) ?? word.text
    const generic = isGeneric(text) && yearOf(word.text) === null
    add(text, generic ? weights.generic : weights.own)
    // A hint is still a word that has to be found somewhere; a theme or a name has been understood already.
    const named = mention?.names.some((name) => name.kind !== 'hint') === true
    const stem = toStem(text)
    const strange = !library.usesStem(stem)
    const also = named ? null : writtenFor(word.text)
    if (also !== null) found.set(also, generic ? weights.generic : weights.otherForm)
    if (generic || (strange && !named && asking.has(word.text))) continue
    content.push({
      stem,
      also,
      weight: library.telling(text) * (asking.has(word.text) && !named ? askingShare : 1),
      named,
      themes: themesOf(mention, library),
      leans: leaningOf(mention),
      strange,
    })
  }
  for (const form of otherForms(reading, library)) for (const { text } of toWords(form)) add(text, weights.otherForm)
  for (const theme of themes) for (const { text } of toWords(library.knowledge.themes.get(theme)?.name ?? '')) add(text, weights.theme)
  return { ...toTerms(found), content }
}

/** Reports write “Year 6” for `y6`. */
function yearOf(word: string): string | null {
  return /^y(?:ea)?r?(\d{1,2})s?$/.exec(word)?.[1] ?? null
}

/** Words that stand everywhere are looked for only where there is nothing better to look for. */
function toTerms(found: ReadonlyMap<string, number>): Pick<Understanding, 'terms' | 'lesser'> {
  const terms = Array.from(found, ([stem, weight]) => ({ stem, weight }))
  const telling = terms.filter(({ weight }) => weight > weights.generic)
  const lesser = terms.filter(({ weight }) => weight <= weights.generic).map(({ stem }) => stem)
  return { terms: (telling.length > 0 ? telling : terms).slice(0, mostTerms), lesser: lesser.slice(0, mostTerms) }
}

function themesOf(mention: Mention | undefined, { knowledge }: Library): string[] {
  const names = mention?.names ?? []
  return names.flatMap((name) =>
    name.kind === 'theme' ? name.id : name.kind === 'term' ? (knowledge.terms.get(name.id)?.theme ?? []) : [],
  )
}

function leaningOf(mention: Mention | undefined): string[] {
  return mention?.names.filter((name) => name.kind === 'hint').map((name) => name.id) ?? []
}

function isPlaceWord(word: string, mention: Mention | undefined): boolean {
  return mention?.names.every((name) => placeKinds.has(name.kind)) === true || isPostcode(word)
}

function otherForms(reading: Reading, library: Library): string[] {
  return reading.mentions.flatMap((mention) =>
    mention.names.flatMap((name) => {
      if (name.kind === 'term') {
        const term = library.knowledge.terms.get(name.id)
        return [term?.short, term?.long].filter((form) => form !== undefined)
      }
      if (name.kind === 'partner') return [library.knowledge.partners.get(name.id)?.name ?? '']
      return []
    }),
  )
}
