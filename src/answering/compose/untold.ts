/** A number, a price, a time or a place that was asked for and that no statement gives: said first, before what is nearest. */
import { wording } from '../../wording.ts'
import type { FoundLine } from '../findings.ts'
import { asksCost, asksSum, tellsCost, tellsMoney } from '../understand/asked-money.ts'
import { timeAsked } from '../understand/asked-time.ts'
import { factWorth } from '../understand/holds-fact.ts'
import type { Asked } from './asked.ts'

/** `lines`: those that may tell it, best first. Empty when one does, or something else is asked. */
export function untold({ understanding, findings: { offers } }: Asked, lines: readonly FoundLine[]): string {
  const { asked, question, intent } = understanding
  const isPriced = offers.some(({ cost, fees }) => cost !== 'not-stated' || fees !== undefined)
  if (asksCost.test(question) && !isPriced && !lines.some(({ line }) => tellsCost.test(line.text))) return wording.noCost
  // Who gave it is not how much it was.
  if (asksSum.test(question) && !lines.some(({ line }) => tellsMoney.test(line.text) && /\d/.test(line.text))) return wording.noNumber
  if (lines.some(({ line }) => factWorth(line, understanding) > 0)) return ''
  // “How much is it?” is answered by what an offer costs.
  if (asked === 'number' && intent !== 'list' && !(isPriced && /\bhow much\b/i.test(question))) return wording.noNumber
  if (intent !== 'detail') return ''
  if (asked === 'date') return wording.noDate(timeAsked(question))
  return asked === 'place' ? wording.noPlace : ''
}
