import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../support/assistant.ts'
import { contactFile, districtFile, localityFile } from '../support/builders.ts'
import { askCounty, smallCounty, toKnowledge } from '../support/county.ts'

describe('an officer who has left', () => {
  const left = contactFile({ until: '2026-08-31' })
  const next = contactFile({ id: 'amir-shah', name: 'Amir Shah', from: '2026-09-01', asOf: '2026-09-15' })
  const questions = [
    'Who supports sleep in Wyre?',
    'Who is the Education Partnership Officer for Wyre?',
    'Who do I contact about sleep in Wyre?',
    'How many bedtime workshops were held in Wyre?',
    'Who supports NEET in Wyre?',
    'What is going on in Wyre?',
    'List all officers',
    'Who supports sleep?',
  ]

  it.each(questions)('is never named as current: “%s”', async (question) => {
    const { contacts, priorities, elsewhere, text } = await askCounty(question, [left])
    expect(contacts.map(({ name }) => name)).not.toContain('Priya Nolan')
    expect([...priorities, ...elsewhere].flatMap(({ leads }) => leads)).not.toContain('Priya Nolan')
    expect(text).not.toContain('Priya Nolan')
  })

  it.each(questions)('gives way to the officer who came next: “%s”', async (question) => {
    const { contacts, text } = await askCounty(question, [left, next])
    expect(contacts.map(({ name }) => name)).toContain('Amir Shah')
    expect(text).not.toContain('Priya Nolan')
  })

  it('is said to hold no current post when asked about by name', async () => {
    const { contacts, text } = await askCounty('What does Priya Nolan look after?', [left])
    expect(contacts).toEqual([])
    expect(text).toMatch(/Priya Nolan.*(no current post|no longer)/i)
  })

  it('leaves a place for which no officer is recorded, and the answer says so', async () => {
    const { contacts, text } = await askCounty('Who is the officer for Wyre?', [left])
    expect(contacts).toEqual([])
    expect(text).toMatch(/no officer is recorded for Wyre/i)
  })

  it('is still the officer on the last day', async () => {
    const { contacts } = await askCounty('Who is the officer for Wyre?', [contactFile({ until: '2026-11-24' })])
    expect(contacts.map(({ name }) => name)).toEqual(['Priya Nolan'])
  })
})

it('does not name an officer who has yet to begin', async () => {
  const next = contactFile({ id: 'amir-shah', name: 'Amir Shah', from: '2026-12-01', asOf: '2026-12-01' })
  const knowledge = toKnowledge(smallCounty(next), '2026-12-01')
  const namedOn = async (day: string) => {
    const { contacts } = await ask(await createTestAssistant(knowledge, day), 'Who is the officer for Wyre?')
    return contacts.map(({ name }) => name).sort()
  }
  expect(await namedOn('2026-11-30')).toEqual(['Priya Nolan'])
  expect(await namedOn('2026-12-01')).toEqual(['Amir Shah', 'Priya Nolan'])
})

describe('the districts after they are replaced', () => {
  const wyre = districtFile({ until: '2028-03-31' })

  it('are said to have ended, with the day', async () => {
    const { places, text } = await askCounty('Who supports sleep in Wyre?', [wyre], '2028-04-02')
    expect(places).toEqual(['wyre'])
    expect(text).toMatch(/Wyre was due to end on 31 March 2028/)
  })

  it('are not said to have ended before that day is over', async () => {
    expect((await askCounty('Who supports sleep in Wyre?', [wyre], '2028-03-31')).text).not.toMatch(/due to end/)
  })

  it('are said to have ended in the answer that names the officer too', async () => {
    expect((await askCounty('Who is the officer for Wyre?', [wyre], '2028-04-02')).text).toMatch(/31 March 2028/)
  })

  it('are said to have ended where nothing local was found', async () => {
    expect((await askCounty('Who supports NEET in Wyre?', [wyre], '2028-04-02')).text).toMatch(/31 March 2028/)
  })

  it('are said to have ended by a locality that ended', async () => {
    const coast = localityFile({ until: '2028-03-31' })
    expect((await askCounty('Who supports sleep across the Fylde Coast?', [coast], '2028-04-02')).text).toMatch(/31 March 2028/)
  })
})
