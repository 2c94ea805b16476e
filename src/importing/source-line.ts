/** One line of a report as every kind of file gives it, freed of characters that nobody sees. */

/** `item`: stands in a list. `heading`: is set as a heading. `lead`: how much of the text, from its start, is set in bold. */
export type SourceLine = {
  /** Where it stands in the file, from 1; several may share one. */
  line: number
  text: string
  as: 'text' | 'item' | 'heading'
  blankBefore: boolean
  lead?: number
}

/** What Word and web pages leave behind: zero widths, soft hyphens, direction marks, controls. */
const unseen = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffc]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this takes out.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

/** The same text on one line: no unseen characters, single spaces, no stray angle bracket at its end. */
export function cleanText(text: string): string {
  return toSingleSpaces(text.toWellFormed().normalize('NFC').replace(unseen, '').replace(controls, '')).replace(/(?:\s+[<>|])+$/, '')
}

/** A line with neither letter nor figure says nothing: a rule, a row of dots. */
export function isDecoration(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

function toSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
