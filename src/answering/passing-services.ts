/** Other services spoken of in passing: “Bereavement support in Wyre? We have lost our lollipop man.” asks for no transport. */
import type { Mention } from '../finding/match-names.ts'
import type { Reading } from './find-mentions.ts'

/** The reading without other services named outside the sentences that ask, when those ask for one of our subjects. */
export function withoutPassing(reading: Reading, text: string): Reading {
  const others = reading.mentions.filter((mention) => !(isOf(mention, 'other-service') && isAsker(mention, reading.words)))
  return withoutUnasked({ ...reading, mentions: others }, text)
}

/** “Councillor here”, “as a county councillor”: who asks, and no service that is asked for. */
function isAsker({ start, end }: Mention, words: Reading['words']): boolean {
  const before = words.slice(Math.max(0, start - 4), start).map((word) => word.text)
  return introducing.test(before.join(' ')) || ['here', 'query', 'question', 'asking', 'speaking'].includes(words[end]?.text ?? '')
}

const introducing = /\b(?:as|im|i am|we are|from) (?:an?|the|your|one of)(?: (?:new|local|county|district|borough|town|ward|parish))*$/

function withoutUnasked(reading: Reading, text: string): Reading {
  const asking = Array.from(text.matchAll(/[^.?!\n]*\?/g), (match) => ({ from: match.index, to: match.index + match[0].length }))
  const asks = (mention: Mention) => {
    const at = reading.words[mention.start]?.start ?? 0
    return asking.some(({ from, to }) => from <= at && at < to)
  }
  const hasSubject = reading.mentions.some((mention) => isOf(mention, 'theme') && asks(mention))
  if (!hasSubject) return reading
  return { ...reading, mentions: reading.mentions.filter((mention) => !isOf(mention, 'other-service') || asks(mention)) }
}

function isOf({ names }: Mention, kind: 'theme' | 'other-service'): boolean {
  return names.some((name) => name.kind === kind)
}
