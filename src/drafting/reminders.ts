/** Drafts that are not published yet when the reports of their term are nearly due. */
import { addDays } from '../knowledge/days.ts'
import { monthOf, toDateName, toPeriodName } from '../knowledge/periods.ts'
import type { Part } from '../reply.ts'
import type { Work } from './desk-work.ts'
import { type Draft, isOpen } from './draft.ts'
import { draftWording } from './draft-wording.ts'

type Reminder = { draft: Draft; due: string }

/** Days before the reports are due on which their authors are reminded. */
const before = [21, 7]

/** Each is due once; who sends it claims it first. */
export function dueReminders(drafts: readonly Draft[], today: string): Reminder[] {
  return drafts
    .filter((draft) => isOpen(draft) || draft.step === 'kept')
    .flatMap((draft) => {
      const day = before.map((days) => addDays(reportDay(draft.period), -days)).findLast((due) => due <= today)
      return day === undefined ? [] : [{ draft, due: day }]
    })
}

/** The last day of the term’s last month, by which its reports are written. */
export function reportDay(period: string): string {
  const [year = 0, month = 0] = monthOf(period).split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Said once below an answer to one of the authors. */
export async function remindOf({ store, heard, by }: Work): Promise<Part[]> {
  const mine = dueReminders(await store.drafts.list(), heard.today).filter(({ draft }) => draft.authors.includes(by))
  const parts: Part[] = []
  for (const { draft, due } of mine)
    if (await store.reminders.claim(`${draft.id} ${by}`, due)) {
      const says = draftWording.reminder(draft.subject.shortTitle, toPeriodName(draft.period), toDateName(reportDay(draft.period)))
      parts.push({ kind: 'text', markdown: says })
    }
  return parts
}
