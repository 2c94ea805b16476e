/** Somebody’s words within Markdown of ours, to be read as they were written. */

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|#&]/g, '\\$&')
}

/** Words that the guard has found free of markup, but for what stands within an address: only what would be read as a mark is escaped. */
export function escapeMarks(text: string): string {
  return text.replace(/(?<!\S)[#>+-](?=\s)|[*`[\]<>~|]|(?<!\w)_|_(?!\w)/g, '\\$&')
}
