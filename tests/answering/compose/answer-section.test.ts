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

  it('is given of one piece of work where there is one, or where a subject is named', async () => {
    expect((await converse('what is planned in Burnley')).text).toContain('The officers in Pennine Lancashire plan to monitor')
    expect((await converse('what is planned on NEET in Preston')).text).not.toContain('priorities of Preston')
  })
})

it('says of an officer that none of their work is closed', async () => {
  expect((await converse('which of Craig’s are closed')).text).toContain(
    'None of the priorities that Craig Brown leads is closed or handed over',
  )
  expect((await converse('which of Andrea’s are closed')).text).not.toContain('None of the priorities')
})
