/** Whether a message said while an offer is in hand is a question to be answered, not words for the offer. */

const asks =
  /^(?:(?:hi|hello|ok|so|and|sorry)[,:]? )*(?:who|whom|whose|what|which|where|when|why|how|is there|are there|does|did|do (?:you|we|they)|can (?:you|i|we)|tell me|show me|list|find|search)\b/i

export function isQuestion(text: string): boolean {
  const said = text.trim()
  return /\?["”’)]*$/.test(said) || (asks.test(said) && !said.includes('\n'))
}
