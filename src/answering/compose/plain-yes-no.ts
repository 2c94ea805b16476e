/** Whether a question can be answered with a plain yes or no. */
import type { Understanding } from '../understanding.ts'

/** “Can you help me …?” and “Should I …?” are no questions about what is so. */
const asksFavour = /\b(?:can|could|would|will|should|shall|do|may|am) (?:you|i|we)\b/i
/** “Is it Claire or Alison?”, “is she on her own?” */
const asksWhichOrOnly = /\bor\b|\b(?:just|only|alone|on (?:her|his|their) own)\b/i

export function asksPlainly({ asked, question }: Understanding): boolean {
  return asked === 'yes-no' && !asksFavour.test(question) && !asksWhichOrOnly.test(question)
}
