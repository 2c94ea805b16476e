/** A message as plain text, for notifications and screen readers. */
import { blockWords } from '../wording.ts'
import { cutText, escapeText } from './clean-text.ts'

/** What Slack recommends. */
const most = 4000
/** Escaping makes one character five at most. */
const mostOfFirst = 700

/** Whole lines, as many as fit; it says when there are more. */
export function toFallback(lines: readonly string[]): string {
  const room = most - blockWords.shortened.length - 1
  const kept: string[] = []
  let used = 0
  for (const line of lines.map(escapeText)) {
    used += line.length + 1
    if (used > room)
      return [...(kept.length > 0 ? kept : [escapeText(cutText(lines[0] ?? '', mostOfFirst))]), blockWords.shortened].join('\n')
    kept.push(line)
  }
  return kept.join('\n')
}
