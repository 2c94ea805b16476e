/** Statements made ready to be weighed against a question: their words, and what they name. */
import type { Knowledge } from '../knowledge/knowledge.ts'
import { inSlices, type Sliced } from '../knowledge/slices.ts'
import { toWords } from '../knowledge/words.ts'
import { namesIn } from './line-names.ts'
import { themesIn } from './line-themes.ts'
import type { Line } from './lines.ts'
import type { Name } from './listed-names.ts'
import type { NameTable } from './names.ts'
import { toStem } from './stems.ts'

/**
 * `plain`: its words, with a space at each end; `themes`: those it speaks of in whatever words; `names`: partners, people and
 * things it names; `naming`: districts it names.
 */
export type ReadLine = Line & {
  words: readonly string[]
  plain: string
  stems: ReadonlySet<string>
  themes: ReadonlySet<string>
  names: readonly Name[]
  naming: readonly string[]
}

export function* readLines(lines: readonly Line[], names: NameTable, { districts }: Knowledge): Sliced<ReadLine[]> {
  const read: ReadLine[] = []
  yield* inSlices(lines, (line) => {
    const words = toWords(line.text)
    const texts = words.map((word) => word.text)
    read.push({
      ...line,
      words: texts,
      plain: ` ${texts.join(' ')} `,
      stems: new Set(texts.map(toStem)),
      themes: themesIn(texts, names),
      names: namesIn(words, names),
      naming: [...districts.values()].filter((district) => line.text.includes(district.name)).map((district) => district.id),
    })
  })
  return read
}
