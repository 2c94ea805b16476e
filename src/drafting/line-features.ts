/** What can be seen of a statement without knowing what it is about: its tense, who acts, when, and which words it uses. */

import { toStem } from '../finding/stems.ts'
import { type Section, sectionNames } from '../knowledge/sections.ts'
import { findDates } from './find-dates.ts'
import { classesOf } from './grammar.ts'
import { sectionCues } from './section-cues.ts'

/** Each feature stands once. */
export function featuresOf(text: string, today: string): string[] {
  const plain = toPlain(text)
  const bare = withoutPreface(plain)
  const words = bare.match(/[\p{L}']+|\d+(?:\.\d+)?|%/gu) ?? []
  return [...new Set([...cuesIn(bare), ...datesIn(text, today), ...classesOf(words), ...wordsIn(words)])]
}

function cuesIn(plain: string): string[] {
  const total = (section: Section) => sectionCues[section].reduce((sum, { weight, words }) => sum + (words.test(plain) ? weight : 0), 0)
  return sectionNames.flatMap((section) => {
    const sum = total(section)
    return [3, 5, 8].flatMap((least) => (sum >= least ? [`cue:${section}:${least}`] : []))
  })
}

function datesIn(text: string, today: string): string[] {
  return findDates(text, today).map(({ date }) => (date > today ? 'day:ahead' : 'day:over'))
}

function wordsIn(words: readonly string[]): string[] {
  const stems = words.map((word) => (/^\d/.test(word) ? '#' : toStem(word)))
  const pairs = stems.slice(1).map((stem, i) => `${stems[i]}_${stem}`)
  return [...stems, ...pairs]
}

/** Small letters, straight apostrophes, single spaces. */
function toPlain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
}

/** “In the Preston work on EET, schools reported …” begins with the schools; “In January, …” with January. */
function withoutPreface(plain: string): string {
  const [preface = '', rest = ''] = /^((?:in|under|for|around|on|with|at) [^,.]{3,80}), (.{15,})$/.exec(plain)?.slice(1) ?? []
  const tells =
    /\b(?:term|week|month|year|long|end|time|future|january|february|march|april|may|june|july|august|september|october|november|december)\b/
  return rest === '' || tells.test(preface) ? plain : rest
}
