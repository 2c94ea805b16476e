/** Statements with the section they belong in, and how many the rules sort right. */
import { readdirSync, readFileSync } from 'node:fs'
import { sortLine } from '../../src/drafting/sort-line.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Section, sectionNames } from '../../src/knowledge/sections.ts'
import { today } from '../support/assistant.ts'

export type Statement = { text: string; section: Section }
export type Confusion = { right: number; total: number; counts: ReadonlyMap<string, number>; misses: (Statement & { as: Section })[] }

/** Files of statements by name, without those held out unless they are asked for. */
export function listSectionFiles(heldOut: boolean): string[] {
  return readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.startsWith('section-') && name.includes('held-out') === heldOut)
    .sort()
}

export function readStatements(name: string): Statement[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Statement)
}

const heldOutLocalities = /fylde-coast|central-lancashire|pennine-lancashire/

/** What the published updates say, each under its own section. Those of three localities are held out. */
export function publishedStatements({ updates }: Knowledge, heldOut: boolean): Statement[] {
  return [...updates.values()]
    .filter(({ priority }) => heldOutLocalities.test(priority) === heldOut)
    .flatMap(({ sections }) => sectionNames.flatMap((section) => sections[section].map((text) => ({ text, section }))))
}

export function measureSorting(statements: readonly Statement[]): Confusion {
  const counts = new Map<string, number>()
  const misses: Confusion['misses'] = []
  for (const statement of statements) {
    const as = sortLine(statement.text, today).section
    const key = `${statement.section} ${as}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (as !== statement.section) misses.push({ ...statement, as })
  }
  return { right: statements.length - misses.length, total: statements.length, counts, misses }
}
