import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

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

it.each([
  ['Need a name. EPO, Ribble Valley. Preschool manager, Clitheroe', []],
  ['Priorities covering a small primary in Silverdale, please', []],
  ['SENDCo at a village school in Burscough here, any network I can join?', ['send']],
  ['I have a nursery in Fleetwood. What is there for us?', ['early-years']],
])('a school or nursery is no subject where more is asked than it is: “%s”', async (question, themes) => {
  expect((await ask(assistant, question)).themes).toEqual(themes)
})

it.each([
  ['Hi, SENCo at a school in Carnforth. Who do I talk to about NEET?', ['neet']],
  ['careers lead at Fleetwood high. who do I see re transition', ['transition']],
  ['As SENDCo in Carnforth I want autism training', ['autism']],
  ['SENDCo, Burscough. When does the network meet?', ['send']],
  ['SENDCo network in Burscough, and sleep?', ['send', 'sleep']],
  ['careers lead for Preston?', ['careers']],
])('a job is no subject where it says who asks about another: “%s”', async (question, themes) => {
  expect((await ask(assistant, question)).themes).toEqual(themes)
})
