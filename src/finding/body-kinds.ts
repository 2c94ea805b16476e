/** What kind of body a partner is, by its name and by what its record says it is; and which kind a question asks for. */
import type { Partner } from '../knowledge/knowledge.ts'

/** `asked` are words of a question, as in a pattern, `is` those of a name or record. The first row that fits a question is taken. */
const kinds = {
  specialSchool: { asked: 'special schools?', is: /\bspecial school\b/i },
  primarySchool: { asked: 'primary schools?|primaries', is: /\bprimary\b/i },
  secondarySchool: { asked: '(?:secondary|high) schools?|secondaries', is: /\b(?:secondary|high) school\b|\bacademy\b/i },
  college: { asked: 'colleges?', is: /\bcollege\b/i },
  school: { asked: 'schools?', is: /\bschool\b|\bacademy\b/i },
  council: { asked: 'councils?', is: /\bcouncil\b/i },
  charity: { asked: 'charit(?:y|ies)', is: /\bcharity\b/i },
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
  const [, named, before] = asksForBodies.exec(plain) ?? []
  const said = named ?? before
  return said === undefined ? null : (names.find((kind) => new RegExp(`^(?:${kinds[kind].asked})$`).test(said)) ?? null)
}

const anyBody = `(${names.map((kind) => kinds[kind].asked).join('|')})`
const asksForBodies = new RegExp(`\\b(?:which|what|names?|list) (?:\\w+ ){0,3}?${anyBody}\\b|^(?:the )?${anyBody}\\b.* names\\b`)
