import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'
import { updateFile } from '../../support/builders.ts'
import { smallCounty, toKnowledge } from '../../support/county.ts'

const reports = [
  updateFile({
    id: '2026-spring-fylde-coast-sleep',
    period: '2026-spring',
    sections: {
      intendedOutcomes: ['Pupils sleep better.'],
      activityLastPeriod: ['A survey of parents was sent to 12 schools.'],
      plannedNextPeriod: ['A workshop on bedtime for parents in Fleetwood.', 'Invite a police officer to the group.', 'Print a leaflet.'],
    },
  }),
  updateFile({
    sections: {
      intendedOutcomes: ['Pupils sleep better.'],
      activityLastPeriod: [
        'The bedtime workshop for parents was held in Fleetwood, with 30 people.',
        'A survey of parents was sent to 14 schools.',
      ],
      plannedNextPeriod: ['A police officer is to be invited to the group.'],
      impactSoFar: ['Two schools report fewer tired pupils.'],
    },
  }),
]

async function asked(...questions: string[]) {
  const assistant = await createTestAssistant(toKnowledge(smallCounty(...reports)))
  const last = questions.pop() as string
  for (const question of questions) await ask(assistant, question, 't')
  return ask(assistant, last, 't')
}

describe('what became of a priority from report to report', () => {
  it.each([
    'What changed on sleep in Wyre since last term?',
    'How has sleep on the Fylde Coast developed?',
    'did what was planned on sleep in Wyre actually happen?',
    'what changed in Wyre since last term?',
    'Wyre: have things moved on since the last report?',
    'Sleep in Fleetwood: what has changed compared with the last report?',
  ])('is told plan by plan: “%s”', async (question) => {
    const { intent, found, text, priorities, contacts } = await asked(question)
    expect([intent, found]).toEqual(['whats-new', true])
    expect(priorities.map(({ id }) => id)).toEqual(['fylde-coast-sleep'])
    expect(contacts.map(({ name }) => name)).toEqual(['Priya Nolan'])
    expect(text).toContain('2 terms here: spring 2026 and summer 2026')
    expect(text).toContain('Of 3 plans of spring 2026, 1 is reported on since, 1 is still planned and 1 is not mentioned again.')
    expect(text).toMatch(/A workshop on bedtime for parents in Fleetwood\..*Reported since: The bedtime workshop/s)
    expect(text).toMatch(/Print a leaflet\..*Not mentioned again/s)
  })

  it('shows figures that are others now, with what they were', async () => {
    const { text } = await asked('What changed on sleep in Wyre since last term?', 'show all')
    expect(text).toMatch(/sent to 14 schools\..*In spring 2026: A survey of parents was sent to 12 schools\./s)
    expect(text).toMatch(/New in summer 2026.*fewer tired pupils/s)
  })

  it.each(['How has it developed?', 'and what has changed since last term?', 'did they do what was planned?'])(
    'goes on from what was asked before: “%s”',
    async (question) => {
      const { text } = await asked('Who supports sleep in Wyre?', question)
      expect(text).toContain('Of 3 plans of spring 2026')
    },
  )

  it('cannot be told where there is only one report, and says so', async () => {
    const { text, found } = await asked('How has NEET in Preston developed?')
    expect(found).toBe(true)
    expect(text).toMatch(/only the .* report tells of it here, so there is nothing to compare it with yet/)
  })
})
