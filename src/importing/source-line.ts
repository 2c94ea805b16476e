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
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]|[^\P{Cc}\s]/gu

/** The same text on one line: no unseen characters, single spaces. */
export function cleanText(text: string): string {
  return toSingleSpaces(text.toWellFormed().normalize('NFC').replace(unseen, ''))
}

/** Without an angle bracket or bar that a page or table left at its end. */
export function withoutStraySign(text: string): string {
  let end = text.length
  while (/^ [<>|]$/.test(text.slice(end - 2, end))) end -= 2
  return text.slice(0, end)
}

/** A line with neither letter nor figure says nothing: a rule, a row of dots. */
export function isDecoration(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

function toSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
