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
  sourceFile,
  updateFile,
} from '../support/builders.ts'
import { smallCounty } from '../support/county.ts'

function problemsWith(...files: KnowledgeFile[]) {
  return atOnce(loadKnowledge(smallCounty(...files), today)).problems
}

it('finds nothing wrong with a county in order', () => {
  expect(problemsWith()).toEqual([])
})

describe('dates out of order', () => {
  it('are named when an offer ends before it starts', () => {
    expect(problemsWith(offerFile({ starts: '2026-12-01', ends: '2026-11-30' }))).toEqual([
      { file: 'offers/calm-start.md', field: 'ends', say: 'give a date that is not before “starts”, 2026-12-01' },
    ])
  })

  it.each([
    ['until', 'from', localityFile({ from: '2026-05-01', until: '2026-04-30' })],
    ['reviewBy', 'added', offerFile({ added: '2026-11-20', checked: '2026-11-01', reviewBy: '2026-11-19' })],
    ['reviewBy', 'checked', resourceFile({ checked: '2026-11-24', reviewBy: '2026-11-23' })],
    ['read', 'published', sourceFile({ published: '2026-08', read: '2026-07' })],
    ['posts.0.until', 'from', contactFile({ from: '2026-05', until: '2026-04', asOf: '2026-05' })],
    ['posts.0.asOf', 'from', contactFile({ from: '2026-08', asOf: '2026-07' })],
  ])('are named at “%s” when it is before “%s”', (field, earlier, file) => {
    const problem = problemsWith(file).find((each) => each.file === file.path && each.field === field)
    expect(problem?.say).toMatch(`give a date that is not before “${earlier}”`)
  })

  it('are in order when an offer starts and ends on one day', () => {
    expect(problemsWith(offerFile({ starts: '2026-12-01', ends: '2026-12-01' }))).toEqual([])
  })

  it('are in order when a day falls in the month that is given for the other', () => {
    expect(problemsWith(offerFile({ starts: '2026-12-15', ends: '2026-12' }))).toEqual([])
    expect(problemsWith(contactFile({ from: '2026-07', asOf: '2026-07-01' }))).toEqual([])
  })
})

describe('dates in the future', () => {
  const say = 'give a date that is not in the future; today is 2026-11-24'

  it('are named when an entry was checked tomorrow', () => {
    expect(problemsWith(partnerFile({ checked: '2026-11-25' }))).toEqual([{ file: 'partners/calm-nights.md', field: 'checked', say }])
  })

  it('are named in posts and in facts', () => {
    const fact = { say: 'Calm Nights works in Fleetwood.', source: 'summer-report', checked: '2027-01-01' }
    expect(problemsWith(partnerFile({ facts: [fact] }), contactFile({ asOf: '2026-12' }))).toEqual([
      { file: 'contacts/priya-nolan.md', field: 'posts.0.asOf', say },
      { file: 'partners/calm-nights.md', field: 'facts.0.checked', say },
    ])
  })

  it('may be this month or this day', () => {
    expect(problemsWith(contactFile({ asOf: '2026-11' }), partnerFile({ checked: '2026-11-24' }))).toEqual([])
  })

  it('may be those on which something starts, ends or is to be checked again', () => {
    expect(problemsWith(offerFile({ starts: '2027-01', ends: '2027-06', reviewBy: '2027-03-31' }))).toEqual([])
  })
})

describe('reviews', () => {
  it('are called for when an offer is past its review', () => {
    const overdue = offerFile({ added: '2026-01-10', checked: '2026-01-10', reviewBy: '2026-11-23' })
    expect(problemsWith(overdue)).toEqual([
      {
        file: 'offers/calm-start.md',
        field: 'reviewBy',
        say: 'this was to be checked again by 2026-11-23: confirm it, set “checked” and a new date, or take the entry down',
      },
    ])
  })

  it('are in time on the last day', () => {
    expect(problemsWith(resourceFile({ checked: '2026-01-10', reviewBy: '2026-11-24' }))).toEqual([])
  })

  it('do not take the entry away meanwhile', () => {
    const overdue = resourceFile({ checked: '2026-01-10', reviewBy: '2026-02-01' })
    expect(atOnce(loadKnowledge(smallCounty(overdue), today)).knowledge.resources.has('bedtime-film')).toBe(true)
  })
})

describe('updates', () => {
  it('are named when one source has two for the same priority and period', () => {
    expect(problemsWith(updateFile({ id: '2026-summer-twin' }))).toEqual([
      {
        file: 'updates/2026-summer-twin.md',
        field: 'period',
        say: "updates/2026-summer-fylde-coast-sleep.md already gives this source's update for 2026-summer: keep one of the two",
      },
    ])
  })

  it('are fine when two sources speak for one period', () => {
    expect(problemsWith(sourceFile({ id: 'minutes', title: 'Minutes' }), updateFile({ id: 'twin', source: 'minutes' }))).toEqual([])
  })

  it('are named when an officer who reported never had a post in the locality', () => {
    expect(problemsWith(updateFile({ officers: ['priya-nolan', 'tom-ashworth'] }))).toEqual([
      {
        file: 'updates/2026-summer-fylde-coast-sleep.md',
        field: 'officers',
        say: '“tom-ashworth” has no post in fylde-coast: add it, with dates, to knowledge/contacts/tom-ashworth.md',
      },
    ])
  })

  it('are fine when the officer who reported has left since', () => {
    expect(problemsWith(contactFile({ until: '2026-08-31' }))).toEqual([])
  })
})

it('says that the lead of a priority has no post in its locality', () => {
  expect(problemsWith(priorityFile({ leads: ['nina-hale'] }))).toMatchObject([
    { file: 'priorities/fylde-coast-sleep.md', field: 'leads', say: expect.stringContaining('“nina-hale” has no post in fylde-coast') },
  ])
})

it('says that a district names a locality that does not list it', () => {
  expect(problemsWith(districtFile({ id: 'chorley', name: 'Chorley', locality: 'preston' }))).toEqual([
    {
      file: 'districts/chorley.md',
      field: 'locality',
      say: 'the locality “preston” does not list this district: make the two agree',
    },
  ])
})
