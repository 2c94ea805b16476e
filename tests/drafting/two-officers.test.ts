import { describe, expect, it } from 'vitest'
import { openOffice, sayAll } from '../support/drafting.ts'

const start = 'Draft an update for sleep on the Fylde Coast'

async function bothAtIt() {
  const office = await openOffice()
  await sayAll(office, 'priya-nolan', start, 'all dropped', 'We met the heads. Next meeting is on 10 December.')
  const joined = await office.say('sam-reed', start)
  return { office, joined }
}

describe('two officers on one draft', () => {
  it('work on the same one, and the second is told', async () => {
    const { joined } = await bothAtIt()
    expect(joined.text).toContain('Priya Nolan has begun this draft')
    expect(joined.draft?.sections.activityLastPeriod).toEqual(['We met the heads.'])
    expect(joined.text).toContain('from Priya Nolan')
  })

  it('neither overwrites what they have not seen', async () => {
    const { office } = await bothAtIt()
    await office.say('priya-nolan', 'drop the first')
    const told = await office.say('sam-reed', 'drop the first')
    expect(told.text).toContain('Priya Nolan has changed this draft since you last saw it, so I did nothing yet')
    expect(told.draft?.sections).toMatchObject({ activityLastPeriod: [], plannedNextPeriod: ['Next meeting is on 10 December.'] })
    expect((await office.say('sam-reed', 'drop the first')).draft?.sections.plannedNextPeriod).toEqual([])
  })

  it('words of both are kept, and each sees those of the other', async () => {
    const { office } = await bothAtIt()
    await office.say('priya-nolan', '34 parents came to the first workshop.')
    const { text, draft } = await office.say('sam-reed', 'We also met the school nurse.')
    expect(text).toContain('Priya Nolan has changed this draft too')
    expect(draft?.sections.activityLastPeriod).toEqual([
      'We met the heads.',
      '34 parents came to the first workshop.',
      'We also met the school nurse.',
    ])
  })

  it('approval is of what was seen', async () => {
    const { office } = await bothAtIt()
    await office.say('priya-nolan', 'Parents said that it helped.')
    const told = await office.say('sam-reed', 'accept all and publish')
    expect(told.draft?.step).toBe('writing')
    expect((await office.say('sam-reed', 'accept all and publish')).draft?.step).toBe('published')
  })

  it('many words said at the very same time are all kept', async () => {
    const { office } = await bothAtIt()
    const words = Array.from({ length: 8 }, (_, n) => `We visited school number ${n + 1}.`)
    await Promise.all(words.map((word, n) => office.say(n % 2 === 0 ? 'priya-nolan' : 'sam-reed', word)))
    const { draft } = await office.say('priya-nolan', 'show me')
    expect(draft?.sections.activityLastPeriod.toSorted()).toEqual(['We met the heads.', ...words].toSorted())
  })

  it('a click twice publishes once', async () => {
    const { office } = await bothAtIt()
    const [once, twice] = await Promise.all([
      office.say('sam-reed', 'accept all and publish'),
      office.say('sam-reed', 'accept all and publish'),
    ])
    expect([once.draft?.step, twice.draft?.step]).toContain('published')
    expect((await office.say('sam-reed', 'publish')).text).toContain('Nothing was published twice')
    expect(await office.store.audit.list('updates/2026-autumn-fylde-coast-sleep')).toHaveLength(1)
  })
})
