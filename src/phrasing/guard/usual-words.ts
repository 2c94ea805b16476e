/** Turns of phrase of several words that all mean one: each is read as its usual word, in what a model says and in what an entry holds. */

const turns: readonly [RegExp, string][] = [
  [
    /\b(?:costs?|costing) (?:\w+ ){0,2}nothing\b|\b(?:at|with) no (?:cost|charge)\b|\bwithout (?:any )?charge\b|\bfree of charge\b|\bno charge\b/gi,
    'free',
  ],
  [/\b(?:by|of) (?:itself|themselves)\b|\bon (?:its|their) own\b/gi, 'self-sustaining'],
  [/\banywhere in (?:the county|lancashire)\b|\b(?:all of|all over|across|throughout) (?:the county|lancashire)\b/gi, 'the whole county'],
]

export function toUsualWords(text: string): string {
  return turns.reduce((said, [turn, usual]) => said.replace(turn, usual), text)
}
