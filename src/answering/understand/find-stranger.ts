/** A body asked about by a name that stands nowhere here: “Which of those involve Runshaw?” */
import type { Library } from '../../finding/library.ts'
import { toStem } from '../../finding/stems.ts'
import type { Word } from '../../knowledge/words.ts'
import type { Reading } from './find-mentions.ts'

/** A name stands behind these. */
const before =
  /\b(?:involv(?:es?|ed|ing)|(?:work(?:s|ed|ing)?|partner(?:s|ed|ing)?) with|(?:run|led|offered|provided|delivered|funded) by)\s+(?:the\s+)?$/i
/** Or between these. */
const opens = /(?:^|[\s(,;.:])(?:is|are|was|were|has|have|does|do|did)\s+(?:the\s+)?$/i
const closes =
  /^\s+(?:(?:still|also|actually|even|already|been)\s+)*(?:involved|part of|on board|tak(?:e|ing) part|signed up|offer|offering|runs?|running|doing|do|provide|providing|deliver|delivering|support|supporting|attend|come|in on)\b/i
const institutions = /^(?:college|university|academy|trust|charity|foundation|hospice|hospital|church|mosque|rotary|scouts|cadets)$/
const mostWords = 4

/** As it was said; null where no such name stands. `text` is what was read. */
export function findStranger(text: string, { words, mentions }: Reading, library: Library): string | null {
  const shouts = !/\p{Ll}/u.test(text)
  const isNamed = (i: number) => mentions.some(({ start, end }) => start <= i && i < end)
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + mostWords); to > from; to--) {
      const run = words.slice(from, to)
      if (run.some((_, i) => isNamed(from + i)) || !isName(run, shouts, library)) continue
      const said = text.slice(run[0]?.start, run.at(-1)?.end)
      const ahead = text.slice(0, run[0]?.start)
      const behind = text.slice(run.at(-1)?.end)
      if (before.test(ahead) || (opens.test(ahead) && closes.test(behind))) return said
    }
  return null
}

function isName(run: readonly Word[], shouts: boolean, { spelling, usesStem }: Library): boolean {
  const isWritten = !shouts && run.every((word) => word.capital)
  if (isWritten) return run.some(({ text }) => !usesStem(toStem(text)) && !/\d/.test(text))
  const [last, ...others] = run.toReversed()
  return institutions.test(last?.text ?? '') && others.some(({ text }) => !spelling.isKnown(text) && !spelling.isOrdinary(text))
}
