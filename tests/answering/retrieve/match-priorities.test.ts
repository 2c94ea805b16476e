import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('local work that only mentions some of it', () => {
  it.each([
    ["Getting Y6 parents ready for high school, we're in Adlington", 'fylde-coast-transition'],
    ['Is anyone in Skem doing the early brain development thing for nursery parents?', 'fylde-coast-early-years'],
    ['Nursery in Chorley, is there any of that early brain development training?', 'fylde-coast-early-years'],
    ['SENDCo network in Padiham?', 'west-lancashire-sendco'],
  ])('is no answer; the work elsewhere is shown as elsewhere: “%s”', async (question, elsewhere) => {
    const answer = await ask(assistant, question)
    expect(answer.found).toBe(false)
    expect(answer.priorities).toEqual([])
    expect(idsOf(answer.elsewhere)).toContain(elsewhere)
  })
})

it.each([
  ['Early years and school readiness, which areas?', ['fylde-coast-early-years', 'morecambe-bay-school-readiness']],
  ['SENDCo network in Burscough, and NEET?', ['west-lancashire-eet', 'west-lancashire-sendco']],
])('a subject that is the name of a priority too hides no other subject: “%s”', async (question, priorities) => {
  expect(idsOf((await ask(assistant, question)).priorities).toSorted()).toEqual(priorities)
})

it('what deals with more of the subjects in passing goes before the rest of the place', async () => {
  const { priorities } = await ask(assistant, 'What helps Year 6 parents in Preston?')
  expect(idsOf(priorities)).toEqual(['preston-school-avoidance'])
})

describe('a question that names no subject', () => {
  it.each([
    ['How do we calm our Y6 parents’ nerves about the move? Lytham', 'fylde-coast-transition'],
    ['We are in Tarleton and feel cut off. Anything for tiny schools miles from anywhere?', 'west-lancashire-tardis'],
    ['Burnley: families of different faiths and cultures do not mix', 'pennine-lancashire-we-are-community'],
  ])('is answered when several of its words lean to one subject: “%s”', async (question, first) => {
    expect((await ask(assistant, question)).priorities[0]?.id).toBe(first)
  })

  it('is not, when one word leans and the rest is something else', async () => {
    expect((await ask(assistant, 'Where can I hire a bouncy castle for the leavers in Burnley?')).found).toBe(false)
  })
})

describe('a word in passing', () => {
  it('is no answer where others work on the subject', async () => {
    const { priorities, elsewhere } = await ask(assistant, 'attendance in Burnley')
    expect(priorities).toEqual([])
    expect(idsOf(elsewhere)).toContain('preston-school-avoidance')
  })
})

describe('an offer', () => {
  it('that is about half of what is asked for is no answer', async () => {
    expect((await ask(assistant, 'bereavement counselling for a class in Kirkham')).found).toBe(false)
    expect((await ask(assistant, 'Anything on eating disorders in Fleetwood?')).found).toBe(false)
  })
})

it('of a subject and work called after another, all that is about either counts', async () => {
  const answer = await ask(assistant, 'who wants the sleep work linked up with school readiness')
  expect(answer.priorities[0]?.id).toBe('central-lancashire-sleep')
  expect(answer.text).toContain('Strategic Partnerships')
})
