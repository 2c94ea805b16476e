/** Messages typed or pasted on a terminal. A line is one; so is a whole page that was pasted. */
import { createInterface } from 'node:readline'

/** What a terminal puts around text that is pasted, once it is asked to. */
export const pasting = { on: '\u001B[?2004h', off: '\u001B[?2004l' }
const begins = '\u001B[200~'
const ends = '\u001B[201~'

/** For terminals that do not mark what is pasted: a line with nothing else on it before and after a page. */
const fence = '"""'

export async function* readMessages(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let page: string[] | null = null
  for await (const raw of createInterface({ input })) {
    const line = raw.replaceAll(begins, '').replaceAll(ends, '')
    const opens = page === null && (raw.includes(begins) || line.trim() === fence)
    const closes = raw.includes(ends) || (!opens && page !== null && line.trim() === fence)
    const words = line.trim() === fence ? [] : [line]
    if (page === null && !opens) yield line
    else {
      page = [...(page ?? []), ...words]
      if (closes) {
        yield page.join('\n')
        page = null
      }
    }
  }
  if (page !== null) yield page.join('\n')
}
