/** From a question to a reply, in three steps. Where the rules find nothing, the wording as a whole is read for a theme. */
import type { Library } from '../finding/library.ts'
import type { Reply } from '../reply.ts'
import { compose } from './compose.ts'
import type { Conversation, Turn } from './conversation.ts'
import type { Findings } from './findings.ts'
import { guessTheme } from './guess/guess-theme.ts'
import { overruleTheme } from './guess/overrule-theme.ts'
import { retrieve } from './retrieve.ts'
import { understand } from './understand.ts'
import type { Understanding } from './understanding.ts'

export type Answered = { reply: Reply; turn: Turn }

/** `today` is a calendar day; `conversation` is what was asked before. */
export function answer(question: string, conversation: Conversation, library: Library, today: string): Answered {
  const understood = understand(question, conversation, library)
  const found = retrieve(understood, library, today)
  const guessed =
    found.found && !namesOnlyAudience(understood, library)
      ? null
      : (guessTheme(understood, conversation, library) ?? overruleTheme(understood, conversation, library))
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
    waiting: understanding.places.unclear.length > 0,
    found: reply.found,
  }
  return { reply, turn }
}

/** “Grown-ups” says whom it is about, not what. */
function namesOnlyAudience({ themes, hints, intent }: Understanding, { knowledge }: Library): boolean {
  return (
    intent === 'signpost' && themes.length === 0 && hints.length > 0 && hints.every((id) => knowledge.themes.get(id)?.audience === true)
  )
}

/** A statement speaks of its own work, whatever else was found. */
function spokenOf({ intent, parts }: Reply, { priorities }: Findings): string[] {
  const shown = parts.filter((part) => part.kind === 'priority').map(({ id }) => id)
  return intent === 'detail' && shown.length === 1 ? shown : priorities.map(({ id }) => id)
}
