/** What a question was understood to ask. Plain data, kept with the conversation. */

import type { BodyKind } from '../finding/body-kinds.ts'
import type { SearchTerm } from '../finding/search-index.ts'
import type { Phase } from '../knowledge/fields.ts'
import type { Section } from '../knowledge/sections.ts'
import type { FactAsked, Intent } from './intents.ts'
import type { AskedPeriod } from './understand/find-period.ts'
import type { Listed } from './understand/listed.ts'

/** A place name that fits more than one area; a choice with no districts lies outside the county council. */
export type UnclearPlace = { said: string; choices: PlaceChoice[] }
export type PlaceChoice = { label: string; districts: string[]; outside?: string }

export type Places = {
  /** District ids. Empty with `wholeCounty` false means that no place was named. */
  districts: string[]
  /** How the places are shown: names of localities and districts. */
  labels: string[]
  /** Ids of neighbouring council areas. */
  outside: string[]
  unclear: UnclearPlace[]
  /** Words used as a place that nothing knows. */
  unknown: string[]
  wholeCounty: boolean
  from: 'asked' | 'earlier' | 'signature' | 'partner' | 'home'
}

export type Named = {
  contacts: string[]
  partners: string[]
  resources: string[]
  offers: string[]
  terms: string[]
  priorities: string[]
  otherServices: string[]
}

/** What is not wanted: “apart from NEET”. */
export type Excepted = { themes: string[]; partners: string[]; districts: string[]; priorities: string[] }

export type Understanding = {
  /** The masked and tidied question. */
  question: string
  intent: Intent
  places: Places
  themes: string[]
  /** Themes only leaned towards. */
  hints: string[]
  named: Named
  except: Excepted
  /** A body asked about by a name that stands nowhere in the knowledge, as it was said. */
  stranger: string | null
  phases: Phase[]
  /** Ages in years; null when none was asked about. */
  ages: { from: number; to: number } | null
  /** Only what costs a school nothing is wanted. */
  free: boolean
  /** Kinds of resource asked for, such as film or toolkit. */
  forms: string[]
  /** What is to be listed whole, with no subject to narrow it. */
  listed: Listed | null
  section: Section | null
  asked: FactAsked
  /** A term or year asked about by name. */
  period: AskedPeriod | null
  /** What is to be counted, as stems; empty when no number is asked for, or of nothing in particular. */
  counted: string[]
  /** Bodies of this kind are to be named. */
  body: BodyKind | null
  /** Names and expressions of several words, as they were said. */
  phrases: string[]
  /** What to search the text for. */
  terms: SearchTerm[]
  /** Words that stand everywhere, as stems: they only tell one statement from another. */
  lesser: string[]
  /**
   * Words that carry the question, with how telling each is and what reports write for it; `named` ones belong to a theme or name
   * understood already, `themes` among them; `strange` ones stand nowhere in the knowledge, and those that lean towards themes count as found in what is about one of them.
   */
  content: { stem: string; also: string | null; weight: number; named: boolean; themes: string[]; leans: string[]; strange: boolean }[]
  /** Misspelt words and how they were read. */
  corrections: { said: string; read: string }[]
  /** Priorities that an earlier answer was about and this question goes on with. */
  focus: string[]
  /** Something that an earlier answer showed is asked about, and nothing besides. */
  picked: boolean
  /** The theme was read from the wording as a whole: no word or name stands for it. */
  guessed: boolean
  /** The rest of a long answer is wanted. */
  showAll: boolean
  followsUp: boolean
}
