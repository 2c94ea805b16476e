import { describe, expect, it } from 'vitest'
import { openOffice, sayAll } from '../support/drafting.ts'

const priya = 'priya-nolan'
const start = 'Draft an update for sleep on the Fylde Coast'

describe('words change a draft', () => {
  it('takes out the one line that says what is named, and no other', async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'all done', 'A girl from Garstang came back to school. Heads met on 3 November.')
    const { draft } = await office.say(priya, 'take out the girl')
    expect(JSON.stringify(draft)).not.toContain('girl')
    const { draft: kept } = await office.say(priya, 'Remove barriers to attendance for families.')
    expect(JSON.stringify(kept)).toContain('Remove barriers to attendance for families.')
  })

  const begin = async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'all dropped', 'We met the heads. 12 schools signed up so far. Next meeting is on 10 December.')
    return office
  }

  it('by number', async () => {
    const office = await begin()
    expect((await office.say(priya, 'the second is impact')).draft?.sections).toMatchObject({
      plannedNextPeriod: [],
      impactSoFar: ['12 schools signed up so far.', 'Next meeting is on 10 December.'],
    })
    expect((await office.say(priya, 'move 1 to exit')).draft?.sections.exitStrategy).toEqual(['We met the heads.'])
    expect((await office.say(priya, 'replace 3 with The heads take over.')).draft?.sections.exitStrategy).toEqual(['The heads take over.'])
    expect((await office.say(priya, 'drop the last')).draft?.sections.exitStrategy).toEqual([])
    expect((await office.say(priya, 'undo')).draft?.sections.exitStrategy).toEqual(['The heads take over.'])
    expect((await office.say(priya, 'move 9 to impact')).text).toContain('numbered 1 to 3')
  })

  it('not by a number that is the day of a month elsewhere', async () => {
    const office = await openOffice()
    const said = await sayAll(
      office,
      priya,
      start,
      'all dropped',
      'Careers fair held on 2nd May. Heads came from Poulton.',
      'change 2 to 15 May',
    )
    expect(said.text).toContain('“2nd” is a day in line 1. Say “change 2nd to …”')
    expect(JSON.stringify(said.draft)).toContain('Heads came from Poulton.')
  })

  it('by what they say', async () => {
    const office = await begin()
    expect((await office.say(priya, 'change 12 to 14 schools')).draft?.sections.impactSoFar).toEqual(['14 schools signed up so far.'])
    expect((await office.say(priya, 'change heads to headteachers')).draft?.sections.activityLastPeriod).toEqual([
      'We met the headteachers.',
    ])
    expect((await office.say(priya, 'change penguins to parrots')).text).toContain('“penguins” stands nowhere')
  })

  it('and everything can be had back', async () => {
    const office = await begin()
    expect((await office.say(priya, 'start again')).draft?.missing).toHaveLength(5)
    expect((await office.say(priya, 'undo')).draft?.sections.activityLastPeriod).toEqual(['We met the heads.'])
    for (let i = 0; i < 5; i++) await office.say(priya, 'undo')
    expect((await office.say(priya, 'undo')).text).toContain('nothing to undo')
  })

  it('never those the officer has touched: they keep their words and place', async () => {
    const office = await begin()
    await office.say(priya, 'change 1 to We will never be moved by anybody.')
    const { draft } = await office.say(priya, 'Heads say they want more. We plan a fair in March.')
    expect(draft?.sections.activityLastPeriod).toEqual(['We will never be moved by anybody.'])
  })

  it('tell what is new since the last report', async () => {
    const office = await openOffice()
    const { text } = await sayAll(
      office,
      priya,
      start,
      '1 done, 2 still planned, rest dropped',
      '16 schools signed up so far.',
      'what changed since last time?',
    )
    expect(text).toMatch(/summer 2026, done since\n- To invite the school nurse/)
    expect(text).toMatch(/still planned\n- A second workshop/)
    expect(text).toMatch(/dropped\n- Print 500 leaflets/)
    expect(text).toMatch(/New under Impact so far\n- 16 schools/)
    expect(text).toMatch(/No longer under Impact so far\n- 14 schools/)
  })
})

describe('a line named by what it says', () => {
  const notes = 'Calm Nights ran again, 22 started and 17 finished. We visited Garstang on 3 November.'

  it('is moved, and is no new line of the report', async () => {
    const office = await openOffice()
    const { draft } = await sayAll(office, priya, start, 'all done', notes, 'the visit to Garstang is impact', '17 finished is activity')
    expect(JSON.stringify(draft)).not.toMatch(/is impact|is activity/)
    expect(draft?.sections.impactSoFar).toContain('We visited Garstang on 3 November.')
  })

  it('is given new words', async () => {
    const office = await openOffice()
    const { draft } = await sayAll(
      office,
      priya,
      start,
      'all done',
      'Heads will chair it themselves.',
      'the last one should say "Heads chair it now"',
    )
    expect(JSON.stringify(draft)).toContain('Heads chair it now')
    expect(JSON.stringify(draft)).not.toContain('should say')
  })

  it('is said to be where it was wanted already', async () => {
    const office = await openOffice()
    const { text } = await sayAll(office, priya, start, 'all done', 'We met the heads on 3 November.', 'the heads line is activity')
    expect(text).toContain('is in Activity last period already')
  })
})

describe('lines are put in order', () => {
  const notes = 'update on sleep: we met on 3 November, and heads liked it. 34 parents came. We visited two schools.'

  it('joined, split, exchanged and moved about, and every word stays', async () => {
    const office = await openOffice()
    const say = async (said: string) => (await office.say(priya, said)).draft?.sections.activityLastPeriod
    await sayAll(office, priya, notes, 'all dropped')
    const all = ['We met on 3 November, and heads liked it.', '34 parents came.', 'We visited two schools.']
    expect(await say('show me')).toEqual(all)
    expect(await say('put 3 first')).toEqual([all[2], all[0], all[1]])
    expect(await say('move 1 down')).toEqual([all[0], all[2], all[1]])
    expect(await say('swap 2 and 3')).toEqual(all)
    expect(await say('move 1 below 2')).toEqual([all[1], all[0], all[2]])
    expect(await say('undo')).toEqual(all)
    expect(await say('join 2 and 3')).toEqual([all[0], `${all[1]} ${all[2]}`])
    expect(await say('split 2')).toEqual(all)
    expect(await say('split 1 after “3 November”')).toEqual(['We met on 3 November', 'Heads liked it.', all[1], all[2]])
  })

  it('but a single sentence is not split, nor one line joined', async () => {
    const office = await openOffice()
    await sayAll(office, priya, notes, 'all dropped')
    expect((await office.say(priya, 'split 2')).text).toContain('Line 2 is one sentence')
    expect((await office.say(priya, 'join 2')).text).toContain('which lines to join')
    expect((await office.say(priya, 'move 1 below 9')).text).toContain('3')
  })
})
