/** What an officer should look at before a draft is approved: each thing is mended, or accepted as it is. */
import type { Check, CheckContext, CheckRule } from './check.ts'
import { checkConfirmed } from './checks/confirmed.ts'
import { checkContradictions } from './checks/contradictions.ts'
import { checkDates } from './checks/dates.ts'
import { checkEmpty } from './checks/empty.ts'
import { checkEvidence } from './checks/evidence.ts'
import { checkNames } from './checks/names.ts'
import { checkPeople } from './checks/people.ts'
import type { Draft } from './draft.ts'
import { numbered } from './draft-lines.ts'

const rules: readonly CheckRule[] = [checkEmpty, checkPeople, checkDates, checkEvidence, checkContradictions, checkNames, checkConfirmed]

/** Those not yet accepted. Words that have changed since are checked anew. */
export function listChecks(draft: Draft, given: Omit<CheckContext, 'draft' | 'lines'>): Check[] {
  const lines = numbered(draft.lines).map((line, i) => ({ ...line, number: i + 1 }))
  const context = { ...given, draft, lines }
  return rules.flatMap((rule) => rule(context)).filter(({ key }) => !draft.accepted.includes(key))
}
