/** How a question is worded, for telling what kind of answer it wants. */
import type { Reading } from './find-mentions.ts'

/** In small letters, without punctuation; `rest` is without the names found. */
export type Spoken = { plain: string; rest: string }

/** Terms that are part of how something is asked: “which EPO”, “when TASS ends”. */
const asking: ReadonlySet<string> = new Set(['epo', 'tass'])

export function toSpoken({ words, mentions }: Reading): Spoken {
  const isCue = (kind: string) => kind === 'hint' || kind === 'term'
  const hidden = mentions.filter(
    (mention) =>
      !mention.names.every((name) => isCue(name.kind)) || mention.names.some((name) => name.kind === 'term' && !asking.has(name.id)),
  )
  const rest = words.filter((_, i) => !hidden.some(({ start, end }) => start <= i && i < end))
  return { plain: toPlain(words), rest: toPlain(rest) }
}

function toPlain(words: Reading['words']): string {
  return words.map((word) => word.text).join(' ')
}
