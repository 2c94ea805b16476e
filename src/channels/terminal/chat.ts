/** `npm run chat`: a conversation on the terminal. */
import type { Assistant } from '../../assistant.ts'
import type { Speaker } from '../../speaker.ts'
import { wording } from '../../wording.ts'
import { toMarkdown } from '../markdown.ts'
import type { Streams } from './ask.ts'
import { drawText } from './draw.ts'
import { pasting, readMessages } from './read-messages.ts'

const conversation = 'terminal'

/** `isTyped`: a person sits at the terminal. */
type Talk = { by: Speaker; colours: boolean; isTyped?: boolean }

/** Ends with the input, or with “bye”. */
export async function chat(assistant: Assistant, streams: Streams, { by, colours, isTyped = false }: Talk): Promise<void> {
  const { input, write } = streams
  write(`${isTyped ? pasting.on : ''}${drawText(wording.help, colours)}\n\nSay “bye” to leave.\n\n> `)
  for await (const message of readMessages(input)) {
    const text = message.trim()
    if (/^(?:bye|exit|quit)$/i.test(text)) break
    if (text !== '') write(`\n${drawText(await replyTo(assistant, text, by), colours)}\n`)
    write('\n> ')
  }
  write(`${isTyped ? pasting.off : ''}\n`)
}

async function replyTo(assistant: Assistant, text: string, by: Speaker): Promise<string> {
  try {
    return toMarkdown(await assistant.reply({ conversation, text, by }))
  } catch {
    return wording.tryAgain
  }
}
