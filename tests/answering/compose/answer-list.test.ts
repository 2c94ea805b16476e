import { describe, expect, it } from 'vitest'
import { ask, converse, createTestAssistant } from '../../support/assistant.ts'
import { contactFile, districtFile, offerFile, priorityFile } from '../../support/builders.ts'
import { askCounty, createCountyAssistant } from '../../support/county.ts'

/** Seven more priorities on sleep in the Fylde Coast, so that there are eight. */
const many = Array.from({ length: 7 }, (_, i) =>
  priorityFile({ id: `more-sleep-${i}`, title: `Sleep plan number ${i}`, shortTitle: `Plan ${i}` }),
)

function shown(text: string): number {
  return many.filter((_, i) => text.includes(`**Plan ${i}**`)).length + (text.includes('**Sleep on the Fylde Coast**') ? 1 : 0)
}

describe('a long list', () => {
  it('says how many there are, shows the first and says how to see the rest', async () => {
    const { text } = await askCounty('Who supports sleep in Wyre?', many)
    expect(text).toMatch(/\b8 priorities\b/)
    expect(shown(text)).toBeGreaterThanOrEqual(3)
    expect(shown(text)).toBeLessThan(8)
    expect(text).toMatch(new RegExp(`\\b${8 - shown(text)} more results?\\b`))
    expect(text).toContain('show all')
  })

  it('holds all of them for programs', async () => {
    expect((await askCounty('Who supports sleep in Wyre?', many)).priorities).toHaveLength(8)
  })

  it('is not longer than a phone screen or two, however much there is', async () => {
    const offers = Array.from({ length: 40 }, (_, i) =>
      offerFile({ id: `offer-${i}`, title: `Night course ${i}`, body: 'Long. '.repeat(60) }),
    )
    const { text } = await askCounty('Who supports sleep in Wyre?', [...many, ...offers])
    expect(text.length).toBeLessThan(3500)
  })

  it.each(['show all', 'Show all please', 'show me the rest', 'all of them', 'more'])('is shown whole on “%s”', async (request) => {
    const assistant = await createCountyAssistant(many)
    await ask(assistant, 'Who supports sleep in Wyre?', 't')
    const { text, places, themes } = await ask(assistant, request, 't')
    expect(shown(text)).toBe(8)
    expect(text).not.toMatch(/show all/i)
    expect({ places, themes }).toEqual({ places: ['wyre'], themes: ['sleep'] })
  })

  it('that fits is shown whole at once', async () => {
    const { text } = await askCounty('Who supports sleep in Wyre?', many.slice(0, 1))
    expect(text).toMatch(/\b2 priorities\b/)
    expect(text).not.toMatch(/show all/i)
  })
})

describe('a list of everything of a kind', () => {
  it.each([
    ['How many localities are there?', /\b3 localities\b/],
    ['List all the districts', /\b4 districts\b/],
    ['How many districts are there?', /\b4 districts\b/],
    ['Who are all the officers?', /\b3 officers\b/],
    ['How many priorities are there?', /\b2 priorities\b/],
  ])('says how many there are: “%s”', async (question, count) => {
    const { intent, found, text } = await askCounty(question)
    expect({ intent, found }).toEqual({ intent: 'list', found: true })
    expect(text).toMatch(count)
  })

  it('names every officer in post, once, with the localities of each', async () => {
    const { contacts } = await askCounty('List all officers', [contactFile({ until: '2026-08-31' })])
    expect(contacts.map(({ name, localities }) => [name, ...localities])).toEqual([
      ['Nina Hale', 'Morecambe Bay'],
      ['Tom Ashworth', 'Preston'],
    ])
  })

  it('keeps to the place that is named', async () => {
    const { priorities, text } = await askCounty('List all priorities in Preston')
    expect(priorities.map(({ id }) => id)).toEqual(['preston-neet'])
    expect(text).not.toContain('Priya Nolan')
  })

  it('leaves out districts that have ended', async () => {
    const { text } = await askCounty('How many districts are there?', [districtFile({ until: '2026-08-31' })])
    expect(text).toMatch(/\b3 districts\b/)
    expect(text).not.toContain('Wyre')
  })

  it('holds all there is to say of a place when that is asked', async () => {
    const vaping = priorityFile({ id: 'coast-vaping', title: 'Vape no more', themes: ['vaping'] })
    const { priorities } = await askCounty('What is going on in Wyre?', [vaping])
    expect(priorities.map(({ id }) => id).sort()).toEqual(['coast-vaping', 'fylde-coast-sleep'])
  })
})

it('lists acronyms with what they stand for', async () => {
  const { text } = await askCounty('Give me the full list of acronyms')
  expect(text).toContain('1 acronym or expression: NEET')
  expect(text).toContain('**NEET**: not in education, employment or training')
})

it('lists the work of a place although its officer is named too, and as bullet points', async () => {
  for (const question of [
    "What priorities does Priya's patch, Fylde Coast, have?",
    'everything Fylde Coast is working on, bullet points please',
  ])
    expect(
      (await askCounty(question)).priorities.map(({ id }) => id),
      question,
    ).toEqual(['fylde-coast-sleep'])
})

it('takes a train’s time for no question about a place', async () => {
  expect((await askCounty('Is the 16.42 from Fleetwood to Preston on time?')).found).toBe(false)
})

it('names all officers however they are asked for', async () => {
  for (const question of [
    'who covers where?',
    'Name every EPO',
    'who are the officers?',
    'which officer covers which locality',
    'every EPO and their patch',
  ])
    expect((await askCounty(question)).contacts.map(({ id }) => id).sort(), question).toEqual(['nina-hale', 'priya-nolan', 'tom-ashworth'])
})

it('does not take “everything” said of a child for a list', async () => {
  expect((await askCounty('Staff in Lytham wonder why one of ours needs everything the same')).intent).not.toBe('list')
})

describe('a list asked for in other words', () => {
  it.each([
    ['Which officers do more than 1 patch?', /Claire Fox/],
    ['Which officers hold responsibility in more than one locality?', /Craig Brown/],
    ['Which districts fall within each locality?', /Pennine Lancashire\*\*: Burnley/],
    ['whats closed', /brain development/i],
    ['What offers exist in Burnley at present?', /Burnley Beyond Barriers/],
    ['List the six localities for our staff handbook', /Morecambe Bay/],
    ['Kindly set out all priorities in Preston, with the lead officer.', /2 priorities/],
    ['priorities fylde coast full list inc closed', /3 priorities/],
  ])('is given: “%s”', async (question, held) => {
    expect((await converse(question)).text).toMatch(held)
  })

  it('says that the districts known have ended, and which they were', async () => {
    const { found, text } = await ask(await createTestAssistant(undefined, '2029-01-10'), 'list all districts')
    expect(found).toBe(true)
    expect(text).toMatch(/12 known were due to end on 31 March 2028: Burnley, .* Check with the county council/)
  })
})

it.each([
  ['list acronyms used in the Fylde report', /There are \d\d acronyms and expressions for Fylde Coast\./],
  ['what resources are planned but not out yet', /There are 10 resources: Attendance Handbook/],
  ['which offers are for parents', /There are 3 offers and 3 resources on working with parents\./],
])('only what was asked for is listed: “%s”', async (question, says) => {
  expect((await ask(await createTestAssistant(), question)).text).toMatch(says)
})
