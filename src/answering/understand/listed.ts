/** Which kind of thing is to be listed whole. Priorities are listed by the ordinary answer. */

export type Listed =
  | 'reports'
  | 'contacts'
  | 'localities'
  | 'districts'
  | 'partners'
  | 'offers'
  | 'resources'
  | 'themes'
  | 'terms'
  | 'workOfLocalities'

const cues: Record<Exclude<Listed, 'workOfLocalities' | 'reports'>, RegExp> = {
  contacts: /\b(?:officers|epos)\b/,
  localities: /\blocalit(?:y|ies)\b|\b(?:places|areas|parts|towns) (?:do|does|are) (?:you|this|it|tass)\b/,
  districts: /\bdistricts\b/,
  partners: /\b(?:partners|organisations|organizations|agencies)\b/,
  offers:
    /\boffers\b|\bfree (?:stuff|things|support|help|training)\b|\bfreebies\b|\b(?:things|anything|everything) (?:that is |thats )?free\b/,
  resources: /\bresources\b/,
  themes: /\b(?:themes|topics|subjects)\b/,
  terms: /\b(?:acronyms|abbreviations|glossary)\b/,
}

/** `plain` is the question in small letters, without punctuation. */
export function findListed(plain: string): Listed | null {
  if (
    /\b(?:priorit(?:y|ies)|work on|working on|doing|(?<!know )about|(?:localities|districts|areas|partners|officers) (?:that |which |who )?(?:have|has))\b/.test(
      plain,
    )
  )
    return null
  return (Object.keys(cues) as (keyof typeof cues)[]).find((kind) => cues[kind].test(plain)) ?? null
}

/** “How up to date is this?”, “where does your information come from?”: asks what is answered from. */
export function asksForReports(plain: string): boolean {
  return aboutReports.some((cue) => cue.test(plain))
}

const ofOurs =
  '(?:(?:you|this|that|it|all this)|(?:your|the|this|these|all this)(?: (?:tass|spring|summer|autumn|latest|last|newest|\\d{4}))* (?:information|info|answers?|data|facts|knowledge|reports?|stuff))'
const aboutReports = [
  `^(?:\\w+ ){0,3}(?:what|which|how many) (?:tass )?(?:reports?|sources?) (?:do|are|have|did) (?:you|there|we)\\b`,
  `\\bwhere (?:does|do|did|is|are) ${ofOurs} (?:come|from|taken)\\b`,
  `\\bwhere do(?: you|es this) get ${ofOurs}`,
  `\\bhow (?:up to date|old|current|recent|fresh) (?:is|are) ${ofOurs}$`,
  `\\bwhen (?:was|were|did|is) ${ofOurs} (?:\\w+ )?(?:updated|published|written|printed|come out|from)\\b`,
  `\\b(?:latest|newest|last|most recent) report (?:for|from|about|out)?$`,
  `\\bis there an? (?:\\w+ ){0,3}report (?:yet|out|available)\\b`,
  `\\b(?:which|what) term is the (?:\\w+ )?report\\b`,
  `\\b(?:which|what) (?:report|source|document) (?:is|are|was) ${ofOurs} (?:from|in|out of|taken from)\\b`,
].map((cue) => new RegExp(cue))

/** “Which locality has the most priorities?” compares how many each has. */
export function comparesWork(plain: string): boolean {
  return whichHasMost.test(plain) || howManyEach.test(plain)
}

const whichHasMost =
  /\b(?:which|what) (?:tass )?(?:localit(?:y|ies)|areas?|places?) (?:\w+ ){0,4}(?:most|fewest|least|only|just|single|one|two|three|four|more|fewer|\d)(?: \w+){0,3} priorit(?:y|ies)\b/
const howManyEach = /\b(?:how many|number of) priorities (?:\w+ ){0,3}(?:each|every|per) (?:locality|area|place)\b/
