/** From the files of `knowledge/` to what the assistant knows, with a list of what their authors should mend. */
import { checkEntries, type Filed } from './checks.ts'
import { type Kind, kinds } from './kinds.ts'
import type { Knowledge } from './knowledge.ts'
import { type KnowledgeFile, parseEntry } from './parse-entry.ts'
import type { Problem } from './problem.ts'
import { settleRelations } from './relations.ts'

export type Loaded = { knowledge: Knowledge; problems: Problem[] }

/** `today` is a calendar day, `2026-11-24`; overdue reviews and dates in the future depend on it. */
export function loadKnowledge(files: KnowledgeFile[], today: string): Loaded {
  const problems: Problem[] = []
  const filed = [...files].sort(byPath).flatMap((file): Filed[] => {
    const parsed = parseEntry(file)
    problems.push(...parsed.problems)
    return parsed.entry ? [{ file: file.path, entry: parsed.entry }] : []
  })
  const unique = withoutTwins(filed, problems)
  const settled = settle(unique, problems)
  const knowledge = toKnowledge(settled)
  problems.push(...checkEntries(settled, knowledge, today))
  return { knowledge, problems: problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)) }
}

function byPath(a: KnowledgeFile, b: KnowledgeFile): number {
  return a.path < b.path ? -1 : 1
}

function withoutTwins(filed: Filed[], problems: Problem[]): Filed[] {
  const first = new Map<string, string>()
  return filed.filter(({ file, entry }) => {
    const key = `${entry.kind} ${entry.id}`
    const twin = first.get(key)
    if (twin) problems.push({ file, say: `${twin} has the same name: rename one of the two` })
    else first.set(key, file)
    return !twin
  })
}

/** Drops entries that cannot stand without one that is missing, and then those that needed them. */
function settle(filed: Filed[], problems: Problem[]): Filed[] {
  const ids = new Set(filed.map(({ entry }) => `${entry.kind} ${entry.id}`))
  const found: Problem[] = []
  const kept = filed.flatMap(({ file, entry }): Filed[] => {
    const settled = settleRelations(file, entry, (kind, id) => ids.has(`${kind} ${id}`))
    found.push(...settled.problems)
    return settled.entry ? [{ file, entry: settled.entry }] : []
  })
  if (kept.length < filed.length) {
    const gone = filed.filter(({ file }) => !kept.some((each) => each.file === file))
    problems.push(...found.filter((problem) => gone.some(({ file }) => file === problem.file)))
    return settle(
      filed.filter((each) => !gone.includes(each)),
      problems,
    )
  }
  problems.push(...found)
  return kept
}

function toKnowledge(filed: Filed[]): Knowledge {
  const maps = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, new Map()])) as Record<Kind, Map<string, unknown>>
  for (const { entry } of filed) maps[entry.kind].set(entry.id, entry)
  return maps as unknown as Knowledge
}
