import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

async function officersFor(question: string): Promise<string[]> {
  return (await ask(assistant, question)).contacts.map(({ id }) => id).toSorted()
}

describe('a place spoken of in passing', () => {
  it.each([
    ['I have moved from a Fulwood headship to one in Heysham. Who replaces Alison as my EPO?', ['craig-brown']],
    ['We used to be in Preston but are now a Garstang school. Who is our officer?', ['andrea-sandiford']],
    ['No longer in Rossendale, now at Kirkham. EPO please', ['andrea-sandiford']],
    ['Previously at a Skelmersdale primary, now head in Accrington: who is my officer?', ['alicia-dixon', 'craig-brown']],
    ['I was a SENDCo in Wyre until July, now in Skelmersdale. Who is the officer?', ['claire-fox']],
    ['Burnley head here, but asking for a friend in Skelmersdale - who is her EPO?', ['claire-fox']],
    ['I work in Preston, this is on behalf of a head in Kirkham. Who is the officer?', ['andrea-sandiford']],
    ['We left Blackburn for Accrington. Who covers us?', ['alicia-dixon', 'craig-brown']],
    ['My colleague in Wyre is pleased. Who is ours in Skelmersdale?', ['claire-fox']],
  ])('brings none of its officers: “%s”', async (question, officers) => {
    expect(await officersFor(question)).toEqual(officers)
  })

  it('still tells which of two places of one name is meant', async () => {
    expect(await officersFor('We are near Carnforth. Who covers Warton?')).toEqual(['craig-brown'])
  })

  it('counts where it is the only one', async () => {
    expect(await officersFor('Families moved from Skelmersdale. Who covers that?')).toEqual(['claire-fox'])
  })

  it('counts when it stands beside the other in what is asked', async () => {
    expect(await officersFor('Who covers Skelmersdale, and who covers Kirkham?')).toEqual(['andrea-sandiford', 'claire-fox'])
  })
})

it('takes no organisation for the place it is said not to be', async () => {
  const question = 'Blackpool and The Fylde College here (not a Blackpool council query). What is planned?'
  expect(await ask(assistant, question)).toMatchObject({ found: true, outOfArea: [] })
})
