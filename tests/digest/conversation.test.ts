import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Assistant, createAssistant } from '../../src/assistant.ts'
import { createRunOffice } from '../../src/digest/run-office.ts'
import { createDigestHint, createSubscribe } from '../../src/digest/subscribe.ts'
import { createSubscribing } from '../../src/digest/subscribing.ts'
import { anybody, type Speaker } from '../../src/speaker.ts'
import { silentLog, toLibrary } from '../support/assistant.ts'
import { calendarFile, offerFile } from '../support/builders.ts'
import { smallCounty, toKnowledge } from '../support/county.ts'
import { choiceOf, digestWorld } from '../support/digest.ts'

const files = [offerFile({ districts: ['wyre'] }), calendarFile()]
const schedule = { weekday: 1, time: '08:00' }
const address = { door: 'slack', team: 'T', user: 'U' } as const
const teacher: Speaker = { ...anybody, address }
const officer: Speaker = { ...teacher, contact: 'priya-nolan' }

let world: Awaited<ReturnType<typeof digestWorld>>
let assistant: Assistant

beforeEach(async () => {
  world = await digestWorld({ files: [], now: '2026-11-16T08:00:00Z' })
  await world.rounds().round()
  world.publish(...files)
  world.clock.set('2026-11-24T10:00:00Z')
  const library = await toLibrary(toKnowledge(smallCounty(...files)))
  const { store, clock, office } = world
  const baseUrl = 'https://tass.example'
  const subscribing = createSubscribing({ subscriptions: store.subscriptions, clock, newId: randomUUID })
  const activities = [createRunOffice({ office, clock, schedule, baseUrl }), createSubscribe({ subscribing, clock, schedule, baseUrl })]
  assistant = createAssistant({ library: () => library, store, clock, log: silentLog, activities })
})

const say = (text: string, by = teacher) => assistant.reply({ conversation: 'c', text, by })
const choice = async () => (await world.store.subscriptions.find(address))?.choice ?? null

describe('a channel', () => {
  const channel = { door: 'slack', team: 'T', channel: 'C' } as const
  const inChannel: Speaker = { ...teacher, channel, districts: ['fylde'] }
  const choiceHere = async () => (await world.store.subscriptions.find(channel))?.choice ?? null

  it.each([
    ['send the weekly digest here: sleep in Wyre', { districts: ['wyre'], themes: ['sleep'] }],
    ['Please send us the digest for NEET in this channel', { themes: ['neet'] }],
    ['subscribe this channel to the weekly digest', {}],
    ['post the weekly digest for Wyre here, please', { districts: ['wyre'] }],
  ])('gets what was asked for in it: %s', async (text, wanted) => {
    expect((await say(text, inChannel)).lead).toMatch(/^This channel will get a digest of /)
    expect(await choiceHere()).toEqual(choiceOf(wanted))
    expect(await choice()).toBeNull()
  })

  it('stops it by a sentence, and nobody’s own with it', async () => {
    await say('send me sleep for Wyre')
    await say('send the weekly digest here', inChannel)
    expect((await say('stop the digest here', inChannel)).lead).toMatch(/^The digest is stopped in this channel/)
    expect(await choiceHere()).toBeNull()
    expect(await choice()).not.toBeNull()
  })

  it('is needed for “here”, and a question about here is a question', async () => {
    expect((await say('send the weekly digest here: sleep in Wyre')).lead).toMatch(/^I can send a digest “here” only/)
    expect((await say('who can help here with sleep in Wyre?', inChannel)).lead).not.toMatch(/digest/)
    expect(await choiceHere()).toBeNull()
  })
})

describe('somebody who can be written to', () => {
  it('subscribes by a sentence, is told what they get and when, and stops by another', async () => {
    const reply = await say('send me sleep and NEET for Wyre')
    expect(reply.lead).toMatch(/^You will get a digest of Sleep and NEET in Wyre, .* 30 November 2026 at 08:00\./)
    expect(await choice()).toEqual(choiceOf({ districts: ['wyre'], themes: ['sleep', 'neet'] }))
    expect((await say('what am I subscribed to?')).lead).toMatch(/^You get a digest of Sleep and NEET in Wyre\./)
    expect((await say('stop the digest')).lead).toMatch(/^The digest is stopped/)
    expect(await choice()).toBeNull()
    expect((await say('stop the digest')).lead).toMatch(/nothing to stop/)
  })

  it('adds a subject, takes one away, and cannot take away the last', async () => {
    await say('send me sleep for Wyre')
    await say('also send me vaping')
    expect(await choice()).toEqual(choiceOf({ districts: ['wyre'], themes: ['sleep', 'vaping'] }))
    await say('less on sleep')
    expect(await choice()).toEqual(choiceOf({ districts: ['wyre'], themes: ['vaping'] }))
    expect((await say('less on vaping')).lead).toMatch(/nothing of what you asked for would be left/)
    expect(await choice()).toEqual(choiceOf({ districts: ['wyre'], themes: ['vaping'] }))
  })

  it('gets their own districts when they name none', async () => {
    await say('send me a weekly digest on sleep', { ...teacher, districts: ['fylde'] })
    expect(await choice()).toEqual(choiceOf({ districts: ['fylde'], themes: ['sleep'] }))
  })

  it('is asked which place is meant, and a press settles it', async () => {
    const reply = await say('send me sleep for Warton')
    expect(reply.lead).toContain('could mean more than one place')
    expect(await choice()).toBeNull()
    const button = reply.buttons.find(({ label }) => label === 'Lancaster')
    await say(button?.say ?? '')
    expect(await choice()).toEqual(choiceOf({ districts: ['lancaster'], themes: ['sleep'] }))
  })

  it('is told that a place is not in the county, and gets nothing for it', async () => {
    expect((await say('send me a digest on sleep for Blackpool')).lead).toMatch(/outside the area/)
    expect(await choice()).toBeNull()
  })

  it('is told when there is no subscription to change', async () => {
    expect((await say('less on sleep')).lead).toMatch(/^You get no digest yet/)
    expect((await say('what am I subscribed to?')).lead).toMatch(/^You get no digest yet/)
  })
})

