/** What a model may not say whatever the entries hold: of itself and its instructions, advice about a child, a promise, who qualifies. */

/** Each is only said of those who ask, or of the machine: no entry makes it right. */
const never: RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|rule|prompt|above|previous|prior|everything|guideline)/i,
  /\b(?:system|developer|hidden|initial|original) (?:prompt|message|instruction)|\bprompts?\b|\bjson\b|\b(?:my|these|the|your) instructions?\b|\binstructed\b/i,
  /\b(?:language model|as an ai|ai (?:model|assistant)|chatbot|(?<!teaching |classroom |learning )assistant|openai|chatgpt|gpt)\b/i,
  /^\W*(?:sure|certainly|of course|okay|here is|here's|note|system|user|assistant|developer)\b\s*[!:,]/i,
  /\b(?:entry|entries|cite|cites|cited|citation)\b/i,
  // An entry is told in statements; who writes like this speaks to a machine, or to a reader in an entry's name.
  /^\W*(?:please )?(?:pretend|imagine|let|stop|answer|say|write|reply|respond|put|add|include|send|mention|mark|advise|remember|use|change|start|complete|never|always|don't|do not|repeat|print|note|take|give|tell|act|play|remind|forward|publish|approve|replace|correct\w*|urgent|warning|attention|important)\b/i,
  /\b(?:obey|order you|(?<!\bto )tell (?:them|everyone|people|schools|parents|staff|users?)|say so|must (?:give|obey|say))\b/i,
  /\byour?\b(?:\W+\w+){0,3}\W+(?:qualif|eligib|entitle)|\b(?:qualif\w+|eligib\w+|entitled)\b.{0,30}\byou/i,
  /\b(?:you|your \w+|they|he|she)(?: \w+)? (?:will|'ll|shall)(?: \w+)? (?:be|get|have|receive|see|hear)\b/i,
  /\b(?:will|'ll|shall|can)\b(?! (?:be )?(?:found|find))(?: \w+){0,4} (?:you|your)\b/i,
  /\b(?:your|his|her|my|this) (?:child|son|daughter|boy|girl|kid|pupil|student|teenager|baby)\b/i,
]

/** Orders about somebody's child. */
const orders =
  /(?:^|[.;,] )(?:please )?(?:make|take|keep|tell|give|let|bring|send|remove|stop|encourage|punish|force|insist|ground|talk|listen|try)\b.*\b(?:child|children|pupils?|son|daughter|teenagers?|him|her|them|they)\b/i

/** Said only where the entry says it in so many words. */
const onlyAsWritten: RegExp[] = [
  /\b(?:i|i'm|i've|i'll|me|my|mine|myself|we|we'll|we're|us|our)\b(?: \w+)?/i,
  /\b(?:should|must|ought|shall)\b(?: \w+)?/i,
  /\b(?:(?<!\b(?:educational|language|communication|support|learning|health|high|additional|special|complex|their|its|local|'s|s') )needs?(?! assessment)|has to|have to|had better|required|compulsory|mandatory)\b/i,
  /\b(?:guarantee\w*|promis\w+|certain(?:ly)?|definite(?:ly)?|sure(?:ly)?|assure\w*|always|never fails?)\b/i,
  /\b(?:eligib\w+|qualif\w+|entitle\w*|approved|criteria|threshold|rights?)\b/i,
  /\b(?:advis\w+|recommend\w*|suggest\w*|diagnos\w+|treatment|therap\w+|medic\w+|illness|disorder|doctor|symptom\w*)\b/i,
]

/** One way to say what is asked of somebody for another. */
const obliged = /\b(?:must|has to|have to|needs? to|required to)\b/i

/** “Schools feel that it should go on” tells what they feel. */
const wished = /(\b(?:feels?|felt|thinks?|thought|believes?|believed|hopes?|hoped)\b.{0,80})\bshould\b/gi

/** `held`: all the words of the entry. */
export function breaksConduct(says: string, held: string): boolean {
  if (orders.test(says)) return true
  const wish = held.includes('should') ? says.replace(wished, '$1') : says
  const own = obliged.test(held) ? wish.replace(new RegExp(obliged, 'gi'), ' ') : wish
  return never.some((pattern) => pattern.test(says)) || onlyAsWritten.some((pattern) => saysMore(pattern, own, held))
}

function saysMore(pattern: RegExp, says: string, held: string): boolean {
  const found = says.match(new RegExp(pattern.source, 'gi')) ?? []
  const written = held.toLowerCase()
  return found.some((words) => !written.includes(words.toLowerCase().replace(/^needs$/, 'need')))
}
