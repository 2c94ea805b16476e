/** One row of the tables that give the words of each command. */
import type { Section } from '../knowledge/sections.ts'
import type { Command } from './command.ts'
import { readSectionName, sectionPattern } from './section-words.ts'
import { readWhich, type Which, whichPattern } from './which-lines.ts'

/** `words` fit the whole of what is said, capitals or not. */
export type Row = { words: RegExp; reads(groups: Record<string, string | undefined>): Command | null }

export const which = (name = 'which') => `(?<${name}>${whichPattern})`
export const section = (name = 'section') => `(?<${name}>${sectionPattern})`
export const quote = '["“”‘’\']?'

export function row(words: RegExp, reads: Row['reads']): Row {
  return { words: new RegExp(`^(?:${words.source})$`, [...new Set(`i${words.flags}`)].join('')), reads }
}

export function withWhich(said: string | undefined, make: (which: Which) => Command | null): Command | null {
  const read = readWhich(said ?? '')
  return read && make(read)
}

export function withSection(said: string | undefined, make: (section: Section) => Command): Command | null {
  const read = readSectionName(said ?? '')
  return read && make(read)
}
