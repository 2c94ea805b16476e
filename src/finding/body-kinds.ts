/** What kind of body a partner is, by its name and by what its record says it is; and which kind a question asks for. */
import type { Partner } from '../knowledge/knowledge.ts'

/** `asked` are words of a question, `is` those of a name or record. The first row that fits a question is taken. */
const kinds = {
  specialSchool: { asked: /\bspecial schools?\b/, is: /\bspecial school\b/i },
  primarySchool: { asked: /\bprimar(?:y|ies)\b/, is: /\bprimary\b/i },
  secondarySchool: { asked: /\b(?:secondary|high) schools?\b|\bsecondaries\b/, is: /\b(?:secondary|high) school\b|\bacademy\b/i },
  college: { asked: /\bcolleges?\b/, is: /\bcollege\b/i },
  school: { asked: /\bschools?\b/, is: /\bschool\b|\bacademy\b/i },
  council: { asked: /\bcouncils?\b/, is: /\bcouncil\b/i },
  charity: { asked: /\bcharit(?:y|ies)\b/, is: /\bcharity\b/i },
} as const
export type BodyKind = keyof typeof kinds

const names = Object.keys(kinds) as BodyKind[]

/** “School nursing service” has the word in its name and is no school: a name must end in it. */
export function bodyKindsOf({ name, what }: Pick<Partner, 'name' | 'what'>): BodyKind[] {
  return names.filter((kind) => endsIn(name, kinds[kind].is) || isCalled(what ?? '', kinds[kind].is))
}

function endsIn(name: string, { source }: RegExp): boolean {
  return new RegExp(`(?:${source})\\W*$`, 'i').test(name)
}

/** “A special school in West Lancashire”, not “a network set up by the council”. */
function isCalled(what: string, { source }: RegExp): boolean {
  return new RegExp(`^(?:an?|the) (?:[\\w’'-]+ ){0,2}?(?:${source})`, 'i').test(what)
}

/** `plain` is the question in small letters. “Which special schools” and “name the colleges” ask for bodies of a kind. */
export function bodyKindAsked(plain: string): BodyKind | null {
  return names.find((kind) => kinds[kind].asked.test(plain)) ?? null
}
