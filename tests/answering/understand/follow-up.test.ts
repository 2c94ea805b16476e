import { describe, expect, it } from 'vitest'
import { ask } from '../../support/assistant.ts'
import { priorityFile, updateFile } from '../../support/builders.ts'
import { createCountyAssistant } from '../../support/county.ts'

/** The last answer of a conversation in the small county. */
async function converse(...questions: string[]) {
  const assistant = await createCountyAssistant([
    updateFile({
      sections: { plannedNextPeriod: ['A workshop for grandparents is planned.'], impactSoFar: ['31 families sleep better.'] },
    }),
    priorityFile({ id: 'coast-vaping', title: 'Vape no more', shortTitle: 'Vape no more', themes: ['vaping'] }),
  ])
  const last = questions.pop() as string
  for (const question of questions) await ask(assistant, question, 't')
  return ask(assistant, last, 't')
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id)
}

describe('a follow-up', () => {
  it.each(['and in Preston?', 'What about Preston?', 'preston?', 'same for fulwood please'])(
    'takes the subject from before: “%s”',
    async (then) => {
      const answer = await converse('Who supports NEET in Wyre?', then)
      expect(answer).toMatchObject({ found: true, places: ['preston'], themes: ['neet'] })
      expect(idsOf(answer.priorities)).toEqual(['preston-neet'])
      expect(idsOf(answer.contacts)).toEqual(['tom-ashworth'])
    },
  )

  it.each(['and vaping?', 'What about vaping?', 'anything on vapes there?'])('takes the place from before: “%s”', async (then) => {
    const answer = await converse('Who supports sleep in Wyre?', then)
    expect(answer).toMatchObject({ found: true, places: ['wyre'], themes: ['vaping'] })
    expect(idsOf(answer.priorities)).toEqual(['coast-vaping'])
  })

  it.each(['Who do I contact?', 'who can I speak to about it', 'contact?'])('asks for the officer: “%s”', async (then) => {
    const answer = await converse('Who supports sleep in Wyre?', then)
    expect(answer).toMatchObject({ intent: 'contact', places: ['wyre'] })
    expect(idsOf(answer.contacts)).toEqual(['priya-nolan'])
  })

  it('asks for another section of the same work', async () => {
    const planned = await converse('Who supports sleep in Wyre?', 'What is planned next?')
    expect(planned.text).toContain('A workshop for grandparents is planned.')
    const impact = await converse('Who supports sleep in Wyre?', 'What is planned next?', 'and what difference has it made?')
    expect(impact.text).toContain('31 families sleep better.')
    expect(impact.text).not.toContain('grandparents')
  })

  it('picks one of those shown', async () => {
    const answer = await converse('What is going on in Wyre?', 'what is planned for the first one?')
    expect(answer.priorities).toHaveLength(1)
  })

  it('asks about everywhere else', async () => {
    const answer = await converse('Who supports NEET in Wyre?', 'What about other localities?')
    expect([...answer.priorities, ...answer.elsewhere].map(({ id }) => id)).toContain('preston-neet')
  })

  it('puts a wrong place right', async () => {
    const answer = await converse('Who supports NEET in Wyre?', 'Sorry, I meant Preston')
    expect(answer).toMatchObject({ places: ['preston'], themes: ['neet'] })
  })

  it('puts a wrong subject right', async () => {
    const answer = await converse('Who supports NEET in Wyre?', 'I meant sleep')
    expect(answer).toMatchObject({ places: ['wyre'], themes: ['sleep'] })
  })

  it('goes on over many turns', async () => {
    const answer = await converse(
      'Who supports NEET in Wyre?',
      'and in Preston?',
      'who do I contact?',
      'thanks',
      'and for sleep in Wyre?',
      'contact?',
    )
    expect(answer.places).toEqual(['wyre'])
    expect(idsOf(answer.contacts)).toEqual(['priya-nolan'])
  })
})

describe('a question of its own', () => {
  it('does not take the subject from before when it has one', async () => {
    const answer = await converse('Who supports NEET in Preston?', 'Who supports sleep in Wyre?')
    expect(answer).toMatchObject({ places: ['wyre'], themes: ['sleep'] })
  })

  it.each(['What is for lunch on Friday?', 'How do I mend the printer?'])('is still declined when it is not ours: “%s”', async (then) => {
    const answer = await converse('Who supports NEET in Preston?', then)
    expect(answer).toMatchObject({ found: false, priorities: [], contacts: [] })
  })

  it('does not take a place from another conversation', async () => {
    const assistant = await createCountyAssistant()
    await ask(assistant, 'Who supports NEET in Preston?', 'mine')
    expect((await ask(assistant, 'Who do I contact?', 'yours')).contacts).toEqual([])
  })

  it('remembers nothing without a conversation', async () => {
    const assistant = await createCountyAssistant()
    await ask(assistant, 'Who supports NEET in Preston?')
    expect((await ask(assistant, 'Who do I contact?')).contacts).toEqual([])
  })
})

describe('the reply to “which one do you mean?”', () => {
  const asked = 'Who supports sleep in Warton?'

  it.each([
    ['Fylde', 'fylde'],
    ['the fylde one', 'fylde'],
    ['I mean Fylde', 'fylde'],
    ['1', 'fylde'],
    ['the first', 'fylde'],
    ['first one please', 'fylde'],
    ['Lancaster', 'lancaster'],
    ['2', 'lancaster'],
    ['the second one', 'lancaster'],
    ['the last one', 'lancaster'],
    ['Morecambe Bay', 'lancaster'],
  ])('is used: “%s”', async (reply, district) => {
    const answer = await converse(asked, reply)
    expect(answer).toMatchObject({ places: [district], themes: ['sleep'] })
    expect(idsOf(answer.contacts)).toEqual([district === 'fylde' ? 'priya-nolan' : 'nina-hale'])
  })

  it.each(['both', 'Both please', 'both of them'])('may be all of the choices: “%s”', async (reply) => {
    const answer = await converse(asked, reply)
    expect(answer.places.toSorted()).toEqual(['fylde', 'lancaster'])
    expect(idsOf(answer.priorities)).toEqual(['fylde-coast-sleep'])
    expect(idsOf(answer.contacts).sort()).toEqual(['nina-hale', 'priya-nolan'])
  })

  it('may be a question of its own instead', async () => {
    const answer = await converse(asked, 'Who supports NEET in Preston?')
    expect(answer).toMatchObject({ found: true, places: ['preston'], themes: ['neet'] })
  })

  it('is asked for again when it is another place that could be two', async () => {
    const answer = await converse(asked, 'I am at a school in PR3')
    expect(answer).toMatchObject({ found: false, places: [] })
    expect(answer.text).toMatch(/“PR3” could mean more than one place/)
  })

  it('is used for what comes after', async () => {
    const answer = await converse(asked, 'Fylde', 'what is planned next?')
    expect(answer.places).toEqual(['fylde'])
    expect(answer.text).toContain('A workshop for grandparents is planned.')
  })
})
