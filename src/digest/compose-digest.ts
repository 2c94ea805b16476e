/** From the news of a week to what one subscriber is sent: what they asked for, by district and theme, no more than a screen. */
import { pathOf } from '../browsing/paths.ts'
import { type Knowledge, pick } from '../knowledge/knowledge.ts'
import { type Choice, isWanted, settleChoice } from './choice.ts'
import { describeChoice } from './describe-choice.ts'
import type { Digest, PlacePart, ThemePart, Told } from './digest.ts'
import { digestWording } from './digest-wording.ts'
import { findEntry, isOnShow } from './mark.ts'
import { happenings, type News } from './news.ts'

/** What fits a screen. */
const usualMost = 8

type Edition = { week: string; day: string; opening: string | null; news: readonly News[] }
type Given = { choice: Choice; knowledge: Knowledge; today: string; most?: number }

/** Null when there is nothing that the subscriber asked for. */
export function composeDigest(
  { week, day, opening, news }: Edition,
  { choice: chosen, knowledge, today, most = usualMost }: Given,
): Digest | null {
  const choice = settleChoice(chosen, knowledge)
  const wanted = news.filter((each) => isWanted(each, choice) && isStillTrue(each, knowledge, today)).sort(byUrgency)
  if (wanted.length === 0) return null
  return {
    week,
    day,
    opening,
    choice,
    asked: describeChoice(choice, knowledge),
    places: byPlace(wanted.slice(0, most), choice, knowledge),
    total: wanted.length,
    rest: Math.max(0, wanted.length - most),
  }
}

/** Every piece of news in it. */
export function newsOf({ places }: Digest): Told[] {
  return places.flatMap(({ themes }) => themes.flatMap(({ news }) => news))
}

/** A digest that went out late must not offer what was withdrawn meanwhile, nor say gone what is back. */
function isStillTrue({ entry, happening, districts }: News, knowledge: Knowledge, today: string): boolean {
  const found = findEntry(entry, knowledge)
  const isThere = found !== null && isOnShow(found, today)
  if (happening !== 'withdrawn') return isThere
  return !isThere || (found.kind === 'offers' && found.districts.length > 0 && !districts.some((id) => found.districts.includes(id)))
}

function byUrgency(a: News, b: News): number {
  return happenings.indexOf(a.happening) - happenings.indexOf(b.happening) || compare(a.title, b.title) || compare(a.entry, b.entry)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Each piece once: under its district, or under “several districts” or “whole county” where one would not do. */
function byPlace(news: readonly News[], choice: Choice, knowledge: Knowledge): PlacePart[] {
  const groups = Map.groupBy(news, (each) => placeOf(each, choice, knowledge))
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b) || compare(a, b))
    .map(([name, group]) => ({ name, themes: byTheme(group, choice, knowledge) }))
}

function placeOf({ districts }: News, choice: Choice, knowledge: Knowledge): string {
  if (districts.length === 0) return digestWording.wholeCounty
  const own = districts.filter((id) => choice.districts.length === 0 || choice.districts.includes(id))
  const [first, ...more] = pick(knowledge, 'districts', own)
  return first && more.length === 0 ? first.name : digestWording.severalDistricts
}

function rank(place: string): number {
  return place === digestWording.wholeCounty ? 2 : place === digestWording.severalDistricts ? 1 : 0
}

function byTheme(news: readonly News[], choice: Choice, knowledge: Knowledge): ThemePart[] {
  const groups = Map.groupBy(news, ({ themes }) => {
    const wanted = themes.filter((id) => !choice.without.includes(id))
    return wanted.find((id) => choice.themes.includes(id)) ?? wanted[0] ?? null
  })
  return [...groups].map(([theme, group]) => ({
    theme,
    name: knowledge.themes.get(theme ?? '')?.name ?? digestWording.otherThemes,
    news: group.map((each) => ({ ...each, path: pathOfNews(each, knowledge) })),
  }))
}

/** An update is read on the page of its priority. */
function pathOfNews({ entry }: News, knowledge: Knowledge): string | null {
  const found = findEntry(entry, knowledge)
  if (!found) return null
  return found.kind === 'updates' ? pathOf('priorities', found.priority) : pathOf(found.kind, found.id)
}