it('tells a visitor whom it cannot write to how to get the digest, and offers the answer now', async () => {
  const reply = await say('send me sleep for Wyre', anybody)
  expect(reply.lead).toContain('https://tass.example/digest')
  expect(reply.buttons).toEqual([{ label: 'Show sleep for Wyre now', say: 'sleep for Wyre' }])
  expect(await world.store.subscriptions.list()).toEqual([])
})

it('answers questions as before', async () => {
  expect((await say('Who supports sleep in Wyre?')).lead).toContain('Priya Nolan')
})

describe('an officer', () => {
  const week = '2026-W48'

  it('sees the digest as it would be sent', async () => {
    const reply = await say('preview the digest', officer)
    expect(reply.lead).toMatch(/^This is the digest of 24 November 2026 as it would be sent\./)
    expect(JSON.stringify(reply.parts)).toContain('Calm Start')
    expect((await say('preview the digest for Preston', officer)).lead).toMatch(/nothing would be sent/)
  })

  it('holds it, words its opening, releases it and sends it now, and the record says who did', async () => {
    await world.subscribe('ann')
    await say('hold the digest', officer)
    await world.rounds().round()
    expect(world.sent()).toEqual([])
    const told = await say('Open the digest with: “Welcome back,\n everybody”', officer)
    expect(told.lead).toContain('Welcome back, everybody')
    expect((await say('preview the digest', officer)).lead).toContain('Welcome back, everybody')
    expect((await say('send the digest now', officer)).lead).toMatch(/goes out now/)
    await world.rounds().round()
    expect(world.sent()).toEqual(['ann 2026-W48: offers/calm-start new'])
    expect(world.mail.letters[0]?.digest.opening).toBe('Welcome back, everybody')
    expect((await world.store.audit.list(`digest ${week}`)).map(({ by, did }) => `${by} ${did}`)).toEqual([
      'priya-nolan held the digest',
      'priya-nolan worded the opening of the digest',
      'priya-nolan sent the digest now',
    ])
    expect((await say('digest history', officer)).lead).toMatch(/1 sent/)
  })

  it('is told that there is none in the holidays', async () => {
    world.clock.set('2026-12-18T10:00:00Z')
    await world.rounds().round()
    expect((await say('preview the digest', officer)).lead).toMatch(/of 4 January 2027/)
  })

  it('is somebody who is that contact, and nobody else', async () => {
    const reply = await say('hold the digest', teacher)
    expect(reply.lead).not.toMatch(/is held/)
    expect(await world.store.digests.find(week)).toBeNull()
  })
})

describe('a door that knows nobody’s address', () => {
  const ask = async (text: string) => {
    const library = await toLibrary(toKnowledge(smallCounty(...files)))
    const activities = [createDigestHint('https://tass.example')]
    const { clock } = world
    return createAssistant({ library: () => library, store: null, clock, log: silentLog, activities }).reply({
      conversation: null,
      text,
      by: anybody,
    })
  }

  it('says where the digest is to be had', async () => {
    const reply = await ask('sign me up for the weekly digest on sleep in Wyre')
    expect(reply.lead).toContain('give an e-mail address on https://tass.example/digest')
    expect(reply.buttons.map((button) => button.say)).toEqual(['sleep in Wyre'])
  })

  it('answers what could be meant as a question, and says it below', async () => {
    const reply = await ask('send me sleep for Wyre')
    expect(reply.found).toBe(true)
    expect(reply.parts.at(-1)).toEqual({
      kind: 'text',
      markdown: 'To get this every week as a digest, give an e-mail address on https://tass.example/digest, or ask me in Slack.',
    })
  })
})
