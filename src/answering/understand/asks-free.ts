/** Whether only what costs nothing is wanted. */

const free = /\b(?:free of charge|for free|free|at no cost|no cost|no charge|without (?:charge|cost|paying)|costs? (?:us )?nothing)\b/
/** Free of something, a time that is free, or a question of whether something is. */
const otherwise =
  /\b(?:(?:smoke|vape|drug|alcohol|nut|dairy|gluten|sugar|stress|worry|trauma) free|free (?:from|period|periods|afternoon|morning|lesson|lessons|time|slot|days?|school meals?|hours|to|on)|(?:feel|get|set|hours) free|(?:is|are|was) (?:it|they|this|that|these|those)(?: \w+)* free)\b/

/** `plain` is the question in small letters, without punctuation. */
export function asksFree(plain: string): boolean {
  return free.test(plain.replace(otherwise, ''))
}
