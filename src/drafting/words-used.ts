/** Where the words of an update that is taken back or replaced have been used, so that an officer can tell whoever got them. */
import { toDateName } from '../knowledge/periods.ts'
import type { DraftingParts } from './desk-work.ts'
import type { Draft } from './draft.ts'
import { draftWording } from './draft-wording.ts'
import { updateId } from './publish/to-change.ts'

/** Of the last weeks; for a correction, those before it. */
export async function wordsUsed({ store }: Pick<DraftingParts, 'store'>, draft: Draft): Promise<string> {
  const digests = (await store.digests.uses(`updates/${updateId(draft)}`)).slice(-mostWeeks)
  const answers = await store.answersThatUsed({ kind: 'priority', id: draft.subject.priority })
  const last = answers.at(-1)
  return [
    digests.length === 0
      ? draftWording.inNoDigest
      : draftWording.inDigests(digests.map(({ week, sent }) => draftWording.digestUse(week, sent))),
    last === undefined ? draftWording.inNoAnswer : draftWording.inAnswers(answers.length, toDateName(last.slice(0, 10))),
  ].join(' ')
}

const mostWeeks = 8
