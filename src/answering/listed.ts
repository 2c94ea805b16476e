/** Which kind of thing is to be listed whole. Priorities are listed by the ordinary answer. */

export type Listed = 'contacts' | 'localities' | 'districts' | 'partners' | 'offers' | 'resources' | 'themes' | 'terms'

const cues: Record<Listed, RegExp> = {
  contacts: /\b(?:officers|epos)\b/,
  localities: /\blocalit(?:y|ies)\b/,
  districts: /\bdistricts\b/,
  partners: /\b(?:partners|organisations|organizations|agencies)\b/,
  offers: /\boffers\b/,
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
  return (Object.keys(cues) as Listed[]).find((kind) => cues[kind].test(plain)) ?? null
}
