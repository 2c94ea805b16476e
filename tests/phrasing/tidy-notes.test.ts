import { describe, expect, it } from 'vitest'
import { speakingAs } from '../../src/speaker.ts'
import { createPuppet, phrasingWith, shippedLibrary } from '../support/model.ts'

const notes = ['met 14 primary schools w/ Calm Nights on 3 March', 'want to run 2 workshops in Leyland next term']
const told = {
  says: 'Fourteen primary schools met with Calm Nights on 3 March.',
  from: [0],
  section: 'activityLastPeriod',
}
const planned = { says: 'Two workshops are to be run in Leyland next term.', from: [1], section: 'plannedNextPeriod' }

async function tidied(sentences: unknown[]) {
  const phrasing = phrasingWith(createPuppet({ draft: { sentences } }))
  return phrasing.tidy(notes, { by: speakingAs('claire-fox'), library: await shippedLibrary() })
}

describe('an officer’s notes tidied by a model', () => {
  it('become sentences, each in its section, with every fact kept', async () => {
    expect(await tidied([told, planned])).toEqual({
      sentences: [
        { text: told.says, section: 'activityLastPeriod', from: [0] },
        { text: planned.says, section: 'plannedNextPeriod', from: [1] },
      ],
      own: [],
    })
  })

  it.each([
    ['changes a number', { ...told, says: 'Forty primary schools met with Calm Nights on 3 March.' }],
    ['changes a date', { ...told, says: 'Fourteen primary schools met with Calm Nights on 13 March.' }],
    ['loses a number', { ...told, says: 'Primary schools met with Calm Nights on 3 March.' }],
    ['loses a name', { ...told, says: 'Fourteen primary schools met on 3 March.' }],
    ['adds a person', { ...told, says: 'Fourteen primary schools and Andrea Sandiford met with Calm Nights on 3 March.' }],
    ['adds a result', { ...told, says: 'Fourteen primary schools met with Calm Nights on 3 March and attendance improved.' }],
    ['writes markup', { ...told, says: '**Fourteen** primary schools met with Calm Nights on 3 March.' }],
    ['cites a note that there is not', { ...told, from: [7] }],
    ['cites none', { ...told, from: [] }],
  ])('give the officer’s own words back when the model %s', async (_, sentence) => {
    expect(await tidied([sentence, planned])).toMatchObject({ sentences: [{ from: [1] }], own: [0] })
  })

  it('give back every note that the model left out', async () => {
    expect(await tidied([])).toEqual({ sentences: [], own: [0, 1] })
  })

  it('are left alone when there is no answer', async () => {
    const phrasing = phrasingWith(createPuppet({}))
    expect(await phrasing.tidy(notes, { by: speakingAs('claire-fox'), library: await shippedLibrary() })).toBeNull()
  })
})
