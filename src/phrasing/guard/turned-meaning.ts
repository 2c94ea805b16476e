/** Whether a sentence turns what the entry says: no for yes, up for down, all for some, plan for deed. */
import { isContrasted } from './contrasts.ts'
import { type Evidence, textOf } from './evidence.ts'
import { joinsFacts } from './joined-facts.ts'
import { nearestLines, type Statement, tellingWords } from './nearest-lines.ts'
import { isNotYetDone } from './not-yet-done.ts'
import { isOfSameTime } from './same-time.ts'
import { factTurned } from './turned-facts.ts'
import { isNegationTurned } from './turned-negation.ts'
import { countsSame, goesSameWay } from './which-way.ts'
import { isAnothersDeed } from './whose-deed.ts'
import { toPlain } from './written-numbers.ts'

/** When something happened is read from the very nearest. */
const closestShare = 0.97

/** Gives what was turned, or null. */
export function meaningTurned(says: string, evidence: Evidence): string | null {
  if (tellingWords(says).length === 0) return null
  if (joinsFacts(says, evidence) || isAnothersDeed(says, evidence)) return 'whose'
  const nearest = nearestLines(says, evidence)
  const lines = nearest.map(inPlainLetters)
  if (lines.length === 0) return 'subject'
  const said = toPlain(says)
  const statements = evidence.lines.flatMap(({ text }) => text.split(/(?<=[.;])\s+/).map(toPlain))
  const turned = factTurned(said, lines, textOf(evidence))
  if (turned !== null) return turned
  if (isNegationTurned(said, lines, statements)) return 'negation'
  if (isNotYetDone(said, statements)) return 'time'
  const near = lines.map(({ text }) => text)
  const { locality, districts } = placesIn(statements)
  const withoutLocality = (text: string) => (locality === '' ? text : text.replaceAll(locality, ' '))
  if (isContrasted(withoutLocality(said), near.map(withoutLocality), districts)) return 'contrast'
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

/** The districts of an entry, and the locality that has several of them: its name, “Fylde Coast”, may hold one of theirs. */
function placesIn(statements: readonly string[]): { locality: string; districts: string[] } {
  const words = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const locality = words(statements.map((each) => /\bof the locality ([^,]+)/.exec(each)?.[1] ?? '').join(' '))
  const districts = statements.flatMap((each) => /\bdistricts (.+?)\.?$/.exec(each)?.[1]?.split(/, | and /) ?? []).map(words)
  return { locality, districts: districts.filter((name) => name !== '' && name !== locality) }
}
