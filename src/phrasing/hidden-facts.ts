/** Names and figures of a text put behind marks, so that a translation cannot change them. */

/** `facts`: what stands behind ⟦1⟧, ⟦2⟧ … */
export type Hidden = { text: string; facts: string[] }

const figures = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|(?:https?:\/\/|www\.)[^\s)]+|[£€]?\p{N}(?:[\p{N}\s.,:/-]*\p{N})?(?:%|\p{L}{1,2}\b)?/gu
const mark = /⟦(\d+)⟧/g

/** `names` are as written, longest first. */
export function hideFacts(text: string, names: readonly string[]): Hidden {
  const facts: string[] = []
  const hide = (fact: string) => `⟦${facts.push(fact)}⟧`
  const found = names.filter((name) => text.includes(name))
  const pattern =
    found.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${found.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])|${figures.source}`, 'gu')
      : figures
  return { text: text.replaceAll('⟦', '(').replaceAll('⟧', ')').replace(pattern, hide), facts }
}

/** Null when a mark is missing, doubled or new, or a figure stands outside of them. */
export function restoreFacts(translated: string, facts: readonly string[]): string | null {
  const marks = Array.from(translated.matchAll(mark), ([, number]) => Number(number)).sort((a, b) => a - b)
  if (marks.length !== facts.length || marks.some((number, i) => number !== i + 1)) return null
  if (/\p{N}|[⟦⟧]/u.test(translated.replace(mark, ''))) return null
  return translated.replace(mark, (_, number) => facts[Number(number) - 1] ?? '')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
