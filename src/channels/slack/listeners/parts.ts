/** What the listeners are made from. Each acknowledges, and leaves the rest to `work`. */
import type { Lease } from '../../../deliveries.ts'
import type { Admission } from '../admission.ts'
import type { Answerer, DoorParts } from '../answerer.ts'
import type { SlackPeople } from '../people.ts'
import type { Session } from '../session.ts'
import type { Work } from '../work.ts'
import type { Workspaces } from '../workspaces.ts'

export type ListenerParts = DoorParts & {
  admission: Admission
  answerer: Answerer
  people: SlackPeople
  session: Session
  work: Work
  workspaces: Workspaces
  /** For one who takes something up now. */
  lease: () => Lease
  /** How long questions that nothing answered are kept. */
  keepDays: number
}
