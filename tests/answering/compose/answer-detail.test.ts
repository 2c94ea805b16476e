import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'
import { partnerFile, sourceFile, updateFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

const sections = {
  intendedOutcomes: ['Families know how to settle a child at night.'],
  activityLastPeriod: ['Calm Nights held 4 bedtime workshops for parents.', 'A leaflet on screens went to 12 nurseries.'],
  plannedNextPeriod: ['A workshop for grandparents is planned on 14 January 2027.'],
  impactSoFar: ['31 families say that mornings are calmer.'],
  exitStrategy: ['School nurses will run the workshops from summer 2027.'],
}
const full = updateFile({ sections })

describe('a question about one section', () => {
  it.each([
    ['What is planned next on sleep in Wyre?', sections.plannedNextPeriod],
    ['What difference has the sleep work made in Wyre?', sections.impactSoFar],
    ['What is the exit strategy for sleep in Wyre?', sections.exitStrategy],
    ['What are the intended outcomes for sleep in Wyre?', sections.intendedOutcomes],
    ['What happened last term on sleep in Wyre?', sections.activityLastPeriod],
  ])('is answered from that section alone: “%s”', async (question, lines) => {
    const { intent, text } = await askCounty(question, [full])
    expect(intent).toBe('detail')
    for (const line of lines) expect(text).toContain(line)
    for (const other of Object.values(sections).flat()) if (!lines.includes(other)) expect(text).not.toContain(other)
  })
})

it('says so when the newest report has nothing under the section that was asked for', async () => {
  const { text } = await askCounty('What is planned next on sleep in Wyre?', [
    updateFile({ sections: { impactSoFar: sections.impactSoFar } }),
  ])
  expect(text).toMatch(/nothing|no plans?\b|does not say|not say/i)
})

describe('a question about one fact', () => {
  it('is answered first with the statement that holds it, and with where that stands', async () => {
    const { intent, found, text, sources } = await askCounty('How many bedtime workshops were held in Wyre?', [full])
    expect({ intent, found }).toEqual({ intent: 'detail', found: true })
    const [lead] = text.split('\n\n').filter((block) => !block.startsWith('_'))
    expect(lead).toContain('4 bedtime workshops')
    expect(sources[0]).toMatchObject({ id: 'summer-report', where: 'Fylde Coast, priority 1, Activity last period' })
  })

  it('gives a date when a date was asked for', async () => {
    const { text } = await askCounty('When is the workshop for grandparents in Wyre?', [full])
    expect(text).toContain('14 January 2027')
  })

  it('does not say that a thing was done because it was planned', async () => {
    const { text } = await askCounty('Has the workshop for grandparents been held in Wyre?', [full])
    expect(text).toContain('14 January 2027')
    expect(text).not.toMatch(/^yes/im)
  })
})

describe('a newer report', () => {
  const earlier = updateFile({
    id: 'earlier',
    period: '2026-spring',
    sections: {
      activityLastPeriod: ['Calm Nights held 2 bedtime workshops for parents.'],
      plannedNextPeriod: ['An owl visit is planned.'],
    },
  })

  it('replaces an older one in answers about a fact', async () => {
    const { text } = await askCounty('How many bedtime workshops were held in Wyre?', [full, earlier])
    expect(text).toContain('4 bedtime workshops')
    expect(text).not.toContain('2 bedtime workshops')
  })

  it('replaces an older one in answers about a section', async () => {
    const { text } = await askCounty('What is planned on sleep in Wyre?', [full, earlier])
    expect(text).toContain('grandparents')
    expect(text).not.toContain('owl')
  })

  it('is not filled up from an older one where it says nothing', async () => {
    const { text } = await askCounty('What is planned on sleep in Wyre?', [updateFile(), earlier])
    expect(text).not.toContain('owl')
  })
})

describe('two sources of one period', () => {
  const minutes = sourceFile({ id: 'minutes', title: 'Minutes of the locality group' })
  const other = updateFile({
    id: 'by-minutes',
    source: 'minutes',
    where: 'Item 4',
    sections: {
      activityLastPeriod: ['Calm Nights held 6 bedtime workshops for parents.'],
      plannedNextPeriod: ['A film night is planned.'],
    },
  })

  it('that disagree are both shown, each with its source', async () => {
    const { text, sources } = await askCounty('How many bedtime workshops were held in Wyre?', [full, minutes, other])
    expect(text).toContain('4 bedtime workshops')
    expect(text).toContain('6 bedtime workshops')
    expect(sources.map(({ id }) => id).sort()).toEqual(['minutes', 'summer-report'])
  })

  it('are both shown for a section', async () => {
    const { text } = await askCounty('What is planned on sleep in Wyre?', [full, minutes, other])
    expect(text).toContain('grandparents')
    expect(text).toContain('film night')
  })
})

it('shows two facts about a partner that disagree, each with its source', async () => {
  const fact = { checked: '2026-11-02' }
  const facts = [
    { ...fact, say: 'Calm Nights is for ages 5 to 11.', source: 'summer-report' },
    { ...fact, say: 'Calm Nights is for ages 4 to 16.', source: 'minutes' },
  ]
  const { text } = await askCounty('What is Calm Nights?', [sourceFile({ id: 'minutes', title: 'Minutes' }), partnerFile({ facts })])
  expect(text).toContain('ages 5 to 11')
  expect(text).toContain('ages 4 to 16')
  expect(text).toContain('Minutes')
})

describe('a day or a place asked for', () => {
  it.each([
    ["where's the next TARDIS meeting?", /^The TARDIS network .* at Tarleton Primary School\./m],
    ['where are the alcohol partnership meetings held?', /^The sources here do not say where\. /m],
  ])('leads, wherever the report tells it, or is said to be told nowhere: “%s”', async (question, says) => {
    expect((await ask(await createTestAssistant(), question)).text).toMatch(says)
  })
})

it('says that no sum is given, and who gave the money', async () => {
  const { text } = await ask(await createTestAssistant(), 'how much did they get, SMILE mediation in Burnley?')
  expect(text).toMatch(/The sources here give no such number\. SMILE mediation secured funding/)
})

it.each(['Is the SENDCo network in West Lancs just for primaries?', 'can a secondary join the West Lancs SENDCo network?'])(
  'leads with whom the work is for: “%s”',
  async (question) => {
    expect((await ask(await createTestAssistant(), question)).text.split('###')[0]).toContain('every secondary and primary school')
  },
)

it('says no only where the statement itself does, not the reason it gives', async () => {
  const assistant = await createTestAssistant()
  await ask(assistant, 'TARDIS', 't')
  const { text } = await ask(assistant, "are Barnardo's part of it", 't')
  expect(text).toMatch(/^Yes\. Barnardo's and Lancashire Mind attended/m)
})

it('tells what comes when the work ends, and how it went, of the work spoken of', async () => {
  const assistant = await createTestAssistant()
  await ask(assistant, "what's Preston doing about school avoidance", 't')
  expect((await ask(assistant, 'how did it go', 't')).text).toContain('### Impact so far')
  expect((await ask(assistant, 'and when it ends?', 't')).text).toContain('### Exit strategy')
  expect((await ask(assistant, 'has impact been seen', 't')).text).toContain('### Impact so far')
})
