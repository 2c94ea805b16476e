/** Whether a sentence sends the reader to somebody, or calls somebody an officer, whom the heading of the entry does not name. */
import type { Evidence } from './evidence.ts'
import { monthNames } from './written-numbers.ts'

const asking =
  /\b(?:ask|call|ring|phone(?!-)|contact|e-?mail|write to|speak (?:to|with)|talk to|get in touch with|turn to|refer to|report to)((?:\W+\w+){1,5})/i
const calling = /\b(?:is|are|remains?|stays?|becomes?|as)\b.*\b(?:officers?|contacts?|director|headteacher|manager)\b/i
/** “The officer for Wyre is Jane Smith.” */
const called =
  /\b[Oo]fficers?\b[^.]{0,60}?\b(?:is|are) ((?:\p{Lu}[\p{L}'’-]+[ ,]*(?:and )?)+)|\b[Cc]ontacts?\b[^.]{0,60}?\b(?:is|are) ((?:\p{Lu}[\p{L}'’-]+[ ,]*(?:and )?)+)/u
const name = /\p{Lu}[\p{L}'’-]+/gu

export function sendsToStranger(says: string, { lines }: Evidence): boolean {
  const heading = (lines[0]?.text ?? '').toLowerCase()
  const sent = asking.exec(says)?.[1] ?? ''
  const [, officer = '', contact = ''] = called.exec(says) ?? []
  const all = calling.test(says) ? says.slice(1) : ''
  const isDate = (word: string) => monthNames.has(word.toLowerCase()) || /^\p{Lu}[a-z]+day$/u.test(word)
  return (
    `${sent} ${all} ${officer} ${contact}`
      .match(name)
      ?.some((word) => !isDate(word) && !heading.includes(word.toLowerCase().replace(/['’]s$/, ''))) ?? false
  )
}
