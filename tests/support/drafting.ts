/** A small county in which updates are drafted: Priya Nolan and Sam Reed are officers of the Fylde Coast, Tom Ashworth of Preston. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createFixedClock } from '../../src/adapters/clock.ts'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import { createAssistant } from '../../src/assistant.ts'
import { type PageKind, pathOf } from '../../src/browsing/paths.ts'
import { type AnswerJson, toAnswerJson } from '../../src/channels/answer-json.ts'
import { confirmPath } from '../../src/drafting/confirming.ts'
import type { DraftingParts } from '../../src/drafting/desk-work.ts'
import { createDrafting } from '../../src/drafting/drafting.ts'
import { createPublisher } from '../../src/drafting/publish/publisher.ts'
import type { Library } from '../../src/finding/library.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { createLiveLibrary } from '../../src/live-library.ts'
import { reachNobody } from '../../src/notes.ts'
import { createOfferOffice } from '../../src/offering/offer-office.ts'
import { type Mention, putForward } from '../../src/offering/put-forward.ts'
import type { KnowledgeShelf, Store } from '../../src/ports.ts'
import { anybody, speakingAs } from '../../src/speaker.ts'
import { silentLog, today, toLibrary } from './assistant.ts'
import { contactFile, updateFile } from './builders.ts'
import { smallCounty } from './county.ts'
import { writeFiles } from './write-files.ts'

export const plans = ['To invite the school nurse to the workshops.', 'A second workshop is to be held in Garstang.', 'Print 500 leaflets.']

/** What the last report said of sleep on the Fylde Coast. */
const lastReport = updateFile({
  sections: {
    activityLastPeriod: ['Calm Nights held 4 bedtime workshops for parents.'],
    impactSoFar: ['14 schools took part in the workshops.'],
    plannedNextPeriod: plans,
  },
})

export const draftingCounty = (...files: KnowledgeFile[]) =>
  smallCounty(lastReport, contactFile({ id: 'sam-reed', name: 'Sam Reed' }), ...files)

export type Office = {
  store: Store
  folder: string
  /** What an officer says, in a conversation of their own unless another is named; null is a visitor. */
  say(contact: string | null, text: string, conversation?: string): Promise<AnswerJson>
  file(path: string): Promise<string | null>
}

type Given = {
  files?: KnowledgeFile[]
  day?: string
  approverDiffers?: boolean
  store?: Store
  changeShelf?: (shelf: KnowledgeShelf) => KnowledgeShelf
  tidy?: DraftingParts['tidy']
}

/** Everything as it runs, with a folder that is removed after the test. */
export async function openOffice({
  files = [],
  day = today,
  approverDiffers = false,
  store: given,
  changeShelf = (shelf) => shelf,
  tidy = null,
}: Given = {}): Promise<Office> {
  const folder = await writeCounty(...files)
  return reopenOffice({ folder, day, approverDiffers, store: given ?? (await openMemoryStore()), changeShelf, tidy })
}

/** The same folder and store after the process has ended and begun again. */
export async function reopenOffice({
  folder,
  store,
  day = today,
  approverDiffers = false,
  changeShelf = (shelf) => shelf,
  tidy = null,
}: Required<Pick<Given, 'store'>> & Given & { folder: string }): Promise<Office> {
  const clock = createFixedClock(day)
  const { library, drafting } = await runDrafting({ folder, store, day, approverDiffers, changeShelf, tidy })
  const assistant = createAssistant({ library, store, clock, log: silentLog, activities: [drafting] })
  return {
    store,
    folder,
    async say(contact, text, conversation = contact ?? 'visitor') {
      const reply = await assistant.reply({ conversation, text, by: contact === null ? anybody : speakingAs(contact) })
      return toAnswerJson(reply, { thread: conversation, tookMs: 0 })
    },
    file: (path) => readFile(join(folder, path), 'utf8').catch(() => null),
  }
}

/** Drafting of the knowledge in a folder, and the library as it stands after each change. */
export async function runDrafting({
  folder,
  store,
  day = today,
  approverDiffers = false,
  changeShelf = (shelf) => shelf,
  tidy = null,
}: Required<Pick<Given, 'store'>> & Given & { folder: string }) {
  const shelf = changeShelf(createKnowledgeFolder(folder, createFixedClock(day)))
  const live = createLiveLibrary({ shelf, build: ({ knowledge }) => toLibrary(knowledge) })
  await live.refresh()
  const library = () => live.current() as Library
  const clock = createFixedClock(day)
  const baseUrl = 'https://tass.example'
  const office = createOfferOffice({ store, shelf, refresh: live.refresh, library, clock, log: silentLog, reach: reachNobody, baseUrl })
  const proposing = (mentions: readonly Mention[]) => putForward(mentions, { office, store, library, clock })
  const publisher = createPublisher({ store, shelf, refresh: live.refresh, putForward: proposing, log: silentLog })
  let tokens = 0
  const pages = {
    of: (kind: PageKind, id: string) => `${baseUrl}${pathOf(kind, id)}`,
    confirm: (token: string) => `${baseUrl}${confirmPath(token)}`,
    arePublic: true,
  }
  const parts = { store, approverDiffers, publisher, pages, tidy, newToken: () => `token-${++tokens}` }
  return { library, drafting: createDrafting(async () => parts), parts }
}

/** A folder that is removed after the test. */
export async function writeCounty(...files: KnowledgeFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFiles(folder, draftingCounty(...files))
  return folder
}

/** The last of several things said by one officer. */
export async function sayAll(office: Office, contact: string, ...texts: string[]): Promise<AnswerJson> {
  const last = texts.pop() as string
  for (const text of texts) await office.say(contact, text)
  return office.say(contact, last)
}
