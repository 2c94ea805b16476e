import { describe, expect, it } from 'vitest'
import { compareUpdates, likenessOf } from '../../src/finding/compare-updates.ts'
import { emptySections, type Sections } from '../../src/knowledge/sections.ts'

const report = (sections: Partial<Sections>) => [{ sections: { ...emptySections(), ...sections } }]

function outcomeOf(plan: string, later: Partial<Sections>) {
  return compareUpdates(report({ plannedNextPeriod: [plan] }), report(later)).plans[0]
}

describe('a plan', () => {
  it.each([
    ['A follow-up meeting of SENDCos is to be held on 29 April.', 'The SENDCo follow-up meeting was held on 29 April with 34 SENDCos.'],
    ['Invite a PCSO to the next meeting.', 'A PCSO was invited to the meeting and came.'],
    ['To develop a directory of alternative provision.', 'A directory of alternative provision has been developed.'],
  ])('counts as reported when the next report speaks of it: “%s”', (plan, now) => {
    expect(outcomeOf(plan, { activityLastPeriod: ['Something about the weather in the county.', now] })).toEqual({
      plan,
      outcome: 'done',
      now,
    })
  })

  it('is still planned when the next report plans it again', () => {
    const now = 'Still to invite a PCSO to a meeting.'
    expect(outcomeOf('Invite a PCSO to the next meeting.', { plannedNextPeriod: [now] })).toMatchObject({ outcome: 'still-planned', now })
  })

  it('is not taken for done because of one word', () => {
    expect(outcomeOf('Invite a PCSO to the next meeting.', { activityLastPeriod: ['A meeting about sleep took place.'] })).toMatchObject({
      outcome: 'not-mentioned',
      now: null,
    })
  })
})

describe('two reports', () => {
  it('are told apart by what is new, what has other figures and what is hoped for no longer', () => {
    const earlier = report({
      intendedOutcomes: ['Fewer pupils vape.', 'More parents know the risks.'],
      activityLastPeriod: ['The survey reached 12 schools in Preston.'],
    })
    const later = report({
      intendedOutcomes: ['Fewer pupils vape.'],
      activityLastPeriod: ['The survey reached 14 schools in Preston.', 'A film was made.'],
    })
    expect(compareUpdates(earlier, later)).toEqual({
      plans: [],
      added: [{ section: 'activityLastPeriod', text: 'A film was made.' }],
      changed: [
        {
          section: 'activityLastPeriod',
          before: 'The survey reached 12 schools in Preston.',
          now: 'The survey reached 14 schools in Preston.',
        },
      ],
      gone: [{ section: 'intendedOutcomes', text: 'More parents know the risks.' }],
    })
  })

  it('that say the same are alike', () => {
    expect(likenessOf('A film was made.', 'A film was made.')).toBe(1)
    expect(likenessOf('', 'A film was made.')).toBe(0)
  })
})
