/** Where the themes named lead to nothing in the place, the wording as a whole may speak clearly for work that it has. */
import type { Library } from '../../finding/library.ts'
import { pick } from '../../knowledge/knowledge.ts'
import type { Conversation } from '../conversation.ts'
import { isEveryday } from '../retrieve/partner-facts.ts'
import { isPlaceUnsettled } from '../retrieve.ts'
import type { Understanding } from '../understanding.ts'
import { guessable, withTheme } from './guess-theme.ts'
import { likeliestWork } from './likeliest-theme.ts'
import { readWording, type Wording } from './read-wording.ts'
import { withoutPlaces } from './worded.ts'

/** A word that was meant as a name tells much, so the wording must tell more: so likely for one piece of work, for its theme alone, and so many times as likely. */
const least = { likely: 0.45, theme: 0.35, lead: 3 }

/** The same question about what its wording speaks for; null where that is not clear, or where a thing or person is named. */
export function overruleTheme(understanding: Understanding, { turns }: Conversation, library: Library): Understanding | null {
  if (turns.length > 0 || !namesOnlyThemes(understanding, library) || isPlaceUnsettled(understanding)) return null
  const wording = readWording(withoutPlaces(understanding.question, library))
  const best = likeliestWork(wording, understanding.places.districts, library.knowledge)
  if (!best || best.likely < least.likely || likelyOf([best.theme], wording) < least.theme) return null
  // What one word names and all the others speak for was only hidden by words of another service, or by many that mean nothing here.
  const [theme, ...others] = understanding.themes
  if (theme === best.theme && others.length === 0) return { ...withTheme(understanding, theme), guessed: false }
  if (understanding.themes.includes(best.theme) || isNear(best.theme, understanding.themes, library)) return null
  return best.likely >= least.lead * likelyOf(understanding.themes, wording) ? withTheme(understanding, best.theme) : null
}

/** “Autistic learners” has to do with SEND, and is still about autism where others work on that. */
function isNear(theme: string, named: readonly string[], { knowledge }: Library): boolean {
  const worked = pick(knowledge, 'themes', named).filter(({ id }) =>
    [...knowledge.priorities.values()].some(({ themes }) => themes[0] === id),
  )
  return worked.some(({ related }) => related.includes(theme))
}

function namesOnlyThemes({ intent, focus, themes, named }: Understanding, { knowledge }: Library): boolean {
  const { terms, otherServices, partners, ...things } = named
  return (
    guessable.has(intent) &&
    focus.length === 0 &&
    themes.length > 0 &&
    pick(knowledge, 'partners', partners).every(isEveryday) &&
    Object.values(things).every((ids) => ids.length === 0)
  )
}

function likelyOf(themes: readonly string[], wording: Wording): number {
  return wording.themes.filter(({ theme }) => themes.includes(theme)).reduce((sum, { likely }) => sum + likely, 0)
}
