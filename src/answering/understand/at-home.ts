/** Where somebody works, as they told us, is meant when they ask about something of ours and name no place. */
import type { Library } from '../../finding/library.ts'
import { pick } from '../../knowledge/knowledge.ts'
import type { Intent } from '../intents.ts'
import { hasTopic } from '../subject.ts'
import type { Understanding } from '../understanding.ts'
import { elsewhere } from './follow-up.ts'

/** `home`: ids of districts; without any, the question stays as it is. */
export function atHome(understanding: Understanding, home: readonly string[], { knowledge }: Library): Understanding {
  const districts = pick(knowledge, 'districts', home)
  const asked = asSubject(understanding)
  if (districts.length === 0 || hasPlace(asked) || isElsewhere(asked) || !asksForHere(asked)) return understanding
  const labels = districts.map(({ name }) => name)
  return { ...asked, places: { ...asked.places, districts: districts.map(({ id }) => id), labels, from: 'home' } }
}

const asksMeaning = /\b(?:whats?|mean(?:s|ing)?|stands?|defin\w*|explain|is|are|acronym|abbreviation)\b/i

/** “NEET?” alone asks anybody else what it stands for; where somebody works, it asks for the work on it. */
function asSubject(understanding: Understanding): Understanding {
  const { intent, question, themes } = understanding
  return intent === 'define' && themes.length > 0 && !asksMeaning.test(question) ? { ...understanding, intent: 'signpost' } : understanding
}

function hasPlace({ places }: Understanding): boolean {
  return places.wholeCounty || [places.districts, places.outside, places.unclear, places.unknown].some((list) => list.length > 0)
}

/** “What about other localities?” asks for anything but home, and a project by name is where it is. */
function isElsewhere({ question, named, focus }: Understanding): boolean {
  const { terms, ...others } = named
  return elsewhere.test(question.toLowerCase()) || focus.length > 0 || Object.values(others).some((ids) => ids.length > 0)
}

const local: readonly Intent[] = ['contact', 'list', 'whats-new']

function asksForHere(understanding: Understanding): boolean {
  const { intent } = understanding
  return local.includes(intent) || ((intent === 'signpost' || intent === 'detail') && hasTopic(understanding))
}
