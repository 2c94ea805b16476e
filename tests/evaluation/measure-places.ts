/** What lines that were kept back would get in each locality: its work on their theme, other work, or its officer with nothing found. */
import { likeliestTheme, workOn } from '../../src/answering/guess/likeliest-theme.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { Read } from './measure-wording.ts'

export function reportPlaces(read: readonly Read[], knowledge: Knowledge): string {
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  for (const { districts } of knowledge.localities.values())
    for (const { example, wording } of read) {
      const works = example.themes.map((theme) => workOn(theme, districts, knowledge)).filter((work) => work !== '')
      const kind = example.themes.length === 0 ? 'none of ours' : works.length > 0 ? 'worked on there' : 'not worked on there'
      const theme = likeliestTheme(wording, { districts, hints: [] }, knowledge)
      const work = theme === null ? '' : workOn(theme, districts, knowledge)
      count(kind)
      count(`${kind}: ${works.includes(work) ? 'that work' : toGot(theme, work)}`)
    }
  const lines = [...counts]
    .filter(([what]) => what.includes(':'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, number]) => `  ${what} ${((100 * number) / (counts.get(what.split(':')[0] ?? '') ?? 1)).toFixed(1)} %`)
  return `Asked in each locality:\n${lines.join('\n')}\n`
}

function toGot(theme: string | null, work: string): string {
  if (theme === null) return 'not read'
  return work === '' ? 'nothing local' : 'other work'
}
