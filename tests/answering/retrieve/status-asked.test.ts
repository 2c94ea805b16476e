import { describe, expect, it } from 'vitest'
import { converse, idsOf } from '../../support/assistant.ts'
import { priorityFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

describe('closed priorities', () => {
  it('are told from the others of an answer', async () => {
    const closed = await converse('What are the Fylde Coast priorities?', 'Which of those has been closed?')
    expect(idsOf(closed.priorities)).toEqual(['fylde-coast-early-years'])
    const open = await converse('What are the Fylde Coast priorities?', 'Which of those are still open?')
    expect(idsOf(open.priorities)).toEqual(['fylde-coast-neet', 'fylde-coast-transition'])
    expect(open.text).not.toMatch(/\b3 (?:open|closed)/)
  })

  it('are said to be such only where all of them are', async () => {
    const vaping = priorityFile({ id: 'coast-vaping', title: 'Vape no more', shortTitle: 'Vape no more', themes: ['vaping'] })
    const answer = await askCounty('Which priorities on the Fylde Coast have been closed?', [vaping])
    expect(answer.text).not.toMatch(/\b[12] closed or handed over/)
  })
})

describe('a question of which offers there are', () => {
  it('lists them, with what they cost in mind', async () => {
    const answer = await askCounty('Which offers are free of charge?')
    expect(answer.intent).toBe('list')
  })

  it('and who covers a way gets the officer', async () => {
    expect((await askCounty('hiya who is over Wyre way for TASS x')).intent).toBe('contact')
  })
})
