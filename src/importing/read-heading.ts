/** Reads a line that heads a report without a label: “West Lancashire – Claire Fox – Spring 2025”. */
import { namesKnown, type ReadOfficer, readOfficers } from './read-officers.ts'
import { isOnlyPeriod, type ReadPeriod, readPeriod } from './read-period.ts'
import { type Known, readLocality } from './read-places.ts'

export type Heading = { locality: string | null; period: ReadPeriod | null; officers: ReadOfficer[] }

const separators = /\s+[-–—|]+\s+|\s*[|:]\s*|[–—]/
const noise =
  /^(?:the |our )?(?:education partnership officers?|epos?|tass|team around the school(?: and settings)?|termly|locality|group|return|submission|form|priorities|impact|report|update|summary|\s)+$/i

/** Null when the line says anything else too. */
export function readHeading(text: string, line: number, known: Known): Heading | null {
  if (text.length > 120 || /[.!?;]$/.test(text)) return null
  const heading: Heading = { locality: null, period: null, officers: [] }
  if (!addTo(heading, text, { line, known })) {
    const parts = partsOf(text)
    if (parts.length < 2 || !parts.every((part) => addTo(heading, part, { line, known }) || noise.test(part))) return null
  }
  return heading.locality !== null || heading.period !== null || heading.officers.length > 0 ? heading : null
}

/** “Report of Claire Fox, Education Partnership Officer, Preston” has its parts between commas. */
function partsOf(text: string): string[] {
  const parts = text.split(separators)
  const finer = parts.length > 1 ? parts : text.replace(/^(?:report|update) (?:of|from|by|for) /i, '').split(/,\s+/)
  return finer.map((part) => part.trim()).filter((part) => part !== '')
}

function addTo(heading: Heading, part: string, { line, known }: { line: number; known: Known }): boolean {
  const period = readPeriod(part)
  if (period && isOnlyPeriod(part)) heading.period = period
  else if (namesKnown(part, known.knowledge)) heading.officers = readOfficers(part, line, known.knowledge) ?? []
  else {
    const locality = readLocality(period ? period.rest : part, known)
    if (locality === null) return false
    heading.locality = locality
    if (period) heading.period = period
  }
  return true
}
