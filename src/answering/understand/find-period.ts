/** Which term or year a question asks about: “autumn 2024”, “back in 2023”. */

/** `term` null: the whole year. */
export type AskedPeriod = { year: string; term: 'spring' | 'summer' | 'autumn' | null; said: string }

const termAndYear = /\b(spring|summer|autumn|winter)(?: term)?(?: of| in)? (20\d\d|2\d)\b/
const year = /\b(?:in|during|since|from|for|back in|of) (20\d\d)\b/

/** `plain` is the question in small letters, without punctuation. */
export function findPeriod(plain: string): AskedPeriod | null {
  const both = termAndYear.exec(plain)
  if (both) {
    const full = both[2]?.length === 2 ? `20${both[2]}` : (both[2] ?? '')
    return { year: full, term: termOf(both[1] ?? ''), said: `${both[1]} ${full}` }
  }
  const only = year.exec(plain)?.[1]
  return only ? { year: only, term: null, said: only } : null
}

/** The winter months belong to the spring term. */
function termOf(season: string): AskedPeriod['term'] {
  return season === 'summer' || season === 'autumn' ? season : 'spring'
}
