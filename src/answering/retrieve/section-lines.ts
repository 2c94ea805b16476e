/** The statements for a question about a section of the report: the section whole, what is nearest to the question first. */
import type { Library } from '../../finding/library.ts'
import type { ReadLine } from '../../finding/read-lines.ts'
import type { FoundLine } from '../findings.ts'
import { asksFact, factWorth } from '../understand/holds-fact.ts'
import type { Understanding } from '../understanding.ts'
import { isLatest, type LineScope, type LineSearch, linesIn } from './find-lines.ts'
import { isSome, noOverlap } from './relevance.ts'
import { namesAsked, saysPhrase } from './score-line.ts'

/** `found` are statements of the work in scope that hold words of the question. */
export function answerBySection(scope: LineScope, found: readonly FoundLine[], search: LineSearch): FoundLine[] {
  const { understanding, library } = search
  const naming = namingLines(scope, search)
  const whole = naming.length > 0 ? naming : sectionLines(scope.priorities.slice(0, 1), understanding, library)
  const fact = besides(found, understanding)
  const others = nearestFirst(
    whole.filter((line) => line.id !== fact[0]?.line.id),
    found,
  )
  const stated = others.map((line) => toSectionLine(line, fact[0]?.score ?? 1, understanding))
  const asNear = fact.length > 0 ? [] : outside(found, others, understanding)
  return [...fact, ...stated.slice(0, 1), ...asNear, ...stated.slice(1)]
}

/** “Which staff have already been trained?” may be told under another heading: the nearest statement there, where it is as near as any here. */
function outside(found: readonly FoundLine[], own: readonly ReadLine[], { section }: Understanding): FoundLine[] {
  const best = Math.max(0, ...found.filter(({ line }) => own.some((each) => each.id === line.id)).map((each) => each.own.weight))
  return found
    .filter((each) => each.line.section !== section && isSome(each.own) && each.own.weight >= Math.max(best, leastTelling))
    .slice(0, 1)
}

const leastTelling = 0.8

function toSectionLine(line: ReadLine, score: number, understanding: Understanding): FoundLine {
  return {
    line,
    score,
    overlap: noOverlap,
    own: noOverlap,
    everyday: 0,
    holds: understanding.asked !== 'number' || factWorth(line, understanding) > 0,
  }
}

/** “Will it carry on, and how often?” asks for a fact besides the section; all of the question’s everyday words in one statement mean that one. */
function besides(found: readonly FoundLine[], understanding: Understanding): FoundLine[] {
  const { lesser, section } = understanding
  if (asksFact(understanding) || understanding.asked === 'place') return found.filter((each) => each.holds).slice(0, 1)
  return found.filter(({ everyday, line }) => lesser.length > 1 && everyday === 1 && line.section !== section).slice(0, 1)
}

/** All statements of one section of the newest updates of these priorities, in the report's order. */
export function sectionLines(priorities: readonly string[], { section }: Understanding, library: Library): ReadLine[] {
  const lines = priorities.flatMap((id) => library.lines.ofPriority.get(id) ?? [])
  return lines.filter((line) => line.section === section && isLatest(line, library))
}

/** “What is planned with the Foxton Centre?” asks of the section only what names it; else for whatever else does. */
function namingLines(scope: LineScope, search: LineSearch): ReadLine[] {
  const { understanding, library } = search
  const { named, focus } = understanding
  const things = named.partners.length + named.offers.length + named.resources.length
  if (things === 0) return []
  const whole = sectionLines(scope.priorities, understanding, library)
  const together = namingTogether(scope, search)
  if (together.length > 0) return together
  const inSection = whole.filter((line) => namesAsked(line, understanding))
  // “Youth Strategy” names whose strategy it is; the statement may only say the expression.
  const saying = inSection.length === 0 && named.terms.length > 0 ? whole.filter((line) => saysPhrase(line, understanding)) : inSection
  if (saying.length > 0) return saying
  if (named.priorities.length + focus.length > 0) return []
  return linesIn(scope, search)
    .map(({ line }) => line)
    .filter((line) => namesAsked(line, understanding))
}

/** “What did Lancashire Mind do for TARDIS?” asks for what names both, under whatever heading. */
function namingTogether(scope: LineScope, search: LineSearch): ReadLine[] {
  const { section, named } = search.understanding
  if (named.partners.length < 2) return []
  const lines = linesIn(scope, search)
    .map(({ line }) => line)
    .filter(({ update, names }) => update !== undefined && named.partners.every((id) => names.some((name) => name.id === id)))
  return [...lines.filter((line) => line.section === section), ...lines.filter((line) => line.section !== section)]
}

/** Words of the question, everyday ones too, bring a statement to the front; else the report's order stands. */
function nearestFirst(lines: readonly ReadLine[], found: readonly FoundLine[]): ReadLine[] {
  const near = new Map(found.map(({ line, own, everyday }) => [line.id, own.weight + everyday]))
  return [...lines].sort((a, b) => (near.get(b.id) ?? 0) - (near.get(a.id) ?? 0))
}
