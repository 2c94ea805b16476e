/** Who may do what with a draft. Only a post in force today counts. */
import { type Knowledge, officersOf, type Priority, postsOf } from '../knowledge/knowledge.ts'
import type { Draft } from './draft.ts'

export function isOfficer(knowledge: Knowledge, contact: string, today: string): boolean {
  const found = knowledge.contacts.get(contact)
  return found !== undefined && postsOf(knowledge, found, today).length > 0
}

export function localitiesOfOfficer(knowledge: Knowledge, contact: string, today: string): string[] {
  const found = knowledge.contacts.get(contact)
  return found ? postsOf(knowledge, found, today).map(({ locality }) => locality.id) : []
}

/** Open priorities that the officer leads or whose locality is theirs, their own first. */
export function prioritiesOfOfficer(knowledge: Knowledge, contact: string, today: string): Priority[] {
  const localities = localitiesOfOfficer(knowledge, contact, today)
  const all = [...knowledge.priorities.values()].filter(({ status }) => status === 'open')
  const own = all.filter(({ leads, locality }) => leads.includes(contact) && localities.includes(locality))
  return [...own, ...all.filter((priority) => !own.includes(priority) && localities.includes(priority.locality))]
}

/** Leads of the priority and officers of its locality, in post today. */
export function mayPublish(knowledge: Knowledge, draft: Draft, contact: string, today: string): boolean {
  const priority = knowledge.priorities.get(draft.subject.priority)
  if (priority?.leads.includes(contact) && isOfficer(knowledge, contact, today)) return true
  return officersOf(knowledge, draft.subject.locality, today).some((post) => post.contact.id === contact)
}

/** A colleague by the name that was said: “Craig”, “Craig Brown”. Null when nobody or several fit. */
export function findColleague(knowledge: Knowledge, said: string, today: string): string | null {
  const name = said
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
  const fitting = [...knowledge.contacts.values()].filter((contact) => {
    const whole = contact.name.toLowerCase()
    return isOfficer(knowledge, contact.id, today) && (whole === name || contact.id === name || whole.split(' ').includes(name))
  })
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null
}

export function nameOf(knowledge: Knowledge, contact: string): string {
  return knowledge.contacts.get(contact)?.name ?? contact
}
