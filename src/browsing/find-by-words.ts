/** Finds entries of the kinds that are few by the words of their names and of what is said of them. */
import { closenessOf } from '../answering/retrieve/relevance.ts'
import type { Entry } from '../knowledge/kinds.ts'
import type { Scope } from './links.ts'
import { pageOf } from './pages.ts'
import type { PageKind } from './paths.ts'
import { asksPlaceAlone, type SearchQuery, type SearchWord } from './search-query.ts'

/** Kinds that are few enough to be looked through. */
export type SmallKind = Exclude<PageKind, 'priorities' | 'offers' | 'resources'>

type Text = { names: readonly string[]; says?: string | undefined; themes?: readonly string[] }

const texts: { [K in SmallKind]: (entry: Entry<K>) => Text } = {
  localities: ({ name, aliases }) => ({ names: [name, ...aliases] }),
  districts: ({ name, aliases }) => ({ names: [name, ...aliases] }),
  themes: ({ name, related, id }) => ({ names: [name], themes: [id, ...related] }),
  partners: ({ name, aliases, what, themes }) => ({ names: [name, ...aliases], says: what, themes }),
  contacts: ({ name, aliases }) => ({ names: [name, ...aliases] }),
  terms: ({ short, long, usual, aliases, says, theme }) => ({
    names: [short, long ?? '', usual ?? '', ...aliases],
    says,
    themes: theme ? [theme] : [],
  }),
  sources: ({ title, publisher }) => ({ names: [title], says: publisher }),
}

/** Share of the words, by weight, that must be found. */
const enough = 0.6
/** What is named comes before all that only fits. */
const worth = { named: 100, inName: 10, fits: 5 }

/** Best first. */
export function findByWords<K extends SmallKind>(kind: K, query: SearchQuery, scope: Scope): Entry<K>[] {
  const inFacts = kind === 'partners' ? partnersByFacts(query, scope) : new Set<string>()
  const { order } = pageOf(kind).list
  return ([...scope.library.knowledge[kind].values()] as Entry<K>[])
    .map((entry) => ({ entry, score: scoreOf(entry, { query, scope, inFacts }), order: order(entry, scope) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.order < b.order ? -1 : 1))
    .map(({ entry }) => entry)
}

type Looking = { query: SearchQuery; scope: Scope; inFacts: ReadonlySet<string> }

function scoreOf<K extends SmallKind>(entry: Entry<K>, { query, scope, inFacts }: Looking): number {
  const kind = entry.kind as K
  const { names, says = '', themes = [] } = (texts[kind] as (entry: Entry<K>) => Text)(entry)
  const isNamed = query.named[kind]?.includes(entry.id) === true
  if (!isNamed && !isShown(kind, entry, query, scope)) return 0
  const own = toText(names)
  const all = `${own}${toText([says])}`
  const tied = themes.some((theme) => query.subjects.includes(theme))
  const inName = shareOf(query.words, ({ stem }) => holds(own, stem))
  const share = shareOf(query.words, ({ stem, named }) => holds(all, stem) || (tied && named))
  const fits = share >= enough || inFacts.has(entry.id) || asksPlaceAlone(query)
  return (isNamed ? worth.named : 0) + (fits || isNamed ? worth.fits * Math.max(share, 0.1) + worth.inName * inName : 0)
}

/** What lists show, and where a place was named only what is there. Nothing but places and people is found by a place alone. */
function isShown<K extends SmallKind>(kind: K, entry: Entry<K>, query: SearchQuery, scope: Scope): boolean {
  const { shows, filters } = pageOf(kind).list
  if (shows && !shows(entry, scope)) return false
  if (query.districts.length === 0) return true
  if (!filters.district) return !asksPlaceAlone(query)
  const reached = filters.district.of(entry, scope)
  if (reached.length === 0) return filters.district.unnamed !== undefined && !asksPlaceAlone(query)
  return reached.some((id) => query.districts.includes(id))
}

/** Partners one of whose facts holds the words. */
function partnersByFacts({ understanding, words }: SearchQuery, { library }: Scope): ReadonlySet<string> {
  if (words.length === 0) return new Set()
  const near = library.lines.index.search(understanding.terms, null).flatMap(({ id, matched }) => {
    const line = library.lines.byId.get(id)
    return line?.of.kind === 'partners' && closenessOf(matched, understanding, new Set()).share >= enough ? line.of.id : []
  })
  return new Set(near)
}

function toText(names: readonly string[]): string {
  return ` ${names.join(' ')} `.toLowerCase()
}

function shareOf(words: readonly SearchWord[], isHeld: (word: SearchWord) => boolean): number {
  const all = words.reduce((sum, { weight }) => sum + weight, 0)
  return all === 0 ? 0 : words.filter(isHeld).reduce((sum, { weight }) => sum + weight, 0) / all
}

/** Whether a word of the text begins so: “communit” is in “Communities team”. A short word, such as “LA”, must be the whole word. */
function holds(text: string, stem: string): boolean {
  const isShort = stem.length <= 3
  const start = isShort ? stem : stem.replace(/i$/, '')
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1))
    if (!isLetter(text[at - 1]) && !(isShort && isLetter(text[at + start.length]))) return true
  return false
}

function isLetter(character = ''): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
