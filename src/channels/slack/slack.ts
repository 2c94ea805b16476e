/** Slack as a process starts it: one way to its workspaces, by which both answers and digests go. */
import type { Courier, Log, Notifier, Store } from '../../ports.ts'
import type { DoorParts } from './answerer.ts'
import { connect } from './connection.ts'
import { createSlackCourier } from './courier.ts'
import { createSlackDoor, type SlackDoor, type SlackSettings, usualPace } from './door.ts'
import { createSlackNotifier } from './notifier.ts'

/** `baseUrl`: where the web pages are, for links in digests. */
type Parts = { store: Store; log: Log; baseUrl: string }
type Slack = { courier: Courier; notifier: Notifier; door(parts: DoorParts): SlackDoor }

export function createSlack(settings: SlackSettings, { store, log, baseUrl }: Parts, pace = usualPace): Slack {
  const connection = connect(settings, { store, log }, pace.call)
  const { workspaces } = connection
  return {
    notifier: createSlackNotifier({ workspaces, log, site: settings.site }),
    courier: createSlackCourier({ workspaces, log, baseUrl, site: settings.site }),
    door: (parts) => createSlackDoor(parts, settings, { connection, pace }),
  }
}
