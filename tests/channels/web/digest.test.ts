import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMailer } from '../../../src/adapters/mailer.ts'
import { everything } from '../../../src/digest/choice.ts'
import type { Mailer } from '../../../src/ports.ts'
import { silentLog } from '../../support/assistant.ts'
import { offerFile } from '../../support/builders.ts'
import { addressOf, choiceOf, newsOn } from '../../support/digest.ts'
import { type PostOffice, startPostOffice } from '../../support/smtp.ts'
import { createVisitor, startWeb, textOf, type Web } from '../../support/web.ts'

let office: PostOffice
let mailer: Mailer
let web: Web
let arrived: () => void
const letter = () => new Promise<void>((resolve) => (arrived = resolve))

beforeEach(async () => {
  arrived = () => {}
  office = await startPostOffice(() => arrived())
  mailer = createMailer({ url: office.url, from: 'tass@council.example', log: silentLog })
  web = await startWeb({ files: [offerFile({ districts: ['wyre'] })], mailer })
})
afterEach(async () => {
  await web.stop()
  mailer.close()
  await office.stop()
})

const ask = (fields: string, client = createVisitor(web.url)) =>
  client.visit('/digest', {
    method: 'POST',
    headers: { origin: web.url, 'content-type': 'application/x-www-form-urlencoded' },
    body: fields,
  })

/** The path in a letter that leads to `step`. */
function linkIn(index: number, step: string): string {
  return new RegExp(`/digest/${step}\\?\\S+`).exec(office.letters[index]?.text ?? '')?.[0] ?? ''
}

describe('asking for the digest on the page', () => {
  it('begins only when it is confirmed from the mailbox, by a button and not by opening the link', async () => {
    const { visit, send } = createVisitor(web.url)
    const came = letter()
    const asked = await ask('district=wyre&district=fylde&theme=sleep&phase=primary&without=neet&address=Ann%40school.example')
    expect(await textOf(asked)).toContain('Look in your mailbox')
    await came
    expect(office.letters[0]?.text).toContain('Sleep in Wyre and Fylde, for primary, without NEET')
    const link = linkIn(0, 'confirm')
    expect(await textOf(await visit(link))).toContain('Press the button to begin')
    expect(await web.store.subscriptions.list()).toEqual([])
    expect(await textOf(await send(link))).toMatch(/The digest is set up .* due on 30 November 2026/)
    const [made] = await web.store.subscriptions.list()
    expect(made?.address).toEqual({ door: 'e-mail', to: 'ann@school.example' })
    expect(made?.choice).toEqual(choiceOf({ districts: ['wyre', 'fylde'], themes: ['sleep'], phases: ['primary'], without: ['neet'] }))
    expect((await send(link)).status).toBe(410)
  })

  it('looks the same whether or not the address has a subscription', async () => {
    await web.store.subscriptions.save({ id: 'one', address: addressOf('ann'), choice: everything, since: '2026-11-01T00:00:00Z' })
    const known = await (await ask('address=ann%40school.example')).text()
    const unknown = await (await ask('address=bob%40school.example')).text()
    expect(known).toBe(unknown)
  })

  it('changes nothing for somebody whose address another typed', async () => {
    await web.store.subscriptions.save({ id: 'one', address: addressOf('ann'), choice: everything, since: '2026-11-01T00:00:00Z' })
    const came = letter()
    await ask('theme=neet&address=ann%40school.example')
    await came
    expect((await web.store.subscriptions.findById('one'))?.choice).toEqual(everything)
  })

  it('floods no mailbox', async () => {
    for (let time = 0; time < 5; time++) await ask('address=ann%40school.example')
    // A letter to another mailbox shows that those before it had their turn.
    const came = letter()
    const next = createVisitor(web.url)
    await web.store.subscriptions.ask(
      { token: 'x', to: 'bob@school.example', choice: everything, asked: '2026-11-24T00:00:00Z' },
      { since: '2026-11-23T00:00:00Z', most: 3 },
    )
    expect((await ask('address=cat%40school.example', next)).status).toBe(429)
    arrived()
    await came
    expect(office.letters.length).toBeLessThanOrEqual(3)
  })

  it.each([
    '',
    'ann',
    'ann@',
    'ann@school.example, eve@evil.example',
    'ann@school.example\nBcc: eve@evil.example',
    `${'a'.repeat(250)}@b.example`,
  ])('says what is wrong with the address %j, and keeps what was chosen', async (address) => {
    const refused = await ask(`theme=sleep&${new URLSearchParams({ address })}`)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Enter an e-mail address in the correct format')
    expect(page).toMatch(/value="sleep" checked/)
    expect(page).toContain('aria-invalid="true"')
    expect(office.letters).toEqual([])
  })

  it('is offered by Slack and feeds alone where no e-mail is sent', async () => {
    const bare = await startWeb({ files: [] })
    const page = await textOf(await fetch(`${bare.url}/digest`))
    expect(page).toContain('not set up to send e-mail')
    expect(page).toContain('Atom feed')
    await bare.stop()
  })

  it('is refused from another site', async () => {
    const refused = await fetch(`${web.url}/digest`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'address=ann%40school.example',
    })
    expect(refused.status).toBe(403)
  })
})

