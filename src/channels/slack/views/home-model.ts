/** In the Home tab: what a language model is sent, and the switch that ends it. */
import type { KnownBlock } from '@slack/types'
import { doorWords } from '../door-wording.ts'
import type { Person } from '../kept.ts'
import { button, heading, text } from './home-blocks.ts'

export const modelActions = { on: 'model_on', off: 'model_off' } as const
const words = doorWords.home.model

/** `isUsed`: a model is set up here at all. */
export function drawModel(isUsed: boolean, { model }: Person): KnownBlock[] {
  if (!isUsed) return [heading(words.title), text(words.none)]
  const press = model ? button(modelActions.off, words.turnOff) : button(modelActions.on, words.turnOn)
  return [heading(words.title), text(words.sent), text(model ? words.on : words.off), { type: 'actions', elements: [press] }]
}
