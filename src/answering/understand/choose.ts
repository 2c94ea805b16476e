/** Replies that choose: one of the places asked back about, or one of a list that was shown. */

import { isGeneric } from '../../finding/generic-words.ts'
import type { Library } from '../../finding/library.ts'
import { toStem } from '../../finding/stems.ts'
import { stopWords, toWords } from '../../knowledge/words.ts'
import type { Conversation, Turn } from '../conversation.ts'
import { hasTopic } from '../subject.ts'
import type { PlaceChoice, Places, Understanding } from '../understanding.ts'
import { unique } from '../unique.ts'

/** A reply to “which did you mean?”: a name, or which of them. */
export function choiceMade(fresh: Understanding, plain: string, turn: Turn): Places | null {
  const [asked, ...others] = turn.understanding.places.unclear
  // A question with a subject of its own is a new question.
  const chosen = hasTopic(fresh) ? [] : chosenOf(asked?.choices ?? [], fresh, plain)
  if (chosen.length === 0) return null
  const before = turn.understanding.places
  const inside = chosen.filter((choice) => choice.outside === undefined)
  return {
    ...before,
    districts: unique([...before.districts, ...inside.flatMap((choice) => choice.districts)]),
    labels: unique([...before.labels, ...inside.map((choice) => choice.label)]),
    outside: unique([...before.outside, ...chosen.flatMap((choice) => choice.outside ?? [])]),
    unclear: others,
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
  if (words.length <= 4 && /\b(?:both|all|either)\b/.test(plain)) return choices
  const ordinal = words.length <= 4 ? words.map((word) => ordinals.get(word)).find((place) => place !== undefined) : undefined
  if (ordinal !== undefined) return choices.slice(ordinal).slice(0, 1)
  if (/\belse\b|^no\b|\bneither\b/.test(plain)) return choices.filter((choice) => choice.outside === '')
  const ours = choices.filter((choice) => choice.districts.length > 0)
  return ours.length === 1 && words.length <= 2 && /^(?:yes|yep|yeah|correct)/.test(plain) ? ours : []
}

/** “The second one” counts in the last list that was shown. */
export function pickedOne(plain: string, conversation: Conversation, earlier: Turn): string | null {
  const listed = conversation.turns.findLast((turn) => turn.priorities.length > 1)?.priorities ?? []
  if (listed.length === 2 && /\bthe other (?:one|priority)\b/.test(plain))
    return listed.find((id) => id !== earlier.understanding.focus[0] && id !== soleOf(earlier)) ?? null
  const place = ordinalIn(plain, 'one|priority')
  return place === null || listed.length < 2 ? null : (listed.at(place) ?? null)
}

/** Which of a list is pointed at by its place there, from 0, or -1 for the last; `noun`: what things of the list may be called, as for a pattern. */
export function ordinalIn(plain: string, noun: string): number | null {
  const match = new RegExp(
    `\\b(?:the|number|no) (first|second|third|fourth|last|latter|former|1st|2nd|3rd|4th|[1-4])(?: (?:${noun}))?$|\\bthe (first|second|third|fourth|last|1st|2nd|3rd|4th) (?:${noun})\\b|^(?:and |ok |what about )?(first|second|third|fourth|last|[1-4])(?: (?:${noun}))?$`,
  ).exec(plain)
  const ordinal = match?.slice(1).find((group) => group !== undefined)
  return ordinal === undefined || plain.split(' ').length > 9 ? null : (ordinals.get(ordinal) ?? 0)
}

const pointedAt =
  /\b(?:the|that|this|your|their) ((?:\w+ ){1,4})(?:one|priority|bit|work|project|group|thing|stuff)\b|\bthe one (?:about|on|for|with|to do with) ((?:\w+ ?){1,4})/

/** “The avoidance one”: of those last shown, the only one with these words in its title; `stems` are the words. */
export function pickedByWords(plain: string, conversation: Conversation, { knowledge }: Library): { id: string; stems: string[] } | null {
  const listed = conversation.turns.findLast((turn) => turn.priorities.length > 1)?.priorities ?? []
  const match = pointedAt.exec(plain)
  const wanted = (match?.[1] ?? match?.[2] ?? '').split(' ').filter((word) => word !== '' && !stopWords.has(word) && !isGeneric(word))
  if (listed.length < 2 || wanted.length === 0) return null
  const fitting = listed.filter((id) => {
    const priority = knowledge.priorities.get(id)
    const stems = new Set(toWords(`${priority?.title} ${priority?.shortTitle}`).map((word) => toStem(word.text)))
    return wanted.every((word) => stems.has(toStem(word)))
  })
  const [id, ...others] = fitting
  return id !== undefined && others.length === 0 ? { id, stems: wanted.map(toStem) } : null
}

function soleOf({ priorities }: Turn): string | undefined {
  return priorities.length === 1 ? priorities[0] : undefined
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['1st', 0],
  ['1', 0],
  ['former', 0],
  ['second', 1],
  ['2nd', 1],
  ['2', 1],
  ['third', 2],
  ['3rd', 2],
  ['3', 2],
  ['fourth', 3],
  ['4th', 3],
  ['4', 3],
  ['last', -1],
  ['latter', -1],
])
