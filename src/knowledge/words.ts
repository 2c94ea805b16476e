/** How text is cut into words, the same for questions and for knowledge. */

/**
 * One word of a text: lower case, no accents or apostrophes; `start` and `end` are where it stands in the text.
 * `capital`: it begins with a capital letter; `upper`: it is written in capitals, like an acronym, also one in the plural (“EPOs”); `owner`: it ends as in “Preston's”.
 */
export type Word = { text: string; start: number; end: number; capital: boolean; upper: boolean; owner?: true }

const run = /[\p{L}\p{N}](?:['’`]?[\p{L}\p{N}])*|(?<=\s)&(?=\s)/gu

/** Runs of letters and digits. `O'Neill` is `oneill`, `JSA/UC` and `e-learning` are two words, `B&FC` is `b` and `fc`, and a sign between spaces as in `speech & language` is `and`. */
export function toWords(text: string): Word[] {
  return Array.from(text.matchAll(run), (match) => {
    const raw = match[0]
    const word = {
      text: toPlain(raw),
      start: match.index,
      end: match.index + raw.length,
      capital: /^\p{Lu}/u.test(raw),
      upper: isUpper(raw),
    }
    return /['’`]s$/i.test(raw) ? { ...word, owner: true as const } : word
  }).filter((word) => word.text !== '')
}

/** A name as it is looked up: its words joined by single spaces. */
export function toPhrase(text: string): string {
  return toWords(text)
    .map((word) => word.text)
    .join(' ')
}

function isUpper(raw: string): boolean {
  const single = raw.replace(/(?<=\p{Lu}{2})['’`]?s$/u, '')
  return single.length > 1 && single === single.toUpperCase() && single !== single.toLowerCase()
}

function toPlain(raw: string): string {
  if (raw === '&') return 'and'
  return raw
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Words that carry little: they hint at what is wanted but never show that something was found. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any anybody anyone anything are around as ask at be because been before being
  between both but by can cannot cant could did didnt do does doesnt doing done dont down during each either else etc ever
  every for from get gets getting give go goes going good got had has have havent having he hello help her here hey hi him
  his how i id if ill im in into is isnt it its ive just keen know let like ll look looking lot many may maybe me might more most much
  must my need needs no not now of off ok okay on once one only or our out over own per please pls plz put quick really right
  s said same say says see she should shouldnt so some somebody someone something still such sure t take tell than thank
  thanks that thats the their them then there theres these they theyre thing things this those to too told try trying two under up us
  use using very want wanted wants was wasnt we well went were what whats when where wheres which while who whom whos whose why will
  with wont would yes yet you your youre hes shes weve youve theyve whatve whove ive theyll well youll itll whatd whod hed shed
  wouldnt couldnt werent arent wasnt havent hasnt hadnt concerning although though unless
  until till via upon onto towards toward besides despite except whereas hence thus therefore however meanwhile theirs yours mine
  herself himself themselves yourself yourselves itself ourselves shall ought perhaps rather quite never always sometimes usually
  heard apparently supposedly seems seem seemed among amongst behind below above within without throughout alongside nor neither
  none nobody nothing nowhere everybody wherever whenever whatever whichever indeed anyhow somehow probably certainly definitely`.split(
    /\s+/,
  ),
)

/** Short forms that people type for ordinary words. */
export const shortForms: ReadonlyMap<string, string> = new Map([
  ['dept', 'department'],
  ['cllr', 'councillor'],
  ['cllrs', 'councillors'],
  ['incl', 'including'],
  ['excl', 'excluding'],
  ['approx', 'about'],
  ['esp', 'especially'],
  ['misc', 'various'],
  ['govs', 'governors'],
  ['asst', 'assistant'],
  ['coord', 'coordinator'],
  ['dev', 'development'],
  ['yr', 'year'],
  ['yrs', 'years'],
  ['mtg', 'meeting'],
  ['mtgs', 'meetings'],
  ['info', 'information'],
  ['uni', 'university'],
  ['org', 'organisation'],
  ['orgs', 'organisations'],
  ['govt', 'government'],
  ['sec', 'secondary'],
  ['prim', 'primary'],
  ['hts', 'headteachers'],
  ['comms', 'communications'],
  ['attendence', 'attendance'],
  ['comming', 'coming'],
  ['tho', 'though'],
  ['u', 'you'],
  ['ur', 'your'],
  ['r', 'are'],
  ['thru', 'through'],
  ['wen', 'when'],
  ['teh', 'the'],
  ['hte', 'the'],
  ['wo', 'who'],
  ['hw', 'how'],
  ['mny', 'many'],
  ['ther', 'there'],
  ['wich', 'which'],
  ['wats', 'whats'],
  ['wat', 'what'],
  ['wht', 'what'],
  ['planed', 'planned'],
  ['ppl', 'people'],
  ['senco', 'sendco'],
  ['sencos', 'sendcos'],
  ['n', 'and'],
  ['w', 'with'],
  ['b4', 'before'],
  ['cos', 'because'],
  ['coz', 'because'],
  ['tmrw', 'tomorrow'],
  ['mths', 'months'],
  ['wk', 'week'],
  ['nxt', 'next'],
  ['wot', 'what'],
  ['wots', 'whats'],
  ['hv', 'have'],
  ['abt', 'about'],
  ['sch', 'school'],
  ['schs', 'schools'],
  ['skool', 'school'],
  ['skools', 'schools'],
  ['owt', 'anything'],
  ['nowt', 'nothing'],
  ['summat', 'something'],
  ['sth', 'south'],
  ['nth', 'north'],
])
