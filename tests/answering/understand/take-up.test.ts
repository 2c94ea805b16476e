import { describe, expect, it } from 'vitest'
import { ask, converse, createTestAssistant, idsOf } from '../../support/assistant.ts'

describe('a follow-up in a longer conversation', () => {
  it('picks the one with a word of its title', async () => {
    const answer = await converse('what is preston working on', 'whats planned on the avoidance one')
    expect(idsOf(answer.priorities)).toEqual(['preston-school-avoidance'])
    expect(answer.text).toContain('workshops for parents')
  })

  it('finds the date although the report writes the subject otherwise', async () => {
    const answer = await converse('what are the priorities in west lancs', 'and the senco one, when are they meeting')
    expect(answer.text).toContain('29 April')
  })

  it('asks for things after it asked for a person', async () => {
    const answer = await converse('who runs the sleep work in chorley', 'any resources from it we could use')
    expect(answer.intent).not.toBe('contact')
    expect(idsOf(answer.resources)).toContain('sleep-routine-resources')
  })

  it('takes no subject from “who is our officer?”', async () => {
    const answer = await converse('who is the EPO for Hyndburn', 'email?', 'and lancaster')
    expect(idsOf(answer.contacts)).toEqual(['craig-brown'])
    expect(answer).toMatchObject({ themes: [], elsewhere: [] })
    expect(answer.text).not.toContain('Alicia Dixon')
  })

  it('lets what was particular before give way', async () => {
    const answer = await converse('autism support in carnforth?', 'anything online', 'and for the parents?', 'sorry i meant chorley')
    expect(answer).toMatchObject({ found: false, places: ['chorley'], themes: ['autism'] })
  })

  it('goes on with the place when a person is asked about in it', async () => {
    const answer = await converse('NEET in fleetwood', 'does claire fox do any of that one')
    expect(answer.places).toEqual(['wyre'])
    expect(idsOf(answer.contacts)).toEqual(['andrea-sandiford'])
  })

  it('stays where the work spoken of is, though no place was said', async () => {
    const answer = await converse(
      'who do i ring about the foxton centre summer school',
      'anything for the parents instead, moving up to high school',
    )
    expect(answer.priorities[0]?.id).toBe('preston-school-avoidance')
    expect(idsOf(answer.contacts)).toEqual(['alison-walsh'])
  })

  it('is about what was named before when it says “them”', async () => {
    const answer = await converse('EBSA in Preston', 'the parent workshops, how many schools are trialling them', 'and who wrote them?')
    expect(answer.text).toContain('Compass Bloom')
  })

  it.each(['and for South Ribble? I always mix up the Ribbles', 'and Leyland? Sorry, two schools today'])(
    'takes no remark beside a short question for a subject: “%s”',
    async (then) => {
      const answer = await converse('EPO for Ribble Valley?', then)
      expect(answer).toMatchObject({ found: true, intent: 'contact', places: ['south-ribble'] })
    },
  )

  it('takes what follows a short question for its subject when it names one', async () => {
    expect(await converse('EPO for Wyre?', 'and Chorley? We have NEET pupils there')).toMatchObject({
      places: ['chorley'],
      themes: ['neet'],
    })
  })

  it('asks for the officer of the work, whoever the officer is said to be', async () => {
    const answer = await converse('sleep work in Chorley', 'still ok to speak to the council lady about it or has she finished')
    expect(idsOf(answer.contacts).toSorted()).toEqual(['alison-walsh', 'claire-fox'])
  })

  it('declines what the officer of the work has nothing to do with', async () => {
    const answer = await converse('sleep work in Chorley', 'who do I speak to about this broken printer')
    expect(answer).toMatchObject({ found: false, contacts: [] })
  })

  it('is about the work when it calls it the priority', async () => {
    const answer = await converse('EBSA in Preston', 'and when the priority winds up, what are we left with')
    expect(answer.priorities[0]?.id).toBe('preston-school-avoidance')
  })

  it('goes on with the work that the last statement was about', async () => {
    const questions = [
      'EBSA in Ribbleton',
      'a summer thing for the new year 7s?',
      'with which high school',
      'and when the priority winds up, what are we left with',
    ]
    const answer = await converse(...questions)
    expect(idsOf(answer.priorities)).toEqual(['preston-school-avoidance'])
  })

  it('asks for a fact in many words', async () => {
    const answer = await converse('a film about knives for Y6 in Nelson', 'where will the lesson materials for years 6 and 7 be kept?')
    expect(answer.text).toContain('Learning for Life')
  })

  it('asks whether there was a meeting', async () => {
    const answer = await converse('sleep in Chorley', 'what about Burnley', 'Back to Chorley then, have they had a meeting yet?')
    expect(answer.text).toMatch(/first meeting|initial meeting/)
  })

  it('gives a fact asked for besides a section', async () => {
    const answer = await converse('SENDCo network in Burscough', 'will it carry on after that first date? how often')
    expect(answer.text).toContain('every term')
    expect(answer.text).toContain('Elm Tree will go on')
  })
})

describe('a short follow-up', () => {
  it('asks where, with that one word', async () => {
    expect((await converse('TARDIS in West Lancs', 'where')).text).toContain('Tarleton Primary')
  })

  it('asks who went, after what is planned', async () => {
    const { text } = await converse('NEET, next meeting of the working group in West Lancs?', 'who went last time')
    expect(text).toContain('Among those taking part were West Lancashire College')
  })

  it.each(['has she got an email', 'and for Wyre is it the same woman'])('asks for the officer: “%s”', async (then) => {
    const answer = await converse('NEET in Fylde', then)
    expect(answer.intent).toBe('contact')
    expect(idsOf(answer.contacts)).toEqual(['andrea-sandiford'])
  })

  it('asks who has closed work now', async () => {
    expect((await converse('early years work in Fylde', 'who has it now')).text).toContain('Larkholme Primary School has it now')
  })

  it('asks anew when it asks how to join', async () => {
    const answer = await converse('vaping in Nelson', 'is it working', 'how would I sign up')
    expect(answer).toMatchObject({ intent: 'signpost', places: ['pendle'] })
  })
})

describe('a partner of the work spoken of', () => {
  it.each([
    ['TARDIS in West Lancs', 'is MHST in it', 'west-lancashire-tardis'],
    ['sleep in Chorley', 'are Family Hubs involved?', 'central-lancashire-sleep'],
  ])('is asked about in it though its name is a subject too: %s – %s', async (first, then, priority) => {
    const assistant = await createTestAssistant()
    await ask(assistant, first, 'part')
    expect((await ask(assistant, then, 'part')).priorities[0]?.id).toBe(priority)
  })

  it('is asked about in it, and the work stays what is spoken of', async () => {
    const assistant = await createTestAssistant()
    const answers = []
    for (const question of ['TARDIS who leads', 'do the police go', 'will it carry on next year'])
      answers.push(await ask(assistant, question, 'police'))
    expect(answers.map(({ priorities }) => priorities[0]?.id)).toEqual(Array(3).fill('west-lancashire-tardis'))
    expect(answers[2]?.text).toContain('should go on under a TASS priority')
  })
})
