import { describe, expect, it } from 'vitest'
import { contactFile, localityFile, partnerFile, priorityFile, sourceFile, updateFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

const question = 'Who supports sleep in Wyre?'

describe('a question about a subject in a place', () => {
  it('is answered with the priority, its officer, its partners and where that stands', async () => {
    const answer = await askCounty(question, [priorityFile({ partners: ['calm-nights'], where: 'Fylde Coast, priority 1' })])
    expect(answer).toMatchObject({
      intent: 'signpost',
      found: true,
      places: ['wyre'],
      themes: ['sleep'],
      priorities: [
        {
          id: 'fylde-coast-sleep',
          title: 'Help families on the Fylde Coast to sleep well',
          locality: 'Fylde Coast',
          districts: ['Fylde', 'Wyre'],
          period: '2026-summer',
          status: 'open',
          leads: ['Priya Nolan'],
        },
      ],
      contacts: [
        {
          id: 'priya-nolan',
          name: 'Priya Nolan',
          role: 'Education Partnership Officer',
          localities: ['Fylde Coast'],
          asOf: '2026-07',
        },
      ],
      partners: [{ id: 'calm-nights', name: 'Calm Nights' }],
      elsewhere: [],
      composedBy: 'rules',
    })
    expect(answer.sources).toContainEqual({
      id: 'summer-report',
      title: 'TASS report, summer 2026',
      period: '2026-summer',
      where: 'Fylde Coast, priority 1',
      url: 'https://www.lancashire.gov.uk/tass/summer-2026',
    })
    expect(answer.text).toContain('Sleep · Wyre')
    expect(answer.text).toContain('summer 2026')
  })

  it('is never answered with the work or the officer of another place', async () => {
    const { priorities, contacts, text } = await askCounty(question)
    expect(priorities.map(({ id }) => id)).toEqual(['fylde-coast-sleep'])
    expect(contacts.map(({ id }) => id)).toEqual(['priya-nolan'])
    expect(text).not.toContain('Tom Ashworth')
    expect(text).not.toContain('Nina Hale')
  })

  it('counts every locality as local when no place is named', async () => {
    const preston = priorityFile({ id: 'preston-sleep', title: 'Rest well in Preston', locality: 'preston', leads: ['tom-ashworth'] })
    const { priorities, elsewhere, places, contacts } = await askCounty('Who supports sleep?', [preston])
    expect(priorities.map(({ id }) => id).sort()).toEqual(['fylde-coast-sleep', 'preston-sleep'])
    expect(elsewhere).toEqual([])
    expect(places).toEqual([])
    expect(contacts.map(({ id }) => id).sort()).toEqual(['priya-nolan', 'tom-ashworth'])
  })

  it('says which part it has nothing on when two subjects are asked for', async () => {
    const { priorities, text } = await askCounty('Who helps with sleep and vaping in Wyre?')
    expect(priorities.map(({ id }) => id)).toEqual(['fylde-coast-sleep'])
    expect(text).toMatch(/only part of what you asked: the reports say nothing about vaping in Wyre/i)
  })

  it('is about all of a locality whose name is part of a priority’s title', async () => {
    expect((await askCounty('Who supports sleep on the Fylde Coast?')).places).toEqual(['fylde', 'wyre'])
  })

  it('says of a priority that nothing has reported on yet just that', async () => {
    const { priorities, text } = await askCounty('Who supports vaping in Preston?', [
      priorityFile({ id: 'preston-vaping', title: 'No vaping', themes: ['vaping'], locality: 'preston', leads: ['tom-ashworth'] }),
    ])
    expect(priorities).toMatchObject([{ id: 'preston-vaping', period: null }])
    expect(text).toContain('not reported on yet')
  })

  it('tells what a locality’s name is often taken to include', async () => {
    const caution = 'People often count Blackpool in. Here it means Fylde and Wyre only.'
    const { text } = await askCounty('Who helps with sleep across the Fylde Coast?', [localityFile({ caution })])
    expect(text).toContain(caution)
  })
})

describe('a priority that is closed', () => {
  const closed = priorityFile({ status: 'closed', statusSince: '2026-spring', stillAsk: ['calm-nights', 'priya-nolan'] })

  it('is marked, with when it closed and who can still be asked', async () => {
    const { priorities, text } = await askCounty(question, [closed])
    expect(priorities).toMatchObject([{ id: 'fylde-coast-sleep', status: 'closed' }])
    expect(text).toMatch(/closed to the locality group in spring 2026/i)
    expect(text).toMatch(/still ask (?:Priya Nolan and Calm Nights|Calm Nights and Priya Nolan)/i)
  })

  it('is not told as work that somebody leads today', async () => {
    const { text } = await askCounty(question, [closed])
    expect(text).not.toMatch(/leads? the work/i)
  })

  it('does not send anybody to an officer who has left', async () => {
    const gone = contactFile({ id: 'amir-shah', name: 'Amir Shah', from: '2025-01', until: '2026-06-30', asOf: '2026-03' })
    const { text } = await askCounty(question, [priorityFile({ status: 'closed', stillAsk: ['amir-shah'] }), gone])
    expect(text).not.toMatch(/still ask Amir Shah/i)
  })

  it('comes after those that are open', async () => {
    const open = priorityFile({ id: 'open-sleep', title: 'Rest', shortTitle: 'Rest' })
    const { priorities } = await askCounty('What is going on in Wyre?', [closed, open])
    expect(priorities.map(({ id }) => id)).toEqual(['open-sleep', 'fylde-coast-sleep'])
  })
})

describe('a priority that was handed over', () => {
  it('says who has it now and since when', async () => {
    const handed = priorityFile({ status: 'handed-over', statusSince: '2026-spring', handedTo: ['calm-nights'] })
    const { priorities, text } = await askCounty(question, [handed])
    expect(priorities).toMatchObject([{ id: 'fylde-coast-sleep', status: 'handed-over' }])
    expect(text).toMatch(/handed over in spring 2026/i)
    expect(text).toMatch(/Calm Nights has it now/i)
  })

  it('names every partner that has it now', async () => {
    const handed = priorityFile({ status: 'handed-over', handedTo: ['calm-nights', 'nurses'] })
    const { text } = await askCounty(question, [handed, partnerFile({ id: 'nurses', name: 'School nurses' })])
    expect(text).toMatch(/Calm Nights and School nurses have it now/i)
  })

  it('does not say that an officer who has left has it now', async () => {
    const gone = contactFile({ id: 'amir-shah', name: 'Amir Shah', from: '2025-01', until: '2026-06-30', asOf: '2026-03' })
    const { text } = await askCounty(question, [priorityFile({ status: 'handed-over', handedTo: ['amir-shah'] }), gone])
    expect(text).not.toMatch(/Amir Shah has it now/i)
  })
})

describe('news that is old', () => {
  const springReport = sourceFile({ id: 'spring-report', title: 'Spring report', period: '2025-spring', published: '2025-03' })
  const old = updateFile({ period: '2025-spring', source: 'spring-report' })

  it('is marked when it is more than two terms old, with whom to check', async () => {
    const { priorities, text } = await askCounty(question, [springReport, old])
    expect(priorities).toMatchObject([{ period: '2025-spring' }])
    expect(text).toMatch(/spring 2025 report, which is more than two terms old. Check with Priya Nolan/)
  })

  it.each(['What is planned on sleep in Wyre?', 'Who do I contact about sleep in Wyre?'])(
    'is marked in the answer to “%s” too',
    async (asked) => {
      const planned = updateFile({
        period: '2025-spring',
        source: 'spring-report',
        sections: { plannedNextPeriod: ['A second workshop.'] },
      })
      expect((await askCounty(asked, [springReport, planned])).text).toMatch(/spring 2025 report, which is more than two terms old/)
    },
  )

  it('is not marked when a newer report speaks of the same work', async () => {
    const { priorities, text } = await askCounty(question, [springReport, old, updateFile({ id: 'newer', period: '2026-summer' })])
    expect(priorities).toMatchObject([{ period: '2026-summer' }])
    expect(text).not.toMatch(/more than two terms old/)
  })

  it('is not marked when it is two terms old or less', async () => {
    expect((await askCounty(question, [], '2027-04-01')).text).toMatch(/more than two terms old/)
    expect((await askCounty(question, [], '2027-03-31')).text).not.toMatch(/more than two terms old/)
  })
})
