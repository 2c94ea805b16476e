/** Statements made ready to be weighed against a question: their words, and what they name. */
import type { Knowledge } from '../knowledge/knowledge.ts'
import { inSlices, type Sliced } from '../knowledge/slices.ts'
import { toWords } from '../knowledge/words.ts'
import { type BodyKind, bodyKindsOf } from './body-kinds.ts'
import { namesIn } from './line-names.ts'
import { themesIn } from './line-themes.ts'
import type { Line } from './lines.ts'
import type { Name } from './listed-names.ts'
import type { NameTable } from './names.ts'
import { toStem } from './stems.ts'

/**
 * `plain`: its words, with a space at each end; `themes`: those it speaks of in whatever words; `names`: partners, people and
 * things it names; `bodies`: how many of each kind of body are among those partners; `naming`: districts it names.
 */
export type ReadLine = Line & {
  words: readonly string[]
  plain: string
  stems: ReadonlySet<string>
  themes: ReadonlySet<string>
  names: readonly Name[]
  bodies: ReadonlyMap<BodyKind, number>
  naming: readonly string[]
}

export function* readLines(lines: readonly Line[], names: NameTable, { districts, partners }: Knowledge): Sliced<ReadLine[]> {
  const read: ReadLine[] = []
  yield* inSlices(lines, (line) => {
    const words = toWords(line.text)
    const texts = words.map((word) => word.text)
    const named = namesIn(words, names)
    read.push({
      ...line,
      words: texts,
      plain: ` ${texts.join(' ')} `,
      stems: new Set(texts.map(toStem)),
      themes: themesIn(texts, names),
      names: named,
      bodies: bodiesOf(named, partners),
      naming: [...districts.values()].filter((district) => line.text.includes(district.name)).map((district) => district.id),
    })
  })
  return read
}

function bodiesOf(names: readonly Name[], partners: Knowledge['partners']): ReadonlyMap<BodyKind, number> {
  const named = new Set(names.flatMap(({ kind, id }) => (kind === 'partner' ? (partners.get(id) ?? []) : [])))
  const counts = new Map<BodyKind, number>()
  for (const kind of [...named].flatMap(bodyKindsOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
