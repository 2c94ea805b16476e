/** One file of reports after its import: what was read, planned, and written. */
import type { Plan } from './plan-import.ts'
import type { ReadFile, Remark } from './report.ts'

/** `written`: the paths of entries. `problems`: those of reading and of planning, by line. */
export type Imported = { file: string; read: ReadFile; plan: Plan; problems: Remark[]; written: string[] }
