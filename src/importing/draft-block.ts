/** A report while it is being read, line by line. */
import { emptySections, type Section, type Sections } from '../knowledge/sections.ts'
import type { Status } from './label-lines.ts'
import type { ReadOfficer } from './read-officers.ts'
import type { ReadPeriod } from './read-period.ts'

/** `at`: places of lines in the file, counted from 0, so that none is lost when a part turns out to be no report. */
export type DraftPriority = {
  at: number[]
  line: number
  title: string
  /** False: its label was missing, and the title was taken from the line above its first section. */
  titleLabelled: boolean
  about: string[]
  status: Status | null
  sections: Sections
  labelled: Set<Section>
}

export type DraftBlock = {
  at: number[]
  line: number
  /** The id of a locality that a heading names. */
  locality: string | null
  period: ReadPeriod | null
  periodSaid: { text: string; line: number } | null
  officers: ReadOfficer[]
  priorities: DraftPriority[]
}

export function startBlock(line: number): DraftBlock {
  return {
    at: [],
    line,
    locality: null,
    period: null,
    periodSaid: null,
    officers: [],
    priorities: [],
  }
}

export function startPriority(line: number, titleLabelled: boolean): DraftPriority {
  return {
    at: [],
    line,
    title: '',
    titleLabelled,
    about: [],
    status: null,
    sections: emptySections(),
    labelled: new Set(),
  }
}
