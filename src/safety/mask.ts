/** Replaces personal details of pupils and their families by placeholders such as `[name]`. */
import { addresses } from './addresses.ts'
import { birthDates, birthDatesByNames } from './birth-dates.ts'
import { findNames } from './names.ts'
import { numbers } from './numbers.ts'
import { findShapes } from './shapes.ts'

export type PersonalDetail = 'name' | 'date of birth' | 'UPN' | 'phone number' | 'e-mail address' | 'address' | 'NHS number'
export type Masked = { text: string; found: PersonalDetail[] }
/** A stretch of the text that must not be kept. */
export type Span = { detail: PersonalDetail; from: number; to: number }

/** `knownNames` are lower-case names, and the words of names, that everybody may know. */
export function maskPupils(text: string, knownNames: ReadonlySet<string>): Masked {
  const steps: ((text: string) => Span[])[] = [
    (given) => findShapes(given, [...numbers, ...birthDates, ...addresses]),
    (given) => findNames(given, knownNames),
    (given) => findShapes(given, birthDatesByNames),
  ]
  return steps.reduce<Masked>(
    (masked, find) => {
      const next = replaceSpans(masked.text, find(masked.text))
      return { text: next.text, found: [...masked.found, ...next.found] }
    },
    { text, found: [] },
  )
}

function replaceSpans(text: string, spans: Span[]): Masked {
  const parts: string[] = []
  const found: PersonalDetail[] = []
  let kept = 0
  for (const { detail, from, to } of spans.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    if (from < kept) continue
    parts.push(text.slice(kept, from), `[${detail}]`)
    found.push(detail)
    kept = to
  }
  return { text: parts.join('') + text.slice(kept), found }
}
