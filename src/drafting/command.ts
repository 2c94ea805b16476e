/** What an officer may say to a draft, as data. */
import type { Section } from '../knowledge/sections.ts'
import type { Which } from './which-lines.ts'

export type Became = 'done' | 'planned' | 'dropped'
/** `became` null: left open, whatever is said of the others. */
export type Answer = { which: Which; became: Became | null }

type PlainName =
  | 'last-report'
  | 'undo'
  | 'start-again'
  | 'show'
  | 'missing'
  | 'what-changed'
  | 'keep'
  | 'saved'
  | 'agree'
  | 'right'
  | 'history'
  | 'close'
  | 'reopen'
export type PlainCommand = { [D in PlainName]: { do: D } }[PlainName]

export type Command =
  | PlainCommand
  | { do: 'approve'; acceptAll: boolean }
  | { do: 'answer'; answers: Answer[] }
  | { do: 'move'; which: Which; to: Section }
  | { do: 'drop' | 'reword' | 'own-words'; which: Which }
  | { do: 'join' | 'exchange'; which: Which }
  /** `after`: the words that end the first part; null: where its sentences end. */
  | { do: 'split'; which: Which; after: string | null }
  | { do: 'order'; which: Which; to: 'first' | 'last' | 'up' | 'down' | 'before' | 'after'; beside: Which | null }
  | { do: 'replace'; which: Which; text: string }
  | { do: 'swap'; from: string; to: string; which: Which | null }
  | { do: 'add'; text: string; section: Section | null }
  | { do: 'accept'; which: Which | null; section: Section | null }
  | { do: 'period'; said: string }
  | { do: 'review'; to: string }
  | { do: 'confirm'; which: Which; partner: string }
  | { do: 'send-back'; says: string }
  | { do: 'rename'; title: string }
  | { do: 'as-last-time'; section: Section }
  | { do: 'hand-over'; to: string }
  | { do: 'propose'; yes: boolean }
  | { do: 'theme'; said: string }
