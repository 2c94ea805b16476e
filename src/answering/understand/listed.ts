/** Which kind of thing is to be listed whole. Priorities are listed by the ordinary answer. */

export type Listed = 'contacts' | 'localities' | 'districts' | 'partners' | 'offers' | 'resources' | 'themes' | 'terms' | 'workOfLocalities'

const cues: Record<Exclude<Listed, 'workOfLocalities'>, RegExp> = {
  contacts: /\b(?:officers|epos)\b/,
  localities: /\blocalit(?:y|ies)\b/,
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

/** “Which locality has the most priorities?” compares how many each has. */
export function comparesWork(plain: string): boolean {
  return whichHasMost.test(plain) || howManyEach.test(plain)
}

const whichHasMost =
  /\b(?:which|what) (?:tass )?(?:localit(?:y|ies)|areas?|places?) (?:\w+ ){0,4}(?:most|fewest|least|only|just|single|one|two|three|four|more|fewer|\d)(?: \w+){0,3} priorit(?:y|ies)\b/
const howManyEach = /\b(?:how many|number of) priorities (?:\w+ ){0,3}(?:each|every|per) (?:locality|area|place)\b/
