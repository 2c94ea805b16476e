import { describe, expect, it } from 'vitest'
import {
  currentLeads,
  districtsOf,
  latestUpdates,
  localitiesOf,
  officersOf,
  type Priority,
  pick,
  postsOf,
  updatesOf,
} from '../../src/knowledge/knowledge.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { contactFile, offerFile, sourceFile, updateFile } from '../support/builders.ts'
import { smallCounty, toKnowledge } from '../support/county.ts'

function know(...files: KnowledgeFile[]) {
  return toKnowledge(smallCounty(...files))
}

function namesOn(day: string, ...files: KnowledgeFile[]) {
  return officersOf(know(...files), 'fylde-coast', day).map((post) => post.contact.name)
}

describe('officers', () => {
  it('are those whose post in the locality is in force', () => {
    expect(namesOn('2026-11-24')).toEqual(['Priya Nolan'])
  })

  it('are not current from the day after they left', () => {
    const left = contactFile({ until: '2026-08-31' })
    expect(namesOn('2026-08-31', left)).toEqual(['Priya Nolan'])
    expect(namesOn('2026-09-01', left)).toEqual([])
  })

  it('are not current before they begin', () => {
    const next = contactFile({ id: 'amir-shah', name: 'Amir Shah', from: '2026-12-01', asOf: '2026-12-01' })
    const { contacts } = know()
    expect(contacts.has('amir-shah')).toBe(false)
    const knowledge = toKnowledge(smallCounty(next), '2026-12-02')
    expect(officersOf(knowledge, 'fylde-coast', '2026-11-30').map((post) => post.contact.name)).toEqual(['Priya Nolan'])
    expect(officersOf(knowledge, 'fylde-coast', '2026-12-01').map((post) => post.contact.name)).toEqual(['Amir Shah', 'Priya Nolan'])
  })

  it('who share a locality are all named, and one who holds two posts has both', () => {
    const post = { role: 'Education Partnership Officer', asOf: '2026-07', source: 'summer-report' }
    const posts = [
      { ...post, locality: 'preston' },
      { ...post, locality: 'fylde-coast' },
    ]
    const knowledge = know(contactFile({ id: 'amir-shah', name: 'Amir Shah', posts }))
    expect(officersOf(knowledge, 'fylde-coast', '2026-11-24').map((each) => each.contact.id)).toEqual(['amir-shah', 'priya-nolan'])
    const amir = knowledge.contacts.get('amir-shah')
    expect(amir && postsOf(knowledge, amir, '2026-11-24').map((each) => each.locality.name)).toEqual(['Preston', 'Fylde Coast'])
  })

  it('carry the last month at which a report names them, however old their file is', () => {
    const knowledge = know(contactFile({ asOf: '2025-03' }))
    expect(officersOf(knowledge, 'fylde-coast', '2026-11-24')).toMatchObject([{ asOf: '2026-07' }])
  })

  it('keep the date of their file where no report is newer', () => {
    const knowledge = know(contactFile({ asOf: '2026-10' }))
    expect(officersOf(knowledge, 'fylde-coast', '2026-11-24')).toMatchObject([{ asOf: '2026-10' }])
  })

  it('are not dated by a report on another locality', () => {
    const post = { role: 'Education Partnership Officer', asOf: '2025-03', source: 'summer-report' }
    const posts = [
      { ...post, locality: 'preston' },
      { ...post, locality: 'fylde-coast' },
    ]
    const knowledge = know(contactFile({ posts }))
    expect(officersOf(knowledge, 'preston', '2026-11-24').find((each) => each.contact.id === 'priya-nolan')).toMatchObject({
      asOf: '2025-03',
    })
  })

  it('lead a priority only while they hold a post there', () => {
    const knowledge = know(contactFile({ until: '2026-08-31' }))
    const priority = knowledge.priorities.get('fylde-coast-sleep') as Priority
    expect(priority.leads).toEqual(['priya-nolan'])
    expect(currentLeads(knowledge, priority, '2026-08-31').map((each) => each.contact.id)).toEqual(['priya-nolan'])
    expect(currentLeads(knowledge, priority, '2026-11-24')).toEqual([])
  })
})

describe('updates of a priority', () => {
  const earlier = updateFile({ id: 'earlier', period: '2025-autumn' })
  const newer = updateFile({ id: 'newer', period: '2026-autumn' })

  it('stand newest first', () => {
    expect(updatesOf(know(earlier, newer), 'fylde-coast-sleep').map((update) => update.period)).toEqual([
      '2026-autumn',
      '2026-summer',
      '2025-autumn',
    ])
  })

  it('are answered from the newest alone', () => {
    expect(latestUpdates(know(earlier, newer), 'fylde-coast-sleep').map((update) => update.id)).toEqual(['newer'])
  })

  it('both stand when two sources speak for the newest period', () => {
    const knowledge = know(earlier, sourceFile({ id: 'minutes', title: 'Minutes' }), updateFile({ id: 'by-minutes', source: 'minutes' }))
    expect(latestUpdates(knowledge, 'fylde-coast-sleep').map((update) => update.source)).toEqual(['summer-report', 'minutes'])
  })

  it('are none for a priority that nothing has reported on', () => {
    expect(latestUpdates(know(), 'nothing')).toEqual([])
  })
})

describe('places', () => {
  it('of a priority are the districts of its locality, those of an offer its own', () => {
    const knowledge = know(offerFile({ districts: ['preston'] }))
    expect(districtsOf(knowledge, knowledge.priorities.get('fylde-coast-sleep') as Priority)).toEqual(['fylde', 'wyre'])
    const offer = knowledge.offers.get('calm-start')
    expect(offer && districtsOf(knowledge, offer)).toEqual(['preston'])
  })

  it('lead to the localities that cover them', () => {
    expect(localitiesOf(know(), ['wyre', 'lancaster']).map((locality) => locality.id)).toEqual(['fylde-coast', 'morecambe-bay'])
    expect(localitiesOf(know(), [])).toEqual([])
  })
})

it('picks entries in the order asked, leaving out those that are gone', () => {
  expect(pick(know(), 'themes', ['vaping', 'gone', 'sleep']).map((theme) => theme.name)).toEqual(['Vaping', 'Sleep'])
})
