import { describe, expect, it } from 'vitest'
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
  ])('with its subject before the word: “%s”', async (words) => {
    const office = await openOffice()
    expect((await office.say(priya, words)).draft).toMatchObject({ priority: 'fylde-coast-sleep', period: '2026-autumn' })
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

describe('the plans of the last report', () => {
  it('land where the officer says, in their old words', async () => {
    const office = await openOffice()
    const { draft } = await sayAll(office, priya, start, 'first done, second still planned, rest dropped')
    expect(draft).toMatchObject({ step: 'writing', sections: { activityLastPeriod: [plans[0]], plannedNextPeriod: [plans[1]] } })
    expect(JSON.stringify(draft)).not.toContain(plans[2])
  })

  it('are named by their words, and the one left out stays open', async () => {
    const office = await openOffice()
    const { text, draft } = await sayAll(office, priya, start, 'all done except leaflets')
    expect(draft?.sections.activityLastPeriod).toEqual([plans[0], plans[1]])
    expect(text).toContain('Print 500 leaflets.')
    const { draft: later } = await office.say(priya, 'the leaflets one is still planned')
    expect(later?.sections.plannedNextPeriod).toEqual([plans[2]])
  })

  it('are put into the past only when the officer says so', async () => {
    const office = await openOffice()
    const offered = await sayAll(office, priya, start, 'first done, rest dropped')
    expect(offered.text).toContain('Invited the school nurse to the workshops')
    expect(offered.draft?.sections.activityLastPeriod).toEqual([plans[0]])
    const { draft } = await office.say(priya, 'reword 1')
    expect(draft?.sections.activityLastPeriod).toEqual(['Invited the school nurse to the workshops.'])
  })

  it('can be answered at the start of other words', async () => {
    const office = await openOffice()
    const { draft } = await sayAll(office, priya, start, 'All done. We also met the school nurse on 3 November.')
    expect(draft?.sections.activityLastPeriod).toEqual([...plans, 'We also met the school nurse on 3 November.'])
  })
})

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

describe('in the middle of a draft', () => {
  it('a question is answered, and the draft goes on', async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'all done', 'We met the heads.')
    const answer = await office.say(priya, 'Who supports NEET in Preston?')
    expect(answer).toMatchObject({ intent: 'signpost', contacts: [{ name: 'Tom Ashworth' }], draft: null })
    expect(answer.text).toContain('Your draft for “Sleep on the Fylde Coast” is as it was')
    expect((await office.say(priya, '34 parents came.')).draft?.sections.activityLastPeriod).toContain('We met the heads.')
  })

  it('a child at risk gets the card; nothing of it is kept, and the draft is unharmed', async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'all done', 'We met the heads.')
    const answer = await office.say(priya, 'A girl told me her dad hits her every night')
    expect(answer).toMatchObject({ intent: 'safeguarding', question: expect.any(String) })
    expect(answer.text).toContain('999')
    const { draft } = await office.say(priya, 'show me')
    expect(draft?.sections.activityLastPeriod).toContain('We met the heads.')
    const history = await office.store.drafts.history(draft?.id ?? '')
    expect(JSON.stringify([draft, history])).not.toContain('hits her')
  })

  it('a pupil’s name is taken out before anything is kept, and the officer is told', async () => {
    const office = await openOffice()
    const answer = await sayAll(office, priya, start, 'all dropped', 'We met a pupil called Jordan Smithers about the workshops.')
    expect(answer.text).toMatch(/I removed what looked like personal details/)
    expect(JSON.stringify(answer.draft)).not.toContain('Smithers')
    expect(JSON.stringify(await office.store.drafts.history(answer.draft?.id ?? ''))).not.toContain('Smithers')
    expect((await office.say(priya, 'accept all and publish')).text).toContain('removed a name')
  })

  it('a word that states nothing is not put into it', async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'all dropped')
    await office.say(priya, 'hmm')
    expect((await office.say(priya, 'show me')).draft?.missing).toHaveLength(5)
  })

  it('it can be kept for later, and is found again', async () => {
    const office = await openOffice()
    expect((await sayAll(office, priya, start, 'We met the heads.', 'keep for later')).draft?.step).toBe('kept')
    expect((await office.say(priya, 'my drafts')).text).toContain('kept for later')
    expect((await office.say(priya, 'continue')).draft).toMatchObject({
      step: 'carrying',
      sections: { activityLastPeriod: ['We met the heads.'] },
    })
  })
})

it('offers what was mentioned in passing and partners nobody knows, and puts them forward when told to', async () => {
  const office = await openOffice()
  const answer = await sayAll(office, priya, start, 'all dropped', 'Calm Nights now run a free group on Tuesdays at the Marsh Mill Trust.')
  expect(answer.text).toContain('New to me: **Marsh Mill Trust**')
  expect(answer.text).toContain('sounds like something schools could use')
  await office.say(priya, 'add them')
  expect((await office.store.drafts.find(answer.draft?.id ?? ''))?.proposals).toMatchObject([
    { kind: 'partner', name: 'Marsh Mill Trust' },
    { kind: 'offer', partners: ['calm-nights'] },
  ])
  await sayAll(office, priya, 'accept all and publish')
  expect(await office.file('partners/marsh-mill-trust.md')).toContain('name: Marsh Mill Trust')
  expect(await office.store.offering.proposals.list(['open'])).toMatchObject([
    { said: { partner: { id: 'calm-nights' }, districts: ['fylde', 'wyre'], cost: 'free' }, by: { contact: priya } },
  ])
})

it('links what it knows to its pages', async () => {
  const office = await openOffice()
  const answer = await sayAll(office, priya, start, 'all dropped', 'Calm Nights met the heads in Wyre.')
  expect(answer.text).toContain('[Calm Nights](https://tass.example/partners/calm-nights)')
  expect(answer.text).toContain('[Wyre](https://tass.example/districts/wyre)')
})
