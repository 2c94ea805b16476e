/** Which places a question is about. A place is a hard filter, so a doubtful one is asked about and never guessed. */
import type { Library } from '../finding/library.ts'
import type { Name } from '../finding/names.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { stopWords, type Word } from '../knowledge/words.ts'
import { innerMentions, type Mention, type Reading } from './find-mentions.ts'
import type { PlaceChoice, Places, UnclearPlace } from './understanding.ts'

const placeKinds: ReadonlySet<Name['kind']> = new Set(['locality', 'district', 'place', 'neighbour'])
/** Words that a place follows. */
export const locating: ReadonlySet<string> = new Set([
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
])
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
const wholeCounty =
  /\b(?:lancashire|county ?wide|pan lancashire|whole county|across the county|the county|all (?:six )?(?:localities|districts|areas)|everywhere|anywhere|lancs)\b/

export function findPlaces(reading: Reading, library: Library): Places {
  const { knowledge } = library
  const direct = reading.mentions.filter((mention) => isPlaceMention(mention) && isMeant(mention, reading))
  const spots = (direct.length > 0 ? direct : innerPlaces(reading, library)).map((mention) => ({
    said: toTitle(mention.said),
    choices: choicesOf(mention, knowledge),
  }))
  const codes = findPostcodes(reading.words, knowledge)
  const { settled, unclear } = settle([...spots, ...codes])
  const inside = settled.filter((choice) => choice.outside === undefined)
  const rest = withoutMentions(reading)
  const named = inside.length > 0 || unclear.length > 0 || settled.length > 0
  return {
    districts: unique(inside.flatMap((choice) => choice.districts)),
    labels: unique(inside.map((choice) => choice.label)),
    outside: unique(settled.flatMap((choice) => choice.outside ?? [])),
    unclear,
    unknown: named ? [] : unknownPlaces(reading, library),
    wholeCounty: wholeCounty.test(rest),
    from: 'asked',
  }
}

