/** Which ages a question is about: “Year 9” is 13 to 14, “15 year olds” is 15. */

type Ages = { from: number; to: number }

const keyStages: Record<string, Ages> = {
  '1': { from: 5, to: 7 },
  '2': { from: 7, to: 11 },
  '3': { from: 11, to: 14 },
  '4': { from: 14, to: 16 },
  '5': { from: 16, to: 18 },
}

const cues: readonly [cue: RegExp, toAges: (said: string[]) => Ages | undefined][] = [
  [/\b(?:years?|yrs?|y) ?(\d{1,2})s?\b(?! ?(?:olds?|of age))/g, ([, year]) => ofYear(Number(year))],
  [/\b(?:ks|key stage) ?([1-5])\b/g, ([, stage]) => keyStages[stage ?? '']],
  [/\b(\d{1,2}) ?(?:to|and) ?(\d{1,2}) (?:years? olds?|yr olds?)\b/g, ([, from, to]) => ({ from: Number(from), to: Number(to) })],
  [/(?<!(?:to|and) )\b(\d{1,2}) (?:years? olds?|yr olds?|yos?)\b/g, ([, age]) => ({ from: Number(age), to: Number(age) })],
  [/\bage[ds]? (\d{1,2})(?: ?(?:to|and) ?(\d{1,2}))?\b/g, ([, from, to]) => ({ from: Number(from), to: Number(to ?? from) })],
]

/** `plain` is the question in small letters, without punctuation. */
export function findAges(plain: string): Ages | null {
  const found = cues.flatMap(([cue, toAges]) => [...plain.matchAll(cue)].flatMap((said) => toAges(said) ?? []))
  if (found.length === 0) return null
  return { from: Math.min(...found.map(({ from }) => from)), to: Math.max(...found.map(({ to }) => to)) }
}

/** A child has one birthday in each school year. */
function ofYear(year: number): Ages | undefined {
  return year >= 1 && year <= 13 ? { from: year + 4, to: year + 5 } : undefined
}
