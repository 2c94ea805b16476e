/** `npm run knowledge -- check`: what authors should mend, a line each. */
import { type Kind, kinds } from '../../knowledge/kinds.ts'
import { toSentence } from '../../knowledge/problem.ts'
import type { KnowledgeShelf } from '../../ports.ts'

/** Gives the exit code: 1 when there is anything to mend. */
export async function checkKnowledge(shelf: Pick<KnowledgeShelf, 'read'>, write: (text: string) => void): Promise<number> {
  const { knowledge, problems } = await shelf.read()
  for (const problem of problems) write(`${toSentence(problem)}\n`)
  const counts = (Object.keys(kinds) as Kind[]).map((kind) => `${knowledge[kind].size} ${kind}`)
  write(
    `${problems.length === 0 ? 'No problems' : problems.length === 1 ? '1 problem' : `${problems.length} problems`} in ${counts.join(', ')}.\n`,
  )
  return problems.length === 0 ? 0 : 1
}
