import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it.each([
  ['what did barnardos bring to TARDIS?', /Barnardo's and Lancashire Mind attended/],
  ["what is the police's part in TARDIS", /police representative attended/],
  ['what did the attendance team bring to the school avoidance work in Preston', /Section 19/],
  ['what are Lancaster CVS doing on NEET', /directory platform/],
])('the part that a partner played is told from the report: “%s”', async (question, says) => {
  const { text } = await ask(assistant, question)
  expect(text.split('\n').find((line) => says.test(line))).not.toMatch(/^-/)
})

it('is not told where no statement of that work names the partner', async () => {
  const { text } = await ask(assistant, 'what do Compass Bloom do for sleep in Chorley?')
  expect(text).toContain('Alison Walsh and Claire Fox lead the work on sleep')
})

it('is told in the work spoken of before', async () => {
  const own = await createTestAssistant()
  await ask(own, 'sleep, Leyland', 't')
  expect((await ask(own, 'what do the Family Hubs get out of it', 't')).text).toContain('Family Hub partners said they were interested')
})

it.each(['did the Careers Hub come, Central Lancashire?', 'do PMHW work with schools on the Fylde Coast?'])(
  'a partner asked about is no subject, though its name stands for one: “%s”',
  async (question) => {
    const { text, found, themes } = await ask(assistant, question)
    expect({ found, themes }).toEqual({ found: true, themes: [] })
    expect(text).not.toContain('No priority')
  },
)
