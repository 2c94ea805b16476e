/** Whether a sentence tells as done what the entry only plans, weighs or discusses: “it has been translated”. */
import { toStem } from '../../finding/stems.ts'

const done = /\b(?:has|have|had|was|were|is|are)(?: now| already| since)?(?: been)? (\w{3,}(?:ed|en|t|n))\b/g
const weighed: readonly RegExp[] = [
  /\bplans? (?:for|to) (\w{4,})/g,
  /\b(?:explor\w+|consider\w*|discuss\w*|look(?:s|ing|ed)? (?:at|into)) (?:how to |whether to |the idea of |ways of )?(\w{4,}ing)\b/g,
]
/** All verbs of such a statement are only weighed. */
const allWeighed = /\b(?:were|was|is|are) (?:being )?(?:considered|explored|discussed|weighed)\b/

/** `said` and `statements` in small letters. */
export function isNotYetDone(said: string, statements: readonly string[]): boolean {
  const deeds = Array.from(said.matchAll(done), ([, verb = '']) => toStem(verb))
  return deeds.some((deed) => {
    const about = statements.filter((statement) => stemsOf(statement).includes(deed))
    return about.length > 0 && about.every((statement) => isWeighed(deed, statement))
  })
}

function isWeighed(deed: string, statement: string): boolean {
  if (allWeighed.test(statement)) return !/\b(?:has|have|had) been\b/.test(statement) && !allWeighed.exec(statement)?.[0].includes(deed)
  return weighed.some((pattern) => Array.from(statement.matchAll(pattern)).some(([, verb = '']) => toStem(verb) === deed))
}

function stemsOf(statement: string): string[] {
  return (statement.match(/\w+/g) ?? []).map(toStem)
}
