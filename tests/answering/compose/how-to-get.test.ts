import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it.each(['How do I refer to Compass Bloom?', 'how can we get a pupil into Compass Bloom', 'referral route for Compass Bloom'])(
  'tells how to get what is offered, and whom to ask: “%s”',
  async (question) => {
    const { text, contacts } = await ask(assistant, question)
    expect(text).toContain('Through a school or college that is commissioned for it')
    expect(text).toContain('Ask Alison Walsh')
    expect(contacts.map(({ id }) => id)).toEqual(['alison-walsh'])
  },
)

it('says so where no source tells how, and whom to ask', async () => {
  const { text } = await ask(assistant, 'How do I make a referral to the Targeted Youth Service in Wyre?')
  expect(text).toMatch(/do not say how .* Targeted Youth Service .* Ask Andrea Sandiford/)
})

it('gives the address of a partner once', async () => {
  const { text } = await ask(assistant, 'How do we get onto Positive Footsteps?')
  expect(text).toMatch(/^\*\*Positive Footsteps\*\*: https:\S+ Ask Andrea Sandiford/m)
})
