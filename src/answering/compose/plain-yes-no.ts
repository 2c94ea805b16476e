/** Whether a question can be answered with a plain yes or no. */

/** “Can you help me …?” and “Should I …?” are no questions about what is so. */
const asksFavour = /\b(?:can|could|would|will|should|shall|do|may|am) (?:you|i|we)\b/i
/** “Is it Claire or Alison?”, “is she on her own?” */
const asksWhichOrOnly = /\bor\b|\b(?:just|only|alone|on (?:her|his|their) own)\b/i

export function asksPlainly(question: string): boolean {
  return !asksFavour.test(question) && !asksWhichOrOnly.test(question)
}
