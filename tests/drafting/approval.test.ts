import { describe, expect, it } from 'vitest'
import { parseEntry } from '../../src/knowledge/parse-entry.ts'
import { contactFile } from '../support/builders.ts'
import { openOffice, plans, reopenOffice, sayAll } from '../support/drafting.ts'

const priya = 'priya-nolan'
const path = 'updates/2026-autumn-fylde-coast-sleep.md'
const words = [
  'update on sleep: we met on 3 November. 16 schools signed up so far. Families sleep better. Heads will run it without us. Parents want to know more.',
  '1 and 2 done, 3 still planned',
]

describe('approving', () => {
  it('publishes what was shown, and the next question finds it', async () => {
    const office = await openOffice()
    const shown = await sayAll(office, priya, ...words)
    const { text, draft } = await office.say(priya, 'accept all and publish')
    expect(text).toContain('Published')
    expect(draft).toMatchObject({ step: 'published', sections: shown.draft?.sections })
    const entry = parseEntry({ path, text: (await office.file(path)) ?? '' })
    expect(entry).toMatchObject({
      problems: [],
      entry: {
        priority: 'fylde-coast-sleep',
        period: '2026-autumn',
        officers: [priya],
        sections: shown.draft?.sections,
        checked: '2026-11-24',
      },
    })
    const answer = await office.say(null, 'How many schools signed up on sleep in Wyre?')
    expect(answer.text).toContain('16 schools signed up so far')
    expect(answer.text).toContain('Approved by Priya Nolan, 24 November 2026')
  })

  it('asks about what is missing or doubtful first, and publishes nothing meanwhile', async () => {
    const office = await openOffice()
    const { text, draft } = await sayAll(office, priya, ...words, 'approve')
    expect(draft?.step).toBe('writing')
    expect(text).toMatch(/Line \d+ \(Families sleep better\.\) gives no number, source or date/)
    expect(await office.file(path)).toBeNull()
  })

  it('wants what may show a child mended or accepted line by line', async () => {
    const office = await openOffice()
    await sayAll(office, priya, ...words, 'One girl at Duke Street Primary is back in class.')
    expect((await office.say(priya, 'accept all and publish')).draft?.step).toBe('writing')
    const { text } = await office.say(priya, 'what’s missing?')
    const number = /Line (\d+) \(One girl/.exec(text)?.[1]
    await office.say(priya, `change ${number} to Three of four pupils are back in class, the schools say.`)
    expect((await office.say(priya, 'accept all and publish')).draft?.step).toBe('published')
  })

  it('is for officers of the locality alone', async () => {
    const office = await openOffice()
    await sayAll(office, priya, ...words)
    const { text, draft } = await sayAll(office, 'tom-ashworth', 'draft an update for sleep on the Fylde Coast', 'accept all and publish')
    expect(draft?.step).not.toBe('published')
    expect(text).toContain('Priya Nolan, Sam Reed')
  })

  it('is not for somebody whose post has ended', async () => {
    const office = await openOffice({ files: [contactFile({ id: 'old-hand', name: 'Olga Hand', until: '2026-07' })] })
    const { intent, text } = await office.say('old-hand', 'draft an update for sleep on the Fylde Coast')
    expect(intent).toBe('draft')
    expect(text).toContain('drafted by Education Partnership Officers')
  })

  it('needs another person than the author where the council wants it', async () => {
    const office = await openOffice({ approverDiffers: true })
    await sayAll(office, priya, ...words)
    expect((await office.say(priya, 'accept all and publish')).text).toContain('must not have worked on the draft')
    await office.say(priya, 'send to Sam for review')
    await office.say('sam-reed', 'my drafts')
    await office.say('sam-reed', '1')
    expect((await office.say('sam-reed', 'accept all and publish')).draft?.step).toBe('published')
    expect(await office.file(path)).toContain('officers: [priya-nolan]')
  })
})

describe('a colleague who is asked to review', () => {
  it('finds the draft, sends it back with a note, and the author sees it', async () => {
    const office = await openOffice()
    expect((await sayAll(office, priya, ...words, 'send to Sam Reed for review')).text).toContain('Sam Reed will find it')
    const opened = await sayAll(office, 'sam-reed', 'my drafts', '1')
    expect(opened.text).toContain('Priya Nolan asks you to review this')
    await office.say('sam-reed', 'send it back: say who came')
    expect((await office.say(priya, 'continue')).text).toContain('Sam Reed sent it back: “say who came”')
  })

  it('can agree', async () => {
    const office = await openOffice()
    await sayAll(office, priya, ...words, 'send to Sam for review')
    await sayAll(office, 'sam-reed', 'my drafts', '1', 'agree')
    expect((await office.say(priya, 'continue')).text).toContain('Sam Reed has read it and agrees')
  })

  it('must be somebody known', async () => {
    const office = await openOffice()
    expect((await sayAll(office, priya, ...words, 'send to Merlin for review')).text).toContain('no officer called “Merlin”')
  })
})

describe('a published update', () => {
  it('can be taken back, with its history kept', async () => {
    const office = await openOffice()
    await sayAll(office, priya, ...words, 'accept all and publish')
    expect((await office.say(priya, 'withdraw the update')).text).toContain('Withdrawn')
    expect(await office.file(path)).toBeNull()
    expect((await office.say(null, 'How many schools signed up on sleep in Wyre?')).text).not.toContain('16 schools')
    const deeds = await office.store.audit.list('updates/2026-autumn-fylde-coast-sleep')
    expect(deeds.map(({ by, did }) => [by, did.split(' ')[0]])).toEqual([
      [priya, 'published'],
      [priya, 'withdrew'],
    ])
    const { draft } = await office.say(priya, 'draft an update for sleep on the Fylde Coast')
    expect(draft?.sections.impactSoFar).toContain('16 schools signed up so far.')
  })

  it('is taken back with a list of the digests and answers that used its words', async () => {
    const office = await openOffice()
    const { digests } = office.store
    await sayAll(office, priya, ...words, 'accept all and publish')
    await office.say(null, 'what was done on sleep in Wyre?', 'a school')
    const edition = { week: '2026-W48', day: '2026-11-23', made: '2026-11-23T08:00:00Z', news: [] }
    await digests.make(edition, { put: [], drop: [] }, [{ id: 'ann', door: 'e-mail' }])
    const lease = { holder: 'one', now: '2026-11-23T08:00:00Z', until: '2026-11-23T08:03:00Z' }
    const [send] = await digests.claim('2026-W48', { doors: ['e-mail'], most: 1 }, lease)
    const entries = ['updates/2026-autumn-fylde-coast-sleep 0a1b']
    if (send) await digests.end(send, 'sent', { at: '2026-11-23T08:00:01Z', receipt: null, entries })
    const { text } = await office.say(priya, 'withdraw the update')
    expect(text).toContain('Digests that held it: 2026-W48 (sent to 1).')
    expect(text).toContain('One answer that is still kept showed the priority, the last on 24 November 2026.')
  })

  it('can be corrected: the new words take the place of the old, which the audit keeps', async () => {
    const office = await openOffice()
    await sayAll(office, priya, ...words, 'accept all and publish')
    const { draft } = await office.say(priya, 'correct the update')
    expect(draft).toMatchObject({ period: '2026-autumn', sections: { activityLastPeriod: expect.arrayContaining([plans[0]]) } })
    const published = await sayAll(office, priya, 'change 16 to 17 schools', 'accept all and publish')
    expect(published.text).toContain('It takes the place of words published before. No digest that was sent held it.')
    expect(await office.file(path)).toContain('17 schools signed up')
    const [, corrected] = await office.store.audit.list('updates/2026-autumn-fylde-coast-sleep')
    expect(corrected?.note).toContain('16 schools signed up')
  })
})

describe('the priority of a published update', () => {
  const file = 'priorities/fylde-coast-sleep.md'

  it('can get another title, and keeps its earlier ones', async () => {
    const office = await openOffice()
    await sayAll(office, priya, ...words, 'rename it to Calm nights for every family', 'accept all and publish')
    const entry = parseEntry({ path: file, text: (await office.file(file)) ?? '' }).entry
    expect(entry).toMatchObject({
      title: 'Calm nights for every family',
      formerTitles: ['Help families on the Fylde Coast to sleep well', 'Sleep on the Fylde Coast'],
    })
    expect((await office.say(null, 'who leads calm nights for every family?')).priorities[0]?.id).toBe('fylde-coast-sleep')
  })

  it('can be closed', async () => {
    const office = await openOffice()
    await sayAll(office, priya, ...words, 'close this priority', 'accept all and publish')
    expect(parseEntry({ path: file, text: (await office.file(file)) ?? '' }).entry).toMatchObject({
      status: 'closed',
      statusSince: '2026-autumn',
    })
  })

  it('can be handed over to a partner', async () => {
    const office = await openOffice()
    await sayAll(office, priya, ...words, 'handed over to Calm Nights', 'accept all and publish')
    expect(parseEntry({ path: file, text: (await office.file(file)) ?? '' }).entry).toMatchObject({
      status: 'handed-over',
      handedTo: ['calm-nights'],
    })
  })

  it('is shown to end before it does', async () => {
    const office = await openOffice()
    const closing = await sayAll(office, priya, ...words, 'close this priority', 'show me')
    expect(closing.text).toContain('closes the priority when published')
    expect((await sayAll(office, priya, 'actually keep it open', 'show me')).text).not.toContain('closes the priority')
    const handing = await sayAll(office, priya, 'hand this over to Calm Nights from September', 'show me')
    expect(handing.text).toContain('hands the priority over to Calm Nights when published')
  })

  it('says so when nobody is known by the name it goes to', async () => {
    const office = await openOffice()
    const { text } = await sayAll(office, priya, ...words, 'hand it over to Quiet Evenings')
    expect(text).toContain('I have no entry for Quiet Evenings')
  })

  it('can be a new one', async () => {
    const office = await openOffice()
    const begun = await office.say(priya, 'new priority: Fewer young people vape')
    expect(begun.draft).toMatchObject({ priority: 'fylde-coast-fewer-young-people-vape', step: 'writing' })
    await sayAll(office, priya, 'We met 12 heads.', 'accept all and publish')
    const answer = await office.say(null, 'who works on vaping in Wyre?')
    expect(answer.priorities).toMatchObject([{ id: 'fylde-coast-fewer-young-people-vape', leads: ['Priya Nolan'] }])
  })
})

describe('a new priority whose title names no theme', () => {
  it('is published only when the officer has said what it is about', async () => {
    const office = await openOffice()
    await sayAll(office, priya, 'new priority: Better together', 'We met 12 heads.')
    const refused = await office.say(priya, 'accept all and publish')
    expect(refused.draft?.step).toBe('writing')
    expect(refused.text).toContain('A new priority needs a theme')
    await office.say(priya, 'theme: sleep')
    expect((await office.say(priya, 'accept all and publish')).draft?.step).toBe('published')
  })
})

describe('when the process ends in the middle of publishing', () => {
  it.each(['before', 'after'] as const)('%s the files are written, it is published once when it starts again', async (when) => {
    const office = await openOffice({
      changeShelf: (shelf) => ({
        ...shelf,
        async write(change) {
          if (when === 'after') await shelf.write(change)
          throw new Error('killed')
        },
      }),
    })
    const { text } = await sayAll(office, priya, ...words, 'accept all and publish')
    expect(text).toContain('Your approval is kept')
    const again = await reopenOffice(office)
    await again.say(priya, 'hello')
    expect(await again.file(path)).toContain('16 schools signed up')
    expect(await again.store.audit.list('updates/2026-autumn-fylde-coast-sleep')).toHaveLength(1)
    expect((await again.store.drafts.list())[0]?.step).toBe('published')
  })
})
