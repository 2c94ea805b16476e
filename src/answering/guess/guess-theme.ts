/** Where the rules found nothing: the theme that the wording as a whole speaks for, if it is likely enough. */
import type { Library } from '../../finding/library.ts'
import { pick } from '../../knowledge/knowledge.ts'
import { toWords } from '../../knowledge/words.ts'
import type { Conversation } from '../conversation.ts'
import type { Intent } from '../intents.ts'
import { isEveryday } from '../retrieve/partner-facts.ts'
import { isPlaceUnsettled } from '../retrieve.ts'
import { hasSubject } from '../subject.ts'
import type { Named, Understanding } from '../understanding.ts'
import { likeliestTheme } from './likeliest-theme.ts'
import { readWording } from './read-wording.ts'
import { withoutPlaces } from './worded.ts'

/** So much must the wording be that of any theme. */
const leastOurs = 0.85
/** In a conversation, fewer words than this belong to what went before. */
const fewWords = 7

export const guessable: ReadonlySet<Intent> = new Set(['signpost', 'contact', 'detail', 'list'])

/** The same question with the theme it was read as; null where nothing is likely enough. */
export function guessTheme(understanding: Understanding, { turns }: Conversation, library: Library): Understanding | null {
  if (!isOpen(understanding, library)) return null
  if (turns.length > 0 && toWords(understanding.question).length < fewWords) return null
  const wording = readWording(withoutPlaces(understanding.question, library))
  const theme = likeliestTheme(wording, { districts: understanding.places.districts, hints: understanding.hints }, library.knowledge)
  if (theme === null || !library.knowledge.themes.has(theme)) return null
  return withTheme(understanding, theme)
}

export function withTheme(understanding: Understanding, theme: string): Understanding {
  return {
    ...understanding,
    // A statement chosen by words would answer a question that was not understood word by word.
    ...(understanding.intent === 'detail' ? { intent: 'signpost' as const, section: null, asked: null } : {}),
    themes: [theme],
    hints: [],
    named: withoutServices(understanding),
    guessed: true,
    content: understanding.content.map((word) => ({ ...word, named: true })),
  }
}

/** Whether the wording is that of questions about children, families and schools, in a place of ours. */
export function seemsOurs(understanding: Understanding, library: Library): boolean {
  const { places, named } = understanding
  if (places.districts.length === 0 || named.otherServices.length > 0 || !isOpen(understanding, library)) return false
  return readWording(withoutPlaces(understanding.question, library)).ours >= leastOurs
}

/** Not understood by any name. Words of other services do not close it: “bins” and “bus” are where much of ours is seen, and the police come to much of it. */
function isOpen(understanding: Understanding, { knowledge }: Library): boolean {
  const partners = pick(knowledge, 'partners', understanding.named.partners).filter((partner) => !isEveryday(partner))
  const named = { ...withoutServices(understanding), partners: partners.map(({ id }) => id) }
  return (
    guessable.has(understanding.intent) &&
    understanding.focus.length === 0 &&
    understanding.listed !== 'localities' &&
    !hasSubject({ ...understanding, named }) &&
    !isPlaceUnsettled(understanding)
  )
}

function withoutServices({ named }: Understanding): Named {
  return { ...named, otherServices: [] }
}
