/** Lines that whoever they are about says are not right. */
import { type CheckRule, keyOf } from '../check.ts'
import { confirmationOf } from '../confirming.ts'
import { draftWording } from '../draft-wording.ts'

export const checkConfirmed: CheckRule = ({ lines, confirmations }) =>
  lines.flatMap((line) => {
    const asked = confirmationOf(line, confirmations)
    if (!asked?.answer || asked.answer.isRight) return []
    const says = draftWording.saidWrong(line.number, asked.partner, asked.answer.remark)
    return [{ key: keyOf('confirmed', line), about: { line: line.number }, serious: true, says }]
  })
