import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'
import { askCounty } from '../../support/county.ts'

const assistant = await createTestAssistant()
const mango = 'Sticks that smell of mango keep turning up in the girls’ cubicles'

async function lastOf(thread: string, ...questions: string[]) {
  const answers = []
  for (const question of questions) answers.push(await ask(assistant, question, thread))
  return answers.at(-1) as Awaited<ReturnType<typeof ask>>
}

describe('a question whose words are not known', () => {
  it('is answered for the theme that its wording speaks for, and says so', async () => {
    const answer = await ask(assistant, `${mango}, Burnley`)
    expect(answer).toMatchObject({ found: true, themes: ['vaping'], places: ['burnley'] })
    expect(answer.priorities[0]?.id).toBe('pennine-lancashire-we-are-community')
    expect(answer.text).toContain('Read as: Vaping · Burnley')
    expect(answer.text).toContain('I took this to be about vaping.')
  })

  it('gets the local officer where the place has no priority on that theme', async () => {
    const answer = await ask(assistant, `${mango}, Lancaster`)
    expect(answer).toMatchObject({ found: false, themes: ['vaping'], priorities: [] })
    expect(answer.contacts.map(({ id }) => id)).toEqual(['craig-brown'])
  })

  it('is answered in West Lancashire, whose name is an expression of the reports too', async () => {
    const answer = await ask(assistant, 'A girl who has to have the same seat every day and hates the bell, West Lancashire')
    expect(answer).toMatchObject({ found: true, themes: ['autism'], places: ['west-lancashire'] })
  })

  it('may hold a word of another service', async () => {
    const answer = await ask(assistant, 'Sticks that smell of mango in the bins by the girls’ cubicles, Burnley')
    expect(answer).toMatchObject({ found: true, themes: ['vaping'], places: ['burnley'] })
  })

  it('is read as what the place works on, where several of its themes speak for the same work', async () => {
    const lads = 'Lads round the precinct with hoods up and pockets full'
    expect(await ask(assistant, `${lads}, Burnley`)).toMatchObject({ found: true, places: ['burnley'] })
    expect((await ask(assistant, lads)).found).toBe(false)
  })

  it('gets the local officer where it is ours but speaks for no theme', async () => {
    const answer = await ask(assistant, 'Pupils who eat soap, who could advise us in Lancaster?')
    expect(answer).toMatchObject({ found: false, themes: [], priorities: [] })
    expect(answer.text).toContain('The reports say nothing on this in Lancaster. Ask Craig Brown')
    expect(answer.contacts.map(({ id }) => id)).toEqual(['craig-brown'])
  })

  it('is read for its subject where its words only say whom it is about', async () => {
    const answer = await ask(assistant, 'Grown-ups buying crates for Y9s outside the Spar in Bamber Bridge')
    expect(answer.priorities[0]?.id).toBe('central-lancashire-alcohol')
  })

  it('is never read as a theme that is not in the knowledge', async () => {
    expect(await askCounty('Boys who flap and hum when the hand dryer goes, in Wyre')).toMatchObject({ found: false, themes: [] })
  })

  it.each([
    'the photocopier is jammed again in Preston',
    'Where can I buy curtains in Lancaster?',
    'Who can mend a piano in Chorley?',
    'what is on the lunch menu in Preston',
    'train times from Preston to Lancaster',
    'bus pass renewal in Lancaster',
  ])('names nobody when it is not ours: “%s”', async (question) => {
    expect(await ask(assistant, question)).toMatchObject({ found: false, intent: 'none', contacts: [], priorities: [] })
  })
})

describe('a theme read from the wording, in a conversation', () => {
  it('is what the next question goes on with', async () => {
    const answer = await lastOf('goes on', `${mango}, Burnley`, 'who do I ring?')
    expect(answer).toMatchObject({ found: true, intent: 'contact', themes: ['vaping'] })
    expect(answer.text).not.toContain('I took this')
  })

  it('is put right in one step', async () => {
    expect(await lastOf('put right', `${mango}, Burnley`, 'I meant alcohol')).toMatchObject({ themes: ['alcohol'], places: ['burnley'] })
  })

  it('does not take a short follow-up away from its subject', async () => {
    const answer = await lastOf('stays', 'Who supports sleep in Chorley?', 'what did the older ones make of it?')
    expect(answer).toMatchObject({ themes: ['sleep'], places: ['chorley'] })
  })
})
