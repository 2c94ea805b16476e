/** Which theme a wording speaks for, if it is likely enough: in a place, with what the place works on in mind. */
import { districtsOf, type Knowledge } from '../../knowledge/knowledge.ts'
import type { Wording } from './read-wording.ts'

/**
 * Set on lines kept back while learning, each asked in every locality. In a place of ours less will do for all that leads to
 * one piece of its work, for the worst is that other work of its own is shown; still less for what a word of its own leans towards.
 */
const least = { likely: 0.65, likelyInPlace: 0.4, work: 0.25, hinted: 0.2 }
/** So many times as likely as the second theme, and the work in a place as none of ours. */
const leastLead = { second: 1.5, none: 2.5, hinted: 1 }

/** What is shown as understood must not be far less likely than something else. */
const leastShare = 0.6

/** `hints` are themes that single words lean towards. */
type Asked = { districts: readonly string[]; hints: readonly string[] }
type Work = { work: string; theme: string; likely: number }

/** In a place, themes that lead to the same work count together, for the answer is the same. */
export function likeliestTheme(wording: Wording, { districts, hints }: Asked, knowledge: Knowledge): string | null {
  if (districts.length === 0) return likeliest(wording, least.likely)
  const best = likeliestWork(wording, districts, knowledge)
  const isLeant = hints.some((hint) => workOn(hint, districts, knowledge) === best?.work)
  const none = 1 - wording.ours
  const enough = isLeant ? Math.max(least.hinted, leastLead.hinted * none) : Math.max(least.work, leastLead.none * none)
  const isNear = (wording.themes.find(({ theme }) => theme === best?.theme)?.likely ?? 0) >= (wording.themes[0]?.likely ?? 0) * leastShare
  return best && best.likely >= enough && isNear ? best.theme : likeliest(wording, least.likelyInPlace)
}

/** The work of a place that a wording speaks for most, with the likeliest theme that leads to it. */
export function likeliestWork(wording: Wording, districts: readonly string[], knowledge: Knowledge): Work | null {
  const byWork = Map.groupBy(wording.themes, ({ theme }) => workOn(theme, districts, knowledge))
  byWork.delete('')
  const sums = Array.from(byWork, ([work, same]) => ({
    work,
    theme: same[0]?.theme ?? '',
    likely: same.reduce((sum, each) => sum + each.likely, 0),
  }))
  return sums.sort((a, b) => b.likely - a.likely)[0] ?? null
}

/** The place’s priorities about a theme, or else those that deal with it in passing, as one key; empty where there are none. */
export function workOn(theme: string, districts: readonly string[], knowledge: Knowledge): string {
  const here = [...knowledge.priorities.values()].filter((each) => districtsOf(knowledge, each).some((id) => districts.includes(id)))
  const about = here.filter((priority) => priority.themes.includes(theme))
  const shown = about.length > 0 ? about : here.filter((priority) => priority.touches.includes(theme))
  return shown.map(({ id }) => id).join(' ')
}

function likeliest({ themes: [first, second] }: Wording, enough: number): string | null {
  return first && first.likely >= enough && first.likely >= (second?.likely ?? 0) * leastLead.second ? first.theme : null
}
