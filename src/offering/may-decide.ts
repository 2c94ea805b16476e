/** Who may publish an offer. Only a post in force today counts. */
import { type Contact, type HeldPost, type Knowledge, localitiesOf, officersOf, postsOf } from '../knowledge/knowledge.ts'

export function isOfficer(knowledge: Knowledge, contact: string | null, today: string): boolean {
  return postsHeld(knowledge, contact, today).length > 0
}

/** Officers of any locality that the offer serves; one for the whole county is every officer’s. */
export function mayDecide(knowledge: Knowledge, contact: string | null, districts: readonly string[] | null, today: string): boolean {
  const posts = postsHeld(knowledge, contact, today)
  if (!districts || districts.length === 0) return posts.length > 0
  const served = localitiesOf(knowledge, districts)
  return posts.some(({ locality }) => served.some(({ id }) => id === locality.id))
}

/** The officers who may decide, each once. */
export function decidersOf(knowledge: Knowledge, districts: readonly string[] | null, today: string): Contact[] {
  const served = districts && districts.length > 0 ? localitiesOf(knowledge, districts) : [...knowledge.localities.values()]
  const contacts = served.flatMap(({ id }) => officersOf(knowledge, id, today).map(({ contact }) => contact))
  return [...new Set(contacts)]
}

function postsHeld(knowledge: Knowledge, contact: string | null, today: string): HeldPost[] {
  const found = contact === null ? undefined : knowledge.contacts.get(contact)
  return found ? postsOf(knowledge, found, today) : []
}
