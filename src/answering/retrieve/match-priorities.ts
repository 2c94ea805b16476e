/** Which of the ranked priorities answer a question: what it names, what it is about, what its words lean towards. */
import type { Library } from '../../finding/library.ts'
import { districtsOf, type Priority, pick } from '../../knowledge/knowledge.ts'
import { asksTogether, subjectsOf } from '../subject.ts'
import type { Understanding } from '../understanding.ts'
import { unique } from '../unique.ts'
import type { Ranked } from './find-priorities.ts'
import { asksMore, hasMore, isEnough, isSome } from './relevance.ts'

/** Words this much of which stand in a priority mean it, whatever some of them lean towards. */
const clearShare = 0.7

/** Evidence in the place asked for, if there is one, and in the whole county. */
type Ranks = { here: readonly Ranked[]; everywhere: readonly Ranked[]; isPlaced: boolean }

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
  const ranks = { here, everywhere: ranked, isPlaced: districts !== null }
  const { themes, named } = understanding
  // “Sleep work linked with school readiness” names a subject more than the work called so.
  const called = here.filter((each) => named.priorities.includes(each.priority.id))
  const withOthers = here.filter((each) => called.includes(each) || sharesThemes(each, themes))
  if (called.some((each) => each.themes.length + each.touches.length >= themes.length) || (called.length > 0 && withOthers.length > 1))
    return withOthers
  const behind = pick(library.knowledge, 'resources', named.resources).flatMap((resource) => resource.priorities)
  const withNamed = here.filter(({ priority }) => behind.includes(priority.id))
  if (named.resources.length > 1 && withNamed.length > 1) return withNamed
  if (themes.length > 0) {
    const about = byTheme(ranks, understanding, library)
    const own = about.filter((each) => each.named)
    // “The Shout survey” is about transition, and belongs to other work than that on transition.
    return own.length > 0 ? own : withNamed.length > 0 ? withNamed : about
  }
  if (named.partners.length + named.offers.length + named.resources.length > 0) return here.filter((each) => each.named)
  const byWords = here.filter((each) => isEnough(each.words, understanding))
  const best = Math.max(0, ...byWords.map((each) => each.words.share))
  const closest = byWords.filter((each) => each.words.share >= best - 0.15)
  const leaning = leaningOn(ranks, understanding, library)
  return best >= clearShare || leaning.length === 0 ? closest : leaning
}

/** Where only hints were given: what is about one of them; in a place asked for, also what deals with them in passing, if no work elsewhere is about more of them. */
function leaningOn({ here, everywhere, isPlaced }: Ranks, understanding: Understanding, library: Library): Ranked[] {
  const hints = subjectsOf(understanding.hints, library)
  const close = here.filter(
    (each) => isEnough(each.overlap, understanding) || !hasMore(understanding) || leansTwice(each.priority, understanding),
  )
  const countIn = (themes: readonly string[]) => hints.filter((theme) => themes.includes(theme)).length
  const isAbout = ({ priority }: Ranked) => countIn(priority.themes) > 0
  if (!isPlaced) return close.filter(isAbout)
  const most = Math.max(0, ...everywhere.map(({ priority }) => countIn(priority.themes)))
  return byLocality(close).flatMap((group) => {
    const about = group.filter(isAbout)
    return about.length > 0 ? about : group.filter(({ priority }) => countIn(priority.touches) > 0 && countIn(priority.touches) >= most)
  })
}

/** Several different words that lean towards what it deals with outweigh many that mean nothing here. */
function leansTwice(priority: Priority, { content, places }: Understanding): boolean {
  const dealsWith = [...priority.themes, ...priority.touches]
  const leaning = content.filter((word) => word.leans.some((theme) => dealsWith.includes(theme))).map((word) => word.stem)
  return places.districts.length > 0 && unique(leaning).length > 1
}

/** All of them, or of several one that the work is mainly about: “early years and school readiness” names a priority too. */
function sharesThemes({ themes: shared, priority }: Ranked, themes: readonly string[]): boolean {
  return shared.length > 0 && (shared.length === themes.length || shared.includes(priority.themes[0] ?? ''))
}

/** For each theme and locality what is about it; in a place asked for, also what deals with it in passing or mentions it. */
function byTheme({ here, everywhere, isPlaced }: Ranks, understanding: Understanding, library: Library): Ranked[] {
  const subjects = subjectsOf(understanding.themes, library)
  const chosen = new Set<Ranked>()
  for (const theme of subjects)
    for (const group of isPlaced ? byLocality(here) : [here])
      for (const each of nearest(group, theme, { everywhere, understanding })) chosen.add(each)
  const list = here.filter((each) => chosen.has(each))
  const most = Math.max(0, ...list.map((each) => each.themes.length + each.touches.length))
  // Of several themes in one question, work that deals with one of them in passing answers none.
  if (isPlaced && subjects.length > 1 && list.every((each) => each.themes.length === 0) && most < subjects.length) return []
  const together = most > 1 && asksTogether(understanding)
  return together ? list.filter((each) => each.themes.length + each.touches.length === most) : list
}

function nearest(
  group: readonly Ranked[],
  theme: string,
  { everywhere, understanding }: { everywhere: readonly Ranked[]; understanding: Understanding },
): Ranked[] {
  const about = group.filter((each) => each.themes.includes(theme))
  if (about.length > 0) return about
  // Work that only touches the theme answers a question that asks for no more than the theme.
  const touching = dealingWithMost(
    group.filter((each) => each.touches.includes(theme) && (!asksMore(understanding) || isSome(each.overlap))),
  )
  if (understanding.named.resources.length + understanding.named.priorities.length > 0) return touching.filter((each) => each.named)
  // A word in passing is no answer where others work on the theme.
  return touching.length > 0 || everywhere.some((each) => each.themes.includes(theme))
    ? touching
    : group.filter((each) => each.mentions.includes(theme) && (!hasMore(understanding) || isSome(each.overlap)))
}

/** Of work that deals with a theme in passing, what deals with more of the themes asked for goes before the rest. */
function dealingWithMost(touching: readonly Ranked[]): Ranked[] {
  const count = (each: Ranked) => each.themes.length + each.touches.length
  const most = Math.max(0, ...touching.map(count))
  return touching.filter((each) => count(each) === most)
}

function byLocality(ranked: readonly Ranked[]): Ranked[][] {
  const localities = unique(ranked.map(({ priority }) => priority.locality))
  return localities.map((locality) => ranked.filter(({ priority }) => priority.locality === locality))
}
