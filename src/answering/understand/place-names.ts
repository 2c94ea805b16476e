/** Whether a word that could be a place is one: “Read” and “Hope” are places, and everyday words. */
import type { Name } from '../../finding/listed-names.ts'
import type { Mention } from '../../finding/match-names.ts'
import type { Reading } from './find-mentions.ts'

export const placeKinds: ReadonlySet<Name['kind']> = new Set(['locality', 'district', 'place', 'neighbour'])

export function isPlaceMention(mention: Mention): boolean {
  return mention.names.some((name) => placeKinds.has(name.kind))
}

/** An everyday word that is also a place needs a sign that the place is meant. */
export function isPlaceMeant({ names, start, end, said }: Mention, { words, mentions }: Reading): boolean {
  const before = words[start - 1]?.text ?? ''
  if (titles.has(before) || isDenied(words, start) || isRoad(words, end) || isAshtonUnderLyne(words, end)) return false
  if (names.some((name) => name.kind === 'partner')) return !mentions.some((other) => other.start !== start && isPartner(other))
  if (!names.some((name) => name.ordinary)) return true
  const capital = words[start]?.capital === true && words.some((word) => !word.capital)
  // “In Church” is the town, “in church” is not.
  if (names.some((name) => !placeKinds.has(name.kind)) && !(capital && before === 'in')) return false
  const next = words[end]?.text ?? ''
  if (greetings.has(before) || (['school', 'schools', 'mandela'].includes(next) && alsoAfterIn.has(said))) return false
  if (mentions.some((mention) => mention.start === end && mention.names.some((name) => placeKinds.has(name.kind)))) return false
  if (after.has(next) || before === 'ward') return true
  if (capital && next === 'schools') return true
  if ((capital || !words.some((word) => word.capital && !word.upper)) && standsAlone(words, start, end)) return true
  if (before === 'to' && words[start - 2]?.text === 'back') return capital || !alsoAfterIn.has(said)
  if (locating.has(before)) return capital || !alsoAfterIn.has(said)
  const lastWord = end === words.length && start > 0 && capital
  return lastWord && mentions.some((mention) => mention.names.some((name) => name.kind === 'theme' || name.kind === 'term'))
}

/** “Nelson: …” or “… Nelson.”: a sentence or heading of its own, with more than a space around it. */
function standsAlone(words: Reading['words'], start: number, end: number): boolean {
  const gapBefore = start === 0 ? 2 : (words[start]?.start ?? 0) - (words[start - 1]?.end ?? 0)
  const gapAfter = end === words.length ? 2 : (words[end]?.start ?? 0) - (words[end - 1]?.end ?? 0)
  return words.length > 3 && gapBefore > 1 && gapAfter > 1
}

/** Words that a place follows. */
const locating: ReadonlySet<string> = new Set([
  'in',
  'near',
  'around',
  'from',
  'across',
  'outside',
  'within',
  'at',
  'for',
  'over',
  'round',
  'cover',
  'covers',
  'covering',
  'serves',
])

/** “The McKee and Brookfield” are two schools, whatever place the second is called after. */
function isPartner({ names }: Mention): boolean {
  return names.some((name) => name.kind === 'partner') && !names.some((name) => placeKinds.has(name.kind))
}

/** It is in Greater Manchester. */
function isAshtonUnderLyne(words: Reading['words'], end: number): boolean {
  return words[end]?.text === 'under' && words[end + 1]?.text === 'lyne'
}

/** “Garstang Road” may be anywhere; “Preston, close to the road” is Preston. */
function isRoad(words: Reading['words'], end: number): boolean {
  const next = words[end]
  if (next === undefined) return false
  const isBeside = next.start - (words[end - 1]?.end ?? 0) <= 1
  return isBeside && (roads.has(next.text) || (next.capital && alsoOrdinary.has(next.text)))
}

const roads = new Set(['road', 'rd', 'street', 'lane', 'ln', 'avenue', 'ave', 'crescent'])
const alsoOrdinary = new Set(['drive', 'range', 'close'])

/** “Leyland, not Kirkham”; “like the one in Ormskirk” */
function isDenied(words: Reading['words'], start: number): boolean {
  const near = words.slice(Math.max(0, start - 4), start)
  // “Coming back or not? Morecambe Bay” begins anew.
  const from = near.findLastIndex((word, i) => (near[i + 1] ?? words[start] ?? word).start - word.end > 1) + 1
  const before = near
    .slice(from)
    .map((word) => word.text)
    .join(' ')
  return /(?:^| )(?:(?:dont|don't|didnt|didn't) mean|not(?: an?| the| about| for| from)?|not in|rather than|instead of|like the (?:one|ones|work) in|like (?:they|you) have in|same as in|as in)$/.test(
    before,
  )
}

const after = new Set(['area', 'ward', 'district', 'way', 'town', 'village'])

const greetings = new Set([
  'thanks',
  'regards',
  'hi',
  'hello',
  'dear',
  'cheers',
  'love',
  'wishes',
  'thank',
  'mr',
  'mrs',
  'miss',
  'ms',
  'dr',
  'called',
  'named',
  'my',
  'our',
  'his',
  'her',
])

/** “Mrs Preston” is a person. */
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir'])

/** Follow “in” in ordinary sentences too, so that they need a capital letter. */
const alsoAfterIn = new Set([
  'church',
  'college',
  'hope',
  'bulk',
  'park',
  'castle',
  'trinity',
  'peel',
  'bare',
  'acre',
  'mount',
  'warren',
  'read',
  'fence',
  'marsh',
  'garrison',
])
