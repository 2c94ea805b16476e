/** Reads a question in the light of the conversation: what it leaves out, it takes from the questions before. */
import type { Library } from '../finding/library.ts'
import { type Conversation, lastTurn, type Turn } from './conversation.ts'
import type { PlaceChoice, Places, Understanding } from './understanding.ts'

const showAll =
  /^(?:(?:yes|ok|please|can you|could you|and|show|see|me|the|give|any|some|list|what|about|are|there|i|want|all|of|them|it)\s+)*(?:more|rest|all|others|everything|the lot|full list|show all|see all|list all|all of them|keep going|continue|go on)(?:\s+(?:please|of them|of it|results?|details?|then|ones?))*$/
const elsewhere =
  /\b(?:elsewhere|other (?:areas?|localities|districts|places|councils|parts)|anywhere else|somewhere else|the other (?:ones|localities|districts|areas)|rest of (?:the county|lancashire)|nearby|neighbouring)\b/
const ordinals: Record<string, number> = {
  first: 0,
  '1st': 0,
  '1': 0,
  second: 1,
  '2nd': 1,
  '2': 1,
  third: 2,
  '3rd': 2,
  '3': 2,
  fourth: 3,
  '4th': 3,
  '4': 3,
  last: -1,
  latter: -1,
  former: 0,
}
const pointing = /\b(?:it|its|theyre|thats|hes|shes|theres|that|this|they|them|their|those|these|he|she|him|her|there|one|ones|same|also)\b/

