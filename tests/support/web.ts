/** The web door on a free port of this machine, with the shipped knowledge or files of a test's own. */
import { randomUUID } from 'node:crypto'
import { createFixedClock } from '../../src/adapters/clock.ts'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import { createAssistant } from '../../src/assistant.ts'
import { createWebApp } from '../../src/channels/web/app.ts'
import { listen, type Patience, usualPatience } from '../../src/channels/web/server.ts'
import type { Library } from '../../src/finding/library.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { reachNobody } from '../../src/notes.ts'
import type { OfferOffice } from '../../src/offering/offer-office.ts'
import { createOfferingActivity } from '../../src/offering/offering.ts'
import { createOfferingParts } from '../../src/offering-parts.ts'
import type { Phrasing } from '../../src/phrasing/phrasing.ts'
import type { Clock, KnowledgeShelf, Log, Mailer, Store } from '../../src/ports.ts'
import { readSettings } from '../../src/settings.ts'
import { knowledgeFolder, shippedKnowledge, silentLog, today, toLibrary } from './assistant.ts'
import { smallCounty, toKnowledge } from './county.ts'

/** `library` null: the index is not loaded yet. */
type Wanted = {
  files?: KnowledgeFile[]
  library?: Library | null
  store?: Store
  log?: Log
  env?: Record<string, string>
  port?: number
  patience?: Partial<Patience>
  mailer?: Mailer | null
  shelf?: KnowledgeShelf
  clock?: Clock
  office?: OfferOffice
  /** A language model has a hand in answers. */
  phrasing?: Phrasing
}
export type Web = { url: string; store: Store; stop(): Promise<void> }

export async function startWeb({
  files,
  library,
  store,
  log = silentLog,
  env = {},
  port = 0,
  patience = {},
  mailer = null,
  shelf = createKnowledgeFolder(knowledgeFolder, createFixedClock(today)),
  clock = createFixedClock(today),
  office,
  phrasing,
}: Wanted = {}): Promise<Web> {
  const kept = store ?? (await openMemoryStore())
  const loaded = library === undefined ? await toLibrary(files ? toKnowledge(smallCounty(...files)) : await shippedKnowledge()) : library
  const ready = () => {
    if (!loaded) throw new Error('not loaded')
    return loaded
  }
  const { web, digest } = readSettings(env)
  const offering = createOfferingParts({
    settings: digest,
    store: kept,
    shelf,
    library: ready,
    refresh: async () => {},
    clock,
    log,
    reach: reachNobody,
  })
  const activities = [createOfferingActivity({ open: async () => offering.conversation, isOpen: () => true })]
  const assistant = createAssistant({ library: ready, store: kept, clock, log, activities, phrasing: phrasing ?? null })
  const door = { mailer, baseUrl: digest.baseUrl, schedule: digest.schedule, newId: randomUUID }
  const app = createWebApp(
    {
      assistant,
      library: () => loaded,
      store: kept,
      clock,
      log,
      digest: door,
      offers: { ...offering.door, ...(office ? { office } : {}) },
    },
    web,
  )
  const { url, stop } = await listen(app, { host: '127.0.0.1', port }, { patience: { ...usualPatience, ...patience } })
  return {
    url: url.replace('localhost', '127.0.0.1'),
    store: kept,
    async stop() {
      await stop()
      if (!store) await kept.close()
    },
  }
}

/** A browser without script: keeps its cookie, sends forms as pages do and follows to the next page. */
export function createVisitor(url: string, headers: Record<string, string> = {}) {
  let cookie = ''
  const visit = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...headers, ...(cookie ? { cookie } : {}), ...init.headers },
    })
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? ''
    return response
  }
  return {
    visit,
    async send(path: string, fields: Record<string, string> = {}): Promise<Response> {
      const sent = await visit(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: url } })
      const next = sent.headers.get('location')
      return next === null ? sent : visit(next)
    },
    cookie: () => cookie,
  }
}

/** The words of a page, without marks. */
export async function textOf(response: Response): Promise<string> {
  const html = await response.text()
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}
