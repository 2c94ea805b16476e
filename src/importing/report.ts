/** What a file of reports holds once it is read: blocks of one locality and period, with their priorities. */
import type { Section, Sections } from '../knowledge/sections.ts'
import type { Status } from './label-lines.ts'
import type { ReadOfficer } from './read-officers.ts'

/** `about`: what stands between the title and the first section. `status` null: the report does not say. */
export type ReportPriority = {
  title: string
  about: string[]
  status: Status | null
  sections: Sections
  /** The sections whose label is there, empty or not. */
  labelled: ReadonlySet<Section>
  line: number
  /** `West Lancashire, priority 2` */
  where: string
}

/** `locality` is an id; null, like `period`, where nothing shows it. */
export type Report = { locality: string | null; period: string | null; officers: ReadOfficer[]; priorities: ReportPriority[]; line: number }

/** Something for the person who imports, with the line it is about. */
export type Remark = { line: number; say: string }

type LeftOver = { line: number; text: string }

export type ReadFile = { reports: Report[]; leftOver: LeftOver[]; problems: Remark[] }
