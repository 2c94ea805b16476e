/** Words that mean the same to a sign, and everything a phrase may know a word by. */
import { firstNames } from './first-names.ts'
import { ideasOfHarm } from './ideas/harm.ts'
import { ideasOfPeople } from './ideas/people.ts'
import { ideasOfSubjects } from './ideas/subjects.ts'

export type Idea = keyof typeof ideaRows | 'name'

/** The word itself, its ideas, and its beginnings. */
export function keysOf(word: string): ReadonlySet<string> {
  return new Set([word, ...(ideasOf.get(word) ?? []), ...(/[^e]ed$/.test(word) ? ['{past}'] : []), ...beginningsOf(word)])
}

const ideaRows = { ...ideasOfPeople, ...ideasOfHarm, ...ideasOfSubjects }
const ideasOf = new Map<string, string[]>()
for (const [idea, row] of Object.entries({ ...ideaRows, name: [...firstNames].join(' ') }))
  for (const word of listWords(row)) ideasOf.set(word, [...(ideasOf.get(word) ?? []), `{${idea}}`])

/** Every word that has an idea; a hyphen joins the words of a term. */
export const ideaWords: readonly string[] = [...ideasOf.keys()]

function listWords(row: string): string[] {
  return row
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word.endsWith('+') ? withEndings(word.slice(0, -1)) : word))
}

/** punch → punch, punches, punched, punching, punchin */
function withEndings(base: string): string[] {
  const shortVowel = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(base)
  const stem = shortVowel ? base + base.at(-1) : base.replace(/e$/, '')
  const many = /(s|x|ch|sh)$/.test(base) ? `${base}es` : `${base.replace(/y$/, 'ie')}s`
  return [base, many, `${stem.replace(/y$/, 'i')}ed`, `${stem}ing`, `${stem}in`]
}

const shortest = 3
const longest = 9

function beginningsOf(word: string): string[] {
  const count = Math.max(0, Math.min(word.length, longest) - shortest + 1)
  return Array.from({ length: count }, (_, at) => `${word.slice(0, shortest + at)}*`)
}
