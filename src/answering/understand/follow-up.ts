/** Reads a question in the light of the conversation: what it leaves out, it takes from the questions before. */

import type { Library } from '../../finding/library.ts'
import { districtsOf, pick } from '../../knowledge/knowledge.ts'
import { type Conversation, lastTurn, type Turn } from '../conversation.ts'
import { hasSubject, hasTopic } from '../subject.ts'
import type { Places, Understanding } from '../understanding.ts'
import { asksHistory } from './asks-history.ts'
import { choiceMade, pickedByWords, pickedOne } from './choose.ts'
import { pickThing } from './pick-thing.ts'
import { withTopicOf } from './take-up.ts'

const showAll =
  /^(?:(?:yes|ok|please|can you|could you|and|show|see|me|the|give|any|some|list|what|about|are|there|i|want|all|of|them|it)\s+)*(?:more|rest|all|others|everything|the lot|full list|show all|see all|list all|all of them|keep going|continue|go on)(?:\s+(?:please|of them|of it|results?|details?|then|ones?))*$/

export const elsewhere =
  /\b(?:elsewhere|other (?:areas?|localities|districts|places|councils|parts)|anywhere else|somewhere else|the other (?:ones|localities|districts|areas)|rest of (?:the county|lancashire)|nearby|neighbouring)\b/

const pointing =
  /\b(?:it|its|theyre|thats|hes|shes|theres|that|this|they|them|their|those|these|he|she|him|her|there|one|ones|same|also|the (?:priority|project|scheme))\b/

export function followUp(asked: Understanding, conversation: Conversation, library: Library): Understanding {
  const turn = lastTurn(conversation)
  if (!turn) return asked
  const fresh = withPersonOf(turn, asked)
  const plain = plainOf(fresh)
  if (turn.waiting) {
    const chosen = choiceMade(fresh, plain, turn)
    if (chosen) return { ...turn.understanding, places: chosen, followsUp: true }
  }
  const earlier = returnedTo(fresh, plain, conversation) ?? lastWithTopic(conversation) ?? turn
  // What was declined is no subject for a question about something else.
  if (earlier.understanding.named.otherServices.length > 0 && fresh.intent !== 'signpost') return fresh
  if (showAll.test(plain)) return { ...earlier.understanding, showAll: true, followsUp: true }
  // “What does EET mean?” “And NEET?”
  if (turn.understanding.intent === 'define' && isBareTerm(fresh, plain)) return { ...fresh, intent: 'define', followsUp: true }
  if (fresh.intent === 'help' || fresh.intent === 'define' || fresh.intent === 'draft') return fresh
  const things = pickThing(fresh, plain, conversation, library)
  if (things) {
    const places = placesFor(fresh, plain, conversation, library) ?? fresh.places
    return { ...fresh, places, named: { ...fresh.named, ...things }, hints: [], picked: true, followsUp: true }
  }
  const byWords = hasSubject(fresh) ? null : pickedByWords(plain, conversation, library)
  const picked = pickedOne(plain, conversation, earlier) ?? byWords?.id
  const places = placesFor(fresh, plain, conversation, library) ?? placesOfAnswer(fresh, plain, earlier, library)
  if (picked)
    return withTopicOf(
      earlier,
      {
        ...fresh,
        places,
        content: fresh.content.filter((word) => !byWords?.stems.includes(word.stem)),
        focus: [picked],
        intent: fresh.intent === 'signpost' ? 'detail' : fresh.intent,
      },
      library,
    )
  if (corrects.test(plain) && fresh.themes.length === 0 && fresh.places.from === 'asked' && hasPlaceNamed(fresh))
    return withTopicOf(earlier, { ...fresh, places, hints: [], content: [], terms: [] }, library)
  if ((elsewhere.test(plain) || fresh.places.wholeCounty) && !hasSubject(fresh))
    return withTopicOf(earlier, { ...fresh, places, content: [] }, library)
  if (onlyAudience(fresh, library)) return withTopicOf(earlier, { ...fresh, places }, library, fresh.themes)
  const about = workOf(fresh, earlier, library)
  if (about)
    return { ...fresh, places, themes: [], focus: [about], intent: fresh.asked === null ? fresh.intent : 'detail', followsUp: true }
  if (hasSubject(fresh)) return { ...fresh, places, followsUp: places.from === 'earlier' }
  // In a conversation about something, a word that only leans (“online”, “high school”) does not change the subject.
  if (leansOnEarlier(fresh, plain)) return withTopicOf(earlier, { ...fresh, places }, library)
  return hasTopic(fresh) ? { ...fresh, places } : fresh
}

