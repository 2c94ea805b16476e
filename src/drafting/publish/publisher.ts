/** Publishes approved drafts, and takes published ones back. Doing it twice changes nothing, so that what a crash cut short is simply done again. */
import type { Heard } from '../../activity.ts'
import { ChangedMeanwhile } from '../../knowledge/file-change.ts'
import { toPeriodName } from '../../knowledge/periods.ts'
import type { Mention } from '../../offering/put-forward.ts'
import type { KnowledgeShelf, Log, Store } from '../../ports.ts'
import type { DraftingParts } from '../desk-work.ts'
import type { Approved, Draft } from '../draft.ts'
import { advance } from '../draft-moves.ts'
import type { DraftStore } from '../draft-store.ts'
import { nameOf } from '../officers.ts'
import { toChange, updateId, updatePath } from './to-change.ts'

/** `refresh`: when it resolves, questions are answered from what was written. */
export type PublisherParts = {
  store: DraftStore & Pick<Store, 'audit'>
  shelf: KnowledgeShelf
  refresh(): Promise<void>
  /** Offers mentioned in passing become proposals. Done twice, it changes nothing. */
  putForward(mentions: readonly Mention[]): Promise<void>
  log: Log
}

export function createPublisher({ store, shelf, refresh, putForward, log }: PublisherParts): DraftingParts['publisher'] {
  return {
    async publish(draft, { now, library }) {
      try {
        const replaced = await write(draft, { shelf, knowledge: library.knowledge })
        await refresh()
        await recordOnce(store, draft, { at: now, by: draft.approvedBy, did: 'published', note: replaced })
        await putForward(mentionsOf(draft, library.knowledge))
        await finish(store, draft, now)
        return true
      } catch (error) {
        log.failed('An approved update could not be published yet', error)
        return false
      }
    },
    async withdraw(draft, by, { now, today, library }) {
      const path = updatePath(draft)
      const before = await shelf.text(path)
      const name = nameOf(library.knowledge, by)
      const email = library.knowledge.contacts.get(by)?.email ?? null
      const why = `Withdraw the ${toPeriodName(draft.period)} update on ${draft.subject.shortTitle}`
      if (before !== null) await shelf.write({ files: [{ path, before, text: null }], by: { name, email }, why })
      await refresh()
      const withdrawn = advance(draft, { type: 'withdrawn', by, on: today })
      if (!withdrawn) return false
      await recordOnce(store, draft, { at: now, by, did: 'withdrew', note: null })
      return store.drafts.append(withdrawn, { at: now, by, words: why })
    },
  }
}

function mentionsOf({ proposals, subject, approvedBy: by }: Approved, { localities }: Heard['library']['knowledge']): Mention[] {
  const districts = localities.get(subject.locality)?.districts ?? []
  return proposals.flatMap((proposal) =>
    proposal.kind === 'offer' ? [{ says: proposal.says, partners: proposal.partners, districts, by }] : [],
  )
}

const mostTries = 5

/** Gives the words that were replaced, when there were any. */
async function write(
  draft: Approved,
  { shelf, knowledge }: { shelf: KnowledgeShelf; knowledge: Heard['library']['knowledge'] },
): Promise<string | null> {
  for (let tries = 1; ; tries++) {
    const change = await toChange(draft, knowledge, (path) => shelf.text(path))
    if (change.files.length === 0) return null
    try {
      await shelf.write(change)
      return change.files.find(({ path }) => path === updatePath(draft))?.before ?? null
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || tries === mostTries) throw error
    }
  }
}

async function finish(store: DraftStore, draft: Approved, now: string): Promise<void> {
  const published = advance(draft, { type: 'published' })
  // When another process was first, it is published all the same.
  if (published) await store.drafts.append(published, { at: now, by: draft.approvedBy, words: 'published' })
}

/** One deed for each version of a draft, however often it is done again. */
async function recordOnce(
  { audit }: Pick<Store, 'audit'>,
  draft: Draft,
  { at, by, did, note }: { at: string; by: string; did: string; note: string | null },
): Promise<void> {
  const about = `updates/${updateId(draft)}`
  const deed = `${did} draft ${draft.id}, version ${draft.version}`
  if ((await audit.list(about)).some((known) => known.did === deed)) return
  await audit.record({ at, by, did: deed, about, note })
}
