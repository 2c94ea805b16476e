/** Writes an approved proposal into the knowledge. Doing it twice changes nothing, so that what a crash cut short is simply done again. */
import { toFileId, toSlug } from '../directory/names-of-files.ts'
import type { Library } from '../finding/library.ts'
import { ChangedMeanwhile, type FileChange } from '../knowledge/file-change.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { changeBody, changeFields, toEntryFile } from '../knowledge/write-entry.ts'
import type { Clock, KnowledgeShelf, Log, Store } from '../ports.ts'
import type { OfferSaid } from './offer-said.ts'
import { proposalWording as words } from './offering-wording.ts'
import type { Proposal } from './proposals.ts'
import { toChangedFields, toFields, toldSource } from './to-entry.ts'

/** `refresh`: when it resolves, questions are answered from what was written. */
export type PublishingParts = {
  store: Pick<Store, 'offering' | 'notes' | 'audit'>
  shelf: KnowledgeShelf
  refresh(): Promise<void>
  library(): Library
  clock: Clock
  log: Log
}

const mostTries = 5

/** `finish`: what else is to be done once it is written; gives the proposal as it is kept from then on. */
type Publishing = PublishingParts & { finish(entry: string): Promise<Proposal> }

/** The proposal must be approved. False when it could not be written yet: it stays approved, and is tried again. */
export async function publishOffer(approved: Proposal, parts: Publishing): Promise<boolean> {
  try {
    const entry = await write(approved, parts)
    await parts.refresh()
    const about = entry.replace(/\.md$/, '')
    const done = await parts.store.offering.proposals.replace({ ...(await parts.finish(entry)), state: 'published', entry })
    // When another process was first, it is published all the same, and recorded there.
    if (done)
      await parts.store.audit.record({
        at: parts.clock.now(),
        by: approved.decidedBy ?? '',
        did: `published proposal ${approved.number}`,
        about,
        note: null,
      })
    return true
  } catch (error) {
    parts.log.failed('An approved offer could not be published yet', error)
    return false
  }
}

/** Gives the path of the offer’s file. */
async function write(approved: Proposal, { shelf, library }: PublishingParts): Promise<string> {
  for (let tries = 1; ; tries++) {
    const { knowledge } = library()
    const by = authorOf(approved, knowledge)
    const { path, files } = approved.changes ? await toChanged(approved, shelf) : await toNew(approved, shelf, knowledge)
    if (files.length === 0) return path
    try {
      await shelf.write({ files, by, why: words.why(approved.said.title ?? '', approved.changes) })
      return path
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || tries === mostTries) throw error
    }
  }
}

type Files = { path: string; files: FileChange[] }

async function toNew(approved: Proposal, shelf: KnowledgeShelf, knowledge: Knowledge): Promise<Files> {
  const { said, decidedOn, decidedBy, number } = approved
  const today = (decidedOn ?? approved.on).slice(0, 10)
  const partner = await partnerOf(said, shelf, today)
  const officer = knowledge.contacts.get(decidedBy ?? '')?.name ?? ''
  const fields = toFields({ said, partner: partner.id, officer, proposed: approved.by.contact !== decidedBy, knowledge, today })
  const text = toEntryFile(fields, said.what || (said.title ?? ''))
  const { path, isThere } = await placeFor(said.title ?? '', number, text, shelf)
  if (isThere) return { path, files: [] }
  return { path, files: [{ path, before: null, text }, ...partner.files, ...(await sourceFile(said, shelf, today))] }
}

/** Its plain name, or with a mark of the proposal when that name is another’s. */
async function placeFor(title: string, number: number, text: string, shelf: KnowledgeShelf): Promise<{ path: string; isThere: boolean }> {
  const marked = `offers/${toFileId(title, 'proposal', String(number))}.md`
  for (const path of [`offers/${toSlug(title)}.md`, marked]) {
    const held = await shelf.text(path)
    if (held === null || held === text || path === marked) return { path, isThere: held !== null }
  }
  return { path: marked, isThere: false }
}

async function partnerOf(
  { partner, website }: OfferSaid,
  shelf: KnowledgeShelf,
  today: string,
): Promise<{ id: string; files: FileChange[] }> {
  if (partner === null) throw new Error('An offer without a partner was approved')
  if (partner.id !== null) return { id: partner.id, files: [] }
  const id = toSlug(partner.name)
  const path = `partners/${id}.md`
  if ((await shelf.text(path)) !== null) return { id, files: [] }
  const fields = {
    name: partner.name,
    website: website ? new URL(website).origin : undefined,
    source: website ?? toldSource,
    checked: today,
  }
  return { id, files: [{ path, before: null, text: toEntryFile(fields, '') }] }
}

async function sourceFile({ website }: OfferSaid, shelf: KnowledgeShelf, today: string): Promise<FileChange[]> {
  const path = `sources/${toldSource}.md`
  if (website !== null || (await shelf.text(path)) !== null) return []
  return [{ path, before: null, text: toEntryFile({ ...words.toldSource, read: today }, words.toldSourceSays) }]
}

async function toChanged({ said, entry, decidedOn, on }: Proposal, shelf: KnowledgeShelf): Promise<Files> {
  const path = entry ?? ''
  const before = await shelf.text(path)
  if (before === null) throw new Error('The offer to change is gone')
  const today = (decidedOn ?? on).slice(0, 10)
  const partner = await partnerOf(said, shelf, today)
  const { partners, ...fields } = toChangedFields(said, partner.id)
  const text = changeBody(changeFields(before, { ...fields, confirmed: today, checked: today }), said.what)
  return { path, files: text === before ? [] : [{ path, before, text }, ...partner.files] }
}

function authorOf({ decidedBy }: Proposal, knowledge: Knowledge): { name: string; email: string | null } {
  const contact = knowledge.contacts.get(decidedBy ?? '')
  return { name: contact?.name ?? '', email: contact?.email ?? null }
}