function isBareTerm({ named, content, places }: Understanding, plain: string): boolean {
  const short = plain.split(' ').length <= 5
  return short && named.terms.length > 0 && content.every((word) => word.named) && places.districts.length === 0
}

/** “I meant Chorley” puts the place right and nothing else. */
const corrects = /\b(?:meant|mean|sorry|no|actually|rather|instead)\b/

function hasPlaceNamed({ places }: Understanding): boolean {
  return places.districts.length + places.outside.length + places.unclear.length > 0
}

function onlyAudience({ themes, named }: Understanding, { knowledge }: Library): boolean {
  const isAudience = themes.length > 0 && themes.every((id) => knowledge.themes.get(id)?.audience === true)
  return isAudience && Object.values(named).every((ids) => ids.length === 0)
}

/** “Do the police go?”: a partner of the one piece of work spoken of is asked about in it. */
function workOf({ question, themes, named, places }: Understanding, { priorities }: Turn, { knowledge }: Library): string | null {
  const { partners, terms, ...others } = named
  const [only, ...more] = pick(knowledge, 'priorities', priorities)
  const ofTerms = pick(knowledge, 'terms', terms).map((term) => term.theme)
  const asksMore = !(asksPart.test(question) || getsOutOf.test(question)) && themes.some((theme) => !ofTerms.includes(theme))
  if (!only || more.length > 0 || partners.length === 0 || asksMore || (places.from === 'asked' && places.districts.length > 0)) return null
  if (Object.values(others).some((ids) => ids.length > 0)) return null
  return partners.every((id) => only.partners.includes(id)) ? only.id : null
}

/** “Are Family Hubs involved?” asks for a partner's part, though early help is a subject too. */
const asksPart =
  /\b(?:involved|take part|taking part|part of (?:it|that|this)|in (?:on )?(?:it|that|this)|on board|attend|come|go|turn up)\W*$/i

/** “What do the Family Hubs get out of it?” */
const getsOutOf =
  /\b(?:do|does|did|will|would|can|could|get|bring|give|offer|want|say|think|make|made|add|help)\b.{0,30}\b(?:it|this|that|them)\b/i

/** `null`: no place was asked for in the whole conversation. */
function placesFor(fresh: Understanding, plain: string, conversation: Conversation, library: Library): Places | null {
  if (fresh.places.districts.length + fresh.places.outside.length + fresh.places.unclear.length + fresh.places.unknown.length > 0)
    return fresh.places
  if (fresh.places.wholeCounty || elsewhere.test(plain)) return fresh.places
  // “Does Claire Fox do any of that one?” is about the work spoken of, “what does she look after?” about the person.
  if (fresh.named.contacts.length > 0 && !/\b(?:it|that|this|those|these|there)\b/.test(plain)) return fresh.places
  const before = conversation.turns.findLast(({ understanding: { places } }) => places.districts.length + places.outside.length > 0)
    ?.understanding.places
  if (!before || (!pointing.test(plain) && isAllElsewhere(fresh, before.districts, library))) return null
  return before.districts.every((id) => library.knowledge.districts.has(id)) ? { ...before, unclear: [], from: 'earlier' } : fresh.places
}

