/** What a crash cut short between approval and publishing. */
import type { Heard } from '../../activity.ts'
import type { DraftingParts } from '../desk-work.ts'
import type { Approved, Draft } from '../draft.ts'

export async function publishApproved(
  drafts: readonly Draft[],
  { publisher }: Pick<DraftingParts, 'publisher'>,
  heard: Pick<Heard, 'now' | 'library'>,
): Promise<void> {
  const approved = drafts.filter((draft): draft is Approved => draft.step === 'approved')
  for (const draft of approved) await publisher.publish(draft, heard)
}
