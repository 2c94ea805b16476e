import { describe, expect, it } from 'vitest'
import { converse, idsOf } from '../../support/assistant.ts'

describe('what an answer showed is taken up', () => {
  it.each([
    [['what resources are there on weapons?', 'who made the second one?'], ['weapons-film'], []],
    [
      ['what resources are there on weapons?', 'who made the second one?', 'and the first one?'],
      [],
      ['lancashire-learning-for-life-award'],
    ],
    [['any films for year 6 in Burnley', 'who made that film?'], ['weapons-film'], []],
    [['any films for year 6 in Burnley', 'who made that film?', 'where can we get it'], ['weapons-film'], []],
    [['what offers are there in Wyre?', 'tell me about the fourth offer'], [], ['lets-talk-ketamine']],
    [['what resources are there for Preston?', 'is the last one available?'], ['we-learn-together'], []],
  ])('by its place or form: %j', async (questions, resources, offers) => {
    const answer = await converse(...questions)
    expect([idsOf(answer.resources), idsOf(answer.offers)]).toEqual([resources, offers])
  })

  it('but “the second one” of several priorities is a priority', async () => {
    expect(idsOf((await converse('What is on in Preston?', 'what is planned for the second one?')).priorities)).toEqual([
      'preston-school-avoidance',
    ])
  })

  it('and “it” after work on a subject is the work', async () => {
    expect(await converse('sleep in Chorley', 'who do I contact about it?')).toMatchObject({ intent: 'contact', themes: ['sleep'] })
  })
})
