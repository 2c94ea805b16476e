import { describe, expect, it } from 'vitest'
import { anybody } from '../../src/speaker.ts'
import { createTestAssistant } from '../support/assistant.ts'
import { assistantWith, createPuppet } from '../support/model.ts'

/** Nothing in it is a word for a subject that the rules know. */
const oddly = 'Anything in Chorley for shandy scamps'

async function understood(understand: unknown, text = oddly) {
  const puppet = createPuppet({ understand })
  const assistant = await assistantWith(puppet, { uses: ['understand'] })
  return { reply: await assistant.reply({ conversation: null, text, by: anybody }), askings: puppet.askings }
}

async function byRules(text = oddly) {
  return (await createTestAssistant()).reply({ conversation: null, text, by: anybody })
}

describe('a question that the rules cannot read', () => {
  it('is answered for the theme that the model took it to be about, and says so', async () => {
    const { reply } = await understood({ themes: ['alcohol'], places: [], intent: 'signpost' })
    expect(reply.found).toBe(true)
    expect(reply.lead).toMatch(/^I took this to be about Alcohol/i)
    expect(reply.places).toEqual(['chorley'])
  })

  it('shows the model the question and lists to choose from', async () => {
    const { askings } = await understood({ themes: [], places: [], intent: 'signpost' })
    const given = JSON.parse(askings[0]?.given ?? '{}')
    expect(given.question).toBe(oddly)
    expect(given.themes).toContainEqual({ id: 'alcohol', name: 'Alcohol' })
    expect(given.places).toHaveLength(12)
  })

  it('stays where the rules placed it, whatever the model says', async () => {
    const { reply } = await understood({ themes: ['alcohol'], places: ['burnley'], intent: 'signpost' })
    expect(reply.places).toEqual(['chorley'])
    expect(JSON.stringify(reply)).not.toMatch(/Burnley|Alicia|Craig/)
  })

  it('is not given a place that it does not nearly name', async () => {
    const { reply } = await understood({ themes: ['alcohol'], places: ['burnley'], intent: 'signpost' }, 'Anything for shandy scamps')
    expect(reply.places).toEqual([])
  })

  it.each([
    ['chooses no theme', { themes: [], places: [], intent: 'signpost' }],
    ['chooses a theme that there is not', { themes: ['witchcraft'], places: [], intent: 'signpost' }],
    ['chooses an intent that is not its to choose', { themes: ['alcohol'], places: [], intent: 'safeguarding' }],
    ['is away', undefined],
  ])('is answered by the rules when the model %s', async (_, answer) => {
    expect((await understood(answer)).reply).toEqual(await byRules())
  })

  it('is not shown to the model when the rules can read it, or have recognised that it is none of ours', async () => {
    for (const text of [
      'Who helps with sleep in Chorley?',
      'Who helps with sleep in Blackpool?',
      'when are the bins collected in Wyre',
      'hello',
    ])
      expect((await understood({ themes: ['alcohol'], places: [], intent: 'signpost' }, text)).askings).toEqual([])
  })
})
