/** What the assistant says back: plain data that knows nothing of the channel that draws it. */
import type { Intent } from './answering/intents.ts'
import type { Phase } from './knowledge/fields.ts'
import type { Section, Sections } from './knowledge/sections.ts'
import type { PersonalDetail } from './safety/mask.ts'

/** Where a fact stands. `url` opens the page; `period` is the term the report speaks for. */
export type SourceRef = { id: string; title: string; period: string | null; where: string | null; url: string | null; date: string | null }

export type PriorityCard = {
  kind: 'priority'
  id: string
  title: string
  shortTitle: string
  locality: string
  districts: string[]
  /** The newest period reported on; null before the first report. */
  period: string | null
  status: 'open' | 'closed' | 'handed-over'
  leads: string[]
  /** One or two sentences on what it is about. */
  about: string
  /** For one that is closed or handed over: who has it now or can still be asked. */
  now: string | null
}
export type ContactCard = {
  kind: 'contact'
  id: string
  name: string
  role: string
  localities: string[]
  /** Last date at which a report names them: `2025-03`. */
  asOf: string
  email: string | null
  phone: string | null
  slackId: string | null
}
export type OfferCard = {
  kind: 'offer'
  id: string
  title: string
  partner: string
  districts: string[]
  about: string
  cost: string | null
  audience: string | null
  howToGet: string | null
  website: string | null
  /** The day it begins, when that is still to come. */
  starts: string | null
  ends: string | null
  phases: Phase[]
  source: SourceRef
  checked: string
}
export type ResourceCard = {
  kind: 'resource'
  id: string
  title: string
  form: string
  about: string
  find: string | null
  website: string | null
  status: 'available' | 'planned'
  source: SourceRef
  checked: string
}
export type PartnerCard = { kind: 'partner'; id: string; name: string; what: string | null; website: string | null }
export type TermCard = { kind: 'term'; id: string; short: string; long: string | null; says: string }
/** Statements of a report, word for word as published here; `where` is empty when the heading says it. */
export type StatementList = { kind: 'statements'; heading: string; lines: { text: string; where: string }[] }

/** A line of a draft; `note` says what is not part of its words, such as where it came from. */
export type ShownLine = { number: number; text: string; note: string }
/** A draft as it will read. Numbers run through all of it: first the plans of the last report that `waiting` for an answer, then every section, empty ones too. */
export type DraftPart = {
  kind: 'draft'
  title: string
  period: string
  state: string
  waiting: ShownLine[]
  sections: { heading: string; lines: ShownLine[] }[]
}

/**
 * Sentences that a language model wrote, checked against what is shown below them: plain text, no Markdown. `note` says whose words they are, and
 * whether the lead is too; `language` is their tag, such as `pl`, or null for English.
 */
export type Phrased = { kind: 'phrased'; sentences: string[]; note: string; language: string | null }

export type Part =
  | { kind: 'text'; markdown: string }
  | Phrased
  | { kind: 'warning'; text: string }
  | { kind: 'choices'; choices: string[] }
  | StatementList
  | PriorityCard
  | { kind: 'elsewhere'; cards: PriorityCard[]; total: number }
  | ContactCard
  | OfferCard
  | ResourceCard
  | { kind: 'partners'; cards: PartnerCard[]; involved: boolean }
  | TermCard
  | DraftPart

/** A draft under way, as other programs see it. `missing` are sections with no line yet. */
export type DraftJson = { id: string; priority: string | null; period: string; step: string; sections: Sections; missing: Section[] }

/** Words to press instead of typing; pressing says them. */
export type Button = { label: string; say: string }

export type Reply = {
  /** The question with personal details masked; empty before it was read. */
  question: string
  intent: Intent
  found: boolean
  /** How the question was read, “NEET · West Lancashire”; empty when there was nothing to read. */
  reading: string
  /** The answer in a sentence or two, as Markdown. */
  lead: string
  parts: Part[]
  /** What does not fit a phone screen; shown when asked for. */
  more: Part[]
  buttons: Button[]
  sources: SourceRef[]
  places: string[]
  outOfArea: string[]
  themes: string[]
  composedBy: 'rules' | 'model'
  /** The draft that the speaker has in hand. */
  draft?: DraftJson
  /** Something was done: saying the same again would do it again. */
  acted?: true
  /** Details that were given to be published, and so are not said to have been left out. */
  published?: readonly PersonalDetail[]
}
