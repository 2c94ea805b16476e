/** A partner is asked to confirm the line about them, through a link that an officer sends on. */
import type { Command } from './command.ts'
import type { Work } from './desk-work.ts'
import type { DraftLine } from './draft.ts'
import { numbered } from './draft-lines.ts'
import type { Confirmation } from './draft-store.ts'
import { draftWording as words } from './draft-wording.ts'
import { type Outcome, type Situation, say } from './situation.ts'
import { resolveWhich } from './which-lines.ts'

/** Where the page is that a link opens. */
export function confirmPath(token: string): string {
  return `/drafts/confirm?token=${encodeURIComponent(token)}`
}

/** Days for which a link works. */
export const confirmDays = 30

/** Links in one message. */
const mostLines = 5

type Asked = Extract<Command, { do: 'confirm' }>

/** Each link shows one line as it reads now, and nothing else of the draft. */
export async function askToConfirm(
  { store, heard, pages, newToken }: Work,
  situation: Situation,
  { which, partner }: Asked,
): Promise<Outcome> {
  const { draft, by, today } = situation
  const lines = numbered(draft.lines)
  const numbers = resolveWhich(which, lines.length)
  if (numbers === null) return say(words.noSuchLine(lines.length))
  if (numbers.length > mostLines) return say(words.tooManyLinks(mostLines))
  const says: string[] = []
  for (const number of numbers) {
    const line = lines[number - 1]
    if (!line) continue
    const token = newToken()
    await store.confirmations.ask(token, { draft: draft.id, line: line.id, text: line.text, partner, by, on: today }, heard.now)
    says.push(words.confirmLink(partner, number, pages.confirm(token), confirmDays))
  }
  return { event: null, says: [...says, ...(pages.arePublic ? [] : [words.linksNotPublic])] }
}

/** What was last said of a line as it reads now; once it has changed, an answer no longer counts. */
export function confirmationOf({ id, text }: DraftLine, confirmations: readonly Confirmation[]): Confirmation | null {
  const about = confirmations.filter((each) => each.line === id && each.text === text)
  return about.findLast(({ answer }) => answer !== null) ?? about.at(-1) ?? null
}
