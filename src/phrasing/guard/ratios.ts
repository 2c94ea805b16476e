/** Shares, such as 7 of 9, and ranges, such as 13 to 19, in a text whose numbers are written one way. */

/** `direct`: “31 of the 52”; else “of the 52, 31 …”. */
export type Ratio = { part: string; whole: string; direct: boolean }

const ratio = /(?<![\d£.:#])(\d+)(?: [\p{L}]+){0,2}? (?:out of|of|in) (?:the |every |all )?(\d+)(?![\d:%]|\.\d)/gu
const ofWhole = /(?:^|[.;]\s|\n|\bout )of (?:the )?(\d+)\b([^.;]*)/g

export function readRatios(written: string): Ratio[] {
  const direct = Array.from(written.matchAll(ratio), ([, part = '', whole = '']) => ({ part, whole, direct: true }))
  const later = Array.from(written.matchAll(ofWhole), ([, whole = '', rest = '']) =>
    (rest.match(/\b\d+\b/g) ?? []).map((part) => ({ part, whole, direct: false })),
  ).flat()
  return [...direct, ...later].filter(({ part, whole }) => !isYear(whole) && !isYear(part) && Number(part) <= 2000)
}

/** `values`: all figures of the entry. */
export function holdsRatio({ part, whole }: Ratio, { ratios, values }: { ratios: readonly Ratio[]; values: readonly string[] }): boolean {
  if (ratios.some((held) => held.part === part && held.whole === whole)) return true
  const turned = ratios.some((held) => held.part === whole && held.whole === part)
  return !turned && ratios.length === 0 && Number(part) <= Number(whole) && values.includes(part) && values.includes(whole)
}

export function readRanges(written: string): string[] {
  const range = /(£?\d+(?:\.\d+)?%?)(?: an? \w+| \w+)? ?(?:-|to|and) ?(£?\d+(?:\.\d+)?%?)(?!\w)/g
  const years = Array.from(written.matchAll(/(yg\d+) (?:to|-) (yg\d+)/g), ([, from, to]) => `${from} to ${to}`)
  return [...years, ...Array.from(written.matchAll(range), ([, from, to]) => `${from} to ${to}`)]
}

/** From 61 to 22 is not from 22 to 61, nor is Year 7 to Year 7 a move. */
export function isTurned(range: string, ranges: readonly string[]): boolean {
  if (range.startsWith('yg') && ranges.some((held) => held.startsWith('yg'))) return !ranges.includes(range)
  return !ranges.includes(range) && ranges.includes(range.split(' to ').reverse().join(' to '))
}

function isYear(value: string): boolean {
  return /^(?:19|20)\d{2}$/.test(value)
}
