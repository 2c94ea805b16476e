/** Lines that are named by what they say. */
import { toStem } from '../finding/stems.ts'
import { stopWords, toWords } from '../knowledge/words.ts'
import type { Command } from './command.ts'
import type { DraftLine } from './draft.ts'
import { numbered } from './draft-lines.ts'
import { readSectionName } from './section-words.ts'

/** The one line that says it, word for word or else in all words that tell something; null when none does, or more than one. */
export function saying(shown: readonly DraftLine[], words: string): DraftLine[] | null {
  const stems = (text: string) => toWords(text).map((word) => toStem(word.text))
  const telling = stems(words).filter((stem) => !stopWords.has(stem))
  const wanted = telling.length > 0 ? telling : stems(words)
  // “The termly one” is that of every term.
  const holds = (text: string) => wanted.every((stem) => stems(text).some((each) => each === stem || sharesRoot(each, stem)))
  const exact = shown.filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()))
  const found = exact.length > 0 ? exact : shown.filter(({ text }) => holds(text))
  return found.length === 1 ? found : null
}

function sharesRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3
}

/**
 * “Take out the girl”, “delete Cllr Smith” or “the taster day is impact”, where one line says that; null for anything else, such as
 * “remove barriers to attendance”.
 */
export function commandBySaying(text: string, lines: readonly DraftLine[]): Command | null {
  const said = text.trim()
  const dropped = takesOut.exec(said)?.groups
  const moved = belongsIn.exec(said)?.groups
  const words = (dropped?.words ?? dropped?.between ?? moved?.words ?? '').replace(/ (?:line|bit|part|sentence|one|thing)$/i, '')
  if (words === '' || saying(numbered(lines), words) === null) return null
  const which = { numbers: [], last: 0, all: false, rest: false, about: words }
  const to = moved ? readSectionName(moved.section ?? '') : null
  return to ? { do: 'move', which, to } : { do: 'drop', which }
}

const takesOut =
  /^(?:(?:please|can you|could you|actually|oh|no)[,]? )*(?:(?:take out|remove|delete|drop|leave out|get rid of|scrap|lose) (?:the |that |those |all the )?(?:bit |line |part |sentence |one )?(?:about |on |with )?(?:the )?(?<words>(?:(?<=\b(?:the|that|those|about|on|with) )|(?=\p{Lu}))[^.!?\n]{3,50})|take (?:the |that )(?<between>[^.!?\n]{3,50}) out)(?: please| pls)?[.!]?$/u

/** Nobody reports that something “is impact”. A thing that “is planned” is a line of the report. */
export const belongsIn =
  /^(?:(?:no|actually|sorry|oh|ok|and)[,]? )*(?:the )?["“]?(?<words>[^.!?\n"“”]{3,60}?)["”]?(?: is| are| was| were| should be| should go| belongs?| goes?|['’]s)(?: actually| really| more of| an?| in| into| under| to)* (?:the )?(?<section>impact(?: so far)?|activity(?: last (?:period|term))?|exit(?: strategy)?|(?:intended )?outcomes?|planned next (?:period|term))(?: section)?[.!]?$/i
