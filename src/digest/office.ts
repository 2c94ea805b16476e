/** What officers do with the digest: look at it beforehand, hold it, word its opening, send it now, and see what became of it. */
import type { Store } from '../ports.ts'
import { type Choice, everything } from './choice.ts'
import { composeDigest } from './compose-digest.ts'
import type { Digest } from './digest.ts'
import { holidayIn } from './holidays.ts'
import type { Counts, Edition, Use } from './ledger.ts'
import { foresee, type Making, makeEdition } from './make-edition.ts'
import { nextDigest } from './rounds.ts'
import { dueAt, dueDay, type Schedule, weekOf } from './weeks.ts'

type Parts = Making & { store: Pick<Store, 'digests' | 'subscriptions' | 'audit' | 'answersThatUsed'>; schedule: Schedule }

/** `due`: the instant. `holiday`: for which nothing is sent that week. `digest` null: nothing in it fits. `writes`: how many subscribe. */
export type Preview = { edition: Edition; due: string; holiday: string | null; digest: Digest | null; writes: number }
export type Past = { edition: Edition; counts: Counts }

export type Office = {
  /** The week that has still to be sent: this one, or the next without holidays. */
  weekInHand(): Promise<string>
  preview(week: string, choice?: Choice): Promise<Preview>
  /** `by`: who says so. A week that is held waits until it is released or over. */
  hold(week: string, held: boolean, by: string): Promise<void>
  open(week: string, opening: string | null, by: string): Promise<void>
  /** Releases and makes it; whoever delivers does the rest. False when it was made before. */
  release(week: string, by: string): Promise<boolean>
  /** Newest first. */
  history(most: number): Promise<Past[]>
  /** Digests that held an entry, `offers/calm-start`, with how it stood in each: to put right what was said. */
  digestsThatUsed(entry: string): Promise<Use[]>
  /** When answers showed it, as far back as they are kept: for an update, those that showed its priority. */
  answersThatUsed(entry: string): Promise<string[]>
}

export function createOffice(parts: Parts): Office {
  const { store, knowledge, clock, schedule } = parts
  const note = (by: string, did: string, week: string, text: string | null = null) =>
    store.audit.record({ at: clock.now(), by, did, about: `digest ${week}`, note: text })
  return {
    async weekInHand() {
      const week = weekOf(clock.today())
      const isOpen = (await store.digests.find(week))?.made == null && holidayIn(week, knowledge()) === null
      return isOpen ? week : nextDigest({ clock, schedule, knowledge }).week
    },
    preview: (week, choice = everything) => preview(week, choice, parts),
    async hold(week, held, by) {
      await store.digests.prepare(week, dueDay(week, schedule), { held })
      await note(by, held ? 'held the digest' : 'released the digest', week)
    },
    async open(week, opening, by) {
      await store.digests.prepare(week, dueDay(week, schedule), { opening })
      await note(by, 'worded the opening of the digest', week, opening)
    },
    async release(week, by) {
      await store.digests.prepare(week, dueDay(week, schedule), { held: false })
      await note(by, 'sent the digest now', week)
      return makeEdition(week, parts)
    },
    async history(most) {
      const editions = await store.digests.list(most)
      return Promise.all(editions.map(async (edition) => ({ edition, counts: await store.digests.count(edition.week) })))
    },
    digestsThatUsed: store.digests.uses,
    async answersThatUsed(entry) {
      const [kind = '', id = ''] = entry.split('/')
      const priority = knowledge().updates.get(id)?.priority
      if (kind === 'updates') return priority === undefined ? [] : store.answersThatUsed({ kind: 'priority', id: priority })
      return kind === 'offers' || kind === 'resources' ? store.answersThatUsed({ kind: kind === 'offers' ? 'offer' : 'resource', id }) : []
    },
  }
}

/** As on the day it is due, or today when that has gone by and the week has not. */
async function preview(week: string, choice: Choice, parts: Parts): Promise<Preview> {
  const { store, knowledge, clock, schedule } = parts
  const today = clock.today()
  const due = dueDay(week, schedule)
  const day = weekOf(today) === week && today > due ? today : due
  const edition = await foresee(week, day, parts)
  const holiday = edition.made === null ? holidayIn(week, knowledge()) : null
  const digest = composeDigest(edition, { choice, knowledge: knowledge(), today: edition.day })
  const writes = (await store.subscriptions.list()).length
  return { edition, due: dueAt(week, schedule), holiday, digest: holiday === null ? digest : null, writes }
}
