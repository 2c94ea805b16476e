/** What the Slack door keeps in the store about people, threads and workspaces. */
import type { Phase } from '../../knowledge/fields.ts'

/** Ids as Slack gives them. */
export type PersonId = { team: string; user: string }
/** What somebody told us about their work. `themes` are those they follow most; `model`: whether answers may be worded by a model. */
export type Person = { districts: string[]; phases: Phase[]; themes: string[]; model: boolean }

export const unknownPerson: Person = { districts: [], phases: [], themes: [], model: true }

export interface People {
  find(id: PersonId): Promise<Person | null>
  save(id: PersonId, person: Person): Promise<void>
  forget(id: PersonId): Promise<void>
}

/** Threads that began with a question to the assistant, by the name of their conversation: it answers there unasked. */
export interface Threads {
  own(conversation: string, now: string): Promise<void>
  isOwn(conversation: string): Promise<boolean>
}

/** A workspace that installed the app. `sealed` holds its tokens, readable only with a key that is not in the store. */
export interface Installations {
  save(workspace: string, sealed: string): Promise<void>
  find(workspace: string): Promise<string | null>
  remove(workspace: string): Promise<void>
}

/** Somebody wants to know when an entry changes; `since` is when they said so. */
export type Follow = { kind: string; id: string; since: string }

export interface Follows {
  keep(person: PersonId, follow: Follow): Promise<void>
  drop(person: PersonId, entry: { kind: string; id: string }): Promise<void>
  list(person: PersonId): Promise<Follow[]>
  /** Everybody who follows an entry. */
  followers(entry: { kind: string; id: string }): Promise<PersonId[]>
}
