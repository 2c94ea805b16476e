/** What is meant by a sentence: which of its signs are said of somebody now, and whether it asks for something. */
import type { Clue, Sentence } from './reading.ts'

type Sign = Sentence['signs'][number]

/** The signs that are meant of somebody, rather than as a subject, a supposed case or a story. */
export function listMeantSigns(sentence: Sentence, nearby: readonly Sentence[]): Sign[] {
  return sentence.signs.filter((sign) => isMeant(sign, sentence, nearby))
}

/** How many words away a clue still bears on a sign. */
const reach = 40

function isMeant(sign: Sign, sentence: Sentence, nearby: readonly Sentence[]): boolean {
  const asks = asksForSomething(sentence)
  const near = (clue: Clue) => isNear(clue, sign, sentence)
  const now = near('now') || near('urgent')
  if (sign.kind === 'always') return true
  if (near('story') && !now) return false
  if (near('somebody') || isSaidOfOneself(sign, sentence)) return true
  if (near('supposed') && !near('now')) return false
  if (listsSubjects(sentence)) return false
  if (near('told')) return true
  if (near('subject') || near('supposed') || near('story')) return now && near('anybody')
  if (near('anybody')) return true
  if (near('inGeneral')) return sign.kind !== 'ofSomebody' && (now || !asks)
  return sign.kind !== 'ofSomebody' || nearby.some(({ clues }) => clues.somebody) || (!asks && sign.to - sign.from >= 3)
}

/** "gangs, grooming, self-harm and suicide": so many hazards named together are subjects. */
function listsSubjects({ clues }: Sentence): boolean {
  return !clues.somebody && (clues.hazard?.length ?? 0) >= 3
}

function isNear(clue: Clue, { from, to }: Sign, { clues }: Sentence): boolean {
  const supposed = clue === 'somebody' ? (clues.supposed ?? []) : []
  return (
    clues[clue]?.some(
      (found) =>
        found.from <= to + reach &&
        found.to >= from - reach &&
        !supposed.some((other) => found.from >= other.from && found.from < other.to),
    ) ?? false
  )
}

function isSaidOfOneself({ kind, from, to }: Sign, { words, clues }: Sentence): boolean {
  if (kind !== 'ofSomebody') return words.slice(Math.max(0, from - 2), to).some(({ text }) => /^(?:i|me|my|myself)$/.test(text))
  return !clues.subject && (clues.oneself?.some((found) => found.to <= to && found.to >= from - 2) ?? false)
}

/** Who asks for something may only speak of a subject; who asks for help at once is not counted. */
export function asksForSomething({ words, clues }: Sentence): boolean {
  const excused = [...(clues.urgent ?? []), ...(clues.relative ?? [])]
  if (!clues.urgent && words.at(-1)?.text === '?') return true
  return [clues.asks, clues.subject, clues.supposed, clues.story].some((clue) =>
    clue?.some(({ from }) => !excused.some((question) => from >= question.from && from < question.to)),
  )
}
