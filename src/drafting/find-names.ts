/** What the lines of a draft name: partners, places, acronyms that are known, and names that nobody has described yet. */
import type { Library } from '../finding/library.ts'
import { matchNames } from '../finding/match-names.ts'
import { toWords } from '../knowledge/words.ts'

export type Recognised = { kind: 'partner' | 'place' | 'term' | 'contact'; id: string; name: string; said: string }

/** `unknown`: names as they were written. `acronyms`: those that no term explains. */
export type NamesFound = { known: Recognised[]; unknown: string[]; acronyms: string[] }

const placeKinds: ReadonlySet<string> = new Set(['district', 'locality', 'place', 'neighbour'])

export function findNames(text: string, library: Library): NamesFound {
  const words = toWords(text)
  const mentions = matchNames(words, library.names)
  const known: Recognised[] = []
  for (const { names, start, end } of mentions) {
    const said = text.slice(words[start]?.start, words[end - 1]?.end)
    if (!/\p{Lu}/u.test(said)) continue
    for (const name of names) known.push(...recognise(name.kind, name.id, said, library))
  }
  const covered = mentions
    .filter(({ names }) => names.some(({ kind }) => !placeKinds.has(kind)))
    .map(({ start, end }) => ({ from: words[start]?.start ?? 0, to: words[end - 1]?.end ?? 0 }))
  const isCovered = (at: number) => covered.some(({ from, to }) => from <= at && at < to)
  const unknown = unknownNames(text, isCovered)
  return {
    known: known
      .filter((each) => each.kind !== 'place' || !unknown.some((name) => name.includes(each.said)))
      .filter((each, i, all) => all.findIndex(({ kind, id }) => kind === each.kind && id === each.id) === i),
    unknown,
    acronyms: unknownAcronyms(text, library, isCovered),
  }
}

function recognise(kind: string, id: string, said: string, { knowledge }: Library): Recognised[] {
  if (kind === 'partner') return [{ kind, id, said, name: knowledge.partners.get(id)?.name ?? said }]
  if (kind === 'term') return [{ kind, id, said, name: knowledge.terms.get(id)?.short ?? said }]
  if (kind === 'district' || kind === 'locality' || kind === 'place') {
    const name = (knowledge.districts.get(id) ?? knowledge.localities.get(id))?.name ?? said
    return [{ kind: 'place', id, said, name }]
  }
  return []
}

/** The last word of an organisation’s name. */
const organisation =
  'Trust|College|Centre|Center|Hub|Charity|CIC|Foundation|Academy|School|Primary|High|Nursery|Network|Forum|Partnership|Project|Service|Services|Club|Association|Society|Mediation|Zone|Group|Alliance|Council|University|Library|Theatre|Museum|Church|Team'
const name = `(?:\\p{Lu}[\\p{L}'’&-]+|of|the|and|&|for|in)`
const unknownName = new RegExp(
  `(?<![.!?] |^)(?:\\p{Lu}[\\p{L}'’&-]+ )(?:${name} ){0,5}(?:${organisation})\\b|^(?:\\p{Lu}[\\p{L}'’&-]+ )(?:${name} ){1,5}(?:${organisation})\\b|(?<=[.!?] )(?:\\p{Lu}[\\p{L}'’&-]+ )(?:${name} ){1,5}(?:${organisation})\\b`,
  'gu',
)

function unknownNames(text: string, isCovered: (at: number) => boolean): string[] {
  const found = Array.from(text.matchAll(unknownName)).filter(({ index, 0: said }) => {
    const last = index + said.length - 1
    return !isCovered(index) && !isCovered(last)
  })
  return [...new Set(found.map(([said]) => said.replace(/^(?:The|Our|A|An|Met|Visit|Meeting) /, '')))].filter((said) => said.includes(' '))
}

/** Short forms that everybody writes. */
const everyday = new Set('UK TV IT PE RE OK AM PM FAQ PDF ID HR Q&A'.split(' '))

function unknownAcronyms(text: string, { publicNames }: Library, isCovered: (at: number) => boolean): string[] {
  const found = Array.from(text.matchAll(/(?<![\p{L}[])\p{Lu}{2,7}s?\b(?!\])/gu)).filter(
    ({ index, 0: said }) => !isCovered(index) && !everyday.has(said) && !publicNames.has(said.toLowerCase()) && !/^[IVX]+$/.test(said),
  )
  return [...new Set(found.filter(([said]) => !text.includes(`(${said})`)).map(([said]) => said))]
}
