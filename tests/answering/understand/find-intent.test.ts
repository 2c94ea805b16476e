import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it.each(['the year 9 health assessment, why does the EPO want to look at it', 'Shout survey: whom did it ask?'])(
  'asks for no officer: “%s”',
  async (question) => {
    expect((await ask(assistant, question)).intent).not.toBe('contact')
  },
)

it.each(['Fab. And Chorley?', 'Brill, cheers - and Chorley?', "That's really useful. And Chorley?"])(
  'goes on from the answer that it praises: “%s”',
  async (question) => {
    const own = await createTestAssistant()
    await ask(own, 'NEET in Preston', 't')
    expect(await ask(own, question, 't')).toMatchObject({ found: true, places: ['chorley'], themes: ['neet'] })
  },
)

it('shows all when all of it is asked for', async () => {
  const { text } = await ask(assistant, 'what is planned next on We are Community, all of it')
  expect(text).toContain('Hyndburn')
})

describe('“what can you …?”', () => {
  it('asks for the subject named beside it', async () => {
    const answer = await ask(assistant, 'Carnforth high - autism training for our TAs, what can you point me to?')
    expect(answer).toMatchObject({ found: true, themes: ['autism'], places: ['lancaster'] })
    expect(answer.priorities[0]?.id).toBe('morecambe-bay-autism')
  })

  it('asks what the assistant is for where nothing is named', async () => {
    expect((await ask(assistant, 'what can you do for me')).intent).toBe('help')
  })
})

it.each(['NEET: South Ribble or Preston, which is further on?', 'NEET in South Ribble and Preston: which one has more going on?'])(
  'a choice between places asks for the work of both: “%s”',
  async (question) => {
    const { priorities } = await ask(assistant, question)
    expect(priorities.map(({ id }) => id).toSorted()).toEqual(['central-lancashire-eet', 'preston-eet'])
  },
)

it.each([
  "who d'you speak to in Burnley",
  'am I best to ring somebody, Burnley',
  'is it ok to ring the officer for Burnley',
  'whos lead on cohesion in Burnley',
  'a trust in Burnley. officers?',
  'officer for Burnley',
  'the postcode is BB10 1AA in Burnley, who is it we talk to',
])('asks for a person: “%s”', async (question) => {
  expect(await ask(assistant, question)).toMatchObject({ intent: 'contact', found: true, places: ['burnley'] })
})

it('takes the section from the sentences that ask', async () => {
  const { text } = await ask(
    assistant,
    'Head of a secondary in Rawtenstall, back from long term sick. What does TASS have on the go round here?',
  )
  expect(text).not.toContain('Exit strategy')
})

it.each(['ok cheers', 'are you a human', 'OK.', 'Brilliant, thats all for now'])('answers what is only said to it: “%s”', async (said) => {
  expect((await ask(assistant, said)).intent).toBe('help')
})

it.each([
  "Early years / school readiness: which areas, and what's the difference?",
  'vaping and alcohol: which localities and whats the difference',
])('a difference between areas is asked of their work: “%s”', async (question) => {
  const { intent, priorities } = await ask(assistant, question)
  expect(intent).not.toBe('define')
  expect(priorities.length).toBeGreaterThan(0)
})
