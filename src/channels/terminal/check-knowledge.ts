/** `npm run knowledge -- check`: what authors should mend, a line each. */
import { type Kind, kinds } from '../../knowledge/kinds.ts'
import { type Problem, toSentence } from '../../knowledge/problem.ts'
import type { KnowledgeShelf } from '../../ports.ts'

/** More than this of one problem, such as an import leaves behind, hide what else is wrong: of these so many are shown. */
const manyAlike = 20
const shownAlike = 5

type Checking = { shelf: Pick<KnowledgeShelf, 'read'>; all: boolean; write(text: string): void }

/** Gives the exit code: 1 when there is anything to mend. */
export async function checkKnowledge({ shelf, all, write }: Checking): Promise<number> {
  const { knowledge, problems } = await shelf.read()
  const alike = Map.groupBy(problems, toGroup)
  const shown = new Map<string, number>()
  for (const problem of problems) {
    const group = toGroup(problem)
    const count = alike.get(group)?.length ?? 0
    const at = shown.get(group) ?? 0
    shown.set(group, at + 1)
    if (all || count <= manyAlike || at < shownAlike) write(`${toSentence(problem)}\n`)
    else if (at === shownAlike) write(`knowledge/${group}: the same in ${count - shownAlike} more files; --all lists them\n`)
  }
  const counts = (Object.keys(kinds) as Kind[]).map((kind) => `${knowledge[kind].size} ${kind}`)
  write(
    `${problems.length === 0 ? 'No problems' : problems.length === 1 ? '1 problem' : `${problems.length} problems`} in ${counts.join(', ')}.\n`,
  )
  return problems.length === 0 ? 0 : 1
}

/** Problems of one folder and field that say the same but for names and dates. */
function toGroup({ file, field, say }: Problem): string {
  const plain = say.replace(/“[^”]*”|\d{4}-\d{2}-\d{2}/g, '…')
  return `${file.replace(/[^/]+$/, '')}${field === undefined ? '' : `, ${field}`}: ${plain}`
}
