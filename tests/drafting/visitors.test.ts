import { describe, expect, it } from 'vitest'
import { openOffice, sayAll } from '../support/drafting.ts'

describe('somebody who is no officer', () => {
  it('is told so kindly, and can have their words sent to the officer, who drafts from them', async () => {
    const office = await openOffice()
    const told = await office.say(null, 'Update on sleep on the Fylde Coast: we ran two workshops, 30 parents came.')
    expect(told).toMatchObject({ intent: 'draft', draft: null })
    expect(told.text).toContain('drafted by Education Partnership Officers')
    expect((await office.say(null, 'send')).text).toContain('Sent to Priya Nolan')
    const list = await office.say('priya-nolan', 'my drafts')
    expect(list.text).toContain('note 1: we ran two workshops, 30 parents came.')
    const { draft } = await office.say('priya-nolan', 'take note 1')
    const begun = draft?.step === 'choosing' ? (await office.say('priya-nolan', '1')).draft : draft
    expect(JSON.stringify(begun?.sections)).toContain('30 parents came.')
    expect(await office.store.officerNotes.list('priya-nolan')).toEqual([])
  })

  it('can leave it', async () => {
    const office = await openOffice()
    await office.say(null, 'Update on sleep on the Fylde Coast: we ran two workshops.')
    expect((await office.say(null, 'no')).text).toContain('Nothing was sent')
    expect(await office.store.officerNotes.list('priya-nolan')).toEqual([])
  })

  it('is asked for words when there are none', async () => {
    const office = await openOffice()
    expect((await office.say(null, 'draft an update for sleep on the Fylde Coast')).text).toContain(
      'Write “update on sleep on the Fylde Coast: …”',
    )
  })

  it.each(['yes', 'no', 'send me the leaflet on sleep', 'Who supports sleep in Wyre?', 'update on sleep in Wyre?'])(
    'is answered as before where nothing was offered: “%s”',
    async (text) => {
      const office = await openOffice()
      expect((await office.say(null, text)).text).not.toContain('Education Partnership Officers, so I cannot')
    },
  )
})

it('reminds the author once of a draft whose report is nearly due', async () => {
  const office = await openOffice({ day: '2026-12-12' })
  await sayAll(office, 'priya-nolan', 'draft an update for sleep on the Fylde Coast', 'We met the heads.', 'keep for later')
  expect((await office.say('priya-nolan', 'Who supports NEET in Preston?', 'elsewhere')).text).toContain('due by 31 December 2026')
  expect((await office.say('priya-nolan', 'Who supports NEET in Preston?', 'elsewhere')).text).not.toContain('due by')
})
