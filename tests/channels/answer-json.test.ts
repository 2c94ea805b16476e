import { describe, expect, it } from 'vitest'
import { offerFile, partnerFile, priorityFile, resourceFile } from '../support/builders.ts'
import { createCountyAssistant } from '../support/county.ts'
import { answerTo } from '../support/json-door.ts'

const assistant = await createCountyAssistant([
  priorityFile({ partners: ['calm-nights'], where: 'Fylde Coast, priority 1' }),
  partnerFile(),
  offerFile({ districts: ['wyre'] }),
  resourceFile({ districts: ['wyre'] }),
])

const sleep = 'Who supports sleep in Wyre?'

describe('an answer as JSON', () => {
  it('has the fields that other programs rely on, in their order', async () => {
    const answer = await answerTo({ question: sleep }, assistant)
    expect(Object.keys(answer)).toEqual([
      'question',
      'thread',
      'intent',
      'found',
      'places',
      'outOfArea',
      'themes',
      'priorities',
      'contacts',
      'offers',
      'resources',
      'partners',
      'elsewhere',
      'sources',
      'text',
      'composedBy',
      'draft',
      'tookMs',
    ])
  })

  it('has the same fields whatever was asked', async () => {
    const fields = Object.keys(await answerTo({ question: sleep }, assistant))
    for (const question of [
      '',
      'hello',
      'What is for lunch?',
      'Warton',
      'sleep in Leeds',
      'his dad hit him and he has bruises',
      'x'.repeat(5000),
    ])
      expect(Object.keys(await answerTo({ question }, assistant))).toEqual(fields)
  })

  it('holds entries with their ids, their names and nothing more', async () => {
    expect(await answerTo({ question: sleep }, assistant)).toMatchObject({
      question: sleep,
      thread: null,
      intent: 'signpost',
      found: true,
      places: ['wyre'],
      outOfArea: [],
      themes: ['sleep'],
      composedBy: 'rules',
      draft: null,
    })
    const { priorities, contacts, offers, resources, partners, sources } = await answerTo({ question: sleep }, assistant)
    expect(priorities).toStrictEqual([
      {
        id: 'fylde-coast-sleep',
        title: 'Help families on the Fylde Coast to sleep well',
        locality: 'Fylde Coast',
        districts: ['Fylde', 'Wyre'],
        period: '2026-summer',
        status: 'open',
        leads: ['Priya Nolan'],
      },
    ])
    expect(contacts).toStrictEqual([
      { id: 'priya-nolan', name: 'Priya Nolan', role: 'Education Partnership Officer', localities: ['Fylde Coast'], asOf: '2026-07' },
    ])
    expect(offers).toStrictEqual([{ id: 'calm-start', title: 'Calm Start', partner: 'Calm Nights', districts: ['Wyre'] }])
    expect(resources).toStrictEqual([{ id: 'bedtime-film', title: 'Bedtime film' }])
    expect(partners).toStrictEqual([{ id: 'calm-nights', name: 'Calm Nights' }])
    expect(sources).toContainEqual({
      id: 'summer-report',
      title: 'TASS report, summer 2026',
      period: '2026-summer',
      where: 'Fylde Coast, priority 1',
      url: 'https://www.lancashire.gov.uk/tass/summer-2026',
    })
  })

  it('holds work elsewhere in the shape of priorities', async () => {
    const { priorities, elsewhere } = await answerTo({ question: 'Who supports NEET in Wyre?' }, assistant)
    expect(priorities).toEqual([])
    expect(elsewhere).toStrictEqual([
      {
        id: 'preston-neet',
        title: 'Find a place after school for every young person in Preston',
        locality: 'Preston',
        districts: ['Preston'],
        period: '2026-summer',
        status: 'open',
        leads: ['Tom Ashworth'],
      },
    ])
  })

  it('says how long it took, in milliseconds', async () => {
    const { tookMs } = await answerTo({ question: sleep }, assistant)
    expect(tookMs).toBeTypeOf('number')
    expect(tookMs).toBeGreaterThanOrEqual(0)
  })
})
