/** Finds the priority that a report goes on with, by locality, likeness of title and themes. A doubtful one is asked about. */
import { matchNames } from '../finding/match-names.ts'
import type { Priority } from '../knowledge/knowledge.ts'
import { toPhrase, toWords } from '../knowledge/words.ts'
import { likenessOf } from './likeness.ts'
import type { Known } from './read-places.ts'
import type { ReportPriority } from './report.ts'

/** `asked`: this may be the new title of that priority, which somebody has to say. */
export type Match = { kind: 'same'; priority: Priority; renamed: boolean } | { kind: 'new' } | { kind: 'asked'; priority: Priority }

/** As alike as slips of the pen leave two copies of one title. */
const sameTitle = 0.9
/** Likeness of titles counts for three fifths of this, the themes for the rest. */
const worthAsking = 0.35
/** A title with a second sentence more or less is the same from this many words on. */
const longStart = 5

export function matchPriority(read: ReportPriority, candidates: readonly Priority[], known: Known): Match {
  const exact = candidates.find((priority) => titlesOf(priority).some((each) => toPhrase(each) === toPhrase(read.title)))
  const same = exact ?? candidates.find((priority) => isSameTitle(read.title, priority))
  if (same) return { kind: 'same', priority: same, renamed: false }
  const themes = themesOf(read, known)
  const ranked = candidates
    .map((priority) => ({ priority, score: 0.6 * bestLikeness(read.title, priority) + 0.4 * overlap(themes, priority.themes) }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  return best && best.score >= worthAsking ? { kind: 'asked', priority: best.priority } : { kind: 'new' }
}

export function isSameTitle(title: string, priority: Priority): boolean {
  const said = toPhrase(title)
  return titlesOf(priority).some((each) => {
    const phrase = toPhrase(each)
    return said === phrase || startsAlike(said, phrase) || likenessOf(title, each) >= sameTitle
  })
}

function titlesOf({ title, shortTitle, formerTitles }: Priority): string[] {
  return [title, shortTitle, ...formerTitles]
}

function startsAlike(a: string, b: string): boolean {
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a]
  return short.split(' ').length >= longStart && long.startsWith(`${short} `)
}

function bestLikeness(title: string, priority: Priority): number {
  return Math.max(...titlesOf(priority).map((each) => likenessOf(title, each)))
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b])
  return all.size === 0 ? 0 : a.filter((each) => b.includes(each)).length / all.size
}

/** The themes that the title names, or else those its statements name most. */
export function themesOf({ title, about, sections }: ReportPriority, known: Known): string[] {
  const inTitle = countNamed([title], known)
  if (inTitle.size > 0) return mostNamed(inTitle, 3)
  return mostNamed(countNamed([...about, ...Object.values(sections).flat()], known), 2)
}

function mostNamed(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id)
}

function countNamed(texts: readonly string[], { knowledge, names }: Known): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const mention of matchNames(toWords(text), names))
      for (const { kind, id } of mention.names) {
        const theme = kind === 'theme' ? id : kind === 'term' ? knowledge.terms.get(id)?.theme : undefined
        if (theme !== undefined && knowledge.themes.get(theme)?.audience !== true) counts.set(theme, (counts.get(theme) ?? 0) + 1)
      }
  return counts
}

/** The partners that a report names, in the order they first stand. */
export function partnersOf({ about, sections, title }: ReportPriority, { names }: Known): string[] {
  const texts = [title, ...about, ...Object.values(sections).flat()]
  const found = texts.flatMap((text) => matchNames(toWords(text), names).flatMap((mention) => mention.names))
  return [...new Set(found.filter(({ kind, noun }) => kind === 'partner' && !noun).map(({ id }) => id))]
}
