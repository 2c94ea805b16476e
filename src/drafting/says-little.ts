/** Whether a message to an open draft is too little to be a statement. */

/** Verbs and other signs that something is stated. */
const states =
  /\b(?:met|held|was|were|is|are|has|have|had|will|came|went|attended|shared|said|signed|planned?|agreed|invited|started|ran|set|sent|now|next|to \w+)\b|\w(?:ed|ing)\b|\d/i

/** A word or two that state nothing: a search, small talk, or a slip. */
export function saysLittle(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length <= 2 || (words.length <= 4 && !states.test(text))
}
