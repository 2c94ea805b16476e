/** Whether a message to an officer’s open draft is a question to be answered, not words for the draft. */

const asks =
  /^(?:(?:hi|hello|ok|so|and|by the way|quick question|sorry)[,:]? )*(?:who|whom|whose|what|which|where|when|why|how|is there|are there|is anyone|does anyone|do (?:you|we|they)|does|did|can (?:you|i|we)|could (?:you|i|we)|tell me|show me (?:who|what|the)|list|find|search|anything (?:on|about)|any (?:offers|help|support|resources))\b/i

/** Verbs and other signs that something is stated. */
const states =
  /\b(?:met|held|was|were|is|are|has|have|had|will|came|went|attended|shared|said|signed|planned?|agreed|invited|started|ran|set|sent|now|next|to \w+)\b|\w(?:ed|ing)\b|\d/i

export function isQuestion(text: string): boolean {
  const said = text.trim()
  if (said.includes('\n')) return false
  return /\?["”’)]*$/.test(said) || (asks.test(said) && !/[.!]$/.test(said) && said.split(/\s+/).length <= 25)
}

/** A word or two that state nothing: a search, small talk, or a slip. */
export function saysLittle(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length <= 2 || (words.length <= 4 && !states.test(text))
}
