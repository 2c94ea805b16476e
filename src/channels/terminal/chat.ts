/** `npm run chat`: a conversation on the terminal. */
import { createInterface } from 'node:readline'
import type { Assistant } from '../../assistant.ts'
import type { Speaker } from '../../speaker.ts'
import { wording } from '../../wording.ts'
import { toMarkdown } from '../markdown.ts'
import type { Streams } from './ask.ts'
import { drawText } from './draw.ts'

const conversation = 'terminal'

/** Ends with the input, or with “bye”. */
export async function chat(assistant: Assistant, streams: Streams, { by, colours }: { by: Speaker; colours: boolean }): Promise<void> {
  const { input, write } = streams
  write(`${drawText(wording.help, colours)}\n\nSay “bye” to leave.\n\n> `)
  for await (const line of createInterface({ input })) {
    const text = line.trim()
    if (/^(?:bye|exit|quit)$/i.test(text)) break
    if (text !== '') write(`\n${drawText(await replyTo(assistant, text, by), colours)}\n`)
    write('\n> ')
  }
  write('\n')
}

async function replyTo(assistant: Assistant, text: string, by: Speaker): Promise<string> {
  try {
    return toMarkdown(await assistant.reply({ conversation, text, by }))
  } catch {
    return wording.tryAgain
  }
}
