/** “Who took over the early years work?”: of work that is closed or handed on, the report says who has it now. */
import type { Asked } from './asked.ts'

const asksWho =
  /\bwho(?:['’]?s| is| has| have)?\b.{0,80}\b(?:took|takes?|taken|taking) (?:(?:it|this|that) )?(?:over|on)\b|\bwho(?:['’]?s| is| has| have)?\b.{0,40}\b(?:picked (?:it |this )?up|inherited|handed (?:it )?to)\b|\bwho\b.{0,30}\b(?:has|have|got|runs?|leads?|owns?|looks? after|drives?)\b.{0,80}\bnow\b|\bwho now\b/i

export function asksWhoHasIt({ understanding: { question }, findings: { priorities } }: Asked): boolean {
  const [first] = priorities
  return first !== undefined && first.status !== 'open' && asksWho.test(question)
}
