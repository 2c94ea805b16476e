import { describe, expect, it } from 'vitest'
import { openOffice, plans, sayAll } from '../support/drafting.ts'

const priya = 'priya-nolan'
const start = 'Draft an update for sleep on the Fylde Coast'

describe('the plans of the last report', () => {
  it('land where the officer says, in their old words', async () => {
    const office = await openOffice()
    const { draft } = await sayAll(office, priya, start, 'first done, second still planned, rest dropped')
    expect(draft).toMatchObject({ step: 'writing', sections: { activityLastPeriod: [plans[0]], plannedNextPeriod: [plans[1]] } })
    expect(JSON.stringify(draft)).not.toContain(plans[2])
  })

  it('are named by their words, and the one left out stays open', async () => {
    const office = await openOffice()
    const { text, draft } = await sayAll(office, priya, start, 'all done except leaflets')
    expect(draft?.sections.activityLastPeriod).toEqual([plans[0], plans[1]])
    expect(text).toContain('Print 500 leaflets.')
    const { draft: later } = await office.say(priya, 'the leaflets one is still planned')
    expect(later?.sections.plannedNextPeriod).toEqual([plans[2]])
  })

  it('are put into the past only when the officer says so', async () => {
    const office = await openOffice()
    const offered = await sayAll(office, priya, start, 'first done, rest dropped')
    expect(offered.text).toContain('Invited the school nurse to the workshops')
    expect(offered.draft?.sections.activityLastPeriod).toEqual([plans[0]])
    const { draft } = await office.say(priya, 'reword 1')
    expect(draft?.sections.activityLastPeriod).toEqual(['Invited the school nurse to the workshops.'])
  })

  it('can be answered at the start of other words', async () => {
    const office = await openOffice()
    const { draft } = await sayAll(office, priya, start, 'All done. We also met the school nurse on 3 November.')
    expect(draft?.sections.activityLastPeriod).toEqual([...plans, 'We also met the school nurse on 3 November.'])
  })
})

describe('in the middle of a draft', () => {
  it('a question is answered, and the draft goes on', async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'all done', 'We met the heads.')
    const answer = await office.say(priya, 'Who supports NEET in Preston?')
    expect(answer).toMatchObject({ intent: 'signpost', contacts: [{ name: 'Tom Ashworth' }], draft: null })
    expect(answer.text).toContain('Your draft for “Sleep on the Fylde Coast” is as it was')
    expect((await office.say(priya, '34 parents came.')).draft?.sections.activityLastPeriod).toContain('We met the heads.')
  })

  it('a child at risk gets the card; nothing of it is kept, and the draft is unharmed', async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'all done', 'We met the heads.')
    const answer = await office.say(priya, 'A girl told me her dad hits her every night')
    expect(answer).toMatchObject({ intent: 'safeguarding', question: expect.any(String) })
    expect(answer.text).toContain('999')
    const { draft } = await office.say(priya, 'show me')
    expect(draft?.sections.activityLastPeriod).toContain('We met the heads.')
    const history = await office.store.drafts.history(draft?.id ?? '')
    expect(JSON.stringify([draft, history])).not.toContain('hits her')
  })

  it('a pupil’s name is taken out before anything is kept, and the officer is told', async () => {
    const office = await openOffice()
    const answer = await sayAll(office, priya, start, 'all dropped', 'We met a pupil called Jordan Smithers about the workshops.')
    expect(answer.text).toMatch(/I removed what looked like personal details/)
    expect(JSON.stringify(answer.draft)).not.toContain('Smithers')
    expect(JSON.stringify(await office.store.drafts.history(answer.draft?.id ?? ''))).not.toContain('Smithers')
    expect((await office.say(priya, 'accept all and publish')).text).toContain('removed a name')
  })

  it('a word that states nothing is not put into it', async () => {
    const office = await openOffice()
    await sayAll(office, priya, start, 'all dropped')
    await office.say(priya, 'hmm')
    expect((await office.say(priya, 'show me')).draft?.missing).toHaveLength(5)
  })

  it('it can be kept for later, and is found again', async () => {
    const office = await openOffice()
    expect((await sayAll(office, priya, start, 'We met the heads.', 'keep for later')).draft?.step).toBe('kept')
    expect((await office.say(priya, 'my drafts')).text).toContain('kept for later')
    expect((await office.say(priya, 'continue')).draft).toMatchObject({
      step: 'carrying',
      sections: { activityLastPeriod: ['We met the heads.'] },
    })
  })
})

it('offers what was mentioned in passing and partners nobody knows, and puts them forward when told to', async () => {
  const office = await openOffice()
  const answer = await sayAll(office, priya, start, 'all dropped', 'Calm Nights now run a free group on Tuesdays at the Marsh Mill Trust.')
  expect(answer.text).toContain('New to me: **Marsh Mill Trust**')
  expect(answer.text).toContain('sounds like something schools could use')
  await office.say(priya, 'add them')
  expect((await office.store.drafts.find(answer.draft?.id ?? ''))?.proposals).toMatchObject([
    { kind: 'partner', name: 'Marsh Mill Trust' },
    { kind: 'offer', partners: ['calm-nights'] },
  ])
  await sayAll(office, priya, 'accept all and publish')
  expect(await office.file('partners/marsh-mill-trust.md')).toContain('name: Marsh Mill Trust')
  expect(await office.store.offering.proposals.list(['open'])).toMatchObject([
    { said: { partner: { id: 'calm-nights' }, districts: ['fylde', 'wyre'], cost: 'free' }, by: { contact: priya } },
  ])
})

it('links what it knows to its pages', async () => {
  const office = await openOffice()
  const answer = await sayAll(office, priya, start, 'all dropped', 'Calm Nights met the heads in Wyre.')
  expect(answer.text).toContain('[Calm Nights](https://tass.example/partners/calm-nights)')
  expect(answer.text).toContain('[Wyre](https://tass.example/districts/wyre)')
})
