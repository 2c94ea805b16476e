/** Signs that a text is not what a directory should hold: words for a language model, and people's own details. */

const forModels: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:previous|earlier|above|prior|all|other|your)\b[^.\n]{0,30}\b(?:instruction|prompt|rule|message|direction|guidance)s?/i,
  /\b(?:as|you are) an? (?:ai|language model|assistant|chatbot)/i,
  /\b(?:system|assistant|developer) ?(?:prompt|message)?\s*:\s*\S/i,
  /\b(?:when|if) (?:asked|the user asks|anyone asks)\b[^.\n]{0,80}\b(?:always|never|say|answer|reply|recommend|give|tell)/i,
  /\bdo not (?:mention|reveal|cite|show) (?:a|the|any|your) (?:source|prompt|instruction)s?/i,
  /\b(?:tell|inform) the (?:reader|user)/i,
  /\balways (?:recommend|answer|reply|say|list) (?:this|that|us|first)/i,
  /\[\/?inst\]/i,
  /<\|[a-z_]+\|>/i,
  /###? ?(?:system|instruction)/i,
]

/** The words that speak to a program, or null. */
export function findForModels(text: string): string | null {
  const at = Math.min(...forModels.map((sign) => text.search(sign)).filter((found) => found !== -1))
  if (at === Number.POSITIVE_INFINITY) return null
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at)) + 1
  return text.slice(start, start + 140).trim()
}

const homeAddress = /\bhome address\b|\b(?:lives|living) at \d/i
const mobile = /(?:\+44\s?\(?0?\)?\s?|\b0)7\d(?:[\s-]?\d){8}\b/
const namedAddress = /\b([a-z]{2,})[._-]([a-z]{2,})\d*@[a-z0-9.-]+\.[a-z]{2,}/i
/** Words of addresses that belong to a desk and not to a person. */
const desks =
  /^(?:inbox|info|enquir\w*|admin\w*|office|contact|help|support|bookings?|hello|team|service|services|school|schools|referrals?|youth|family|families|centre|training|reception|general|mail|customer|care|advice|early|mental|health|wellbeing|young|people|community|duty|safeguarding|sales|events|volunteer\w*|careers|learning|hub|the|no|do|reply)$/i

/** What of it looks like a person's own, in words for an officer; null when nothing does. Numbers of desks are none of these. */
export function findPerson(text: string): string | null {
  const found = [
    homeAddress.test(text) ? 'a home address' : null,
    mobile.test(text) && namedAddress.test(text) ? 'a mobile number' : null,
    isNamed(text) ? 'the e-mail address of a named person' : null,
  ].filter((each) => each !== null)
  return found.length > 0 ? found.join(', ') : null
}

/** `jo.nolan@…` is somebody's own; `school.office@…` is a desk's. */
export function isNamed(text: string): boolean {
  const [, first = '', last = ''] = namedAddress.exec(text) ?? []
  return first !== '' && !desks.test(first) && !desks.test(last)
}
