/** Puts a plan into the past tense, for when the officer asks. Where no rule fits, nothing is offered. */
import { actions } from './grammar.ts'

const irregular: Record<string, string> = {
  hold: 'held',
  meet: 'met',
  send: 'sent',
  run: 'ran',
  set: 'set',
  write: 'wrote',
  speak: 'spoke',
  take: 'took',
  give: 'gave',
  get: 'got',
  go: 'went',
  make: 'made',
  bring: 'brought',
  find: 'found',
  begin: 'began',
  put: 'put',
  lead: 'led',
  build: 'built',
  keep: 'kept',
  see: 'saw',
  come: 'came',
  draw: 'drew',
  do: 'did',
  have: 'had',
  feed: 'fed',
  speed: 'sped',
  teach: 'taught',
  show: 'showed',
}

type Rule = { words: RegExp; becomes: (...found: string[]) => string }

const verb = '([a-z]{2,15})'

const rules: readonly Rule[] = [
  { words: new RegExp(`^(?:To |Plan to |Need to )${verb}\\b`, 'i'), becomes: (_, did) => capital(past(did ?? '')) },
  { words: /\bis still to be\b/, becomes: () => 'was' },
  { words: /\bare still to be\b/, becomes: () => 'were' },
  { words: /\bis to be\b/, becomes: () => 'was' },
  { words: /\bare to be\b/, becomes: () => 'were' },
  {
    words:
      /\b(?:is|are) planned (?:for|in) (?=(?:the )?(?:(?:spring|summer|autumn) term|january|february|march|april|may|june|july|august|september|october|november|december))/i,
    becomes: () => 'took place in ',
  },
  { words: /\b(?:is|are) planned for (?=\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i, becomes: () => 'took place on ' },
  { words: /\b(?:is|are) planned for\b/, becomes: () => 'took place for' },
  { words: new RegExp(`\\b(?:is|are) (?:looking|hoping|planning|aiming|due|set) to ${verb}\\b`), becomes: (_, did) => past(did ?? '') },
  { words: new RegExp(`\\b(?:is|are|was|were) to ${verb}\\b`), becomes: (_, did) => past(did ?? '') },
  { words: new RegExp(`\\b(?:plans?|planned|intends?|hopes?|proposes?) to ${verb}\\b`), becomes: (_, did) => past(did ?? '') },
  { words: /\bwill be (?=\w+ing\b)/, becomes: () => 'was ' },
  { words: /\bwill be (?=\w+(?:ed|en|n|t|d)\b)/, becomes: () => 'was ' },
  { words: new RegExp(`\\b(?:will|[’']ll) ${verb}\\b`), becomes: (_, did) => ` ${past(did ?? '')}`.replace(/^ (?=\w)/, '') },
  { words: /^([A-Z][\w&' -]{2,60}?) to be (?=\w+)/, becomes: (_, who) => `${who} was ` },
  { words: new RegExp(`^((?:EPO|PCSO|[A-Z][\\w&' -]{2,60}?)) to ${verb}\\b`), becomes: (_, who, did) => `${who} ${past(did ?? '')}` },
  {
    words:
      /^(Engage|Invite|Establish|Promote|Share|Explore|Meet|Continue|Arrange|Look|Develop|Review|Visit|Organise|Send|Set|Run|Hold|Create|Consider|Recruit|Launch|Finalise|Deliver|Update|Attend|Follow)\b/,
    becomes: (_, did) => capital(past((did ?? '').toLowerCase())),
  },
  { words: /^(Meetings?|Visits?|Sessions?|Workshops?) (?:is |are )?planned\b/, becomes: (_, what) => `${what} held` },
]

/** Null when it reads as past already, or no rule fits. */
export function toPastTense(text: string): string | null {
  const past = text
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .map(sentenceInPast)
    .join(' ')
  return past === text ? null : past
}

function sentenceInPast(text: string): string {
  const rule = rules.find(({ words }) => words.test(text))
  return rule ? andInPast(text.replace(rule.words, (...found) => rule.becomes(...(found as string[])))) : text
}

/** “… brought partners together and explore the idea”: the verbs behind the first go with it. */
function andInPast(text: string): string {
  const joined = /\b(and|,) ([a-z]+) (?=(?:the|an?|their|its|our|any|all|what|how|whether|every|each|those|these|them|it)\b)/g
  return text.replace(joined, (said, and, did) => (actions.has(did) ? `${and} ${past(did)} ` : said))
}

function past(base: string): string {
  const known = irregular[base]
  if (known) return known
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (/^(?:plan|stop|map|chat|refer|commit|submit|trial|travel)$/.test(base)) return `${base}${base.at(-1)}ed`
  return `${base}ed`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
