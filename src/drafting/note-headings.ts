/** Recognises the headings that people put into their notes, in the report’s words or their own. */
import type { Section } from '../knowledge/sections.ts'

const headings: readonly { section: Section; words: RegExp }[] = [
  {
    section: 'impactSoFar',
    words:
      /(?:impacts?|outcomes? so far|results?|differences?|successes|achievements?|what(?:[’']s| has| is) (?:changed|worked|better)|evidence|feedback)(?: so far| made| to date)?/,
  },
  { section: 'exitStrategy', words: /(?:exit|sustainability|legacy|long[- ]term|afterwards|hand ?over)(?: strategy| plan| plans)?/ },
  {
    section: 'plannedNextPeriod',
    words:
      /(?:(?:planned|plan|plans|future)(?: activity| activities| work)?(?: for)?(?: next| the next)?(?: period| term)?|next (?:steps?|period|term|time)|actions?|to ?do|what(?:[’']s| is) next|coming up|upcoming)/,
  },
  {
    section: 'activityLastPeriod',
    words:
      /(?:activit(?:y|ies)(?: (?:last|this) (?:period|term))?|(?:last|this) (?:period|term)(?:[’']s activity)?|(?:what )?(?:we(?:[’']ve)? )?(?:did|done)(?: so far| this term| last term)?|what (?:has )?happened|progress|work done)/,
  },
  {
    section: 'intendedOutcomes',
    words: /(?:intended outcomes?|outcomes?|aims?(?: and objectives)?|objectives?|goals?|purpose|what we want)/,
  },
]

const patterns = headings.map(({ section, words }) => ({
  section,
  alone: new RegExp(`^[#*_\\s]*${words.source}[*_\\s]*[:.–-]*[*_\\s]*$`, 'i'),
  leading: new RegExp(`^[#*_\\s]*(?:(?:for|under|in|on|as|re|and) (?:the )?)?${words.source}[*_\\s]*(?::|\\s[–—-]\\s)[*_\\s]*`, 'i'),
}))

/** The section a line opens, and what stands on the line behind it. */
export function readHeading(line: string): { section: Section; rest: string } | null {
  for (const { section, alone, leading } of patterns) {
    if (alone.test(line)) return { section, rest: '' }
    const found = leading.exec(line)
    if (found) return { section, rest: line.slice(found[0].length) }
  }
  return null
}

const notes = '(?:(?:my|some|rough|quick) )?(?:notes|minutes|update|report)'
const titles = [
  /^#{1,3} \S/,
  new RegExp(`^(?:[\\p{L}\\p{N}’'&/]+ ){0,7}[\\p{L}\\p{N}’'&/]+(?:[:,]| [-–—]) ?${notes}(?: (?:for|of|on|about) .{1,60})?:?$`, 'iu'),
  /^(?:(?:my|some|rough|quick) )?notes(?: (?:for|of|on|about|from) .{1,60})?:?$/i,
  /^(?:\p{L}+ ){1,5}notes:?$/iu,
]
const tellsOfDeeds = /\b(?:we|i|they|to|was|were|is|are|will|has|have|took|gave|sent|wrote|got|made|shared|\p{L}{3,}ed)\b/iu

/** Whether the first line of a page only names what the page is about, as “Sleep in Wyre - notes for the report” does. */
export function isTitle(line: string): boolean {
  return titles.some((pattern) => pattern.test(line)) && !tellsOfDeeds.test(line)
}
