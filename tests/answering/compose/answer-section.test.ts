import { describe, expect, it } from 'vitest'
import { converse, idsOf } from '../../support/assistant.ts'

describe('a section of the report, asked for a whole place', () => {
  it('is given for each piece of its work', async () => {
    const { text, priorities, contacts, intent } = await converse('what’s planned in Morecambe Bay')
    expect(intent).toBe('detail')
    expect(text).toContain('under “Planned next period” for the 3 priorities of Morecambe Bay.')
    for (const title of ['Autism training for schools and partners', 'More young people in EET', 'School readiness for EYFS children'])
      expect(text).toContain(`### ${title} – Morecambe Bay, priority`)
    expect(text).toContain('A peer support group for parents')
    expect(priorities).toHaveLength(3)
    expect(idsOf(contacts)).toEqual(['craig-brown'])
  })

  it.each(['list the planned activity for Preston', 'what is planned for next term in Preston?'])(
    'also when it is put otherwise: “%s”',
    async (question) => {
      expect((await converse(question)).text).toContain('for the 2 priorities of Preston.')
    },
  )

  it('is given for the same work when the next question goes on with it', async () => {
    const { text } = await converse('impact in West Lancs', 'and the exit strategy')
    expect(text).toContain('under “Exit strategy” for the 3 priorities of West Lancashire.')
    expect((await converse('what is planned in Wyre', 'has any of it happened')).text).toContain(
      'under “Activity last period” for the 3 priorities',
    )
  })

  it('is given as far as it holds the words of the question', async () => {
    const { text, priorities } = await converse('What does the Fylde Coast EPO plan to do about girls')
    expect(text).toContain('through the girls group / Youth Hub')
    expect(idsOf(priorities)).toEqual(['fylde-coast-neet'])
  })

  it('is given of one piece of work where there is one, or where a subject is named', async () => {
    expect((await converse('what is planned in Burnley')).text).toContain('The officers in Pennine Lancashire plan to monitor')
    expect((await converse('what is planned on NEET in Preston')).text).not.toContain('priorities of Preston')
  })
})

it('asks which place where none is named, and takes the answer', async () => {
  expect((await converse('what is planned across the county')).text).toContain('Which district or locality do you mean?')
  expect((await converse('what is planned', 'we’re in Colne')).text).toContain('The officers in Pennine Lancashire plan to monitor')
})

it('says of an officer that none of their work is closed', async () => {
  expect((await converse('which of Craig’s are closed')).text).toContain(
    'None of the priorities that Craig Brown leads is closed or handed over',
  )
  expect((await converse('which of Andrea’s are closed')).text).not.toContain('None of the priorities')
})
