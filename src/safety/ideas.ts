/** Words that mean the same to a sign. */
import { firstNames } from './first-names.ts'
import { ideasOfHarm } from './ideas/harm.ts'
import { ideasOfPeople } from './ideas/people.ts'
import { ideasOfSubjects } from './ideas/subjects.ts'

/** The ideas a word stands for, as phrases write them. */
export function ideasOf(word: string): readonly string[] {
  return ideasByWord.get(word) ?? []
}

const ideaRows = { ...ideasOfPeople, ...ideasOfHarm, ...ideasOfSubjects }
const ideasByWord = new Map<string, string[]>()
for (const [idea, row] of Object.entries({ ...ideaRows, name: [...firstNames].join(' ') }))
  for (const word of listWords(row)) ideasByWord.set(word, [...(ideasByWord.get(word) ?? []), `{${idea}}`])

export const ideaNames: ReadonlySet<string> = new Set([...Object.keys(ideaRows), 'name', 'past', 'doing'])

/** Every word that has an idea; a hyphen joins the words of a term. */
export const ideaWords: readonly string[] = [...ideasByWord.keys()]

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
