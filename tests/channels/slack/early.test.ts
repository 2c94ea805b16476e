import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import { assistantWith, createSlowModel } from '../../support/model.ts'
import { eventually, nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'

useSlack()

const text = 'Who supports NEET in West Lancs?'
const lead = { says: 'Claire Fox leads the work on EET pathways in West Lancashire.', cites: 'west-lancashire-eet' }

/** The model has been asked; the rules’ answer stands in the thread. */
async function asked() {
  const model = createSlowModel()
  const assistant = await assistantWith(model, { uses: ['compose'] })
  const { log } = await open({ store: await openMemoryStore(), around: () => assistant, model: true })
  await slack.say({ text })
  const answer = await nextAnswer(0)
  return { model, answer, log }
}

it('the rules’ answer is posted at once, and the checked wording takes its place', async () => {
  const { model, answer } = await asked()
  expect(answer.text).toContain('led by Claire Fox')
  model.answer({ lead, summary: [] })
  const worded = await slack.until(() => slack.said().find((message) => message.text.includes(lead.says)))
  expect(worded.ts).toBe(answer.ts)
  expect(slack.said()).toHaveLength(1)
})

it('the rules’ answer stays when Slack does not take the wording, and nothing is posted twice', async () => {
  const { model, answer, log } = await asked()
  slack.faults.next(
    { method: 'chat.update', is: 'refused', error: 'cant_update_message' },
    { method: 'chat.update', is: 'refused', error: 'cant_update_message' },
  )
  model.answer({ lead, summary: [] })
  await eventually(async () => log.some((line) => line.includes('could not be worded better')))
  expect(slack.said().map(({ ts, text }) => [ts, text])).toEqual([[answer.ts, answer.text]])
})
