/** The page of an acronym or expression: what it stands for, or that nobody has told us, and where it is used. */
import type { Line } from '../finding/lines.ts'
import { pick, type Term } from '../knowledge/knowledge.ts'
import { toPhrase } from '../knowledge/words.ts'
import { pageWording } from '../wording.ts'
import { linksTo, type Scope, toGroup } from './links.ts'
import { inSection, linkFact, type Page, textFact, toOrder, toStatement } from './page.ts'
import { distinctNames } from './phrases.ts'
import type { LinkGroup, Statements } from './shapes.ts'
import { byLocality } from './tied.ts'

export const termPage: Page<'terms'> = {
  plural: 'Glossary',
  also: ({ aliases, short }) => distinctNames(aliases, [short]),
  summary: ({ says }) => says,
  facts: (term, scope) => [
    textFact('Stands for', standsFor(term)),
    linkFact('Theme', linksTo('themes', term.theme ? [term.theme] : [], scope)),
    linkFact('Partner', linksTo('partners', term.partner ? [term.partner] : [], scope)),
  ],
  statements: usedIn,
  related: relatedTo,
  list: { order: ({ short }) => toOrder(short), filters: { theme: { of: ({ theme }) => (theme ? [theme] : []) } } },
}

/** An everyday expression, such as “sleep hygiene”, stands for nothing else. */
function standsFor({ short, long, usual }: Term): string | null {
  if (long) return long
  if (usual) return pageWording.usually(usual)
  return isAcronym(short) ? pageWording.longFormUnknown : null
}

function isAcronym(name: string): boolean {
  return /\p{Lu}\S*\p{Lu}/u.test(name)
}

const mostUses = 10

function usedIn(term: Term, scope: Scope): Statements[] {
  const lines = linesUsing(term, scope).slice(0, mostUses)
  if (lines.length === 0) return []
  const toUse = ({ text, source, section }: Line) =>
    toStatement(scope.library.knowledge, text, section ? inSection(source, section) : source)
  return [{ heading: 'Where it is used', lines: lines.map(toUse) }]
}

function relatedTo(term: Term, scope: Scope): LinkGroup[] {
  const { knowledge } = scope.library
  const ids = linesUsing(term, scope).flatMap(({ of }) => (of.kind === 'priorities' ? of.id : []))
  return [
    toGroup({ heading: 'Priorities that use it', entries: byLocality(pick(knowledge, 'priorities', [...new Set(ids)]), scope) }, scope),
  ]
}

function linesUsing({ short, aliases }: Term, { library }: Scope): Line[] {
  const names = [short, ...aliases].map((name) => ({ name, phrase: ` ${toPhrase(name)} ` }))
  return [...library.lines.byId.values()].filter(({ text }) => {
    const phrase = ` ${toPhrase(text)} `
    // “CAP” is no cap: an acronym counts only as it is written.
    return names.some((each) => phrase.includes(each.phrase) && (!isAcronym(each.name) || text.includes(each.name)))
  })
}
