/** Begins the first update of a priority that nobody has reported on yet. */
import { matchNames } from '../finding/match-names.ts'
import { toWords } from '../knowledge/words.ts'
import type { Reply } from '../reply.ts'
import { putDesk, showChoosing, type Work } from './desk-work.ts'
import { draftWording } from './draft-wording.ts'
import { newSubject } from './new-draft.ts'
import { localitiesOfOfficer } from './officers.ts'
import { openDraft } from './open-draft.ts'

export async function startPriority(work: Work, { title: said, notes }: { title: string; notes: string }): Promise<Reply> {
  const { heard, by } = work
  const title = withoutPlace(said, work)
  const { library, today } = heard
  const own = localitiesOfOfficer(library.knowledge, by, today)
  const named = localitiesNamed(said, work).filter((id) => own.includes(id))
  const [locality] = named.length === 1 ? named : own.length === 1 ? own : []
  if (locality) return openDraft(work, { subject: newSubject(title, locality, library), period: null, notes })
  await putDesk(work, { at: 'choosing', words: notes, choices: own, title, period: null })
  const names = own.map((id) => library.knowledge.localities.get(id)?.name ?? id)
  return showChoosing(
    work,
    { step: 'choosing', period: null },
    {
      says: [draftWording.whichLocality],
      parts: [{ kind: 'choices', choices: names }],
      buttons: names.map((name) => ({ label: name, say: name })),
    },
  )
}

/** “For Fylde Coast: spotting young carers early” says where, and then the title. */
function withoutPlace(said: string, work: Work): string {
  const [, where = '', rest = ''] = /^(?:for|in) ([^:]{2,60}):\s*(.{4,})$/i.exec(said) ?? []
  const title = localitiesNamed(where, work).length > 0 ? rest : said
  return title.charAt(0).toUpperCase() + title.slice(1)
}

export function localitiesNamed(text: string, { heard }: Work): string[] {
  const { names, knowledge } = heard.library
  const found = matchNames(toWords(text), names).flatMap((mention) => mention.names)
  const localities = found.flatMap(({ kind, id }) =>
    kind === 'locality' ? [id] : kind === 'district' || kind === 'place' ? (knowledge.districts.get(id)?.locality ?? []) : [],
  )
  return [...new Set(localities)]
}
