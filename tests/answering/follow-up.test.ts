import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../support/assistant.ts'
import { priorityFile, updateFile } from '../support/builders.ts'
import { createCountyAssistant } from '../support/county.ts'

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

describe('a follow-up in a longer conversation', () => {
  async function shipped(...questions: string[]) {
    const assistant = await createTestAssistant()
    const last = questions.pop() as string
    for (const question of questions) await ask(assistant, question, 't')
    return ask(assistant, last, 't')
  }

  it('picks the one with a word of its title', async () => {
    const answer = await shipped('what is preston working on', 'whats planned on the avoidance one')
    expect(idsOf(answer.priorities)).toEqual(['preston-school-avoidance'])
    expect(answer.text).toContain('workshops for parents')
  })

  it('finds the date although the report writes the subject otherwise', async () => {
    const answer = await shipped('what are the priorities in west lancs', 'and the senco one, when are they meeting')
    expect(answer.text).toContain('29 April')
  })

  it('asks for things after it asked for a person', async () => {
    const answer = await shipped('who runs the sleep work in chorley', 'any resources from it we could use')
    expect(answer.intent).not.toBe('contact')
    expect(idsOf(answer.resources)).toContain('sleep-routine-resources')
  })

  it('takes no subject from “who is our officer?”', async () => {
    const answer = await shipped('who is the EPO for Hyndburn', 'email?', 'and lancaster')
    expect(idsOf(answer.contacts)).toEqual(['craig-brown'])
    expect(answer).toMatchObject({ themes: [], elsewhere: [] })
    expect(answer.text).not.toContain('Alicia Dixon')
  })

  it('lets what was particular before give way', async () => {
    const answer = await shipped('autism support in carnforth?', 'anything online', 'and for the parents?', 'sorry i meant chorley')
    expect(answer).toMatchObject({ found: false, places: ['chorley'], themes: ['autism'] })
  })

  it('goes on with the place when a person is asked about in it', async () => {
    const answer = await shipped('NEET in fleetwood', 'does claire fox do any of that one')
    expect(answer.places).toEqual(['wyre'])
    expect(idsOf(answer.contacts)).toEqual(['andrea-sandiford'])
  })

  it('stays where the work spoken of is, though no place was said', async () => {
    const answer = await shipped(
      'who do i ring about the foxton centre summer school',
      'anything for the parents instead, moving up to high school',
    )
    expect(answer.priorities[0]?.id).toBe('preston-school-avoidance')
    expect(idsOf(answer.contacts)).toEqual(['alison-walsh'])
  })

  it('is about what was named before when it says “them”', async () => {
    const answer = await shipped('EBSA in Preston', 'the parent workshops, how many schools are trialling them', 'and who wrote them?')
    expect(answer.text).toContain('Compass Bloom')
  })

  it.each(['and for South Ribble? I always mix up the Ribbles', 'and Leyland? Sorry, two schools today'])(
    'takes no remark beside a short question for a subject: “%s”',
    async (then) => {
      const answer = await shipped('EPO for Ribble Valley?', then)
      expect(answer).toMatchObject({ found: true, intent: 'contact', places: ['south-ribble'] })
    },
  )

  it('takes what follows a short question for its subject when it names one', async () => {
    expect(await shipped('EPO for Wyre?', 'and Chorley? We have NEET pupils there')).toMatchObject({
      places: ['chorley'],
      themes: ['neet'],
    })
  })

  it('asks for the officer of the work, whoever the officer is said to be', async () => {
    const answer = await shipped('sleep work in Chorley', 'still ok to speak to the council lady about it or has she finished')
    expect(idsOf(answer.contacts).toSorted()).toEqual(['alison-walsh', 'claire-fox'])
  })

  it('declines what the officer of the work has nothing to do with', async () => {
    const answer = await shipped('sleep work in Chorley', 'who do I speak to about this broken printer')
    expect(answer).toMatchObject({ found: false, contacts: [] })
  })

  it('is about the work when it calls it the priority', async () => {
    const answer = await shipped('EBSA in Preston', 'and when the priority winds up, what are we left with')
    expect(answer.priorities[0]?.id).toBe('preston-school-avoidance')
  })

  it('goes on with the work that the last statement was about', async () => {
    const questions = [
      'EBSA in Ribbleton',
      'a summer thing for the new year 7s?',
      'with which high school',
      'and when the priority winds up, what are we left with',
    ]
    const answer = await shipped(...questions)
    expect(idsOf(answer.priorities)).toEqual(['preston-school-avoidance'])
  })

  it('asks for a fact in many words', async () => {
    const answer = await shipped('a film about knives for Y6 in Nelson', 'where will the lesson materials for years 6 and 7 be kept?')
    expect(answer.text).toContain('Learning for Life')
  })

  it('asks whether there was a meeting', async () => {
    const answer = await shipped('sleep in Chorley', 'what about Burnley', 'Back to Chorley then, have they had a meeting yet?')
    expect(answer.text).toMatch(/first meeting|initial meeting/)
  })

  it('gives a fact asked for besides a section', async () => {
    const answer = await shipped('SENDCo network in Burscough', 'will it carry on after that first date? how often')
    expect(answer.text).toContain('every term')
    expect(answer.text).toContain('Elm Tree will go on')
  })
})

describe('a partner of the work spoken of', () => {
  it('is asked about in it, and the work stays what is spoken of', async () => {
    const assistant = await createTestAssistant()
    const answers = []
    for (const question of ['TARDIS who leads', 'do the police go', 'will it carry on next year'])
      answers.push(await ask(assistant, question, 'police'))
    expect(answers.map(({ priorities }) => priorities[0]?.id)).toEqual(Array(3).fill('west-lancashire-tardis'))
    expect(answers[2]?.text).toContain('should go on under a TASS priority')
  })
})
