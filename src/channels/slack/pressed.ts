/** What a pressed button answers: its question is asked anew, so that it works however long ago it was drawn. */
import type { Assistant } from '../../assistant.ts'
import type { Speaker } from '../../speaker.ts'
import { askAgain } from './ask-again.ts'
import { type Drawing, type SlackMessage, toMessages } from './blocks/to-message.ts'
import type { AskingButton } from './task.ts'

type Pressed = { assistant: Assistant; conversation: string | null; by: Speaker; draw: Omit<Drawing, 'from' | 'rating'> }

export async function pressed(button: AskingButton, { assistant, conversation, by, draw }: Pressed): Promise<SlackMessage[]> {
  const ask = (text: string) => assistant.reply({ conversation, text, by })
  switch (button.do) {
    case 'say': {
      // What was said may have been done: then nothing is asked again.
      if (button.about.asked !== '') await askAgain(ask, button.about)
      const { number, ...reply } = await ask(button.say)
      return toMessages(reply, { ...draw, from: 0, rating: number === null || conversation === null ? null : { conversation, number } })
    }
    case 'more': {
      const { number: _, ...reply } = await askAgain(ask, button.about)
      return toMessages(reply, { ...draw, from: button.from, rating: null })
    }
  }
}
