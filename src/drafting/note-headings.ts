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
  leading: new RegExp(`^[#*_\\s]*${words.source}[*_\\s]*(?::|\\s[–—-]\\s)[*_\\s]*`, 'i'),
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
