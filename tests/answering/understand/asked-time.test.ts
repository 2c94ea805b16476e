import { describe, expect, it } from 'vitest'
import { converse } from '../../support/assistant.ts'

describe('what is asked about a time', () => {
  it.each([
    [['how often does TARDIS meet', 'and on which day'], 'The sources here do not say which day.'],
    [['any films in Burnley?', 'how long are they'], 'The sources here do not say how long. There is 1 resource for Burnley'],
    [['what is there on alcohol in Bamber Bridge', 'what would it cost'], 'The sources here do not say what it costs.'],
    [['how much does the sleep training cost?'], 'The sources here do not say what it costs.'],
    [['do the briefings on alcohol in Chorley cost anything'], 'The sources here do not say what it costs.'],
    [['is the EBSA guidance out yet', 'and who wrote it'], 'The sources do not say who made **Lancashire EBSA guidance and toolkit**.'],
  ])('is said not to be told: %j', async (questions, says) => {
    expect((await converse(...questions)).text).toContain(says)
  })

  it('is told where a statement tells it', async () => {
    expect((await converse('how often does TARDIS meet')).text).toContain('went on meeting every term')
    expect((await converse('which day is the SENDCo network meeting in West Lancs')).text).toContain('29 April')
  })

  it.each([
    'What have you got that stops youngsters being left with nothing when they finish school? Lancaster area',
    'When TASS steps back from the Fylde Coast Y6/Y7 parents project, how does it carry on?',
    'Girl in Year 3, hates the hall when it is noisy. We are in Carnforth. Autism courses I can do?',
  ])('is nothing where “when” only joins: “%s”', async (question) => {
    expect((await converse(question)).text).not.toContain('do not say')
  })

  it('does not stay a yes or no for the next question', async () => {
    const { text } = await converse(
      'Attendance is at 88%, we are in Ingol. Who can help?',
      'do they do home visits',
      'what did the workshops cover',
    )
    expect(text).toContain('3 parent workshops in Preston')
    expect(text).not.toContain('Yes. 3')
  })
})
