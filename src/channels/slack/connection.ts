/** The way to the workspaces of Slack that the settings name, before anything is received from them. */
import type { InstallationStore } from '@slack/bolt'
import type { Log, Store } from '../../ports.ts'
import type { ApiSettings } from './api.ts'
import type { SlackSettings } from './door.ts'
import { createInstallationStore } from './installations.ts'
import { createSeal } from './seal.ts'
import { createWorkspace, createWorkspaces, type Workspaces } from './workspaces.ts'

/** `installations` null: the one workspace whose token the settings give. */
export type Connection = { workspaces: Workspaces; installations: InstallationStore | null; api: ApiSettings }

/** `timeoutMs`: how long one call to Slack may take. */
export function connect(
  { workspaces, apiUrl, teams }: SlackSettings,
  { store, log }: { store: Store; log: Log },
  timeoutMs: number,
): Connection {
  const api: ApiSettings = { url: apiUrl, timeoutMs }
  if ('token' in workspaces) return { workspaces: createWorkspace(workspaces.token, api, log), installations: null, api }
  const installations = createInstallationStore(store.installations, createSeal(workspaces.stateSecret))
  return { workspaces: createWorkspaces({ installations, teams }, api, log), installations, api }
}
