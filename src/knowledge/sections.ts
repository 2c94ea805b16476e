/** The five sections of an update, and how its Markdown body is read into them. */

/** Section → heading in the file. The order is that of the council's reports. */
export const sectionHeadings = {
  intendedOutcomes: 'Intended outcomes',
  activityLastPeriod: 'Activity last period',
  plannedNextPeriod: 'Planned next period',
  impactSoFar: 'Impact so far',
  exitStrategy: 'Exit strategy',
} as const

/** `- `, `* `, `• `, `1. ` or `1) ` at the start of a line. */
const item = /^(?:[-*•]|\d{1,2}[.)])\s+/

export type Section = keyof typeof sectionHeadings
export type Sections = Record<Section, string[]>
export const sectionNames = Object.keys(sectionHeadings) as Section[]

const sectionOfHeading = new Map(sectionNames.map((name) => [sectionHeadings[name].toLowerCase(), name]))

/** Reads a body whose sections are `## Heading` with one list item or paragraph a line. `stray` are lines of no section. */
export function readSections(body: string): { sections: Sections; stray: string[] } {
  const sections = emptySections()
  const stray: string[] = []
  let current: Section | undefined
  for (const block of toBlocks(body)) {
    const heading = /^#+\s+(.*)$/.exec(block)?.[1]
    if (heading !== undefined) current = sectionOfHeading.get(heading.trim().toLowerCase())
    if (heading !== undefined && current) continue
    if (current) sections[current].push(block.replace(item, ''))
    else stray.push(block)
  }
  return { sections, stray }
}

export function emptySections(): Sections {
  return { intendedOutcomes: [], activityLastPeriod: [], plannedNextPeriod: [], impactSoFar: [], exitStrategy: [] }
}

/** Headings, list items and paragraphs, each with its wrapped lines joined. */
function toBlocks(body: string): string[] {
  const blocks: string[] = []
  let open = false
  for (const raw of body.split(/\r?\n/)) {
    const line = raw.trim()
    const starts = item.test(line) || line.startsWith('#')
    if (line === '') open = false
    else if (open && !starts) blocks[blocks.length - 1] += ` ${line}`
    else {
      blocks.push(line)
      open = !line.startsWith('#')
    }
  }
  return blocks
}
