import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../../src/adapters/clock.ts'
import { createMailer } from '../../../src/adapters/mailer.ts'
import { createEmailCourier } from '../../../src/channels/e-mail/courier.ts'
import type { Courier, Mailer } from '../../../src/ports.ts'
import { describeCourier } from '../../adapters/describe-courier.ts'
import { silentLog } from '../../support/assistant.ts'
import { addressOf, letterOf } from '../../support/digest.ts'
import { type PostOffice, startPostOffice } from '../../support/smtp.ts'

async function open() {
  const office = await startPostOffice()
  const mailer = createMailer({ url: office.url, from: 'TASS <tass@council.example>', log: silentLog })
  const clock = createFixedClock('2026-11-23T08:00:00Z')
  const courier = createEmailCourier({ mailer, baseUrl: 'https://tass.example', domain: 'council.example', clock })
  const stop = async () => {
    mailer.close()
    await office.stop()
  }
  return { office, mailer, courier, stop }
}

describeCourier('the courier that sends e-mail', async () => {
  const { office, courier, stop } = await open()
  return { courier, taken: () => office.letters.length, to: addressOf('ann'), stop }
})

describe('a digest by e-mail', () => {
  let office: PostOffice
  let courier: Courier
  let mailer: Mailer
  let stop: () => Promise<void>
  beforeEach(async () => {
    ;({ office, courier, mailer, stop } = await open())
  })
  afterEach(() => stop())
  const yes = async () => true

  it('says from whom, to whom and when, and how to stop it in one click', async () => {
    await courier.send(letterOf(), yes)
    const [letter] = office.letters
    expect(letter?.from?.text).toBe('"TASS" <tass@council.example>')
    expect([letter?.to].flat()[0]?.text).toBe('ann@school.example')
    expect(letter?.subject).toBe('2 things new for schools, 23 November 2026')
    expect(letter?.date).toEqual(new Date('2026-11-23T08:00:00Z'))
    expect(letter?.headers.get('list')).toMatchObject({ unsubscribe: { url: 'https://tass.example/digest/stop?id=ann' } })
    expect(letter?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    )
    expect(letter?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  it('has the same id whenever it is sent, another each week, and does not give the subscription away', async () => {
    await courier.send(letterOf(), yes)
    await courier.send(letterOf(), yes)
    await courier.send(letterOf({ key: '2026-W49 ann' }), yes)
    const [first, again, next] = office.letters.map(({ messageId }) => messageId)
    expect(first).toMatch(/^<digest\.[0-9a-f]{32}@council\.example>$/)
    expect(again).toBe(first)
    expect(next).not.toBe(first)
  })

  it('reads the same as text and as HTML, with what an officer wrote above it', async () => {
    await courier.send(letterOf(), yes)
    const [letter] = office.letters
    for (const told of [
      'Welcome back & well done',
      'Calm Start',
      'New: listed on 20 November 2026.',
      'https://tass.example/offers/calm-start',
    ]) {
      expect(letter?.text).toContain(told)
      expect(String(letter?.html)).toContain(told.replace('&', '&amp;'))
    }
    expect(letter?.text).toContain('Stop this digest: https://tass.example/digest/stop?id=ann')
    expect(String(letter?.html)).toContain('Other &lt;b&gt;')
    expect(String(letter?.html)).toMatch(/<html lang="en-GB">/)
    expect(String(letter?.html)).not.toMatch(/<img|<script|src=/)
  })

  it.each([
    ['a mailbox that does not exist', { at: 'recipient', code: 550 }, { outcome: 'refused' }],
    ['a full mailbox', { at: 'recipient', code: 452 }, { outcome: 'later', what: 'letter', left: false }],
    ['a letter that is taken for spam', { at: 'end', code: 554 }, { outcome: 'refused' }],
    ['a server that is busy at the end', { at: 'end', code: 451 }, { outcome: 'later', what: 'letter', left: false }],
    ['a sender that may not send', { at: 'sender', code: 550 }, { outcome: 'later', what: 'door', left: false }],
    ['too many letters', { at: 'recipient', code: 421 }, { outcome: 'later', what: 'door', left: false }],
    ['a server that takes nothing', { at: 'connect', code: 421 }, { outcome: 'later', what: 'door', left: false }],
    ['a connection that breaks at the very end', { at: 'end', code: 0 }, { outcome: 'later', what: 'door', left: true }],
  ] as const)('tells apart %s', async (_, refusal, outcome) => {
    office.refuse(refusal)
    expect(await courier.send(letterOf(), yes)).toMatchObject(outcome)
    office.refuse(null)
    expect(await courier.send(letterOf(), yes)).toMatchObject({ outcome: 'sent' })
  })

  it('is sent later when nobody listens', async () => {
    await office.stop()
    expect(await courier.send(letterOf(), yes)).toMatchObject({ outcome: 'later', what: 'door', left: false })
  })

  it('may still be kept back until the server has said that it takes a letter for this mailbox', async () => {
    const begun: boolean[] = []
    const begin = async () => begun.push(true) > 0
    for (const at of ['connect', 'sender', 'recipient'] as const) {
      office.refuse({ at, code: 451 })
      await courier.send(letterOf(), begin)
    }
    expect(begun).toEqual([])
  })

  it('is not for an address of another door', async () => {
    expect(await courier.send(letterOf({ to: addressOf('#wyre') }), yes)).toEqual({ outcome: 'refused' })
  })

  it('cannot be led to another recipient by what is in it', async () => {
    const mail = {
      id: 'a@b',
      to: 'ann@school.example',
      subject: 'One\r\nBcc: eve@evil.example',
      text: 'a',
      html: 'a',
      stop: null,
      at: '2026-11-23T08:00:00Z',
    }
    await mailer.post(mail, yes)
    expect(office.letters[0]?.bcc).toBeUndefined()
    expect(office.letters[0]?.headers.has('bcc')).toBe(false)
  })
})
