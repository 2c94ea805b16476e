/** Turns of phrase of several words that all mean one: each is read as its usual word, in what a model says and in what an entry holds. */

const turns: readonly [RegExp, string][] = [
  [
    /\b(?:costs?|costing) (?:\w+ ){0,2}nothing\b|\b(?:at|with) no (?:cost|charge)\b|\bwithout (?:any )?charge\b|\bfree of charge\b|\bno charge\b/gi,
    'free',
  ],
  [/\b(?:by|of) (?:itself|themselves)\b|\bon (?:its|their) own\b/gi, 'self-sustaining'],
  [/\banywhere in (?:the county|lancashire)\b|\b(?:all of|all over|across|throughout) (?:the county|lancashire)\b/gi, 'the whole county'],
  [/\bcalled off\b/gi, 'cancelled'],
  [/\b(?:dropped|pulled) out\b/gi, 'withdrew'],
  [/\bput off\b/gi, 'postponed'],
  [/\bset out to\b/gi, 'aimed to'],
  [/\btalk(?:ed|ing|s)? (?:through|over)\b/gi, 'discussed'],
  [/\btried out\b/gi, 'piloted'],
  [/\b(?:with no|without an?|has no|bears no) date\b/gi, 'undated'],
  [/\b(\d[\d.,]*(?:%| per cent)?) or more\b/gi, 'at least $1'],
  [/\bput (?:together|up)\b|\bdrawn up\b|\bdrew up\b/gi, 'made'],
  [/\b(?:put )?in touch with\b/gi, 'linked with'],
]

export function toUsualWords(text: string): string {
  return turns.reduce((said, [turn, usual]) => said.replace(turn, usual), text)
}
