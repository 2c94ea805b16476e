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
  for (const problem of problems) {
    const group = alike.get(toGroup(problem)) ?? []
    const at = group.indexOf(problem)
    if (all || group.length <= manyAlike || at < shownAlike) write(`${toSentence(problem)}\n`)
    else if (at === shownAlike)
      write(`knowledge/${toGroup(problem)}: the same in ${group.length - shownAlike} more files; --all lists them\n`)
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
