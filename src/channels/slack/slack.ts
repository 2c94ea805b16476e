/** Slack as a process starts it: one way to its workspaces, by which both answers and digests go. */
import type { Courier, Log, Store } from '../../ports.ts'
import type { DoorParts } from './answerer.ts'
import { connect } from './connection.ts'
import { createSlackCourier } from './courier.ts'
import { createSlackDoor, type SlackDoor, type SlackSettings, usualPace } from './door.ts'

/** `baseUrl`: where the web pages are, for links in digests. */
type Parts = { store: Store; log: Log; baseUrl: string }
type Slack = { courier: Courier; door(parts: DoorParts): SlackDoor }

export function createSlack(settings: SlackSettings, { store, log, baseUrl }: Parts, pace = usualPace): Slack {
  const connection = connect(settings, { store, log }, pace.call)
  return {
    courier: createSlackCourier({ workspaces: connection.workspaces, log, baseUrl, site: settings.site }),
    door: (parts) => createSlackDoor(parts, settings, { connection, pace }),
  }
}
