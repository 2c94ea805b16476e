/** Reads a locality from its heading, or works out from the places, people and titles of a report which one it speaks of. */
import type { Name } from '../finding/listed-names.ts'
import { innerMentions, type Mention, matchNames } from '../finding/match-names.ts'
import type { NameTable } from '../finding/names.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { toPhrase, toWords } from '../knowledge/words.ts'
import { isPhraseMeant } from './likeness.ts'

/** What reading needs of the knowledge. */
export type Known = { knowledge: Knowledge; names: NameTable }

const noise = new Set(
  `locality localities group groups report reports tass team around the school schools and settings update updates district districts area of for in
  lancashire lancs council county partnership priorities city borough termly term meeting summary east`.split(/\s+/),
)

/** The locality whose name, short name or districts are all that the text says, spelt nearly right. */
export function readLocality(text: string, known: Known): string | null {
  if (text.length > 120) return null
  const phrase = text.replace(/[/,;|+]/g, ' & ')
  return exactLocality(phrase, known) ?? nearLocality(phrase, known.knowledge)
}

function exactLocality(text: string, { knowledge, names }: Known): string | null {
  const words = toWords(text)
  const mentions = matchNames(words, names)
  const found = new Set<string>()
  const covered = new Set<number>()
  for (const mention of mentions) {
    const localities = localitiesNamed(mention, knowledge)
    if (localities.length !== 1 || !mention.names.some(({ kind }) => kind === 'locality' || kind === 'district')) continue
    found.add(localities[0] ?? '')
    for (let at = mention.start; at < mention.end; at++) covered.add(at)
  }
  const [only] = found
  const rest = words.filter((word, at) => !covered.has(at) && !noise.has(word.text) && !/^\d+$/.test(word.text))
  return found.size === 1 && rest.length === 0 ? (only ?? null) : null
}

/** “Wst Lancashire”, “W. Lancs”: one name with a slip, or cut short word by word. */
function nearLocality(text: string, { localities }: Knowledge): string | null {
  const said = toPhrase(text)
    .split(' ')
    .filter((word) => !noise.has(word) || word === 'lancashire' || word === 'lancs')
  const isNear = (name: string) => {
    const words = toPhrase(name).split(' ')
    const letters = words.join('')
    return (letters.length >= 6 && isPhraseMeant(said.join(''), letters)) || isCutShort(said, words)
  }
  const near = [...localities.values()].filter(({ name, aliases }) => [name, ...aliases].some(isNear))
  return near.length === 1 ? (near[0]?.id ?? null) : null
}

function isCutShort(said: readonly string[], name: readonly string[]): boolean {
  return name.length > 1 && said.length === name.length && said.every((word, at) => name[at]?.startsWith(word))
}

/** The places a text names, by locality: `said` are the names, most telling first. */
export function countPlaces(texts: readonly string[], { knowledge, names }: Known): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const text of texts) {
    const words = toWords(text)
    const mentions = matchNames(words, names).flatMap((mention) => [mention, ...within(mention, words, names)])
    for (const mention of mentions) {
      const localities = localitiesNamed(mention, knowledge)
      const [locality] = localities
      if (localities.length !== 1 || locality === undefined || !startsWithCapital(mention, words)) continue
      const said = counts.get(locality) ?? new Map<string, number>()
      counts.set(locality, said)
      const spot = placeName(mention, words, text)
      said.set(spot, (said.get(spot) ?? 0) + (mention.names.some(({ kind }) => kind === 'place') ? 1 : 2))
    }
  }
  return counts
}

/** “Morecambe College” names Morecambe too. */
function within(mention: Mention, words: ReturnType<typeof toWords>, names: NameTable): Mention[] {
  const { start } = mention
  return innerMentions(mention, words, names).map((inner) => ({ ...inner, start: start + inner.start, end: start + inner.end }))
}

function startsWithCapital(mention: Mention, words: ReturnType<typeof toWords>): boolean {
  return words[mention.start]?.capital === true
}

function placeName(mention: Mention, words: ReturnType<typeof toWords>, text: string): string {
  return text.slice(words[mention.start]?.start, words[mention.end - 1]?.end).replace(/['’]s$/, '')
}

/** The localities that a name may lie in; none for an everyday word and for a place next to ours. */
function localitiesNamed({ names }: Mention, { districts }: Knowledge): string[] {
  if (names.some((name) => name.ordinary || name.kind === 'neighbour')) return []
  return [...new Set(names.flatMap((name) => localityOf(name, districts)))]
}

function localityOf({ kind, id }: Name, districts: Knowledge['districts']): string[] {
  if (kind === 'locality') return [id]
  return kind === 'district' || kind === 'place' ? [districts.get(id)?.locality ?? []].flat() : []
}
