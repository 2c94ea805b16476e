/** Somebody’s words within Markdown of ours, to be read as they were written. */

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|#&]/g, '\\$&')
}
