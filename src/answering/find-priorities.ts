/** Which priorities match a question: by theme and name first, by words second. */
import type { Library } from '../finding/library.ts'
import { districtsOf, type Priority } from '../knowledge/knowledge.ts'
import { asksMore, hasMore, isEnough, isSome, type Overlap, overlapOf } from './relevance.ts'
import type { Understanding } from './understanding.ts'
import { unique } from './unique.ts'

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

/** Words this much of which stand in a priority mean it, whatever some of them lean towards. */
const clearShare = 0.7

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

/** Those that answer the question in the districts; `null` asks everywhere. */
export function matching(
  ranked: readonly Ranked[],
  understanding: Understanding,
  districts: readonly string[] | null,
  library: Library,
): Ranked[] {
  const here = ranked.filter(
    ({ priority }) => districts === null || districtsOf(library.knowledge, priority).some((id) => districts.includes(id)),
  )
  const { themes, named } = understanding
  if (named.priorities.length > 0 && here.some((each) => named.priorities.includes(each.priority.id)))
    return here.filter((each) => named.priorities.includes(each.priority.id) || sharesTheme(each, themes))
  if (themes.length > 0) return namedFirst(byTheme(here, understanding, districts, library))
  if (named.partners.length + named.offers.length + named.resources.length > 0) return here.filter((each) => each.named)
  const byWords = here.filter((each) => isEnough(each.words, understanding))
  const best = Math.max(0, ...byWords.map((each) => each.words.share))
  const closest = byWords.filter((each) => each.words.share >= best - 0.15)
  const leaning = leaningOn(here, understanding, districts !== null, library)
  return best >= clearShare || leaning.length === 0 ? closest : leaning
}

/** A partner or resource asked for by name beside its theme narrows the work on the theme to its own. */
function namedFirst(list: readonly Ranked[]): Ranked[] {
  const own = list.filter((each) => each.named)
  return own.length > 0 ? own : [...list]
}

/** Where only hints were given: what is about one of them; in a place asked for, also what deals with it in passing. */
function leaningOn(here: readonly Ranked[], understanding: Understanding, inPlace: boolean, library: Library): Ranked[] {
  const hints = subjectsOf(understanding.hints, library)
  const close = here.filter((each) => isEnough(each.overlap, understanding) || !hasMore(understanding))
  const about = close.filter(({ priority }) => hints.some((theme) => priority.themes.includes(theme)))
  return about.length > 0 || !inPlace ? about : close.filter(({ priority }) => hints.some((theme) => priority.touches.includes(theme)))
}

function sharesTheme(ranked: Ranked, themes: readonly string[]): boolean {
  return themes.length > 0 && ranked.themes.length === themes.length
}

/** For each theme and locality what is about it; in a place asked for, also what deals with it in passing or mentions it. */
function byTheme(here: readonly Ranked[], understanding: Understanding, districts: readonly string[] | null, library: Library): Ranked[] {
  const subjects = subjectsOf(understanding.themes, library)
  const chosen = new Set<Ranked>()
  for (const theme of subjects)
    for (const group of districts === null ? [here] : byLocality(here))
      for (const each of nearest(group, theme, understanding)) chosen.add(each)
  const list = here.filter((each) => chosen.has(each))
  const most = Math.max(0, ...list.map((each) => each.themes.length + each.touches.length))
  const together = most > 1 && !/\b(?:and|plus|also|or|both)\b|[,&+/;]/i.test(understanding.question)
  return together ? list.filter((each) => each.themes.length + each.touches.length === most) : list
}

function nearest(group: readonly Ranked[], theme: string, understanding: Understanding): Ranked[] {
  const about = group.filter((each) => each.themes.includes(theme))
  if (about.length > 0) return about
  // Work that only touches the theme answers a question that asks for no more than the theme.
  const touching = group.filter((each) => each.touches.includes(theme) && (!asksMore(understanding) || isSome(each.overlap)))
  if (understanding.named.resources.length + understanding.named.priorities.length > 0) return touching
  return touching.length > 0
    ? touching
    : group.filter((each) => each.mentions.includes(theme) && (!hasMore(understanding) || isSome(each.overlap)))
}

function byLocality(ranked: readonly Ranked[]): Ranked[][] {
  const localities = unique(ranked.map(({ priority }) => priority.locality))
  return localities.map((locality) => ranked.filter(({ priority }) => priority.locality === locality))
}

/** An audience is a subject only where nothing else is. */
export function subjectsOf(themes: readonly string[], { knowledge }: Library): readonly string[] {
  const subjects = themes.filter((id) => knowledge.themes.get(id)?.audience !== true)
  return subjects.length > 0 ? subjects : themes
}
