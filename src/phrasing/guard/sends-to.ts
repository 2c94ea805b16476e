/** Whether a sentence sends the reader to somebody, or calls somebody an officer, whom the heading of the entry does not name. */
import type { Evidence } from './evidence.ts'

const asking =
  /\b(?:ask|call|ring|phone(?!-)|contact|e-?mail|write to|speak (?:to|with)|talk to|get in touch with|turn to|refer to|report to)((?:\W+\w+){1,5})/i
const calling =
  /\b(?:is|are|remains?|stays?|becomes?|as)\b.*\b(?:officers?|contacts?|director|headteacher|manager)\b|\b(?:officers?|contacts?)\b.*\b(?:is|are)\b/i
const name = /\p{Lu}[\p{L}'’-]+/gu

export function sendsToStranger(says: string, { lines }: Evidence): boolean {
  const heading = (lines[0]?.text ?? '').toLowerCase()
  const sent = asking.exec(says)?.[1] ?? ''
  const called = calling.test(says) ? says.slice(1) : ''
  return `${sent} ${called}`.match(name)?.some((word) => !heading.includes(word.toLowerCase().replace(/['’]s$/, ''))) ?? false
}
