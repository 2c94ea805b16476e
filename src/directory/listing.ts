/** What one record of a feed says, read as it was meant and safe to show. */
import type { FaultKind } from './faults.ts'
import type { Row } from './json-values.ts'

export type Provider = { id: string | null; name: string; what: string | null; website: string | null }
/** An area that the service is for: `code` is that of the Office for National Statistics. */
export type Area = { name: string | null; code: string | null }

export type Listing = {
  /** The key by which the feed knows it. */
  id: string
  title: string
  aliases: string[]
  description: string
  provider: Provider | null
  website: string | null
  email: string | null
  phone: string | null
  fees: string | null
  free: boolean | null
  ages: { from?: number; to?: number } | null
  audience: string | null
  howToGet: string | null
  addresses: string[]
  areas: Area[]
  categories: string[]
  starts: string | null
  ends: string | null
  confirmed: string | null
  closed: boolean
  /** Why an officer has to look at it first; null when nothing speaks against it. */
  held: string | null
  /** The record as the feed has it, without what says nothing. */
  record: Row
}

/** Notes one fault of the record in hand. */
export type Note = (kind: FaultKind, detail?: string, field?: string) => void
/** What is needed to read a record: the day, and the organisations that other records of the feed name. */
export type Reading = { today: string; organizations: ReadonlyMap<string, Row>; note: Note }