export function followUp(fresh: Understanding, conversation: Conversation, library: Library): Understanding {
  const turn = lastTurn(conversation)
  if (!turn) return fresh
  const plain = plainOf(fresh)
  if (turn.waiting) {
    const chosen = choiceMade(fresh, plain, turn)
    if (chosen) return { ...turn.understanding, places: chosen, followsUp: true }
  }
  const earlier = returnedTo(fresh, plain, conversation) ?? lastWithTopic(conversation) ?? turn
  if (showAll.test(plain))
    return { ...earlier.understanding, question: fresh.question, showAll: true, followsUp: true, focus: earlier.understanding.focus }
  if (fresh.intent === 'help' || fresh.intent === 'define' || fresh.intent === 'draft') return fresh
  const picked = pickedOne(plain, conversation, earlier)
  const places = placesFor(fresh, plain, conversation, library)
  if (picked)
    return withTopicOf(
      earlier,
      { ...fresh, places, focus: [picked], intent: fresh.intent === 'signpost' ? 'detail' : fresh.intent },
      library,
    )
  if (corrects.test(plain) && fresh.themes.length === 0 && fresh.places.from === 'asked' && hasPlaceNamed(fresh))
    return withTopicOf(earlier, { ...fresh, places, hints: [], content: [], terms: [] }, library)
  if (elsewhere.test(plain) && !hasSubject(fresh)) return withTopicOf(earlier, { ...fresh, places, content: [] }, library)
  if (onlyAudience(fresh, library)) return withTopicOf(earlier, { ...fresh, places }, library, fresh.themes)
  if (hasSubject(fresh)) return { ...fresh, places, followsUp: places.from === 'earlier' }
  // In a conversation about something, a word that only leans (“online”, “high school”) does not change the subject.
  if (leansOnEarlier(fresh, plain)) return withTopicOf(earlier, { ...fresh, places }, library)
  return hasTopic(fresh) ? { ...fresh, places } : fresh
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

/** The subject of the earlier question with the place, kind and words of this one. */
function withTopicOf(earlier: Turn, fresh: Understanding, library: Library, audience: readonly string[] = []): Understanding {
  const before = earlier.understanding
  const samePlace = fresh.places.from === 'earlier'
  const bare = fresh.intent === 'signpost' && fresh.section === null && fresh.asked === null
  return {
    ...fresh,
    intent: bare ? goesOnAs(before.intent) : fresh.intent,
    section: bare ? before.section : fresh.section,
    asked: bare ? before.asked : fresh.asked,
    themes: [...(samePlace ? before.themes : themesOf(earlier, library)), ...audience],
    hints: before.hints,
    named: samePlace ? before.named : { ...before.named, contacts: [], priorities: [] },
    phases: fresh.phases.length > 0 ? fresh.phases : before.phases,
    terms: [
      ...fresh.terms,
      ...before.terms
        .filter((term) => !fresh.terms.some((own) => own.stem === term.stem))
        .map((term) => ({ ...term, weight: term.weight * (bare ? 1 : 0.5) })),
    ],
    content: bare ? [...fresh.content, ...before.content] : fresh.content,
    focus: fresh.focus.length > 0 ? fresh.focus : samePlace && earlier.priorities.length <= 3 ? earlier.priorities : [],
    followsUp: true,
  }
}

/** After an acronym was explained, “have Chorley got one?” asks for the thing itself. */
function goesOnAs(intent: Understanding['intent']): Understanding['intent'] {
  return intent === 'define' ? 'signpost' : intent
}

/** One priority asked about in one place stands for its themes in another. */
function themesOf({ understanding, priorities }: Turn, { knowledge }: Library): string[] {
  if (understanding.themes.length > 0) return understanding.themes
  if (!hasSubject(understanding) && understanding.focus.length === 0) return []
  const asked =
    understanding.focus.length > 0
      ? understanding.focus
      : understanding.named.priorities.length > 0
        ? understanding.named.priorities
        : priorities
  return asked.length === 1 ? [...(knowledge.priorities.get(asked[0] ?? '')?.themes ?? [])] : []
}

/** A reply to “which did you mean?”: a name, or which of them. */
function choiceMade(fresh: Understanding, plain: string, turn: Turn): Places | null {
  const unclear = turn.understanding.places.unclear
  const choices = unclear.flatMap((place) => place.choices)
  const chosen = chosenOf(choices, fresh, plain)
  if (chosen.length === 0) return null
  const before = turn.understanding.places
  return {
    ...before,
    districts: [...new Set([...before.districts, ...chosen.flatMap((choice) => choice.districts)])],
    labels: [...new Set([...before.labels, ...chosen.filter((choice) => choice.outside === undefined).map((choice) => choice.label)])],
    outside: chosen.flatMap((choice) => choice.outside ?? []),
    unclear: [],
  }
}

/** A name decides before a number: “the Lancaster one” is not the first. */
function chosenOf(choices: PlaceChoice[], fresh: Understanding, plain: string): PlaceChoice[] {
  const named = choices.filter(
    ({ districts, outside }) =>
      districts.some((id) => fresh.places.districts.includes(id)) || (outside ? fresh.places.outside.includes(outside) : false),
  )
  if (named.length > 0) return named
  if (fresh.places.districts.length > 0) return []
  const words = plain.split(' ')
  if (/\b(?:both|all|either)\b/.test(plain)) return choices
  const ordinal = words.length <= 4 ? words.map((word) => ordinals[word]).find((place) => place !== undefined) : undefined
  if (ordinal !== undefined) return choices.slice(ordinal).slice(0, 1)
  if (/\belse\b|^no\b|\bneither\b/.test(plain)) return choices.filter((choice) => choice.outside === '')
  const ours = choices.filter((choice) => choice.districts.length > 0)
  return ours.length === 1 && words.length <= 2 && /^(?:yes|yep|yeah|correct)/.test(plain) ? ours : []
}

function soleOf({ priorities }: Turn): string | undefined {
  return priorities.length === 1 ? priorities[0] : undefined
}

/** “The second one” counts in the last list that was shown. */
function pickedOne(plain: string, conversation: Conversation, earlier: Turn): string | null {
  const listed = conversation.turns.findLast((turn) => turn.priorities.length > 1)?.priorities ?? []
  if (listed.length === 2 && /\bthe other (?:one|priority)\b/.test(plain))
    return listed.find((id) => id !== earlier.understanding.focus[0] && id !== soleOf(earlier)) ?? null
  const match = /\b(?:the |number |no )?(first|second|third|fourth|last|latter|former|1st|2nd|3rd|4th|[1-4])(?: one| priority)?\b/.exec(
    plain,
  )
  if (!match || listed.length < 2 || !/\b(?:the|number|no)\b|one$|^\d$/.test(plain) || plain.split(' ').length > 9) return null
  return listed.at(ordinals[match[1] ?? ''] ?? 0) ?? null
}

function placesFor(fresh: Understanding, plain: string, conversation: Conversation, library: Library): Places {
  if (fresh.places.districts.length + fresh.places.outside.length + fresh.places.unclear.length + fresh.places.unknown.length > 0)
    return fresh.places
  if (fresh.places.wholeCounty || elsewhere.test(plain) || fresh.named.contacts.length > 0) return fresh.places
  const before = conversation.turns.findLast((turn) => turn.understanding.places.districts.length > 0)?.understanding.places
  if (!before) return fresh.places
  return before.districts.every((id) => library.knowledge.districts.has(id))
    ? { ...before, unclear: [], outside: [], from: 'earlier' }
    : fresh.places
}

/** An acronym alone (“EPO”) is a subject only when it stands for a theme or a partner, which are named then. */
export function hasTopic({ themes, hints, named }: Understanding): boolean {
  const { terms, ...others } = named
  return themes.length > 0 || hints.length > 0 || Object.values(others).some((ids) => ids.length > 0)
}

/** Words that only lean towards a theme do not make a question one of ours. */
export function hasSubject(understanding: Understanding): boolean {
  return hasTopic({ ...understanding, hints: [] })
}

/** Words of its own that mean nothing here make it a question of its own. */
function leansOnEarlier(fresh: Understanding, plain: string): boolean {
  const own = fresh.content.filter((word) => !word.named)
  const strange = own.filter((word) => word.strange).length
  const words = plain.split(' ').length
  if (strange === 0) return words <= 14
  if ((fresh.section !== null || fresh.asked !== null) && pointing.test(plain)) return words <= 14
  if (hasPlaceNamed(fresh)) return strange <= 2 && words <= 14
  return words <= 10 && strange < own.length && (strange === 1 || pointing.test(plain))
}

/** “Back to Accrington then” takes up what was asked about that place. */
function returnedTo(fresh: Understanding, plain: string, conversation: Conversation): Turn | undefined {
  if (!/\b(?:back|return) to\b/.test(plain)) return undefined
  const isSame = (turn: Turn) => turn.understanding.places.districts.some((id) => fresh.places.districts.includes(id))
  return conversation.turns.findLast((turn) => isSame(turn) && (hasSubject(turn.understanding) || turn.priorities.length > 0))
}

function lastWithTopic(conversation: Conversation): Turn | undefined {
  return conversation.turns.findLast(
    (turn) => turn.understanding.intent !== 'help' && (hasSubject(turn.understanding) || turn.priorities.length > 0),
  )
}

function plainOf(understanding: Understanding): string {
  return understanding.question
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
