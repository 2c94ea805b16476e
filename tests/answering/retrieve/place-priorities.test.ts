import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

async function prioritiesFor(question: string): Promise<string[]> {
  return (await ask(assistant, question)).priorities.map(({ id }) => id).toSorted()
}

const fylde = ['fylde-coast-early-years', 'fylde-coast-neet', 'fylde-coast-transition']

describe('everything a place works on', () => {
  it.each([
    ['List the work going on round Kirkham so I can brief my group.'],
    ['What are we all working on in Fylde? Need to tell SLT tomorrow'],
    ['Rundown of all the projects round Fleetwood for a display'],
    ['Everything in Wyre please, writing a paper for the board'],
  ])('is listed whatever the list is for: “%s”', async (question) => {
    expect(await prioritiesFor(question)).toEqual(fylde)
  })

  it.each(['including', 'incl.', 'plus'])('is listed with what is closed when that is asked for too: “%s”', async (and) => {
    expect(await prioritiesFor(`Show me the full list of what's going on across Wyre ${and} anything that's closed`)).toEqual(fylde)
  })

  it.each(['List all the buses in Fylde for a display', 'List all dentists in Fylde so I can tell my group'])(
    'is no answer to another subject: “%s”',
    async (question) => {
      expect(await ask(assistant, question)).toMatchObject({ found: false, priorities: [] })
    },
  )
})

it.each([
  'Which locality has only got one priority in the spring report?',
  'which locality has most priorities',
  'how many priorities does each locality have',
])('localities are compared by how many priorities they have: “%s”', async (question) => {
  const { found, text } = await ask(assistant, question)
  expect(found).toBe(true)
  expect(text).toContain('Pennine Lancashire (1 priority)')
  expect(text).toContain('Fylde Coast (3 priorities, 1 of them no longer open)')
})
