import { describe, expect, it } from 'vitest'
import { converse, idsOf } from '../support/assistant.ts'

describe('a new subject in a conversation', () => {
  it('is not declined because the one before was', async () => {
    const answer = await converse('school lunch menus', 'who is the officer for Burnley?')
    expect(answer.found).toBe(true)
    expect(idsOf(answer.contacts)).toEqual(['alicia-dixon', 'craig-brown'])
  })

  it('is the person asked about last when it says “she”', async () => {
    const answer = await converse('who supports NEET in West Lancs?', 'who is Andrea Sandiford?', 'what does she lead?')
    expect(idsOf(answer.contacts)).toEqual(['andrea-sandiford'])
    expect(idsOf(answer.priorities)).toContain('fylde-coast-neet')
  })

  it('is looked for where it is when it is in one place only', async () => {
    const answer = await converse('who is the officer for Pendle?', 'how many schools signed up for Positive Footsteps?')
    expect(answer.text).toContain('16 schools')
    expect(idsOf(answer.contacts)).toEqual(['andrea-sandiford'])
  })

  it('stays in the place spoken of when there is some of it', async () => {
    const answer = await converse('who is the officer for Preston?', 'what is planned on school avoidance?')
    expect(answer.places).toEqual(['preston'])
  })

  it('may be widened to the whole county', async () => {
    const answer = await converse('sleep in Wyre', 'everywhere in Lancashire')
    expect(answer.found).toBe(true)
    expect(idsOf(answer.priorities)).toEqual(['central-lancashire-sleep'])
  })
})

describe('officers named long ago', () => {
  it.each(['who is the officer for Wyre?', 'is Alison Walsh still the officer in Preston?'])(
    'are marked as such: “%s”',
    async (question) => {
      const answer = await converse(question)
      expect(answer.text).toMatch(/more than two terms (?:ago|old)/)
    },
  )

  it('are confirmed only as far as the reports say, in one sentence', async () => {
    const { text } = await converse('is Alison Walsh still the officer in Preston?')
    expect(text).toContain('Yes, as far as the reports say. **Alison Walsh** is')
    expect(text.match(/Alison Walsh\*\* is/g)).toHaveLength(1)
  })
})
