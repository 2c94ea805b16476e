/** Replaces personal details of pupils and their families by placeholders such as `[name]`. */
import { findNames } from './names.ts'
import { findNumbers } from './numbers.ts'

export type PersonalDetail = 'name' | 'date of birth' | 'UPN' | 'phone number' | 'e-mail address' | 'address' | 'NHS number'
export type Masked = { text: string; found: PersonalDetail[] }
/** A stretch of the text that must not be kept. */
export type Span = { detail: PersonalDetail; from: number; to: number }

/** `knownNames` are lower-case names, and the words of names, that everybody may know. */
export function maskPupils(text: string, knownNames: ReadonlySet<string>): Masked {
  const numbersMasked = replaceSpans(text, findNumbers(text))
  const allMasked = replaceSpans(numbersMasked.text, findNames(numbersMasked.text, knownNames))
  return { text: allMasked.text, found: [...numbersMasked.found, ...allMasked.found] }
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
