/** Which kind of time a question asks for, and whether a statement tells it. */

const fullDate = /\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const dateWord =
  /\b(?:easter|summer|spring|autumn|termly|(?<!short-|long-)term|holidays|(?:academic|this|next|last|each|every) year|20\d\d|\d\d\/\d\d)\b/i

/** “When?” is answered by any of the others; not the other way round. */
const times = {
  'which day': {
    asked: /\b(?:which|what) (?:day|date)\b/i,
    told: new RegExp(`${fullDate.source}|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b`, 'i'),
  },
  'at what time': {
    asked: /\b(?:what|which) (?:time|hours?)\b/i,
    told: /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b|\b(?:morning|afternoon|evening)s?\b/i,
  },
  'how long': {
    asked: /\bhow long (?:is|are|was|were|does|do|did|will|would)\b/i,
    told: /\b(?:\d+|an?|half an?|one|two|three|four|five|six|eight|ten|twelve|few|several)[ -](?:minutes?|hours?|half-days?|days?|weeks?|months?|years?)\b/i,
  },
  'how often': {
    asked: /\bhow (?:often|regularly|frequently)\b/i,
    told: /\b(?:every|each) (?:other |half[- ]|few |two |three )?(?:terms?|weeks?|months?|years?|days?|fortnights?)\b|\b(?:termly|half-termly|weekly|monthly|yearly|annual(?:ly)?|fortnightly|once an?|twice an?)\b/i,
  },
} as const
export type TimeAsked = keyof typeof times | 'when'

export function timeAsked(question: string): TimeAsked {
  return (Object.keys(times) as (keyof typeof times)[]).find((kind) => times[kind].asked.test(question)) ?? 'when'
}

/** Above 0 where the statement tells such a time. */
export function timeWorth(text: string, asked: TimeAsked): number {
  if (asked !== 'when') return times[asked].told.test(text) ? 3 : -0.5
  return fullDate.test(text) ? 3 : dateWord.test(text) ? 1.5 : -0.5
}
