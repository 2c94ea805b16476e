/** What a sentence may stand on: one entry, line by line, each known as what was planned, hoped for or done. */

export type LineAs = 'fact' | 'aim' | 'done' | 'plan' | 'impact' | 'exit'
export type EvidenceLine = { as: LineAs; text: string }
/** `id` is what the model cites; `lines` are the entry's own words, the heading first: what stands in the fields of the entry, and alone says whom to ask and how. */
export type Evidence = { id: string; lines: readonly EvidenceLine[] }

export function textOf({ lines }: Evidence): string {
  return lines.map((line) => line.text).join('\n')
}
