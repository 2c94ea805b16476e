/** The Slack door: Slack’s own library receives, the parts of this folder answer. */
import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { App, type InstallationStore, type Receiver } from '@slack/bolt'
import type { Lease } from '../../deliveries.ts'
import { createAdmission } from './admission.ts'
import { createAnswerer, type DoorParts } from './answerer.ts'
import { type ApiSettings, clientOptions, toLogger } from './api.ts'
import { catchUpOften } from './catch-up.ts'
import type { Connection } from './connection.ts'
import { createSocket, type Socket } from './keep-connected.ts'
import { listenForAsking } from './listeners/asking.ts'
import { listenForButtons } from './listeners/buttons.ts'
import { listenForDraftForms } from './listeners/draft-forms.ts'
import { listenForHome } from './listeners/home.ts'
import { listenForMessages } from './listeners/messages.ts'
import type { ListenerParts } from './listeners/parts.ts'
import { listenForReasons } from './listeners/reasons.ts'
import { listenForRemoval, listenForSessions } from './listeners/sessions.ts'
import { scopeNames } from './needs.ts'
import { createSlackPeople } from './people.ts'
import { createPoster } from './poster.ts'
import { acknowledgeLast, createHttpReceiver, createSocketReceiver, toRequestListener } from './receiver.ts'
import { createSession } from './session.ts'
import { createWork } from './work.ts'
import type { Workspaces } from './workspaces.ts'

export type SlackSettings = {
  /** A socket that the app opens, or requests that Slack sends to it. */
  receives: { by: 'socket'; appToken: string } | { by: 'http'; signingSecret: string }
  /** The token of the one workspace, or what is needed to be installed in several. */
  workspaces: { token: string } | { clientId: string; clientSecret: string; stateSecret: string }
  apiUrl: string | null
  teams: readonly string[]
  channels: readonly string[]
  /** Slack ids of those who look after the assistant. */
  teamUsers: readonly string[]
  site: string | null
  keepDays: number
}

/** Milliseconds. */
export const usualPace = {
  /** How long one process alone works on a question: longer than an answer can take. */
  lease: 60_000,
  /** How long one call to Slack may take. */
  call: 10_000,
  /** Between two looks for what was left undone. */
  look: 1_000,
  /** How long a stop waits for answers under way. */
  grace: 8_000,
}

export type SlackDoor = {
  /** Null when Slack is received through a socket. */
  listener: RequestListener | null
  /** Throws an `Error` whose message can be shown. */
  start(): Promise<void>
  stop(): Promise<void>
}

type Ways = { connection: Connection; pace: typeof usualPace }

export function createSlackDoor(parts: DoorParts, settings: SlackSettings, { connection, pace }: Ways): SlackDoor {
  const { log } = parts
  const { workspaces, installations, api } = connection
  const work = createWork(log)
  const http =
    settings.receives.by === 'http' ? createHttpReceiver({ ...settings.receives, install: installOf(settings, installations), log }) : null
  let isOpen = false
  let socket: Socket | null = null
  let stopCatchingUp = async () => {}

  return {
    listener: http && toRequestListener(http, () => isOpen),
    async start() {
      await workspaces.check()
      const sockets = settings.receives.by === 'socket' ? createSocketReceiver({ ...settings.receives, url: settings.apiUrl, log }) : null
      const listening = assemble(parts, settings, { workspaces, work, lease: () => leaseFor(pace.lease) })
      listen({ receiver: (http ?? sockets) as Receiver, installations, api, listening })
      if (sockets) {
        socket = createSocket(sockets, log)
        await socket.open()
      }
      stopCatchingUp = catchUpOften({ ...listening, everyMs: pace.look })
      isOpen = true
    },
    async stop() {
      isOpen = false
      const caughtUp = stopCatchingUp()
      await socket?.close()
      await Promise.race([Promise.all([work.idle(), caughtUp]), new Promise((resolve) => setTimeout(resolve, pace.grace).unref())])
      work.close()
    },
  }
}

/** One name for each piece of work, so that whoever took it over can be told from whoever had it. */
function leaseFor(ms: number): Lease {
  const now = Date.now()
  return { holder: randomUUID(), now: new Date(now).toISOString(), until: new Date(now + ms).toISOString() }
}

type Assembled = ListenerParts & { poster: ReturnType<typeof createPoster> }

function assemble(parts: DoorParts, settings: SlackSettings, made: Pick<ListenerParts, 'workspaces' | 'work' | 'lease'>): Assembled {
  const { store, log, library } = parts
  const { workspaces } = made
  const people = createSlackPeople({ library, store, workspaces, log, team: settings.teamUsers })
  const poster = createPoster({ store, workspaces, log })
  const session = createSession(workspaces)
  const answerer = createAnswerer({ ...parts, people, poster, session, workspaces })
  return { ...parts, ...made, people, poster, session, answerer, admission: createAdmission(settings), keepDays: settings.keepDays }
}

type Listening = { receiver: Receiver; installations: InstallationStore | null; api: ApiSettings; listening: Assembled }

function listen({ receiver, installations, api, listening }: Listening): void {
  const { workspaces, log } = listening
  const app = new App({
    receiver: acknowledgeLast(receiver),
    authorize: ({ teamId, enterpriseId }) => authorize(workspaces, teamId ?? enterpriseId ?? '', enterpriseId),
    clientOptions: clientOptions(api),
    logger: toLogger(log),
    convoStore: false,
  })
  listenForMessages(app, listening)
  listenForButtons(app, listening)
  listenForAsking(app, listening)
  listenForHome(app, listening)
  listenForDraftForms(app, listening)
  listenForReasons(app, listening)
  listenForSessions(app, listening)
  listenForRemoval(app, installations, listening)
}

async function authorize(workspaces: Workspaces, teamId: string, enterpriseId: string | undefined) {
  const { token, bot, botId } = await workspaces.find(teamId, enterpriseId)
  return { botToken: token, botUserId: bot, ...(botId ? { botId } : {}), teamId }
}

function installOf({ workspaces, apiUrl }: SlackSettings, installations: InstallationStore | null) {
  if ('token' in workspaces || installations === null) return {}
  const { clientId, clientSecret, stateSecret } = workspaces
  const root = apiUrl === null ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: scopeNames,
    installationStore: installations,
    installerOptions: { directInstall: true, clientOptions: clientOptions({ url: apiUrl, timeoutMs: usualPace.call }), ...root },
  }
}
