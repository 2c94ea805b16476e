/** Reads what an officer says to change a draft. What is no command is a question or new words. */
import type { Command } from './command.ts'
import { rows } from './command-rows.ts'

/** `text` as it was written. */
export function readCommand(text: string): Command | null {
  const whole = text.trim().replace(/^(?:please|can you|could you|ok,?|okay,?|right,?) (?=\w)/i, '')
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
