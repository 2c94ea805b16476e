/** Which priorities match a question: by theme and name first, by words second. */
import type { Library } from '../../finding/library.ts'
import type { Priority } from '../../knowledge/knowledge.ts'
import type { Understanding } from '../understanding.ts'
import { type Overlap, overlapOf } from './relevance.ts'

export type Ranked = {
  priority: Priority
  score: number
  /** Of the themes asked for: what it is about, what it deals with in passing, what its report only mentions. */
  themes: string[]
  touches: string[]
  mentions: string[]
  named: boolean
  /** With what its text holds; `words` leaves out words that only lean towards its themes. */
  overlap: Overlap
  words: Overlap
}

/** What each kind of evidence is worth. A name or a theme outranks any overlap of words. */
const worth = { named: 40, theme: 20, touch: 8, mention: 3, linked: 12, share: 10, text: 4, hint: 3 }

/** Every priority with evidence for it, best first; place is left to the caller. */
export function rankPriorities(understanding: Understanding, library: Library): Ranked[] {
  const hits = library.priorities.search(understanding.terms, null)
  const top = hits[0]?.score ?? 1
  const scores = new Map(hits.map((hit) => [hit.id, hit]))
  return [...library.knowledge.priorities.values()]
    .map((priority) => {
      const hit = scores.get(priority.id)
      const overlap = overlapOf(hit?.matched ?? [], understanding, [...priority.themes, ...priority.touches])
      const words = overlapOf(hit?.matched ?? [], understanding, [])
      return rank(priority, understanding, library, { overlap, words, text: hit ? hit.score / top : 0 })
    })
    .filter((ranked) => ranked.score > 0)
    .sort((a, b) => b.score - a.score || (a.priority.id < b.priority.id ? -1 : 1))
}

function rank(
  priority: Priority,
  { themes, hints, named }: Understanding,
  library: Library,
  text: { overlap: Overlap; words: Overlap; text: number },
): Ranked {
  const main = themes.filter((theme) => priority.themes.includes(theme))
  const touched = themes.filter((theme) => priority.touches.includes(theme))
  const mentioned = themes.filter((theme) => library.mentions.get(priority.id)?.has(theme))
  const leaning =
    hints.filter((theme) => priority.themes.includes(theme)).length + hints.filter((theme) => priority.touches.includes(theme)).length / 2
  const isNamed = named.priorities.includes(priority.id)
  const links = countLinks(priority, named, library)
  const score =
    (isNamed ? worth.named : 0) +
    main.length * worth.theme +
    touched.length * worth.touch +
    mentioned.length * worth.mention +
    links * worth.linked +
    leaning * worth.hint +
    text.overlap.share * worth.share +
    text.text * worth.text
  return {
    priority,
    score,
    themes: main,
    touches: touched,
    mentions: mentioned,
    named: isNamed || links > 0,
    overlap: text.overlap,
    words: text.words,
  }
}

/** Partners, offers and resources asked for by name lead to the priorities they belong to. */
function countLinks(priority: Priority, named: Understanding['named'], { knowledge }: Library): number {
  const partners = named.partners.filter((id) => priority.partners.includes(id))
  const things = [
    ...named.offers.flatMap((id) => knowledge.offers.get(id) ?? []),
    ...named.resources.flatMap((id) => knowledge.resources.get(id) ?? []),
  ]
  return partners.length + things.filter((thing) => thing.priorities.includes(priority.id)).length
}
