/** Marks that would be drawn as something else than words: Markdown, the markup of Slack, HTML, and characters that hide. */

const marks = /[*_`#<>[\]|~^{}\\=@]|&(?:#?\w+);|\bjavascript:|!\[/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const hidden = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u
const pictures = /\p{Extended_Pictographic}|(?<=^|\s):[a-z0-9_+-]+:(?=\s|$|\p{P})/iu

/** `text` is without the addresses in it, which may hold such marks. */
export function holdsMarkup(text: string): boolean {
  return marks.test(text) || hidden.test(text) || pictures.test(text)
}

export function holdsHidden(text: string): boolean {
  return hidden.test(text)
}
