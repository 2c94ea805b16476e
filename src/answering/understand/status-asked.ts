/** Whether open priorities are asked for, or those that have ended. */

/** “Open or closed” and “finished ones too” ask for all. */
export function statusAsked(question: string): 'open' | 'ended' | null {
  const asksOpen = /\b(?:open|still running|live|current)\b/i.test(question)
  const asksEnded = closed.test(question)
  if (asksOpen === asksEnded || /\b(?:too|as well|also|including|incl?|plus|both)\b/i.test(question)) return null
  return asksOpen ? 'open' : 'ended'
}

const closed = /\b(?:closed|finished|ended|completed|handed (?:over|on)|no longer (?:open|running))\b/i
