/** Runs the assistant as a server, with every door that is set up, until it is told to stop. */
import { setImmediate } from 'node:timers/promises'
import { openStore } from './adapters/store/open.ts'
import { createAssistant } from './assistant.ts'
import type { SlackDoor } from './channels/slack/door.ts'
import { createWebApp } from './channels/web/app.ts'
import { createMetrics } from './channels/web/metrics.ts'
import { type Listening, listen } from './channels/web/server.ts'
import { createDigestParts, type DigestParts } from './digest-parts.ts'
import { createDraftForms } from './drafting/draft-forms.ts'
import { createDraftRounds } from './drafting/draft-rounds.ts'
import { createDrafting } from './drafting/drafting.ts'
import { everySoOften, type Repeated } from './every-so-often.ts'
import type { Library } from './finding/library.ts'
import type { Loaded } from './knowledge/load.ts'
import { createLiveLibrary, type LiveLibrary } from './live-library.ts'
import { createNoteParts, type NoteParts } from './note-parts.ts'
import { createOfferingActivity } from './offering/offering.ts'
import { createOfferingParts, type OfferingDoors } from './offering-parts.ts'
import { buildFrom, clockOf, log, openDrafting, openMailer, openPhrasing, openShelf } from './parts.ts'
import type { Clock, Store } from './ports.ts'
import type { Settings } from './settings.ts'
import { anybody } from './speaker.ts'

/** Milliseconds between two looks for what has been kept long enough. */
const sweepEvery = 6 * 60 * 60 * 1000

/** Milliseconds between two looks for what another process or command has published. */
const lookEvery = 2_000

/** Milliseconds between two looks for digests and letters that are due. */
const roundEvery = 20_000

/** Milliseconds that what is under way may take to end once the process is told to stop. */
const waitAtMost = 5_000

/** Ends when the process is told to stop. Throws an `Error` whose message can be shown when it cannot start. */
export async function start(settings: Settings, write: (text: string) => void): Promise<void> {
  const stopped = untilStopped()
  const store = await openStore(settings)
  let web: Listening | null = null
  let slack: SlackDoor | null = null
  let digest: DigestParts | null = null
  let repeated: Repeated[] = []
  try {
    const clock = clockOf(settings)
    const shelf = await openShelf(settings, store)
    const live = createLiveLibrary({ shelf, build: (loaded) => buildWarm(loaded, clock) })
    const loaded = () => currentOf(live)
    const knowledge = () => loaded().knowledge
    const slackParts = await openSlack(settings, store)
    const couriers = slackParts ? [slackParts.courier] : []
    const mailer = await openMailer(settings)
    digest = createDigestParts({
      settings: settings.digest,
      store,
      knowledge,
      refresh: live.refreshIfChanged,
      clock,
      log,
      mailer,
      couriers,
    })
    const notifiers = slackParts ? [slackParts.notifier] : []
    const notes = createNoteParts({ settings: settings.digest, store, clock, log, mailer: digest.door.mailer, notifiers })
    const { reach } = notes
    const needs = { settings: settings.digest, store, shelf, library: loaded, refresh: live.refresh, clock, log, reach }
    const offering = createOfferingParts(needs)
    const office = async () => offering.conversation.office
    const metrics = createMetrics(settings.model?.prices)
    const phrasing = await openPhrasing(settings, { store, meter: metrics.modelAsked })
    const draftingNeeds = { openStore: async () => store, shelf, refresh: live.refresh, library: loaded, office, phrasing }
    const drafting = await openDrafting(settings, draftingNeeds)
    const offers = createOfferingActivity({ open: async () => offering.conversation, isOpen: () => true })
    const activities = [createDrafting(async () => drafting), offers, ...digest.activities]
    const assistant = createAssistant({ library: loaded, store, clock, log, phrasing, activities })
    const forms = createDraftForms(async () => drafting)
    const around = { offers: offering.conversation.office, model: settings.model !== null, site: settings.slack?.site ?? null }
    slack = slackParts?.door({ assistant, library: loaded, store, clock, log, forms, ...around }) ?? null
    const door = { assistant, library: live.current, store, clock, log, digest: digest.door, offers: offering.door, metrics }
    web = await listen(createWebApp(door, settings.web), settings.web, { slack: slack?.listener ?? null })
    await live.refresh()
    await slack?.start()
    write(`The assistant is ready: open ${web.url} in a browser. Stop it with Ctrl+C.\n`)
    const drafts = createDraftRounds({ ...drafting, store, library: loaded, reach, clock })
    repeated = seeToIt({ live, digest, offering, drafts, notes, store, clock, keepDays: settings.web.keepDays })
    await stopped
  } finally {
    await Promise.all(repeated.map((each) => each.stop()))
    await slack?.stop()
    await web?.stop()
    digest?.close()
    await store.close()
  }
}

function currentOf(live: LiveLibrary): Library {
  const library = live.current()
  if (library === null) throw new Error('The index is not loaded yet')
  return library
}

/** Loaded only where it is set up: Slack’s library is large. */
async function openSlack({ slack, digest }: Settings, store: Store) {
  if (slack === null) return null
  const { createSlack } = await import('./channels/slack/slack.ts')
  return createSlack(slack, { store, log, baseUrl: digest.baseUrl })
}

async function buildWarm(read: Loaded, clock: Clock): Promise<Library> {
  const library = await buildFrom(read)
  await warmUp(library, clock)
  return library
}

/** The engine compiles what has run often: questions asked beforehand, of which nothing is kept, spare the first visitors the wait. */
async function warmUp(library: Library, clock: Clock): Promise<void> {
  const assistant = createAssistant({ library: () => library, store: null, clock, log })
  for (const theme of library.knowledge.themes.values()) {
    for (const locality of library.knowledge.localities.values())
      await assistant.reply({ conversation: null, text: `Who can help with ${theme.name} in ${locality.name}?`, by: anybody })
    await setImmediate()
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    // More than once: Ctrl+C comes from the terminal, and again from npm, which must not cut off the answers under way.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve())
  })
}

function seeToIt({ live, digest, offering, drafts, notes, store, clock, keepDays }: Seen): Repeated[] {
  const repeat = (work: (stopping: AbortSignal) => Promise<unknown>, every: number, message: string) =>
    everySoOften({ work, every, waitAtMost, failed: (error) => log.failed(message, error) })
  return [
    repeat(() => store.sweep(daysBefore(clock.now(), keepDays)), sweepEvery, 'What was kept too long could not be deleted'),
    repeat(() => live.refreshIfChanged(), lookEvery, 'What has changed in the knowledge could not be read'),
    repeat((stopping) => digest.rounds.round(stopping), roundEvery, 'The digest could not be seen to'),
    repeat(() => offering.rounds.round(), roundEvery, 'Offers could not be seen to'),
    repeat(() => drafts.round(), roundEvery, 'Drafts could not be seen to'),
    repeat((stopping) => notes.round(stopping), roundEvery, 'Notes could not be sent'),
  ]
}

type Seen = {
  live: LiveLibrary
  digest: DigestParts
  offering: OfferingDoors
  drafts: ReturnType<typeof createDraftRounds>
  notes: NoteParts
  store: Store
  clock: Clock
  keepDays: number
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 24 * 60 * 60 * 1000).toISOString()
}