/** “Anything for the parents instead?” after an answer about one piece of work: where that is. */
function placesOfAnswer(fresh: Understanding, plain: string, earlier: Turn, { knowledge }: Library): Places {
  const [only, ...others] = pick(knowledge, 'priorities', earlier.priorities)
  const locality = knowledge.localities.get(only?.locality ?? '')
  if (!locality || others.length > 0 || !/\b(?:instead|too|as well|also)\b/.test(plain)) return fresh.places
  return { ...fresh.places, districts: locality.districts, labels: [locality.name], from: 'earlier' }
}

/** “What does she look after?” after a question about one person. */
function withPersonOf({ understanding: { named } }: Turn, fresh: Understanding): Understanding {
  const [person, ...others] = named.contacts
  if (!person || others.length > 0 || fresh.named.contacts.length > 0 || !/\b(?:s?he|her|him|his)\b/i.test(fresh.question)) return fresh
  return { ...fresh, named: { ...fresh.named, contacts: [person] } }
}

/** A project or partner that works in one place only is asked about there, wherever the conversation was before. */
function isAllElsewhere({ named }: Understanding, districts: readonly string[], { knowledge }: Library): boolean {
  const things = [...pick(knowledge, 'offers', named.offers), ...pick(knowledge, 'resources', named.resources)]
  const work = [...knowledge.priorities.values()].filter(
    ({ id, partners }) =>
      named.priorities.includes(id) ||
      partners.some((partner) => named.partners.includes(partner)) ||
      things.some(({ priorities }) => priorities.includes(id)),
  )
  const isHere = work.some((priority) => districtsOf(knowledge, priority).some((id) => districts.includes(id)))
  return !isHere && new Set(work.map(({ locality }) => locality)).size === 1
}

/** Words of its own that mean nothing here make it a question of its own. */
function leansOnEarlier(fresh: Understanding, plain: string): boolean {
  const own = fresh.content.filter((word) => !word.named)
  const strange = own.filter((word) => word.strange).length
  const words = plain.split(' ').length
  if (fresh.intent === 'contact' && aboutIt.test(plain)) return true
  if (fresh.intent === 'whats-new' && asksHistory(plain)) return true
  if (fresh.asked !== null && fresh.asked !== 'yes-no' && words <= 7 && pointing.test(plain)) return true
  if (strange === 0) return words <= 14
  if (fresh.section !== null && words <= fewWords) return true
  if ((fresh.section !== null || fresh.asked !== null) && pointing.test(plain)) return words <= 14
  if (hasPlaceNamed(fresh)) return strange <= 2 && words <= 14
  const isFact = fresh.asked !== null && fresh.asked !== 'yes-no'
  return words <= (isFact ? 14 : 10) && strange < own.length && (strange === 1 || pointing.test(plain))
}

/** “Has impact been seen?” names a section, and leaves out of what. */
const fewWords = 5

/** “Still ok to speak to the council lady about it?” */
const aboutIt = /\b(?:about|on|for|with) (?:it|them|(?:this|that|these|those)$)\b|\b(?:both|all|the) officers\b/

/** “Back to Accrington then” takes up what was asked about that place. */
function returnedTo(fresh: Understanding, plain: string, conversation: Conversation): Turn | undefined {
  if (!/\b(?:back|return) to\b/.test(plain)) return undefined
  const isSame = (turn: Turn) => turn.understanding.places.districts.some((id) => fresh.places.districts.includes(id))
  return conversation.turns.findLast((turn) => isSame(turn) && (hasSubject(turn.understanding) || turn.priorities.length > 0))
}

function lastWithTopic(conversation: Conversation): Turn | undefined {
  return conversation.turns.findLast(
    ({ understanding, priorities }) =>
      understanding.intent !== 'help' &&
      understanding.named.otherServices.length === 0 &&
      (hasSubject(understanding) || priorities.length > 0),
  )
}

function plainOf(understanding: Understanding): string {
  return understanding.question
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
