/** Turns of phrase that the pages of several kinds need. */
import { toList } from '../answering/compose/words-of.ts'
import type { Phase } from '../knowledge/fields.ts'
import { toPhrase } from '../knowledge/words.ts'
import { pageWording } from '../wording.ts'

export function toSentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function toPhaseNames(phases: readonly Phase[]): string {
  return toSentenceCase(toList(phases.map((phase) => pageWording.phases[phase].toLowerCase())))
}

/** Names without those that differ only in strokes, accents or capitals. */
export function distinctNames(names: readonly string[], than: readonly string[] = []): string[] {
  const seen = new Set(than.map(toPhrase))
  return names.filter((name) => {
    const phrase = toPhrase(name)
    if (seen.has(phrase)) return false
    seen.add(phrase)
    return true
  })
}
