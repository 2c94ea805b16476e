import { describe, expect, it } from 'vitest'
import { createRecordingNotifier } from '../../src/adapters/recording-notifier.ts'
import { createDraftRounds } from '../../src/drafting/draft-rounds.ts'
import { sendNotes } from '../../src/send-notes.ts'
import { silentLog } from '../support/assistant.ts'
import { contactFile } from '../support/builders.ts'
import { movingClock } from '../support/digest.ts'
import { openOffice, reopenOffice, runDrafting, sayAll } from '../support/drafting.ts'

const priya = 'priya-nolan'
const officers = [
  contactFile({ email: 'priya@council.example' }),
  contactFile({ id: 'sam-reed', name: 'Sam Reed', email: 'sam@council.example' }),
]

/** What is seen to while the server runs, with a clock that a test moves. */
async function rounds({ store, folder }: Pick<Awaited<ReturnType<typeof openOffice>>, 'store' | 'folder'>) {
  const { parts, library } = await runDrafting({ folder, store })
  const clock = movingClock('2026-11-24T10:00:00Z')
  const mail = createRecordingNotifier('e-mail')
  const drafts = createDraftRounds({ ...parts, store, library, reach: mail.reach, clock })
  const round = async () => {
    await drafts.round()
    await sendNotes({ store, notifiers: [mail], clock, log: silentLog, holder: 'one', leaseSeconds: 180 })
  }
  return { round, clock, mail }
}

describe('officers are told', () => {
  it('of a draft that is not published when its reports are nearly due, once each time', async () => {
    const office = await openOffice({ files: officers })
    await sayAll(office, priya, 'draft an update for sleep on the Fylde Coast', 'We met 12 heads.')
    const { round, clock, mail } = await rounds(office)
    for (const day of ['2026-11-24', '2026-12-10', '2026-12-11', '2026-12-24', '2026-12-25']) {
      clock.set(`${day}T09:00:00Z`)
      await round()
    }
    expect(mail.notes.map(({ to, subject }) => [to, subject])).toEqual([
      [{ door: 'e-mail', to: 'priya@council.example' }, 'Your draft for Sleep on the Fylde Coast, autumn 2026, is not published yet'],
      [{ door: 'e-mail', to: 'priya@council.example' }, 'Your draft for Sleep on the Fylde Coast, autumn 2026, is not published yet'],
    ])
    expect(mail.notes[0]?.lines).toEqual([
      'The reports of that term are due by 31 December 2026.',
      'Say “my drafts” to the assistant to open it.',
    ])
  })

  it('when a colleague asks for a review, and when it comes back', async () => {
    const office = await openOffice({ files: officers })
    await sayAll(
      office,
      priya,
      'draft an update for sleep on the Fylde Coast',
      'all dropped',
      'We met 12 heads.',
      'send it to Sam for review',
    )
    const { round, mail } = await rounds(office)
    await round()
    await round()
    expect(mail.notes.map(({ to, subject }) => [to, subject])).toEqual([
      [{ door: 'e-mail', to: 'sam@council.example' }, 'A draft for you to review: Sleep on the Fylde Coast, autumn 2026'],
    ])
    await sayAll(office, 'sam-reed', 'my drafts', '1', 'send it back: say how many came')
    await round()
    await round()
    expect(mail.notes.slice(1).map(({ to, lines }) => [to, lines[0]])).toEqual([
      [{ door: 'e-mail', to: 'priya@council.example' }, 'Sam Reed sent it back: “say how many came”'],
    ])
  })

  it('when a partner has answered', async () => {
    const office = await openOffice({ files: officers })
    await sayAll(
      office,
      priya,
      'draft an update for sleep on the Fylde Coast',
      'all dropped',
      'We met 12 heads.',
      'ask Calm Nights to confirm 1',
    )
    const { round, mail } = await rounds(office)
    await round()
    expect(mail.notes).toEqual([])
    await office.store.confirmations.answer('token-1', { isRight: false, remark: 'It was 11.', on: '2026-11-24' }, '2026-11-01T00:00:00Z')
    await round()
    expect(mail.notes.map(({ lines }) => lines[0])).toEqual(['Calm Nights says that the line is not right: “It was 11.”.'])
  })
})

it('an approved update that a crash cut short is published at the next start, without anybody saying a word', async () => {
  const office = await openOffice({ changeShelf: (shelf) => ({ ...shelf, write: () => Promise.reject(new Error('killed')) }) })
  await sayAll(office, priya, 'draft an update for sleep on the Fylde Coast', 'all dropped', 'We met 12 heads.', 'accept all and publish')
  expect((await office.store.drafts.list())[0]?.step).toBe('approved')
  const { round } = await rounds(office)
  await round()
  expect((await office.store.drafts.list())[0]?.step).toBe('published')
  expect(await (await reopenOffice(office)).file('updates/2026-autumn-fylde-coast-sleep.md')).toContain('We met 12 heads.')
})

it('what is approved while it runs is left to whoever publishes it, unless it is still waiting a round later', async () => {
  let isBroken = true
  const office = await openOffice({
    changeShelf: (shelf) => ({ ...shelf, write: (change) => (isBroken ? Promise.reject(new Error('full')) : shelf.write(change)) }),
  })
  const { round } = await rounds(office)
  await round()
  await sayAll(office, priya, 'draft an update for sleep on the Fylde Coast', 'all dropped', 'We met 12 heads.', 'accept all and publish')
  isBroken = false
  await round()
  expect((await office.store.drafts.list())[0]?.step).toBe('approved')
  await round()
  expect((await office.store.drafts.list())[0]?.step).toBe('published')
})
