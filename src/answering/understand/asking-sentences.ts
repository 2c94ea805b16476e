/** The sentences of a message that end in a question mark: what stands outside them is told, not asked. */

/** From the first letter up to and with the question mark. */
export type Span = { from: number; to: number }

export function askingSentences(text: string): Span[] {
  return Array.from(text.matchAll(/[^.?!\n]*\?/g), ({ index, 0: said }) => ({ from: index, to: index + said.length }))
}

export function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => from <= at && at < to)
}
