import { describe, expect, it } from 'vitest'
import { termFile, updateFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

const tardis = termFile({ id: 'tardis', short: 'TARDIS', says: 'A cluster of small schools.' })
const mhist = termFile({ id: 'mhist', short: 'MHIST', usual: 'mental health in schools team', says: 'A team that visits schools.' })

describe('an acronym', () => {
  it.each(['What does NEET stand for?', 'what is neet', 'define NEET', 'What does NEET mean?', 'whats NEET'])(
    'is spelt out and explained: “%s”',
    async (question) => {
      const { intent, found, text } = await askCounty(question)
      expect({ intent, found }).toEqual({ intent: 'define', found: true })
      expect(text).toMatch(/not in education, employment or training/i)
      expect(text).toContain('Young people without a place after school.')
    },
  )

  it('that nobody has explained is said to be unknown, not guessed', async () => {
    const { found, text } = await askCounty('What does TARDIS stand for?', [tardis])
    expect(found).toBe(true)
    expect(text).toMatch(/no source we hold says what it stands for/i)
    expect(text).toContain('A cluster of small schools.')
  })

  it('that is only usually read in one way is marked as unconfirmed', async () => {
    const { text } = await askCounty('What does MHIST stand for?', [mhist])
    expect(text).toMatch(/mental health in schools team.*no source of ours confirms/i)
  })

  it('comes with where it is used', async () => {
    const update = updateFile({ sections: { activityLastPeriod: ['The TARDIS schools met in May.'] } })
    const { text, sources } = await askCounty('What does TARDIS stand for?', [tardis, update])
    expect(text).toContain('The TARDIS schools met in May.')
    expect(sources.map(({ where }) => where)).toContain('Fylde Coast, priority 1, Activity last period')
  })

  it('in a question about a place is a subject, not a thing to explain', async () => {
    const { intent, priorities } = await askCounty('What is going on with NEET in Preston?')
    expect(intent).not.toBe('define')
    expect(priorities.map(({ id }) => id)).toEqual(['preston-neet'])
  })

  it('that is also an everyday word is explained only when it is written as a name', async () => {
    const cap = termFile({ id: 'cap', short: 'CAP', long: 'Community Alcohol Partnership', says: 'A local partnership.' })
    expect((await askCounty('What does CAP stand for?', [cap])).text).toContain('Community Alcohol Partnership')
    const { text } = await askCounty('Is there a cap on numbers for sleep support in Wyre?', [cap])
    expect(text).not.toContain('Community Alcohol Partnership')
  })
})
