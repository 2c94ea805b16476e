import { describe, expect, it } from 'vitest'
import { updateFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

const lines = [
  'Schools and parents talked about sleep, bedtime and how sleep helps at school.',
  'Sleep work had support from the school nurses and from parents, who like it.',
  'A philanthropist gave lanterns for the sleep work.',
]
const update = updateFile({ sections: { activityLastPeriod: lines } })

describe('a question in words of its own', () => {
  it.each(['sleep in Wyre, who gave lanterns?', 'Sleep work, Wyre: why lanterns?'])(
    'is answered first by the statement that holds them: “%s”',
    async (question) => {
      const { text } = await askCounty(question, [update])
      expect(text.split('\n\n')[1]).toContain('philanthropist')
    },
  )

  it('that names no more than a subject is answered by the work on it', async () => {
    const { text } = await askCounty('what is there on sleep in Wyre?', [update])
    expect(text).toContain('Priya Nolan leads the work on sleep')
  })
})
