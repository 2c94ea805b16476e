import { describe, expect, it } from 'vitest'
import { readStart } from '../../src/drafting/read-start.ts'
import { priorityFile } from '../support/builders.ts'
import { openOffice, plans, sayAll } from '../support/drafting.ts'

const priya = 'priya-nolan'
const start = 'Draft an update for sleep on the Fylde Coast'

describe('a draft begins', () => {
  it('with the priority and term named, and the plans of the last report to answer', async () => {
    const office = await openOffice()
    const answer = await office.say(priya, start)
    expect(answer).toMatchObject({
      intent: 'draft',
      draft: { priority: 'fylde-coast-sleep', period: '2026-autumn', step: 'carrying' },
    })
    expect(answer.draft?.missing).toEqual(['intendedOutcomes', 'activityLastPeriod', 'plannedNextPeriod', 'impactSoFar', 'exitStrategy'])
    for (const plan of plans) expect(answer.text).toContain(plan)
    expect(answer.text).toContain('done, still planned or dropped')
  })

  it.each([
    'Sleep update',
    'can I do my sleep report',
    'need to write up the Fylde Coast sleep update please',
    'hi could i do the sleep report?',
    'i want to do my sleep update pls',
  ])('with its subject before the word: “%s”', async (words) => {
    const office = await openOffice()
    expect((await office.say(priya, words)).draft).toMatchObject({ priority: 'fylde-coast-sleep', period: '2026-autumn' })
  })

  it('of a priority whose name has “we” in it, after “my”', () => {
    expect(readStart('i want to do my we are community update pls')).toMatchObject({
      start: 'update',
      subject: expect.stringMatching(/we are community/i),
      notes: '',
    })
    expect(readStart('do the thing we talked of in the report')).toBeNull()
  })

  it('asks which where “update please” says no more', async () => {
    const office = await openOffice({
      files: [priorityFile({ id: 'fylde-coast-vaping', title: 'Fewer young people vape', themes: ['vaping'] })],
    })
    expect((await office.say(priya, 'update please')).text).toContain('Which priority is this for?')
  })

  it('does not begin anew by a line about some other report', async () => {
    const office = await openOffice()
    const { draft } = await sayAll(office, priya, start, 'all done', 'Prepare a report for the governors by Easter.')
    expect(draft?.sections.plannedNextPeriod).toContain('Prepare a report for the governors by Easter.')
  })

  it('with the words that were said on the way', async () => {
    const office = await openOffice()
    const { draft } = await office.say(priya, 'update on sleep: we met on 3 November, 34 parents came. Next workshop 10 December.')
    expect(draft?.sections).toMatchObject({
      activityLastPeriod: ['We met on 3 November.', '34 parents came.'],
      plannedNextPeriod: ['Next workshop 10 December.'],
    })
  })

  it('with a pasted page of notes, once it is said which priority they are for', async () => {
    const office = await openOffice({
      files: [
        priorityFile({
          id: 'fylde-coast-vaping',
          title: 'Fewer young people vape',
          shortTitle: 'Vaping on the Fylde Coast',
          themes: ['vaping'],
        }),
      ],
    })
    const asked = await office.say(priya, 'We met the heads.\n14 schools signed.\nNext: a fair in May.\nParents say it helps.')
    expect(asked.draft).toMatchObject({ step: 'choosing', priority: null })
    expect(asked.text).toContain('Which priority is this for?')
    const { draft } = await office.say(priya, 'the second')
    expect(draft?.sections.activityLastPeriod.join(' ')).toContain('We met the heads.')
    expect(JSON.stringify(draft?.sections)).toContain('Parents say it helps.')
  })

  it('with the officer’s own priorities offered first when none is named', async () => {
    const office = await openOffice({
      files: [
        priorityFile({
          id: 'fylde-coast-vaping',
          title: 'Fewer young people vape',
          shortTitle: 'Vaping on the Fylde Coast',
          themes: ['vaping'],
          leads: ['sam-reed'],
        }),
      ],
    })
    const { text } = await office.say(priya, 'draft an update')
    expect(text).toMatch(/1\. Help families on the Fylde Coast to sleep well\n2\. Fewer young people vape/)
  })

  it('on a new priority, for the locality said before its title', async () => {
    const office = await openOffice()
    const { text } = await office.say(priya, 'new priority for Fylde Coast: spotting young carers early')
    expect(text).toContain('### Spotting young carers early, autumn 2026')
  })

  it('for another term in one word', async () => {
    const office = await openOffice()
    expect((await sayAll(office, priya, start, 'no, spring 2027')).draft?.period).toBe('2027-spring')
    expect((await office.say(priya, 'autumn')).draft?.period).toBe('2026-autumn')
  })

  it('for the next term when this one is published', async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'all done', 'accept all and publish')
    expect((await office.say(priya, start)).draft?.period).toBe('2027-spring')
  })

  it('goes on with the one of its priority and term, from another door too', async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'We met the heads.')
    for (const words of ['continue', start, 'my drafts']) await office.say(priya, words, 'another door')
    const { draft } = await office.say(priya, '1', 'another door')
    expect(draft?.sections.activityLastPeriod).toEqual(['We met the heads.'])
  })
})
