/** What was found for a question. Plain data. */

import type { ReadLine } from '../finding/read-lines.ts'
import type { HeldPost, Locality, Offer, Partner, Priority, Resource, Term } from '../knowledge/knowledge.ts'
import type { Overlap } from './retrieve/relevance.ts'

/** `overlap` is with all telling words, `own` with those beyond the themes and names; `everyday`: the share of its everyday words; `holds`: it has a number or date where one was asked for. */
export type FoundLine = { line: ReadLine; score: number; overlap: Overlap; own: Overlap; everyday: number; holds: boolean }

export type Findings = {
  found: boolean
  /** Localities of the places asked for. */
  localities: Locality[]
  officers: HeldPost[]
  /** Local matches, best first; without a place, matches of all localities. */
  priorities: readonly Priority[]
  elsewhere: Priority[]
  offers: Offer[]
  resources: Resource[]
  partners: Partner[]
  terms: Term[]
  /** Statements that answer a question about a detail, best first. */
  lines: FoundLine[]
  /** Themes asked for, with nothing local on them. */
  missing: string[]
}
