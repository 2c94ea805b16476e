import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it.each(['Which districts have a CAP?', 'which areas have a Community Alcohol Partnership', 'CAP is mentioned where?'])(
  'lists the places of a partner, by the statement that names most: “%s”',
  async (question) => {
    const { text } = await ask(assistant, question)
    expect(text).toMatch(/Burnley, Fylde, Hyndburn, Lancaster, Preston, Rossendale, Skelmersdale and Wyre.* also name it in .*South Ribble/)
  },
)

it('names the districts of each locality where districts are asked for', async () => {
  expect((await ask(assistant, 'Which districts work on sleep?')).text).toContain('Central Lancashire (Chorley and South Ribble)')
  expect((await ask(assistant, 'Which localities work on sleep?')).text).toContain('Central Lancashire has 1 priority on sleep')
})
