/** From the files of `knowledge/` to what the assistant knows, with a list of what their authors should mend. */
import { checkEntries, type Filed } from './checks.ts'
import { type Kind, kinds } from './kinds.ts'
import type { Knowledge } from './knowledge.ts'
import { type KnowledgeFile, parseEntry } from './parse-entry.ts'
import type { Problem } from './problem.ts'
import { settleRelations } from './relations.ts'
import { inSlices, type Sliced } from './slices.ts'

export type Loaded = { knowledge: Knowledge; problems: Problem[] }

/** `today` is a calendar day, `2026-11-24`; overdue reviews and dates in the future depend on it. */
export function* loadKnowledge(files: readonly KnowledgeFile[], today: string): Sliced<Loaded> {
  const problems: Problem[] = []
  const filed: Filed[] = []
  const first = new Map<string, string>()
  yield* inSlices([...files].sort(byPath), (file) => {
    const parsed = parseEntry(file)
    problems.push(...parsed.problems)
    if (!parsed.entry) return
    const key = keyOf(parsed.entry)
    const twin = first.get(key)
    if (twin) problems.push({ file: file.path, say: `${twin} has the same name: rename one of the two` })
    else {
      first.set(key, file.path)
      filed.push({ file: file.path, entry: parsed.entry })
    }
  })
  const settled = yield* settle(filed, problems)
  const knowledge = toKnowledge(settled)
  problems.push(...(yield* checkEntries(settled, knowledge, today)))
  return { knowledge, problems: problems.sort((a, b) => compare(a.file, b.file)) }
}

function byPath(a: KnowledgeFile, b: KnowledgeFile): number {
  return compare(a.path, b.path)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function keyOf({ kind, id }: { kind: Kind; id: string }): string {
  return `${kind} ${id}`
}

/** Drops entries that cannot stand without one that is missing, and then those that needed them. */
function* settle(filed: readonly Filed[], problems: Problem[]): Sliced<Filed[]> {
  const ids = new Set(filed.map(({ entry }) => keyOf(entry)))
  const found: Problem[] = []
  const kept: Filed[] = []
  const gone = new Set<string>()
  yield* inSlices(filed, ({ file, entry }) => {
    const settled = settleRelations(file, entry, (kind, id) => ids.has(keyOf({ kind, id })))
    found.push(...settled.problems)
    if (settled.entry) kept.push({ file, entry: settled.entry })
    else gone.add(file)
  })
  if (gone.size === 0) {
    problems.push(...found)
    return kept
  }
  problems.push(...found.filter((problem) => gone.has(problem.file)))
  return yield* settle(
    filed.filter(({ file }) => !gone.has(file)),
    problems,
  )
}

function toKnowledge(filed: readonly Filed[]): Knowledge {
  const maps = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, new Map()])) as Record<Kind, Map<string, unknown>>
  for (const { entry } of filed) maps[entry.kind].set(entry.id, entry)
  return maps as unknown as Knowledge
}
