import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

async function placesIn(question: string): Promise<string[]> {
  return (await ask(assistant, question)).places
}

describe('a postcode', () => {
  it.each([
    ['FY7', 'wyre'],
    ['FY8', 'fylde'],
    ['LA1', 'lancaster'],
    ['LA4', 'lancaster'],
    ['BB7', 'ribble-valley'],
    ['BB4', 'rossendale'],
    ['BB8', 'pendle'],
    ['BB10', 'burnley'],
    ['BB11', 'burnley'],
    ['L39', 'west-lancashire'],
    ['WN8', 'west-lancashire'],
  ])('that lies in one district leads to it: %s', async (code, id) => {
    expect(await placesIn(`Who leads on attendance in ${code}?`)).toContain(id)
    expect(await placesIn(`attendance lead ${code.toLowerCase()}`)).toContain(id)
  })

  it('written in full leads to the same district', async () => {
    expect(await placesIn('Our school is in FY7 6HJ: who leads on attendance?')).toEqual(['wyre'])
  })

  it('written in full is never answered with the officer of the place asked about before', async () => {
    await ask(assistant, 'Who is the officer for West Lancs?', 'postcode')
    const { contacts } = await ask(assistant, 'and who covers FY7 6HJ?', 'postcode')
    expect(contacts.map(({ id }) => id)).not.toContain('claire-fox')
  })

  it.each([
    ['PR1', ['Preston', 'South Ribble']],
    ['PR3', ['Fylde', 'Preston', 'Ribble Valley', 'Wyre']],
    ['PR4', ['Fylde', 'Preston', 'South Ribble', 'West Lancashire']],
    ['PR5', ['Chorley', 'South Ribble']],
    ['BB5', ['Hyndburn', 'Rossendale']],
    ['LA2', ['Lancaster', 'Wyre']],
    ['FY5', ['Wyre', 'Blackpool']],
    ['BB2', ['Ribble Valley', 'Blackburn with Darwen']],
  ])('that lies in several is asked back about: %s', async (code, choices) => {
    const { places, contacts, text } = await ask(assistant, `Who leads on attendance in ${code}?`)
    expect({ places, contacts }).toEqual({ places: [], contacts: [] })
    for (const choice of choices) expect(text).toMatch(new RegExp(`^\\d+\\. ${choice}$`, 'm'))
  })

  it.each([
    ['FY1', 'blackpool'],
    ['FY2', 'blackpool'],
    ['BB3', 'blackburn-with-darwen'],
  ])('that lies outside the county council is said to: %s', async (code, id) => {
    expect(await ask(assistant, `Who leads on attendance in ${code}?`)).toMatchObject({ places: [], outOfArea: [id], contacts: [] })
  })
})
