/** Whether a message is a question to be answered, not words for a draft or an offer that somebody has in hand. */

const asks =
  /^(?:(?:hi|hello|ok|so|and|by the way|quick question|sorry|hm+|um+|er|oh|right|actually|wait)[,:]? )*(?:who|whom|whose|what|which|where|when|why|how|is there|are there|is anyone|does anyone|do (?:you|we|they|i)|does|did|(?:can|could|would|will|should|shall) (?:you|i|we|any(?:one|body)|some(?:one|body))|has any(?:one|body)|tell me|show me (?:who|what|the)|list|find|search|anything (?:on|about)|any (?:offers|help|support|resources))\b/i

export function isQuestion(text: string): boolean {
  const said = text.trim()
  if (said.includes('\n')) return false
  return /\?["”’)]*$/.test(said) || (asks.test(said) && !/[.!]$/.test(said) && said.split(/\s+/).length <= 25)
}
