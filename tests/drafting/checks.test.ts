import { describe, expect, it } from 'vitest'
import { listChecks } from '../../src/drafting/checks.ts'
import type { Place } from '../../src/drafting/draft.ts'
import { updatesOf } from '../../src/knowledge/knowledge.ts'
import { sectionNames } from '../../src/knowledge/sections.ts'
import { toLibrary } from '../support/assistant.ts'
import { partnerFile } from '../support/builders.ts'
import { toKnowledge } from '../support/county.ts'
import { draftingCounty } from '../support/drafting.ts'
import { draftOf, linesOf } from '../support/drafts.ts'

const library = await toLibrary(
  toKnowledge(draftingCounty(partnerFile({ id: 'garstang-college', name: 'Garstang Community College', aliases: ['Garstang College'] }))),
)
const last = updatesOf(library.knowledge, 'fylde-coast-sleep')[0] ?? null

/** A draft in which nothing else is wrong. */
function checksOf(...lines: [Place, string][]) {
  const draft = draftOf({ lines: linesOf(...lines), accepted: sectionNames.map((section) => `empty ${section}`) })
  return listChecks(draft, { library, today: '2026-11-24', last, confirmations: [] })
}

describe('before approval', () => {
  it.each<[string, Place, string, RegExp]>([
    ['a detail that was taken out', 'activityLastPeriod', 'We met [name] at the hub.', /removed a name/],
    ['a single child at a school', 'impactSoFar', 'One girl at Tarleton Primary is back in class.', /recognise the child.*“One girl”/],
    ['a few pupils of a named school', 'impactSoFar', 'Three pupils from Duke Street Primary now attend.', /“Three pupils”/],
    ['a child with a story', 'impactSoFar', 'A Year 9 boy told us that his mum is ill.', /recognise/],
    ['a phone number', 'plannedNextPeriod', 'Ring 01253 123456 for a place.', /phone number/],
    ['a plan for a day that is over', 'plannedNextPeriod', 'Meeting on 3 November 2026.', /3 November 2026, which is over/],
    ['something done on a day to come', 'activityLastPeriod', 'Launch held 3 December 2026.', /still to come/],
    ['an impact with nothing to show for it', 'impactSoFar', 'Schools work better together.', /no number, source or date/],
    [
      'a number lower than last time',
      'impactSoFar',
      '12 schools took part in the workshops.',
      /says 12 schools; the summer 2026 report said 14 schools/,
    ],
    ['a partner misspelt', 'activityLastPeriod', 'Garstang Comunity College hosted us.', /may be Garstang Community College/],
    ['an acronym that nothing explains', 'activityLastPeriod', 'We met the QXZ team.', /nothing here explains QXZ/],
  ])('%s is pointed out', (_, place, text, says) => {
    const checks = checksOf([place, text])
    expect(checks.map((check) => check.says)).toEqual([expect.stringMatching(says)])
    expect(checks[0]?.about).toEqual({ line: 1 })
  })

  it.each<[string, Place, string]>([
    ['a parent group', 'activityLastPeriod', 'A parent group met at Tarleton Primary.'],
    ['pupils in general', 'impactSoFar', '14 pupils said that they sleep better.'],
    ['more schools than last time', 'impactSoFar', '16 schools took part in the workshops.'],
    ['a figure with a point', 'impactSoFar', 'Attendance at the workshops went from 12.2 schools to 13.1 schools.'],
    ['a known acronym', 'activityLastPeriod', 'The NEET group met.'],
    ['one that the line explains', 'activityLastPeriod', 'The Quick Xylophone Zone (QXZ) team met. QXZ is new.'],
    ['a partner’s name that gives its short form', 'activityLastPeriod', 'The National Sleep Charity (NSC) came. NSC left leaflets.'],
    ['a plan still to come', 'plannedNextPeriod', 'Meeting on 3 December.'],
    ['the day of a month', 'activityLastPeriod', 'On 3 July schools took part in the workshops.'],
    ['a key stage', 'activityLastPeriod', 'Key stage 2 schools took part in the workshops.'],
    ['an impact with a source', 'impactSoFar', 'Heads said that it helps.'],
  ])('%s is not', (_, place, text) => {
    expect(checksOf([place, text])).toEqual([])
  })

  it('points out a single child beside a phone number as well', () => {
    const says = checksOf(['activityLastPeriod', 'We helped one girl at Hesketh Bank, ring 01253 123456.']).map((check) => check.says)
    expect(says).toEqual([expect.stringMatching(/phone number/), expect.stringMatching(/“one girl”/)])
  })

  it('names a partner that is called by two names', () => {
    const checks = checksOf(
      ['activityLastPeriod', 'Garstang College hosted us.'],
      ['activityLastPeriod', 'Garstang Community College sent notes.'],
    )
    expect(checks.map(({ says }) => says)).toEqual([expect.stringContaining('“Garstang College” and “Garstang Community College”')])
  })

  it('names each empty section and what last time said there, and plans without an answer', () => {
    const draft = draftOf({ lines: linesOf(['carried', 'Print leaflets.'], ['activityLastPeriod', 'We met.']) })
    const says = listChecks(draft, { library, today: '2026-11-24', last, confirmations: [] }).map((check) => check.says)
    expect(says[0]).toContain('One plan of the last report has no answer')
    expect(says.slice(1).map((each) => /“([^”]+)” is empty/.exec(each)?.[1])).toEqual([
      'Intended outcomes',
      'Planned next period',
      'Impact so far',
      'Exit strategy',
    ])
    expect(says[3]).toContain('impact as last time')
    expect(says[1]).not.toContain('as last time')
  })

  it('says nothing of a check that was accepted until the words change', () => {
    const [check] = checksOf(['impactSoFar', 'Schools work better together.'])
    const accepted = [...sectionNames.map((section) => `empty ${section}`), check?.key ?? '']
    const of = (text: string) =>
      listChecks(draftOf({ lines: linesOf(['impactSoFar', text]), accepted }), { library, today: '2026-11-24', last, confirmations: [] })
    expect(of('Schools work better together.')).toEqual([])
    expect(of('Schools work much better together.')).toHaveLength(1)
  })
})