function toTitle(name: string): string {
  return name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** Without a place of its own, a question about “the Rossendale vape charter” is about Rossendale. */
function innerPlaces({ mentions, words }: Reading, library: Library): Mention[] {
  return mentions
    .filter((mention) => mention.names.some((name) => name.kind === 'resource' || name.kind === 'offer' || name.kind === 'priority'))
    .flatMap((mention) => innerMentions(mention, words, library))
    .filter((mention) => mention.names.some((name) => name.kind === 'district' || name.kind === 'locality'))
}

export function isPlaceMention(mention: Mention): boolean {
  return mention.names.some((name) => placeKinds.has(name.kind))
}

/** A district or locality by its own name is sure; else every area that has a place of this name is a choice. */
function choicesOf(mention: Mention, knowledge: Knowledge): PlaceChoice[] {
  const ids = (kind: Name['kind']) => mention.names.filter((name) => name.kind === kind).map((name) => name.id)
  const localities = ids('locality').flatMap((id) => knowledge.localities.get(id) ?? [])
  const districts = ids('district').flatMap((id) => knowledge.districts.get(id) ?? [])
  if (localities.length > 0) return localities.map((locality) => ({ label: locality.name, districts: locality.districts }))
  const inside = districts.length > 0 ? districts : ids('place').flatMap((id) => knowledge.districts.get(id) ?? [])
  const outside = districts.length > 0 ? [] : ids('neighbour').flatMap((id) => knowledge.neighbours.get(id) ?? [])
  return [...inside.map(toChoice), ...outside.map((area) => ({ label: area.name, districts: [], outside: area.id }))]
}

function toChoice(district: { id: string; name: string }): PlaceChoice {
  return { label: district.name, districts: [district.id] }
}

/** An everyday word that is also a place needs a sign that the place is meant. */
function isMeant({ names, start, end, said }: Mention, { words, mentions }: Reading): boolean {
  if (titles.has(words[start - 1]?.text ?? '')) return false
  if (!names.some((name) => name.ordinary)) return true
  if (names.some((name) => !placeKinds.has(name.kind))) return false
  const previous = words[start - 1]?.text ?? ''
  const next = words[end]?.text ?? ''
  if (greetings.has(previous) || (['school', 'schools', 'mandela'].includes(next) && alsoAfterIn.has(said))) return false
  if (mentions.some((mention) => mention.start === end && mention.names.some((name) => placeKinds.has(name.kind)))) return false
  const capital = words[start]?.capital === true && words.some((word) => !word.capital)
  if (after.has(next) || previous === 'ward') return true
  if (locating.has(previous)) return capital || !alsoAfterIn.has(said)
  const lastWord = end === words.length && start > 0 && capital
  return lastWord && mentions.some((mention) => mention.names.some((name) => name.kind === 'theme' || name.kind === 'term'))
}

/** Another place in the same question may decide (“Warton near Carnforth”). */
function settle(spots: UnclearPlace[]): { settled: PlaceChoice[]; unclear: UnclearPlace[] } {
  const sure = spots.filter((spot) => spot.choices.length === 1).flatMap((spot) => spot.choices)
  const settled = [...sure]
  const unclear: UnclearPlace[] = []
  for (const spot of spots.filter((each) => each.choices.length > 1)) {
    const fitting = spot.choices.filter((choice) => sure.some((other) => overlaps(choice, other)))
    if (fitting.length === 1) settled.push(...fitting)
    else if (spot.choices.every((choice) => choice.outside)) settled.push(...spot.choices)
    else unclear.push(spot)
  }
  const districtsNamed = settled.filter((choice) => choice.districts.length === 1).flatMap((choice) => choice.districts)
  // “Preston schools in Central Lancashire”: a locality beside one of its own districts only says where that is.
  const narrow = settled.filter((choice) => choice.districts.length <= 1 || !choice.districts.some((id) => districtsNamed.includes(id)))
  return { settled: narrow, unclear }
}

function overlaps(a: PlaceChoice, b: PlaceChoice): boolean {
  return a.districts.some((id) => b.districts.includes(id)) || (a.outside !== undefined && a.outside === b.outside)
}

const outward = /^[a-z]{1,2}\d{1,2}[a-z]?$/
const fullCode = /^([a-z]{1,2}\d{1,2}[a-z]?)\d[a-z]{2}$/

/** `PR4`, `PR4 2AB` or `PR42AB`; only the first part says where it is. */
function findPostcodes(words: readonly Word[], knowledge: Knowledge): UnclearPlace[] {
  return words.flatMap(({ text }) => {
    const code = outward.test(text) ? text : fullCode.exec(text)?.[1]
    const choices = code ? areasOfPostcode(code.toUpperCase(), knowledge) : []
    return code && choices.length > 0 ? [{ said: code.toUpperCase(), choices }] : []
  })
}

function areasOfPostcode(code: string, knowledge: Knowledge): PlaceChoice[] {
  const districts = [...knowledge.districts.values()]
  const whole = districts.filter((district) => district.postcodes.whole.includes(code))
  if (whole.length > 0) return whole.map(toChoice)
  const part = districts.filter((district) => district.postcodes.part.includes(code)).map(toChoice)
  const outside = [...knowledge.neighbours.values()].filter((area) => area.postcodes.includes(code))
  const beyond = outside.map((area) => ({ label: area.name, districts: [], outside: area.id }))
  if (part.length !== 1 || beyond.length > 0) return [...part, ...beyond]
  return [...part, { label: 'somewhere else', districts: [], outside: '' }]
}

/** “in Leeds”: a capitalised or strange word in the place of a place. */
function unknownPlaces({ words, mentions }: Reading, library: Library): string[] {
  return words.flatMap((word, i) => {
    const previous = words[i - 1]?.text ?? ''
    if (!['in', 'near', 'around'].includes(previous) || stopWords.has(word.text) || /\d/.test(word.text)) return []
    if (mentions.some((mention) => mention.start <= i && i < mention.end) || wholeCounty.test(word.text)) return []
    const capital = word.capital && words.some((each) => !each.capital)
    const strange = !library.spelling.isKnown(word.text) && !library.spelling.isOrdinary(word.text)
    return capital || strange ? [word.text] : []
  })
}

function withoutMentions({ words, mentions }: Reading): string {
  const inPlace = (i: number) =>
    mentions.some((mention) => mention.start <= i && i < mention.end && mention.names.some((name) => name.kind !== 'term'))
  return words
    .filter((_, i) => !inPlace(i))
    .map((word) => word.text)
    .join(' ')
}

export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
