/** Whether a sentence turns what the entry says: no for yes, up for down, all for some, plan for deed. */
import { isContrasted } from './contrasts.ts'
import { type Evidence, textOf } from './evidence.ts'
import { joinsFacts } from './joined-facts.ts'
import { nearestLines, type Statement, tellingWords } from './nearest-lines.ts'
import { isOfSameTime } from './same-time.ts'
import { factTurned } from './turned-facts.ts'
import { isNegationTurned } from './turned-negation.ts'
import { countsSame, goesSameWay } from './which-way.ts'
import { toPlain } from './written-numbers.ts'

/** When something happened is read from the very nearest. */
const closestShare = 0.97

/** Gives what was turned, or null. */
export function meaningTurned(says: string, evidence: Evidence): string | null {
  if (tellingWords(says).length === 0) return null
  if (joinsFacts(says, evidence)) return 'whose'
  const nearest = nearestLines(says, evidence)
  const lines = nearest.map(inPlainLetters)
  if (lines.length === 0) return 'subject'
  const said = toPlain(says)
  const statements = evidence.lines.flatMap(({ text }) => text.split(/(?<=[.;])\s+/).map(toPlain))
  const turned = factTurned(said, lines, textOf(evidence))
  if (turned !== null) return turned
  if (isNegationTurned(said, lines, statements)) return 'negation'
  const near = lines.map(({ text }) => text)
  if (isContrasted(said, near, districtsIn(statements))) return 'contrast'
  if (!lines.some(({ within }) => goesSameWay(said, within))) return 'direction'
  if (!lines.some(({ within }) => countsSame(said, within))) return 'how many'
  const closest = nearest.filter(({ shared }) => shared >= (nearest[0]?.shared ?? 0) * closestShare)
  return closest.some(({ text, as }) => isOfSameTime(withoutNames(says), withoutNames(text), as)) ? null : 'time'
}

/** A name such as Aiming Higher or Hope Hub says nothing of when. */
function withoutNames(text: string): string {
  return toPlain(text.replace(/(?<=\s)\p{Lu}\p{L}+/gu, ' '))
}

function inPlainLetters(line: Statement): Statement {
  return { ...line, text: toPlain(line.text), within: toPlain(line.within) }
}

function districtsIn(statements: readonly string[]): string[] {
  const listed = statements.flatMap((each) => /\bdistricts (.+?)\.?$/.exec(each)?.[1]?.split(/, | and /) ?? [])
  const locality = statements.map((each) => /\bof the locality ([^,]+)/.exec(each)?.[1] ?? '').join(' ')
  return listed
    .filter((name) => !locality.includes(name))
    .map((name) => name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter((name) => name !== '')
}
