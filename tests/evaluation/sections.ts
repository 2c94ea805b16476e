/** Statements with the section they belong in, and how many are sorted right. */
import { readdirSync, readFileSync } from 'node:fs'
import { sortLine } from '../../src/drafting/sort-line.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Section, sectionNames } from '../../src/knowledge/sections.ts'
import { today } from '../support/assistant.ts'

type Statement = { text: string; section: Section }
type Miss = Statement & { as: Section }
type Confusion = { right: number; total: number; counts: ReadonlyMap<string, number>; misses: Miss[] }

/** Those that weights are learned from and cues were written for. */
export function tuningStatements(knowledge: Knowledge): Statement[] {
  return [...listFiles(false).flatMap(readStatements), ...publishedStatements(knowledge, false)]
}

/** Written before the weights were learned, and never looked at when a rule was changed. */
export function heldOutStatements(): Statement[] {
  return listFiles(true).flatMap(readStatements)
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
  const misses: Miss[] = []
  for (const statement of statements) {
    const as = sortLine(statement.text, today).section
    const key = `${statement.section} ${as}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (as !== statement.section) misses.push({ ...statement, as })
  }
  return { right: statements.length - misses.length, total: statements.length, counts, misses }
}

function listFiles(heldOut: boolean): string[] {
  return readdirSync(new URL('.', import.meta.url))
    .filter((name) => /^section-.*\.jsonl$/.test(name) && name.includes('held-out') === heldOut)
    .sort()
}

function readStatements(name: string): Statement[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Statement)
}
