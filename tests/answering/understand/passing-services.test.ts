import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

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
