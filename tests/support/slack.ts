/** The Slack door of an assistant that knows a small county, with the web chat on the same port, in front of a Slack on this machine. */
import { randomUUID } from 'node:crypto'
import type { Activity } from '../../src/activity.ts'
import { createFixedClock } from '../../src/adapters/clock.ts'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import { type Assistant, createAssistant } from '../../src/assistant.ts'
import type { DoorParts } from '../../src/channels/slack/answerer.ts'
import { type SlackSettings, usualPace } from '../../src/channels/slack/door.ts'
import { createSlack } from '../../src/channels/slack/slack.ts'
import { createWebApp } from '../../src/channels/web/app.ts'
import { listen } from '../../src/channels/web/server.ts'
import { createSubscribe } from '../../src/digest/subscribe.ts'
import { createSubscribing } from '../../src/digest/subscribing.ts'
import { createDraftForms, type DraftForms } from '../../src/drafting/draft-forms.ts'
import type { Library } from '../../src/finding/library.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { reachNobody } from '../../src/notes.ts'
import { createOfferingParts } from '../../src/offering-parts.ts'
import type { Courier, Notifier, Store } from '../../src/ports.ts'
import { readSettings } from '../../src/settings.ts'
import { knowledgeFolder, today, toLibrary } from './assistant.ts'
import { collectingLog } from './broken.ts'
import { smallCounty, toKnowledge } from './county.ts'
import { runDrafting, writeCounty } from './drafting.ts'
import { type SlackServer, secrets } from './slack-server/server.ts'

type Wanted = {
  store?: Store
  files?: KnowledgeFile[]
  by?: 'http' | 'socket'
  settings?: Partial<SlackSettings>
  pace?: Partial<typeof usualPace>
  /** Drafting, as of these officers; `files` are then added to their county. */
  drafts?: boolean
  /** Proposals that wait for officers. */
  offers?: DoorParts['offers']
  /** A language model is said to be set up. */
  model?: boolean
  /** Stands between the door and the assistant, to hold up or break an answer. */
  around?: (assistant: Assistant) => Assistant
}
export type Door = { url: string; events: string; store: Store; courier: Courier; log: string[]; stop(): Promise<void> }

/** What is left undone is taken up quickly here. */
const quick = { ...usualPace, look: 25 }

export async function startDoor(slack: SlackServer, wanted: Wanted = {}): Promise<Door> {
  const { store = await openMemoryStore(), files = [], by = 'http', settings = {}, pace = {}, around = (same) => same } = wanted
  const { library, activities, forms } = wanted.drafts ? await withDrafting(store, files) : await withSubscribing(store, files)
  const clock = createFixedClock(today)
  const { lines, log } = collectingLog()
  const assistant = around(createAssistant({ library, store, clock, log, activities }))
  const offers = wanted.offers ?? { listFor: async () => [] }
  const parts = { assistant, library, forms, offers, model: wanted.model ?? false, store, clock, log, site: null }
  const { web, digest } = readSettings({})
  const { courier, door: open } = createSlack(
    { ...slackSettings(slack, by), ...settings },
    { store, log, baseUrl: digest.baseUrl },
    { ...quick, ...pace },
  )
  const door = open(parts)
  const pages = { mailer: null, baseUrl: digest.baseUrl, schedule: digest.schedule, newId: randomUUID }
  const shelf = createKnowledgeFolder(knowledgeFolder, clock)
  const ready = { library, store, clock, log }
  const pagesOfOffers = createOfferingParts({ ...ready, settings: digest, shelf, refresh: async () => {}, reach: reachNobody }).door
  const app = createWebApp({ ...ready, assistant, digest: pages, offers: pagesOfOffers }, web)
  const { url, stop } = await listen(app, { host: '127.0.0.1', port: 0 }, { slack: door.listener })
  const stopAll = async () => {
    await door.stop()
    await stop()
    if (!wanted.store) await store.close()
  }
  await door.start().catch(async (error) => {
    await stopAll()
    throw error
  })
  const address = url.replace('localhost', '127.0.0.1')
  return { url: address, events: `${address}/slack/events`, store, courier, log: lines, stop: stopAll }
}

type Knowing = { library: () => Library; activities: Activity[]; forms: DraftForms }

/** Anybody may subscribe. */
async function withSubscribing(store: Store, files: KnowledgeFile[]): Promise<Knowing> {
  const clock = createFixedClock(today)
  const { digest } = readSettings({})
  const subscribing = createSubscribing({ subscriptions: store.subscriptions, clock, newId: randomUUID })
  const library = await toLibrary(toKnowledge(smallCounty(...files)))
  return {
    library: () => library,
    activities: [createSubscribe({ subscribing, clock, schedule: digest.schedule, baseUrl: digest.baseUrl })],
    forms: createDraftForms(() => Promise.reject(new Error('Nothing is drafted here'))),
  }
}

async function withDrafting(store: Store, files: KnowledgeFile[]): Promise<Knowing> {
  const { library, drafting, parts } = await runDrafting({ folder: await writeCounty(...files), store })
  return { library, activities: [drafting], forms: createDraftForms(async () => parts) }
}

/** What brings digests and notes to a Slack, with no door open. */
export function courierTo(slack: SlackServer, store: Store): { courier: Courier; notifier: Notifier; log: string[] } {
  const { lines, log } = collectingLog()
  const { courier, notifier } = createSlack(slackSettings(slack, 'http'), { store, log, baseUrl: 'https://tass.example' })
  return { courier, notifier, log: lines }
}

function slackSettings(slack: SlackServer, by: 'http' | 'socket'): SlackSettings {
  return {
    receives: by === 'http' ? { by, signingSecret: secrets.signing } : { by, appToken: secrets.app },
    workspaces: { token: secrets.bot },
    apiUrl: slack.apiUrl,
    teams: [],
    channels: [],
    teamUsers: [],
    site: null,
    keepDays: 30,
  }
}
