/** The parts that several commands are built from. */
import { randomBytes } from 'node:crypto'
import type { Activity } from './activity.ts'
import { createClock, createFixedClock } from './adapters/clock.ts'
import { listEnglishWords } from './adapters/english-words.ts'
import { finish } from './adapters/finish.ts'
import { createKnowledgeFolder } from './adapters/knowledge-folder.ts'
import { createLog } from './adapters/log.ts'
import { readPrompts } from './adapters/model/prompt-folder.ts'
import type { Meter } from './adapters/model/within-limits.ts'
import { createSharedKnowledge } from './adapters/shared-knowledge.ts'
import { openStore } from './adapters/store/open.ts'
import { type PageKind, pathOf } from './browsing/paths.ts'
import { confirmPath } from './drafting/confirming.ts'
import type { DraftingParts } from './drafting/desk-work.ts'
import { createDrafting } from './drafting/drafting.ts'
import { createPublisher } from './drafting/publish/publisher.ts'
import { buildLibrary, type Library } from './finding/library.ts'
import type { Loaded } from './knowledge/load.ts'
import type { OfferOffice } from './offering/offer-office.ts'
import { type Mention, putForward } from './offering/put-forward.ts'
import type { Phrasing } from './phrasing/phrasing.ts'
import type { Clock, KnowledgeShelf, Log, Mailer, Store } from './ports.ts'
import type { Settings } from './settings.ts'
import type { Speaker } from './speaker.ts'

export const log: Log = createLog((line) => process.stderr.write(line))

export function clockOf({ now }: Settings): Clock {
  return now === null ? createClock() : createFixedClock(now)
}

/** `store` null: what was published into a database is left out. */
export async function openShelf(settings: Settings, store: Store | null): Promise<KnowledgeShelf> {
  const { knowledgeDir, knowledgeGit, databaseUrl } = settings
  const clock = clockOf(settings)
  if (databaseUrl !== null && store !== null) return createSharedKnowledge(knowledgeDir, store.documents, clock)
  const shelf = createKnowledgeFolder(knowledgeDir, clock)
  if (!knowledgeGit) return shelf
  return (await import('./adapters/knowledge-git.ts')).createGitKnowledge(shelf, knowledgeDir, log)
}

/** Loaded only where a mail server is set: what speaks to it takes 12 MB. */
export async function openMailer({ digest: { mail } }: Settings): Promise<Mailer | null> {
  return mail && (await import('./adapters/mailer.ts')).createMailer({ ...mail, log })
}

/** `office` decides on offers that a report mentions in passing. `phrasing` null: no language model words notes. */
type DraftingNeeds = {
  openStore(): Promise<Store>
  shelf: KnowledgeShelf
  refresh(): Promise<void>
  library(): Library
  office(): Promise<OfferOffice>
  phrasing: Phrasing | null
}

export function createDraftingActivity(settings: Settings, needs: DraftingNeeds): Activity {
  return createDrafting(() => openDrafting(settings, needs))
}

export async function openDrafting(
  settings: Settings,
  { openStore, shelf, refresh, library, office, phrasing }: DraftingNeeds,
): Promise<DraftingParts> {
  const { approverDiffers, digest, site } = settings
  const store = await openStore()
  const proposing = async (mentions: readonly Mention[]) =>
    putForward(mentions, { office: await office(), store, library, clock: clockOf(settings) })
  const pages = {
    of: (kind: PageKind, id: string) => `${digest.baseUrl}${pathOf(kind, id)}`,
    confirm: (token: string) => `${digest.baseUrl}${confirmPath(token)}`,
    arePublic: site !== null,
  }
  const publisher = createPublisher({ store, shelf, refresh, putForward: proposing, log })
  const tidy = phrasing && ((notes: readonly string[], asked: { by: Speaker; library: Library }) => phrasing.tidy(notes, asked))
  return { store, approverDiffers, pages, tidy, newToken: () => randomBytes(24).toString('base64url'), publisher }
}

/** A store that is opened when it is first needed, and closed if it was. */
export function openLate(settings: Settings): { open(): Promise<Store>; isOpen(): boolean; close(): Promise<void> } {
  let store: Promise<Store> | null = null
  return {
    open: () => {
      store ??= openStore(settings)
      return store
    },
    isOpen: () => store !== null,
    close: async () => (await store)?.close(),
  }
}

/** Null: no language model is set up. Throws when a prompt is broken. `store` null: a month's limit holds for this process alone. */
export async function openPhrasing(settings: Settings, { store, meter }: { store: Store | null; meter: Meter }): Promise<Phrasing | null> {
  if (settings.model === null) return null
  const { createOpenAiModel } = await import('./adapters/model/openai.ts')
  const { withinLimits } = await import('./adapters/model/within-limits.ts')
  const { createPhrasing } = await import('./phrasing/phrasing.ts')
  const { uses, budgetSeconds, monthlyTokens } = settings.model
  const usage = store?.modelUsage ?? createUsageInMemory()
  const model = withinLimits(createOpenAiModel(settings.model), { usage, clock: clockOf(settings), log, meter, monthlyTokens })
  return createPhrasing({
    model,
    prompts: await readPrompts(),
    uses,
    budget: () => AbortSignal.timeout(budgetSeconds * 1000),
    mayUseModel: (by) => mayUseModel(by, store),
  })
}

/** Who told us so in Slack is left to the rules; and whoever cannot be asked after just now. */
async function mayUseModel({ address }: Speaker, store: Store | null): Promise<boolean> {
  if (store === null || address?.door !== 'slack' || !('user' in address)) return true
  const { team, user } = address
  const person = await store.people.find({ team, user }).catch((error: unknown) => {
    log.failed('It could not be read whether a language model may be used for somebody', error)
    return { model: false }
  })
  return person?.model ?? true
}

function createUsageInMemory(): Store['modelUsage'] {
  const months = new Map<string, number>()
  return {
    async add(month, tokens) {
      months.set(month, (months.get(month) ?? 0) + tokens)
    },
    total: async (month) => months.get(month) ?? 0,
  }
}

/** Tells on standard error how many entries want mending. */
export async function buildFrom({ knowledge, problems }: Loaded): Promise<Library> {
  // An overdue review, or a date that a clock set back has yet to reach, is the editors' business, not every user's.
  const broken = problems.filter(({ field }) => !/(?:reviewBy|checked|added|read|published|asOf)$/.test(field ?? '')).length
  if (broken > 0) process.stderr.write(`Entries with something to mend: ${broken}. Run npm run knowledge -- check to see them.\n`)
  return finish(buildLibrary(knowledge, listEnglishWords()))
}
