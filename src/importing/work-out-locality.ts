/** Without a heading: which locality the places, titles and officers of a report point to. */
import { toPhrase } from '../knowledge/words.ts'
import type { ReadOfficer } from './read-officers.ts'
import { countPlaces, type Known } from './read-places.ts'

/** `locality` null: nothing points to one, or two are as likely. */
export type WorkedOut = { locality: string | null; places: string[]; likely: string[] }

type Evidence = { texts: readonly string[]; titles: readonly string[]; officers: readonly ReadOfficer[] }

const officerWeight = 3
const titleWeight = 5
/** A name said over and over shows little more than one said a few times. */
const mostOfOne = 4
const margin = 1.4

export function workOutLocality({ texts, titles, officers }: Evidence, known: Known): WorkedOut {
  const places = countPlaces([...titles, ...texts], known)
  const scores = new Map<string, number>()
  const add = (locality: string, score: number) => scores.set(locality, (scores.get(locality) ?? 0) + score)
  for (const [locality, said] of places) for (const count of said.values()) add(locality, Math.min(count, mostOfOne))
  for (const locality of sharedPosts(officers)) add(locality, officerWeight)
  for (const locality of knownTitles(titles, known)) add(locality, titleWeight)
  const ranked = [...scores].sort(([, a], [, b]) => b - a)
  const [best, second] = ranked
  const sure = best !== undefined && (second === undefined || best[1] >= second[1] * margin)
  const likely = ranked.slice(0, 2).map(([locality]) => locality)
  return {
    locality: sure ? best[0] : null,
    places: sure ? mostSaid(places.get(best[0])) : [],
    likely,
  }
}

/** Where all the officers have a post, or where any has if they share none. */
function sharedPosts(officers: readonly ReadOfficer[]): string[] {
  const posts = officers.flatMap(({ contact }) => (contact ? [contact.posts.map((post) => post.locality)] : []))
  const all = [...new Set(posts.flat())]
  const shared = all.filter((locality) => posts.every((each) => each.includes(locality)))
  return shared.length > 0 ? shared : all
}

function knownTitles(titles: readonly string[], { knowledge }: Known): string[] {
  const said = new Set(titles.map(toPhrase))
  return [...knowledge.priorities.values()]
    .filter(({ title, formerTitles }) => [title, ...formerTitles].some((each) => said.has(toPhrase(each))))
    .map((priority) => priority.locality)
}

function mostSaid(said: ReadonlyMap<string, number> = new Map()): string[] {
  return [...said]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([name]) => name)
}
