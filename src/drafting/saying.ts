/** Lines that are named by what they say. */
import { toStem } from '../finding/stems.ts'
import { toWords } from '../knowledge/words.ts'
import type { Command } from './command.ts'
import type { DraftLine } from './draft.ts'
import { numbered } from './draft-lines.ts'

/** The one line that says it, word for word or else in all its words; null when none does, or more than one. */
export function saying(shown: readonly DraftLine[], words: string): DraftLine[] | null {
  const stems = (text: string) => toWords(text).map((word) => toStem(word.text))
  const wanted = stems(words)
  const exact = shown.filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()))
  const found = exact.length > 0 ? exact : shown.filter(({ text }) => wanted.every((stem) => stems(text).includes(stem)))
  return found.length === 1 ? found : null
}

/** “Take out the girl” or “delete Cllr Smith”, where one line says that; null for anything else, such as “remove barriers to attendance”. */
export function dropBySaying(text: string, lines: readonly DraftLine[]): Command | null {
  const groups = takesOut.exec(text.trim())?.groups
  const words = (groups?.words ?? groups?.between ?? '').replace(/ (?:line|bit|part|sentence|one|thing)$/i, '')
  if (words === '' || saying(numbered(lines), words) === null) return null
  return { do: 'drop', which: { numbers: [], last: 0, all: false, rest: false, about: words } }
}

const takesOut =
  /^(?:(?:please|can you|could you|actually|oh|no)[,]? )*(?:(?:take out|remove|delete|drop|leave out|get rid of|scrap|lose) (?:the |that |those |all the )?(?:bit |line |part |sentence |one )?(?:about |on |with )?(?:the )?(?<words>(?:(?<=\b(?:the|that|those|about|on|with) )|(?=\p{Lu}))[^.!?\n]{3,50})|take (?:the |that )(?<between>[^.!?\n]{3,50}) out)(?: please| pls)?[.!]?$/u
