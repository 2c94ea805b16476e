import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { today } from '../support/assistant.ts'
import { atOnce } from '../support/at-once.ts'
import {
  contactFile,
  districtFile,
  localityFile,
  offerFile,
  partnerFile,
  priorityFile,
  resourceFile,
  termFile,
  updateFile,
} from '../support/builders.ts'
import { smallCounty } from '../support/county.ts'

function load(...files: KnowledgeFile[]) {
  return atOnce(loadKnowledge(smallCounty(...files), today))
}

function without(path: string) {
  return atOnce(
    loadKnowledge(
      smallCounty().filter((file) => file.path !== path),
      today,
    ),
  )
}

describe('a name that leads nowhere', () => {
  it('is dropped from an offer and listed, and the offer keeps its other partner', () => {
    const { knowledge, problems } = load(offerFile({ partners: ['calm-nights', 'nobody'] }))
    expect(problems).toEqual([
      {
        file: 'offers/calm-start.md',
        field: 'partners',
        say: expect.stringContaining('nobody'),
      },
    ])
    expect(knowledge.offers.get('calm-start')?.partners).toEqual(['calm-nights'])
  })

  it('is listed once for each place in which it stands', () => {
    const { problems } = load(offerFile({ themes: ['sleep', 'naps'], districts: ['wyre', 'narnia'] }))
    expect(problems).toEqual([
      { file: 'offers/calm-start.md', field: 'themes', say: expect.stringContaining('naps') },
      { file: 'offers/calm-start.md', field: 'districts', say: expect.stringContaining('narnia') },
    ])
  })

  it('is dropped from a term that leads to a theme nobody has described', () => {
    const { knowledge, problems } = load(termFile({ theme: 'nothing' }))
    expect(problems).toMatchObject([{ file: 'terms/neet.md', field: 'theme' }])
    expect(knowledge.terms.get('neet')).toMatchObject({ short: 'NEET', theme: undefined })
  })

  it('may be a partner or an officer where a priority was handed over', () => {
    const handed = { status: 'handed-over', handedTo: ['calm-nights', 'nina-hale', 'nobody'] }
    const { knowledge, problems } = load(priorityFile(handed))
    expect(problems).toEqual([
      {
        file: 'priorities/fylde-coast-sleep.md',
        field: 'handedTo',
        say: expect.stringContaining('nobody'),
      },
    ])
    expect(knowledge.priorities.get('fylde-coast-sleep')?.handedTo).toEqual(['calm-nights', 'nina-hale'])
  })

  it('takes only the post it stands in from an officer who holds another', () => {
    const post = { role: 'Education Partnership Officer', asOf: '2026-07', source: 'summer-report' }
    const posts = [
      { ...post, locality: 'narnia' },
      { ...post, locality: 'fylde-coast' },
    ]
    const { knowledge, problems } = load(contactFile({ posts }))
    expect(problems).toMatchObject([{ file: 'contacts/priya-nolan.md', field: 'posts.locality' }])
    expect(knowledge.contacts.get('priya-nolan')?.posts.map(({ locality }) => locality)).toEqual(['fylde-coast'])
  })

  it('does not matter in an entry of another kind that has the same name', () => {
    const { problems } = load(offerFile({ partners: ['sleep', 'calm-nights'] }))
    expect(problems).toMatchObject([{ field: 'partners' }])
  })
})

describe('an entry that cannot stand without one that is missing', () => {
  it('is dropped when it is a priority of no known locality, and its updates with it', () => {
    const { knowledge, problems } = load(
      priorityFile({ id: 'narnia-winter', title: 'Winter in Narnia', locality: 'narnia' }),
      updateFile({ id: '2026-summer-narnia', priority: 'narnia-winter' }),
    )
    expect(problems).toEqual([
      {
        file: 'priorities/narnia-winter.md',
        field: 'locality',
        say: expect.stringContaining('narnia'),
      },
      {
        file: 'updates/2026-summer-narnia.md',
        field: 'priority',
        say: expect.stringContaining('narnia-winter'),
      },
    ])
    expect(knowledge.priorities.has('narnia-winter')).toBe(false)
    expect(knowledge.updates.has('2026-summer-narnia')).toBe(false)
  })

  it('is dropped when it is a district of no known locality', () => {
    const { knowledge, problems } = load(districtFile({ id: 'cair-paravel', name: 'Cair Paravel', locality: 'narnia' }))
    expect(problems).toMatchObject([{ file: 'districts/cair-paravel.md', field: 'locality' }])
    expect(knowledge.districts.has('cair-paravel')).toBe(false)
  })

  it('is dropped when it is an officer without any known post, who is then missed by what names them', () => {
    const { knowledge, problems } = load(contactFile({ locality: 'narnia' }))
    expect(knowledge.contacts.has('priya-nolan')).toBe(false)
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      ['contacts/priya-nolan.md', 'posts.locality'],
      ['priorities/fylde-coast-sleep.md', 'leads'],
      ['updates/2026-summer-fylde-coast-sleep.md', 'officers'],
    ])
  })

  it('is dropped when it is an offer that no known partner provides', () => {
    const { knowledge, problems } = load(offerFile({ partners: ['nobody'] }))
    expect(problems).toMatchObject([{ file: 'offers/calm-start.md', field: 'partners' }])
    expect(knowledge.offers.size).toBe(0)
  })

  it('leaves the rest as it was', () => {
    const { knowledge } = without('localities/preston.md')
    expect([...knowledge.priorities.keys()]).toEqual(['fylde-coast-sleep'])
    expect([...knowledge.updates.keys()]).toEqual(['2026-summer-fylde-coast-sleep'])
    expect([...knowledge.contacts.keys()].sort()).toEqual(['nina-hale', 'priya-nolan'])
  })
})

describe('a source that nobody has described', () => {
  const say = 'there is no file knowledge/sources/lost-report.md: add it, or give a web address'

  it('is listed, and the entry that cites it stays', () => {
    const { knowledge, problems } = load(offerFile({ source: 'lost-report' }))
    expect(problems).toEqual([{ file: 'offers/calm-start.md', field: 'source', say }])
    expect(knowledge.offers.has('calm-start')).toBe(true)
  })

  it('is listed for the fact or the post that cites it', () => {
    const fact = { say: 'Calm Nights works in Fleetwood.', checked: '2026-11-02' }
    const post = { role: 'Education Partnership Officer', locality: 'fylde-coast', asOf: '2026-07', source: 'lost-report' }
    const { problems } = load(
      partnerFile({
        facts: [
          { ...fact, source: 'summer-report' },
          { ...fact, source: 'lost-report' },
        ],
      }),
      contactFile({ posts: [post] }),
    )
    expect(problems).toEqual([
      { file: 'contacts/priya-nolan.md', field: 'posts.0.source', say },
      { file: 'partners/calm-nights.md', field: 'facts.1.source', say },
    ])
  })

  it('is not missed where a web address stands instead', () => {
    expect(load(resourceFile({ source: 'https://www.lancashire.gov.uk/film' })).problems).toEqual([])
  })
})

it('says that a locality lists a district nobody has described', () => {
  const { knowledge, problems } = load(localityFile({ districts: ['fylde', 'wyre', 'narnia'] }))
  expect(problems).toMatchObject([{ file: 'localities/fylde-coast.md', field: 'districts' }])
  expect(knowledge.localities.get('fylde-coast')?.districts).toEqual(['fylde', 'wyre'])
})
