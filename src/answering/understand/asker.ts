/** Who asks is no subject: “Councillor here”, “SENDCo at a school in Whalley. Who do I talk to about autism?” */
import type { Name } from '../../finding/listed-names.ts'
import type { Mention } from '../../finding/match-names.ts'
import type { Reading } from './find-mentions.ts'

/** The reading in which the words for who asks name nothing; they stay mentions, so that they are no words of the question either. */
export function withoutAsker(reading: Reading): Reading {
  const { mentions, words } = reading
  const isAsker = (mention: Mention) =>
    isOf(mention, 'other-service')
      ? introduces(mention, words)
      : opensAsJob(mention, words) && mentions.some((other) => other.start > mention.end && isOf(other, 'theme'))
  return { ...reading, mentions: mentions.map((mention) => (isAsker(mention) ? { ...mention, names: [] } : mention)) }
}

function introduces({ start, end }: Mention, words: Reading['words']): boolean {
  const before = words.slice(Math.max(0, start - 4), start).map((word) => word.text)
  return introducing.test(before.join(' ')) || ['here', 'query', 'question', 'asking', 'speaking'].includes(words[end]?.text ?? '')
}

const introducing = /\b(?:as|im|i am|we are|from) (?:an?|the|your|one of)(?: (?:new|local|county|district|borough|town|ward|parish))*$/

/** A job at the very beginning, with where it is held or nothing behind it: “the SENDCo network” is none. */
function opensAsJob({ said, start, end }: Mention, words: Reading['words']): boolean {
  const opening = words.slice(0, start).every(({ text }) => openings.has(text))
  const next = words[end]
  const ends = next === undefined || next.start - (words[end - 1]?.end ?? 0) > 1
  return opening && jobs.test(said) && (ends || ['at', 'in', 'here', 'from', 'for', 'of', 'and'].includes(next.text))
}

const openings = new Set([
  'hi',
  'hello',
  'hey',
  'im',
  'i',
  'am',
  'a',
  'an',
  'the',
  'as',
  'new',
  'our',
  'my',
  'assistant',
  'deputy',
  'primary',
  'secondary',
])
const jobs = /(?:^|\s)(?:send?co|lead|coordinator)$/

function isOf({ names }: Mention, kind: Name['kind']): boolean {
  return names.some((name) => name.kind === kind)
}
