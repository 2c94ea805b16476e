import { describe, expect, it } from 'vitest'
import { offerFile, partnerFile, resourceFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

const question = 'Who supports sleep in Wyre?'

async function offersTo(asked: string, ...offers: ReturnType<typeof offerFile>[]) {
  return (await askCounty(asked, offers)).offers.map(({ id }) => id).sort()
}

describe('offers', () => {
  it('are given with their partner, their place and their source', async () => {
    const answer = await askCounty(question, [offerFile({ districts: ['wyre'], where: 'Fylde Coast, priority 1' })])
    expect(answer.offers).toEqual([{ id: 'calm-start', title: 'Calm Start', partner: 'Calm Nights', districts: ['Wyre'] }])
    expect(answer.text).toContain('Calm Start')
    expect(answer.text).toContain('Six sessions that help children to settle at night.')
    expect(answer.sources).toContainEqual(expect.objectContaining({ id: 'summer-report', where: 'Fylde Coast, priority 1' }))
  })

  it('are only those that reach the place', async () => {
    const offers = [
      offerFile({ id: 'here', title: 'Here', districts: ['wyre', 'fylde'] }),
      offerFile({ id: 'there', title: 'There', districts: ['preston'] }),
      offerFile({ id: 'everywhere', title: 'Everywhere', districts: [] }),
    ]
    expect(await offersTo(question, ...offers)).toEqual(['everywhere', 'here'])
  })

  it('answer even where no priority does, and the answer says so', async () => {
    const answer = await askCounty('Is there any help with vaping in Wyre?', [offerFile({ themes: ['vaping'] })])
    expect(answer).toMatchObject({ found: true, priorities: [] })
    expect(answer.offers.map(({ id }) => id)).toEqual(['calm-start'])
    expect(answer.text).toMatch(/no priority in Wyre is about vaping/i)
  })

  it.each([
    ['that ended yesterday', { starts: '2026-01-01', ends: '2026-11-23' }],
    ['that ended last month', { starts: '2026-01', ends: '2026-10' }],
    ['that is only proposed', { status: 'proposed' }],
    ['that was withdrawn', { status: 'withdrawn' }],
  ])('are never one %s', async (_, fields) => {
    const offer = offerFile(fields)
    for (const asked of [question, 'Is there anything on sleep?', 'List all offers', 'What is Calm Start?', 'What does Calm Nights offer?'])
      expect(await offersTo(asked, offer)).toEqual([])
  })

  it('are still given on their last day, with the day', async () => {
    const { offers, text } = await askCounty(question, [offerFile({ ends: '2026-11-24' })])
    expect(offers.map(({ id }) => id)).toEqual(['calm-start'])
    expect(text).toContain('until 24 November 2026')
  })

  it('that have yet to start are not given as if they ran now', async () => {
    const { offers, text } = await askCounty(question, [offerFile({ starts: '2027-01-12' })])
    if (offers.length > 0) expect(text).toContain('12 January 2027')
    else expect(text).not.toContain('Calm Start')
  })
})

describe('what a question asks of an offer', () => {
  const costs = [
    offerFile({ id: 'gift', title: 'Gift of rest', cost: 'free' }),
    offerFile({ id: 'club', title: 'Rest club', cost: 'paid' }),
    offerFile({ id: 'grant', title: 'Rest grant', cost: 'funded' }),
  ]

  it.each(['Is there any free help with sleep in Wyre?', 'sleep support in Wyre at no cost', 'Which sleep offers in Wyre are free?'])(
    'leaves out those that cost something: “%s”',
    async (asked) => {
      expect(await offersTo(asked, ...costs)).toEqual(['gift', 'grant'])
    },
  )

  it('shows the cost of each when nothing was said of cost', async () => {
    const { offers, text } = await askCounty('Is there any help with sleep in Wyre?', costs)
    expect(offers.map(({ id }) => id).sort()).toEqual(['club', 'gift', 'grant'])
    expect(text).toMatch(/Rest club.*has a cost/)
    expect(text).toMatch(/Gift of rest.*free/)
  })

  const phases = [
    offerFile({ id: 'tots', title: 'Tots', phases: ['early-years'] }),
    offerFile({ id: 'juniors', title: 'Juniors', phases: ['primary'] }),
    offerFile({ id: 'teens', title: 'Teens', phases: ['secondary', 'post-16'] }),
    offerFile({ id: 'anybody', title: 'Anybody', phases: [] }),
  ]

  it.each([
    ['Sleep help for a nursery in Wyre', ['anybody', 'tots']],
    ['Sleep help for primary schools in Wyre', ['anybody', 'juniors']],
    ['Sleep help for Year 4 in Wyre', ['anybody', 'juniors']],
    ['Sleep help for a secondary school in Wyre', ['anybody', 'teens']],
    ['Sleep help for Y9 in Wyre', ['anybody', 'teens']],
    ['Sleep help for sixth form students in Wyre', ['anybody', 'teens']],
    ['Sleep help in Wyre', ['anybody', 'juniors', 'teens', 'tots']],
  ])('keeps to the phase: “%s”', async (asked, ids) => {
    expect(await offersTo(asked, ...phases)).toEqual(ids)
  })
})

describe('a thing asked for by name', () => {
  it.each(['What is Calm Start?', 'calm start', 'How do I get Calm Start?', 'tell me about calm-start'])(
    'is found: “%s”',
    async (asked) => {
      const { found, offers } = await askCounty(asked, [offerFile({ howToGet: 'Ring the nurse.' })])
      expect(found).toBe(true)
      expect(offers.map(({ id }) => id)).toEqual(['calm-start'])
    },
  )

  it('is found by its partner', async () => {
    const { offers } = await askCounty('What does Calm Nights offer?', [offerFile()])
    expect(offers.map(({ id }) => id)).toEqual(['calm-start'])
  })

  it('may be a resource, of which it is said whether it is there yet', async () => {
    const film = { title: 'Bedtime film', find: 'Ask the officer.' }
    const ready = await askCounty('Where is the bedtime film?', [resourceFile(film)])
    expect(ready.resources).toEqual([{ id: 'bedtime-film', title: 'Bedtime film' }])
    expect(ready.text).toContain('Ask the officer.')
    const planned = await askCounty('Where is the bedtime film?', [resourceFile({ ...film, status: 'planned' })])
    expect(planned.text).toMatch(/planned, not available yet/)
  })
})

it('gives a partner asked for by name with what it is and its website', async () => {
  const partner = partnerFile({ what: 'A charity that helps families to sleep.', website: 'https://calm-nights.example' })
  const { found, partners, text } = await askCounty('What is Calm Nights?', [partner])
  expect(found).toBe(true)
  expect(partners).toContainEqual({ id: 'calm-nights', name: 'Calm Nights' })
  expect(text).toContain('A charity that helps families to sleep.')
  expect(text).toContain('https://calm-nights.example')
})

it.each(['Is the Y9 sleep survey out?', 'Is the yr 9 sleep survey out?', 'Is the Yr9 sleep survey out?'])(
  'knows a year in the name of a resource however it is written: “%s”',
  async (asked) => {
    const { resources } = await askCounty(asked, [resourceFile({ id: 'year-9-survey', title: 'Year 9 sleep survey' })])
    expect(resources[0]?.id).toBe('year-9-survey')
  },
)

it('takes an everyday word in quotation marks for a name, also at the start', async () => {
  const shout = resourceFile({ id: 'shout', title: 'Shout' })
  expect((await askCounty('“Shout” findings: who has them?', [shout])).resources[0]?.id).toBe('shout')
})