describe('a subscription', () => {
  beforeEach(async () => {
    await web.store.subscriptions.save({
      id: 'secret',
      address: addressOf('ann'),
      choice: choiceOf({ themes: ['sleep', 'neet'] }),
      since: '2026-11-01T00:00:00Z',
    })
  })

  it('is stopped by one click of a mail program, which comes from no page of ours', async () => {
    const stopped = await fetch(`${web.url}/digest/stop?id=secret`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect(stopped.status).toBe(200)
    expect(await web.store.subscriptions.list()).toEqual([])
  })

  it('is not stopped by a program that opens every link in a letter', async () => {
    expect(await textOf(await fetch(`${web.url}/digest/stop?id=secret`))).toContain('Press the button, and nothing more is sent')
    expect(await web.store.subscriptions.list()).toHaveLength(1)
  })

  it('is stopped on the page, and saying so twice is no trouble', async () => {
    const { send } = createVisitor(web.url)
    expect(await textOf(await send('/digest/stop?id=secret'))).toContain('The digest is stopped')
    expect(await textOf(await send('/digest/stop?id=secret'))).toContain('The digest is stopped')
  })

  it('is changed by whoever has its link, with less of a subject filled in from the letter', async () => {
    const { visit, send } = createVisitor(web.url)
    const page = await (await visit('/digest/change?id=secret&less=sleep')).text()
    expect(page).toMatch(/name="theme" value="neet" checked/)
    expect(page).not.toMatch(/name="theme" value="sleep" checked/)
    await send('/digest/change?id=secret', { theme: 'neet', district: 'wyre' })
    expect((await web.store.subscriptions.findById('secret'))?.choice).toEqual(choiceOf({ themes: ['neet'], districts: ['wyre'] }))
  })

  it('is not found by a wrong link', async () => {
    const { visit, send } = createVisitor(web.url)
    expect((await visit('/digest/change?id=guess')).status).toBe(410)
    expect((await send('/digest/change?id=guess', { theme: 'neet' })).status).toBe(410)
    expect((await send('/digest/confirm?token=guess')).status).toBe(410)
  })
})

describe('the page of a week’s digest', () => {
  it('shows all of it, or what fits a choice, and escapes what is in it', async () => {
    const news = [newsOn({ title: 'Calm <b>Start</b>' }), newsOn({ entry: 'offers/gone', happening: 'withdrawn', districts: ['preston'] })]
    await web.store.digests.make({ week: '2026-W48', day: '2026-11-23', made: '2026-11-23T08:00:00Z', news }, { put: [], drop: [] }, [])
    const whole = await (await fetch(`${web.url}/digest/2026-W48`)).text()
    expect(whole).toContain('Calm &lt;b&gt;Start&lt;/b&gt;')
    expect(whole).toContain('Preston')
    expect(await textOf(await fetch(`${web.url}/digest/2026-W48?district=wyre&theme=sleep`))).not.toContain('Preston')
    expect(await textOf(await fetch(`${web.url}/digest/2026-W48?theme=vaping`))).toContain('Nothing in this digest fits')
    expect((await fetch(`${web.url}/digest/2026-W48?district=narnia`)).status).toBe(404)
    expect(await textOf(await fetch(`${web.url}/digest`))).toContain('Read the digest of 23 November 2026')
  })

  it.each(['2026-W49', '2026-W99', 'x', '__proto__'])('is not there for %s', async (week) => {
    expect((await fetch(`${web.url}/digest/${week}`)).status).toBe(404)
  })
})
