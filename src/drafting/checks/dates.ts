/** A plan for a day that is over, and something done on a day to come. */
import { toDateName } from '../../knowledge/periods.ts'
import type { CheckRule } from '../check.ts'
import { keyOf } from '../check.ts'
import { checkWording } from '../check-wording.ts'
import { dayOf } from '../draft-lines.ts'
import { findDates } from '../find-dates.ts'

export const checkDates: CheckRule = ({ lines, today }) =>
  lines.flatMap((line) => {
    const days = findDates(line.text, dayOf(line, today)).map(({ date }) => date)
    const last = days.at(-1)
    if (last === undefined) return []
    const about = { line: line.number }
    if (line.place === 'plannedNextPeriod' && days.every((day) => day < today))
      return [{ key: keyOf('plan-over', line), about, serious: false, says: checkWording.planOver(line.number, toDateName(last)) }]
    if (line.place === 'activityLastPeriod' && days.every((day) => day > today))
      return [{ key: keyOf('not-yet', line), about, serious: false, says: checkWording.notYet(line.number, toDateName(last)) }]
    return []
  })
