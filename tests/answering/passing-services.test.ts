import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../support/assistant.ts'

const assistant = await createTestAssistant()

it('is not taken for what is asked when it stands in another sentence', async () => {
  const { contacts, text } = await ask(assistant, 'Bereavement support in Wyre? We have lost a much loved lollipop man.')
  expect(contacts.map(({ id }) => id)).toEqual(['andrea-sandiford'])
  expect(text).not.toContain('School transport')
})

it.each(['Sleep is fine here. Who runs the school bus in Chorley?', 'Can we claim a bus pass for a pupil in Chorley?'])(
  'is declined when it is what is asked: “%s”',
  async (question) => {
    expect(await ask(assistant, question)).toMatchObject({ found: false, contacts: [] })
  },
)

it.each([
  'Councillor query: who supports NEET across Fylde?',
  'As a county councillor for Fylde I need to know the priorities there.',
  'Cllr here for Fylde. List the work going on.',
])('is not taken for what is asked when it says who asks: “%s”', async (question) => {
  const { found, contacts } = await ask(assistant, question)
  expect({ found, contacts: contacts.map(({ id }) => id) }).toEqual({ found: true, contacts: ['andrea-sandiford'] })
})

it('is declined when a councillor is asked for', async () => {
  expect(await ask(assistant, 'Who is the councillor for Kirkham?')).toMatchObject({ found: false, contacts: [] })
})
