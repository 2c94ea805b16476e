/** Other services spoken of in passing: “Bereavement support in Wyre? We have lost our lollipop man.” asks for no transport. */
import type { Mention } from '../../finding/match-names.ts'
import { askingSentences, isWithin } from './asking-sentences.ts'
import type { Reading } from './find-mentions.ts'

/** The reading without other services named outside the sentences that ask, when those ask for one of our subjects. */
export function withoutPassing(reading: Reading, text: string): Reading {
  const asking = askingSentences(text)
  const asks = (mention: Mention) => isWithin(asking, reading.words[mention.start]?.start ?? 0)
  const hasSubject = reading.mentions.some((mention) => isOf(mention, 'theme') && asks(mention))
  if (!hasSubject) return reading
  return { ...reading, mentions: reading.mentions.filter((mention) => !isOf(mention, 'other-service') || asks(mention)) }
}

function isOf({ names }: Mention, kind: 'theme' | 'other-service'): boolean {
  return names.some((name) => name.kind === kind)
}
