/** Who asks is no subject: “Councillor here”, “SENDCo at a school in Whalley. Who do I talk to about autism?”, “a small primary in Silverdale”; nor is what it is for: “for my SEND paper”. */
import type { Name } from '../../finding/listed-names.ts'
import type { Mention } from '../../finding/match-names.ts'
import type { Reading } from './find-mentions.ts'

/** The reading in which the words for who asks name nothing; they stay mentions, so that they are no words of the question either. */
export function withoutAsker(reading: Reading): Reading {
  const { mentions, words } = reading
  const themes = mentions.filter((mention) => isOf(mention, 'theme'))
  const subjects = themes.filter((mention) => !isSetting(mention, words) && !isPurpose(mention, words))
  const asksOther = subjects.length > 0 || words.some(({ text }) => asksOfPlace.has(text))
  const isAsker = (mention: Mention) => {
    if (isOf(mention, 'other-service')) return introduces(mention, words)
    if (asksOther && themes.includes(mention) && !subjects.includes(mention)) return true
    return opensAsJob(mention, words) && subjects.some((other) => other.start > mention.end)
  }
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

/** One school or nursery with where it is, or who runs it: “at a small primary in Silverdale”, “preschool manager, Clitheroe”. */
function isSetting({ said, start, end }: Mention, words: Reading['words']): boolean {
  const [before = '', next = ''] = [words[start - 1]?.text, words[end]?.text]
  return (
    settings.test(said) &&
    (heads.has(next) || (articles.has(before) && ['in', 'at', 'near', 'here', 'has', 'have', 'wants', 'needs'].includes(next)))
  )
}

/** “For my governors’ SEND paper.” */
function isPurpose({ start, end }: Mention, words: Reading['words']): boolean {
  return papers.has(words[end]?.text ?? '') && words.slice(Math.max(0, start - 3), start).some(({ text }) => text === 'for')
}

const papers = new Set([
  'paper',
  'report',
  'newsletter',
  'noticeboard',
  'display',
  'presentation',
  'briefing',
  'bulletin',
  'website',
  'page',
  'board',
])
const settings = /(?:^|\s)(?:school|primary|nursery|preschool|pre school|playgroup|entry)$/
const articles = new Set(['a', 'an', 'our', 'my', 'the', 'one'])
const heads = new Set(['manager', 'owner', 'head', 'headteacher', 'deputy', 'teacher', 'secretary', 'governor'])
/** A question for these needs no subject. */
const asksOfPlace = new Set(['priority', 'priorities', 'epo', 'epos', 'officer', 'officers', 'contact', 'contacts'])

function isOf({ names }: Mention, kind: Name['kind']): boolean {
  return names.some((name) => name.kind === kind)
}
