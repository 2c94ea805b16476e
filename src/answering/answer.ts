/** From a question to a reply, in three steps. Where the rules find nothing, the wording as a whole is read for a theme. */
import type { Library } from '../finding/library.ts'
import type { Part, Reply } from '../reply.ts'
import { compose } from './compose.ts'
import type { Conversation, Shown, Turn } from './conversation.ts'
import type { Findings } from './findings.ts'
import { guessTheme } from './guess/guess-theme.ts'
import { overruleTheme } from './guess/overrule-theme.ts'
import { retrieve } from './retrieve.ts'
import { hasTopic } from './subject.ts'
import { atHome } from './understand/at-home.ts'
import { understand } from './understand.ts'
import type { Understanding } from './understanding.ts'

type Asking = { today: string; home: readonly string[] }
export type Answered = { reply: Reply; turn: Turn }

/** `conversation` is what was asked before. `today` is a calendar day; `home` are districts meant when no place is named. */
export function answer(question: string, conversation: Conversation, library: Library, { today, home }: Asking): Answered {
  const read = atHome(understand(question, conversation, library), home, library)
  const first = retrieve(read, library, today)
  const understood = asksOfTerm(read) && !first.found ? { ...read, intent: 'define' as const } : read
  const found = understood === read ? first : retrieve(understood, library, today)
  const other =
    (found.found && !namesOnlyAudience(understood, library)) || leavesOut(understood)
      ? null
      : (guessTheme(understood, conversation, library) ?? overruleTheme(understood, conversation, library))
  const guessed = other && atHome(other, home, library)
  const understanding = guessed ?? understood
  return conclude(understanding, guessed ? retrieve(guessed, library, today) : found, library, today)
}

/** The answer to a question that has been understood already. */
export function answerUnderstood(understanding: Understanding, library: Library, today: string): Answered {
  return conclude(understanding, retrieve(understanding, library, today), library, today)
}

function conclude(understanding: Understanding, findings: Findings, library: Library, today: string): Answered {
  const reply = compose({ understanding, findings, library, today })
  const turn = {
    understanding,
    priorities: spokenOf(reply, findings),
    shown: shownIn(reply),
    waiting: understanding.places.unclear.length > 0,
    found: reply.found,
  }
  return { reply, turn }
}

/** “Someone said LASSH and everyone nodded”: nothing else in it means anything here. */
function asksOfTerm(read: Understanding): boolean {
  const { intent, section, asked, named, places } = read
  const isOpen = intent === 'signpost' && section === null && asked === null
  return (
    isOpen && named.terms.length > 0 && !hasTopic(read) && places.districts.length + places.outside.length + places.unclear.length === 0
  )
}

/** What is left out is worded like nothing that is wanted. */
function leavesOut({ except }: Understanding): boolean {
  return Object.values(except).some((ids) => ids.length > 0)
}

/** “Grown-ups” says whom it is about, not what. */
function namesOnlyAudience({ themes, hints, intent }: Understanding, { knowledge }: Library): boolean {
  return (
    intent === 'signpost' && themes.length === 0 && hints.length > 0 && hints.every((id) => knowledge.themes.get(id)?.audience === true)
  )
}

/** A statement speaks of its own work, whatever else was found. */
function spokenOf({ intent, parts, more }: Reply, { priorities }: Findings): string[] {
  const shown = [...parts, ...more].filter((part) => part.kind === 'priority').map(({ id }) => id)
  return intent === 'detail' && shown.length === 1 ? shown : priorities.map(({ id }) => id)
}

function shownIn({ parts, more }: Reply): Shown[] {
  return [...parts, ...more].flatMap(toShown)
}

function toShown(part: Part): Shown[] {
  if (part.kind === 'offer') return [{ kind: 'offers', id: part.id }]
  if (part.kind === 'resource') return [{ kind: 'resources', id: part.id }]
  return part.kind === 'partners' && !part.involved ? part.cards.map(({ id }) => ({ kind: 'partners' as const, id })) : []
}
