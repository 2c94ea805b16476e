/** The digest of the small county: its news, and its weeks with a clock that a test moves. */
import { createRecordingCourier } from '../../src/adapters/recording-courier.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import { type Choice, everything } from '../../src/digest/choice.ts'
import { composeDigest, newsOf } from '../../src/digest/compose-digest.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { findNews } from '../../src/digest/find-news.ts'
import type { Letter } from '../../src/digest/letter.ts'
import type { Mark } from '../../src/digest/mark.ts'
import type { News } from '../../src/digest/news.ts'
import { createOffice } from '../../src/digest/office.ts'
import { createDigestRounds } from '../../src/digest/rounds.ts'
import { dayAt, type Schedule } from '../../src/digest/weeks.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import type { Clock, Courier, Store } from '../../src/ports.ts'
import type { Address } from '../../src/speaker.ts'
import { silentLog } from './assistant.ts'
import { atOnce } from './at-once.ts'
import { offerFile } from './builders.ts'
import { smallCounty, toKnowledge } from './county.ts'

const monday = '2026-11-23'

/** What is new on `day`, when `before` had been announced a week earlier. Both are added to the small county. */
export function newsBetween(before: KnowledgeFile[], now: KnowledgeFile[], day = monday): News[] {
  return newsAfter(announced(before), now, day)
}

/** What counts as announced once a digest has told of these files. */
export function announced(files: KnowledgeFile[], day = '2026-11-16'): ReadonlyMap<string, Mark> {
  return atOnce(findNews(new Map(), toKnowledge(smallCounty(...files)), day)).marks
}

export function newsAfter(told: ReadonlyMap<string, Mark> | null, files: KnowledgeFile[], day = monday): News[] {
  return atOnce(findNews(told, toKnowledge(smallCounty(...files)), day)).news
}

/** `offers/calm-start new` */
export function headlines(news: readonly News[]): string[] {
  return news.map(({ entry, happening }) => `${entry} ${happening}`).sort()
}

export function newsOn(fields: Partial<News> = {}): News {
  const usual = { entry: 'offers/calm-start', happening: 'new', title: 'Calm Start', reason: 'New: listed on 20 November 2026.' } as const
  return { ...usual, about: '', districts: ['wyre'], themes: ['sleep'], phases: [], source: null, print: '0a', ...fields }
}

export function choiceOf(fields: Partial<Choice> = {}): Choice {
  return { ...everything, ...fields }
}

export type MovingClock = Clock & { set(instant: string): void }

export function movingClock(instant: string): MovingClock {
  let now = new Date(instant).toISOString()
  return {
    now: () => now,
    today: () => dayAt(now),
    set(next) {
      now = new Date(next).toISOString()
    },
  }
}

type Wanted = { files?: KnowledgeFile[]; now?: string; couriers?: Courier[]; store?: Store; clock?: MovingClock; schedule?: Schedule }

/** Everything about the digest but its doors; `publish` puts other files in place. */
export async function digestWorld({ files = [], now = '2026-11-16T08:00:00Z', couriers, store, clock: given, schedule }: Wanted = {}) {
  const kept = store ?? (await openMemoryStore())
  const clock = given ?? movingClock(now)
  const mail = createRecordingCourier('e-mail')
  const slack = createRecordingCourier('slack')
  let current: Knowledge = toKnowledge(smallCounty(...files))
  const parts = {
    store: kept,
    knowledge: () => current,
    refresh: async () => {},
    finish: async <Result>(work: Parameters<typeof atOnce<Result>>[0]) => atOnce(work),
    clock,
    log: silentLog,
    schedule: schedule ?? { weekday: 1, time: '08:00' },
  }
  return {
    store: kept,
    clock,
    mail,
    slack,
    rounds: (holder = 'one') => createDigestRounds({ ...parts, couriers: couriers ?? [mail, slack], holder, leaseSeconds: 180 }),
    office: createOffice(parts),
    publish(...next: KnowledgeFile[]) {
      current = toKnowledge(smallCounty(...next))
    },
    async subscribe(name: string, choice: Partial<Choice> = {}) {
      await kept.subscriptions.save({ id: name, address: addressOf(name), choice: choiceOf(choice), since: '2026-11-01T00:00:00Z' })
    },
    /** `ann 2026-W48: offers/calm-start new` */
    sent: () =>
      [...mail.letters, ...slack.letters].map(
        ({ subscription, digest }) => `${subscription} ${digest.week}: ${headlines(newsOf(digest)).join(', ')}`,
      ),
  }
}

/** Names that begin with # are channels in Slack. */
export function addressOf(name: string): Address {
  return name.startsWith('#') ? { door: 'slack', team: 'T1', channel: name } : { door: 'e-mail', to: `${name}@school.example` }
}

/** Two pieces of news for ann. */
export function letterOf(fields: Partial<Letter> = {}): Letter {
  return { key: '2026-W48 ann', to: addressOf('ann'), subscription: 'ann', digest: digestOf(), ...fields }
}

function digestOf(news: News[] = [newsOn(), newsOn({ entry: 'offers/other', title: 'Other <b>', themes: ['neet'] })], most = 8): Digest {
  const files = news.map(({ entry, title }) => offerFile({ id: entry.replace(/^.*\//, ''), title, body: entry }))
  const knowledge = toKnowledge(smallCounty(...files))
  const edition = { week: '2026-W48', day: '2026-11-23', opening: 'Welcome back & well done', news }
  const digest = composeDigest(edition, { choice: choiceOf({ districts: ['wyre'] }), knowledge, today: '2026-11-23', most })
  if (!digest) throw new Error('There is nothing in this digest')
  return digest
}
