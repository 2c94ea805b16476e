/** An officer’s words without characters that nobody sees, or that turn the order of those around them: they have no place in a report. */

export function cleanWords(text: string): string {
  return text.replace(/[^\P{C}\n\t\u200D]/gu, '')
}
