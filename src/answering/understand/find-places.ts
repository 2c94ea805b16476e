/** Which places a question is about. A place is a hard filter, so a doubtful one is asked about and never guessed. */

import { isGeneric } from '../../finding/generic-words.ts'
import type { Library } from '../../finding/library.ts'
import type { Name } from '../../finding/listed-names.ts'
import { innerMentions, type Mention } from '../../finding/match-names.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { stopWords } from '../../knowledge/words.ts'
import type { PlaceChoice, Places, UnclearPlace } from '../understanding.ts'
import { unique } from '../unique.ts'
import type { Reading } from './find-mentions.ts'
import { findPostcodes, toChoice } from './find-postcodes.ts'
import { placesAsked } from './passing-places.ts'
import { isPlaceMeant, isPlaceMention } from './place-names.ts'

const wholeCounty =
  /\b(?:lancashire|county ?wide|pan lancashire|whole county|across the county|the county|all (?:six )?(?:localities|districts|areas)|everywhere|anywhere|lancs)\b/

/** `text` is the question as it was written. */
export function findPlaces(text: string, reading: Reading, library: Library): Places {
  const { knowledge } = library
  const places = reading.mentions.filter((mention) => isPlaceMention(mention) && isPlaceMeant(mention, reading))
  const direct = placesAsked(places, reading, text)
  const spots = (direct.length > 0 ? direct : innerPlaces(reading, library)).map((mention) => ({
    said: toTitle(mention.said),
    choices: choicesOf(mention, knowledge),
  }))
  const codes = findPostcodes(reading.words, knowledge)
  const { settled, unclear } = settle([...spots, ...codes])
  const elsewhere = schoolOutside(direct, reading, knowledge)
  // “A Blackpool academy on the Fylde Coast” is in Blackpool, whatever people count in.
  const inside = settled.filter((choice) => choice.outside === undefined && !elsewhere.some((name) => isCountedIn(name, choice, knowledge)))
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

/** Neighbouring councils in which the school is said to be. */
function schoolOutside(mentions: readonly Mention[], { words }: Reading, { neighbours }: Knowledge): string[] {
  return mentions
    .filter((mention) => schools.has(words[mention.end]?.text ?? ''))
    .flatMap((mention) => mention.names.flatMap((name) => (name.kind === 'neighbour' ? (neighbours.get(name.id)?.name ?? []) : [])))
}

const schools = new Set(['school', 'academy', 'primary', 'secondary', 'high', 'college', 'nursery', 'setting'])

/** Localities whose name is often taken to hold a neighbour say so in their caution. */
function isCountedIn(neighbour: string, { label }: PlaceChoice, { localities }: Knowledge): boolean {
  return [...localities.values()].some((locality) => locality.name === label && locality.caution?.includes(neighbour) === true)
}

function toTitle(name: string): string {
  return name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** Kinds whose names may have a place in them: “north of West Lancs” is a subject. */
const holdsPlace: ReadonlySet<Name['kind']> = new Set(['resource', 'offer', 'priority', 'theme', 'term'])

/** Without a place of its own, a question about “the Rossendale vape charter” is about Rossendale; one about the University of Central Lancashire is about no locality, and “Inspire Chorley” is in Chorley. */
function innerPlaces({ mentions, words }: Reading, library: Library): Mention[] {
  return mentions.flatMap((mention) => {
    const { names } = mention
    if (!names.some((name) => holdsPlace.has(name.kind) || name.kind === 'partner')) return []
    const partner = names.find((name) => name.kind === 'partner')
    const home = partner && library.knowledge.partners.get(partner.id)?.districts
    return innerMentions(mention, words, library.names).filter((inner) =>
      inner.names.some((name) => (name.kind === 'district' && (!home || home.includes(name.id))) || (name.kind === 'locality' && !home)),
    )
  })
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

/** Said with “in” and a capital letter, and no places. */
const notPlaces = new Set(
  `january february march april may june july august september october november december easter christmas ramadan eid spring summer autumn winter
  english welsh french german spanish polish urdu arabic farsi punjabi bengali gujarati romanian ukrainian american italian russian makaton braille
  maths science art music pe history geography citizenship year key stage reception ks uk england britain`.split(/\s+/),
)

/** “in Leeds”: a capitalised or strange word in the place of a place. */
function unknownPlaces({ words, mentions }: Reading, library: Library): string[] {
  return words.flatMap((word, i) => {
    const previous = words[i - 1]?.text ?? ''
    if (!['in', 'near', 'around'].includes(previous) || stopWords.has(word.text) || isGeneric(word.text) || notPlaces.has(word.text))
      return []
    if (mentions.some((mention) => mention.start <= i && i < mention.end) || wholeCounty.test(word.text)) return []
    // “What pulls them back in? Money.” begins anew; “in Y8” and “in Vietnamese” are a class and a language.
    if (word.start - (words[i - 1]?.end ?? 0) > 1 || /^y\d|ese$/.test(word.text)) return []
    const capital = word.capital && words.some((each) => !each.capital)
    const bases = [word.text, word.text.replace(/(?:s|er)$/, '')]
    const strange = !bases.some((base) => library.spelling.isKnown(base) || library.spelling.isOrdinary(base))
    return capital || strange ? [toTitle(word.text)] : []
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
