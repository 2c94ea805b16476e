/** Reads what an officer says to change a draft. What is no command is a question or new words. */
import type { Command } from './command.ts'
import { draftRows } from './draft-rows.ts'
import { lineRows } from './line-rows.ts'
import { plainRows } from './plain-rows.ts'

/** The first row that fits is taken. */
const rows = [...plainRows, ...draftRows, ...lineRows]

/** Said before a correction, and what it is not, said after it: “no, the second was planned, not done”. */
const before =
  /^(?:(?:please|can you|could you|ok|okay|right|oh|oh and|ah|and|also|no|nope|actually|sorry|oops|wait|hang on|hm+|um+|er+|well|so|i mean[t]?|instead)[,.!:;]? )+(?=\w)/i
const behind =
  /(?:,? (?:please|pls|thanks|ta|instead|i think|actually|first))*(?:,? (?:and )?not (?:done|planned|activity|impact|exit|an? \w+|\w+))?[.!?]*$/i

/** `text` as it was written. */
export function readCommand(text: string): Command | null {
  const whole = text.trim()
  return read(whole) ?? readCorrection(whole)
}

function readCorrection(whole: string): Command | null {
  const short = whole.replace(before, '')
  return short === whole ? null : (read(short) ?? read(short.replace(behind, '')))
}

function read(whole: string): Command | null {
  const said = whole.replace(/(?: please)?[.!?]*$/i, '')
  for (const { words, reads } of rows) {
    const found = words.exec(said)
    const command = found && reads(found.groups ?? {})
    // New words for a line keep the full stop that ends them.
    if (command && 'text' in command) return reads(words.exec(whole)?.groups ?? found.groups ?? {}) ?? command
    if (command) return command
  }
  return null
}
