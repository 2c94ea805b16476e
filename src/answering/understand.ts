/** From a question to what it asks, by rules alone. */

import type { Library } from '../finding/library.ts'
import { toStem } from '../finding/stems.ts'
import { withoutPlace } from '../finding/without-place.ts'
import { pick } from '../knowledge/knowledge.ts'
import { toWords } from '../knowledge/words.ts'
import type { Conversation } from './conversation.ts'
import { withoutAsker } from './understand/asker.ts'
import { asksFree } from './understand/asks-free.ts'
import { cleanQuestion } from './understand/clean-question.ts'
import { findAges } from './understand/find-ages.ts'
import { findExcepted } from './understand/find-excepted.ts'
import { findForms } from './understand/find-forms.ts'
import { askingWords, findIntent } from './understand/find-intent.ts'
import { findMentions, type Reading } from './understand/find-mentions.ts'
import { type FoundNames, findNamed, onlyMeant, withoutSubjectOfPartner } from './understand/find-named.ts'
import { findPeriod } from './understand/find-period.ts'
import { findPhases } from './understand/find-phases.ts'
import { findPlaces } from './understand/find-places.ts'
import { findStranger } from './understand/find-stranger.ts'
import { findTerms } from './understand/find-terms.ts'
import { followUp } from './understand/follow-up.ts'
import { findBody, findCounted } from './understand/holds-fact.ts'
import { leanTogether } from './understand/lean-together.ts'
import { withoutPassing } from './understand/passing-services.ts'
import { isPlaceMention } from './understand/place-names.ts'
import { withoutRemark } from './understand/without-remark.ts'
import type { Places, Understanding } from './understanding.ts'
import { unique } from './unique.ts'

export function understand(question: string, conversation: Conversation, library: Library): Understanding {
  const { text: cleaned, signature } = cleanQuestion(question)
  const text = conversation.turns.length > 0 ? withoutRemark(cleaned, library) : cleaned
  const { rest, except } = findExcepted(text, library)
  return ownOfPlace(followUp({ ...readQuestion(rest, signature, library), question: text, except }, conversation, library), library)
}

/** “Talking Futures” is the name of several districts' presentations: in a place asked for, of its own. */
function ownOfPlace(understanding: Understanding, { knowledge, names }: Library): Understanding {
  const { places, named } = understanding
  const asked = pick(knowledge, 'resources', named.resources)
  const alike = asked
    .flatMap((resource) => [resource.title, ...withoutPlace(resource, knowledge)])
    .flatMap((name) => names.find(toWords(name).map((word) => word.text)))
    .filter((name) => name.kind === 'resource')
  const here = pick(knowledge, 'resources', unique([...named.resources, ...alike.map((name) => name.id)])).filter((resource) =>
    resource.districts.some((id) => places.districts.includes(id)),
  )
  return here.length === 0 ? understanding : { ...understanding, named: { ...named, resources: here.map((resource) => resource.id) } }
}

function readQuestion(text: string, signature: string, library: Library): Omit<Understanding, 'question' | 'except'> {
  const read = findMentions(toWords(text), library)
  const asked = findPlaces(text, read, library)
  const reading = withoutSubjectOfPartner(withoutPassing(withoutAsker(onlyMeant(read, library)), text), text)
  const named = findNamed(reading, library)
  const places = hasPlace(asked) ? asked : fallbackPlaces(asked, signature, named.named.partners, library)
  const leaning = leanTogether(named, reading, places.districts, library)
  const plain = reading.words.map((word) => word.text).join(' ')
  const wanted = findIntent(text, reading, leaning)
  const names = wanted.listed === 'offers' || wanted.listed === 'resources' ? withHintsMeant(leaning) : leaning
  const stranger = findStranger(text, read, library)
  const { content, ...terms } = findTerms(reading, names.themes, askingWords(plain), library)
  return {
    ...wanted,
    places,
    ...names,
    stranger,
    period: findPeriod(plain),
    phases: findPhases(plain),
    ages: findAges(plain),
    free: asksFree(plain),
    forms: findForms(reading.words),
    phrases: reading.mentions
      .filter((mention) => mention.end - mention.start > 1 && !isPlaceMention(mention))
      .map((mention) => mention.said),
    counted: findCounted(withoutPlaceWords(reading)),
    body: findBody(plain, wanted.asked),
    ...terms,
    content: withoutStranger(content, stranger),
    corrections: reading.corrections,
    focus: [],
    picked: false,
    guessed: false,
    showAll: asksAll.test(plain),
    followsUp: false,
  }
}

/** The rest of the question is answered: “is Ofsted involved in the Preston work?” */
function withoutStranger(content: Understanding['content'], stranger: string | null): Understanding['content'] {
  const stems = stranger === null ? [] : toWords(stranger).map(({ text }) => toStem(text))
  return content.filter(({ stem }) => !stems.includes(stem))
}

/** “What is planned on We are Community, all of it.” */
const asksAll =
  /\b(?:all of (?:it|them)|the (?:whole )?lot|(?:the )?full list|in full|everything|every one of them)(?: please| pls| ta| thanks)?$/

/** “Which offers are for parents?”: a word that only leans elsewhere is all that is asked of a list. */
function withHintsMeant(names: FoundNames): FoundNames {
  const { contacts, partners, resources, offers, priorities } = names.named
  const isAll = names.themes.length + contacts.length + partners.length + resources.length + offers.length + priorities.length === 0
  return isAll ? { ...names, themes: names.hints, hints: [] } : names
}

/** “How many East Lancs districts” counts districts. */
function withoutPlaceWords({ words, mentions }: Reading): string {
  const places = mentions.filter(isPlaceMention)
  const rest = words.filter((_, i) => !places.some(({ start, end }) => start <= i && i < end))
  return rest.map((word) => word.text).join(' ')
}

function hasPlace(places: Places): boolean {
  return (
    places.districts.length > 0 || places.outside.length > 0 || places.unclear.length > 0 || places.wholeCounty || places.unknown.length > 0
  )
}

/** Without a place in the question: the school's address below it, or the area a named partner is named after. */
function fallbackPlaces(asked: Places, signature: string, partners: readonly string[], library: Library): Places {
  if (signature) {
    const signed = findPlaces(signature, findMentions(toWords(signature), library), library)
    if (signed.districts.length > 0 && signed.unclear.length === 0) return { ...signed, from: 'signature' }
  }
  return placesOfPartners(partners, library) ?? asked
}

/** A ward called “Central” names nobody. A partner named after a place that also works elsewhere (a football club) says nothing of the place asked about. */
function placesOfPartners(partners: readonly string[], { knowledge }: Library): Places | null {
  const areas = pick(knowledge, 'partners', partners).flatMap((partner) => {
    const home = pick(knowledge, 'districts', partner.districts).filter((district) =>
      [district.name, ...district.places].some((place) => !district.ordinaryWords.includes(place) && partner.name.includes(place)),
    )
    const priorities = [...knowledge.priorities.values()].filter((priority) => priority.partners.includes(partner.id))
    return priorities.every((priority) => home.some((district) => district.locality === priority.locality)) ? home : []
  })
  if (areas.length === 0) return null
  return {
    districts: areas.map((area) => area.id),
    labels: areas.map((area) => area.name),
    outside: [],
    unclear: [],
    unknown: [],
    wholeCounty: false,
    from: 'partner',
  }
}
