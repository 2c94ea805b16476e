/** Somebody who is no officer wants to draft: told so kindly, and offered to have their words sent to the officer. */
import type { Heard } from '../activity.ts'
import { officersOf } from '../knowledge/knowledge.ts'
import type { Reply } from '../reply.ts'
import { type DraftingParts, deskKey, draftReply, putDesk } from './desk-work.ts'
import { draftWording } from './draft-wording.ts'
import { matchPriorities } from './find-priority.ts'
import { nameOf } from './officers.ts'
import { readStart } from './read-start.ts'

/** Words that may answer our offer. */
const answersOffer = /^(?:yes|yeah|ok|okay|please|send|no|don['’]?t)\b/i

/** Questions of visitors are many: nothing is looked up for them. */
export function mayBeVisitors({ text, conversation }: Heard): boolean {
  const start = readStart(text)
  if (start?.start === 'update') return start.sure || start.notes !== ''
  return conversation !== null && answersOffer.test(text.trim())
}

export async function takeFromVisitor({ store }: DraftingParts, heard: Heard): Promise<Reply | null> {
  const start = readStart(heard.text)
  if (start?.start === 'update') return offerToSend({ store, heard }, start)
  const desk = await store.desks.find(deskKey(heard))
  if (desk?.at !== 'noting') return null
  await putDesk({ store, heard }, { at: 'nothing' })
  if (/^(?:no|don)/i.test(heard.text.trim())) return draftReply({ says: [draftWording.noteNotSent] })
  for (const to of desk.to) await store.officerNotes.add({ to, words: desk.words, from: heard.by.address, on: heard.today })
  return draftReply({ says: [draftWording.noteSent(namesOf(heard, desk.to))] })
}

async function offerToSend(
  { store, heard }: { store: DraftingParts['store']; heard: Heard },
  { subject, notes }: { subject: string; notes: string },
): Promise<Reply> {
  const { library, today } = heard
  const best = matchPriorities({ text: `${subject} ${notes}`.slice(0, 400), contact: '', library, today }).list[0]?.priority
  const to = best ? officersOf(library.knowledge, best.locality, today).map(({ contact }) => contact.id) : []
  const leads = to.filter((id) => best?.leads.includes(id))
  const officers = leads.length > 0 ? leads : to
  const names = namesOf(heard, officers)
  if (notes === '' || officers.length === 0 || heard.conversation === null)
    return draftReply({ says: [draftWording.notOfficerNoWords(subject || draftWording.somePriority, names)] })
  await putDesk({ store, heard }, { at: 'noting', words: notes, to: officers })
  return {
    ...draftReply({ says: [draftWording.notOfficer(names)] }),
    buttons: [
      { label: 'Send', say: 'send' },
      { label: 'Do not send', say: 'no' },
    ],
  }
}

function namesOf({ library }: Heard, contacts: readonly string[]): string {
  const names = contacts.map((id) => nameOf(library.knowledge, id))
  return names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
