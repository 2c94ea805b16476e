/** Where the rules found nothing: the theme that the wording as a whole speaks for, if it is likely enough. */
import type { Library } from '../finding/library.ts'
import { toWords } from '../knowledge/words.ts'
import type { Conversation } from './conversation.ts'
import type { Intent } from './intents.ts'
import { readWording } from './read-wording.ts'
import { isPlaceUnsettled } from './retrieve.ts'
import { hasSubject } from './subject.ts'
import type { Understanding } from './understanding.ts'

/**
 * Set on lines kept back while learning. In a place of ours the worst is that its own priority or officer is shown, with
 * how the question was read, so less will do.
 */
const least = { likely: 0.65, likelyInPlace: 0.4, ours: 0.9 }
/** So many times as likely as the second. */
const leastLead = 1.5
/** In a conversation, fewer words than this belong to what went before. */
const fewWords = 7

const guessable: ReadonlySet<Intent> = new Set(['signpost', 'contact', 'detail', 'list'])

/** The same question with the theme it was read as; null where nothing is likely enough. */
export function guessTheme(understanding: Understanding, { turns }: Conversation, { knowledge }: Library): Understanding | null {
  if (!isOpen(understanding)) return null
  if (turns.length > 0 && toWords(understanding.question).length < fewWords) return null
  const { theme, likely, next } = readWording(understanding.question)
  const inPlace = understanding.places.districts.length > 0
  const enough = inPlace ? least.likelyInPlace : least.likely
  if (likely < enough || likely < next * leastLead || !knowledge.themes.has(theme)) return null
  return {
    ...understanding,
    // A statement chosen by words would answer a question that was not understood word by word.
    ...(understanding.intent === 'detail' ? { intent: 'signpost' as const, section: null, asked: null } : {}),
    themes: [theme],
    hints: [],
    guessed: true,
    content: understanding.content.map((word) => ({ ...word, named: true })),
  }
}

/** Whether the wording is that of questions about children, families and schools, in a place of ours. */
export function seemsOurs(understanding: Understanding): boolean {
  return understanding.places.districts.length > 0 && isOpen(understanding) && readWording(understanding.question).ours >= least.ours
}

/** Not understood by any name, and not for somebody else. */
function isOpen(understanding: Understanding): boolean {
  return (
    guessable.has(understanding.intent) &&
    understanding.focus.length === 0 &&
    understanding.named.terms.length === 0 &&
    !hasSubject(understanding) &&
    !isPlaceUnsettled(understanding)
  )
}
