import { describe, expect, it } from 'vitest'
import { themeFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

const sleep = themeFile({ words: ['sleep'], hints: ['tired', 'yawning', 'night'] })

describe('words that only lean towards a subject', () => {
  it('show it together in a place', async () => {
    const { themes, priorities } = await askCounty('Whole class tired and yawning, Fleetwood. Can somebody advise us?', [sleep])
    expect({ themes, first: priorities[0]?.id }).toEqual({ themes: ['sleep'], first: 'fylde-coast-sleep' })
  })

  it.each(['Tired and yawning teachers want a holiday in Rome', 'Football kit for Friday night, Fleetwood'])(
    'show nothing without a place, or one alone: “%s”',
    async (question) => {
      expect((await askCounty(question, [sleep])).found).toBe(false)
    },
  )
})
