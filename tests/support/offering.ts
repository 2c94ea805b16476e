/** Offers of the small county in conversation, with files in a folder of their own and a clock that a test moves. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import { createRecordingNotifier } from '../../src/adapters/recording-notifier.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import { createAssistant } from '../../src/assistant.ts'
import { toMarkdown } from '../../src/channels/markdown.ts'
import type { Library } from '../../src/finding/library.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { createLiveLibrary } from '../../src/live-library.ts'
import { createOfferOffice } from '../../src/offering/offer-office.ts'
import { createOfferRounds } from '../../src/offering/offer-rounds.ts'
import { createOfferingActivity } from '../../src/offering/offering.ts'
import type { KnowledgeShelf, Notifier, Store } from '../../src/ports.ts'
import type { Reply } from '../../src/reply.ts'
import { sendNotes } from '../../src/send-notes.ts'
import { type Address, anybody } from '../../src/speaker.ts'
import { silentLog, toLibrary } from './assistant.ts'
import { smallCounty } from './county.ts'
import { movingClock } from './digest.ts'
import { writeFiles } from './write-files.ts'

type Wanted = {
  files?: KnowledgeFile[]
  store?: Store
  folder?: string
  shelfOf?: (shelf: KnowledgeShelf) => KnowledgeShelf
  notifier?: Notifier
}
type Says = { as?: string; address?: Address; thread?: string }

/** A folder with the files of the small county, removed when the test ends. */
async function countyFolder(files: KnowledgeFile[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offers-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFiles(folder, smallCounty(...files))
  return folder
}

/** Called again with the same store and folder, it is the assistant after a restart. */
export async function offeringWorld({ files = [], store, folder, shelfOf = (shelf) => shelf, notifier }: Wanted = {}) {
  const kept = store ?? (await openMemoryStore())
  const place = folder ?? (await countyFolder(files))
  const clock = movingClock('2026-11-24T10:00:00Z')
  const shelf = shelfOf(createKnowledgeFolder(place, clock))
  const live = createLiveLibrary({ shelf, build: ({ knowledge }) => toLibrary(knowledge) })
  await live.refresh()
  const library = () => live.current() as Library
  const baseUrl = 'https://tass.example'
  const mail = createRecordingNotifier('e-mail')
  const by = notifier ?? mail
  const office = createOfferOffice({
    reach: by.reach,
    store: kept,
    shelf,
    refresh: live.refresh,
    library,
    clock,
    log: silentLog,
    baseUrl,
  })
  let ids = 0
  /** What a process of this name does now and then: offers first, then the notes that come of them. */
  const rounds = (holder = 'one') => {
    const offers = createOfferRounds({ store: kept, office, library, reach: by.reach, clock, baseUrl, newId: () => `token-${++ids}` })
    const sending = { store: kept, notifiers: [by], clock, log: silentLog, holder, leaseSeconds: 180 }
    return {
      async round() {
        await offers.round()
        await sendNotes(sending)
      },
    }
  }
  const conversation = { office, offering: kept.offering, form: `${baseUrl}/offers/propose`, log: silentLog }
  const activities = [createOfferingActivity({ open: async () => conversation, isOpen: () => true })]
  const assistant = createAssistant({ library, store: kept, clock, log: silentLog, activities })
  const reply = ({ as, address, thread = 't' }: Says, text: string): Promise<Reply> =>
    assistant.reply({ conversation: thread, text, by: { ...anybody, contact: as ?? null, address: address ?? null } })
  return {
    folder: place,
    store: kept,
    clock,
    shelf,
    office,
    mail,
    rounds,
    library,
    assistant,
    reply,
    /** The answer as Markdown. */
    say: async (who: Says, text: string) => toMarkdown(await reply(who, text)),
  }
}
