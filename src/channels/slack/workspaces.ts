/** Which token to use in which workspace, and who the app is there. */
import type { InstallationStore } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Log } from '../../ports.ts'
import { type ApiSettings, createClient } from './api.ts'
import { setupWords } from './door-wording.ts'
import { scopeNames } from './needs.ts'
import { isTokenDead, outcomeOf } from './outcome.ts'

type Workspace = { client: WebClient; token: string; bot: string; botId: string | undefined }
type OwnWorkspace = Workspace & { team: string }
export type Workspaces = {
  /** Throws when the app is not installed there. */
  find(team: string, enterprise?: string): Promise<Workspace>
  /** The workspace of the council’s own people; null when there are several and the settings do not say which. */
  home(): Promise<string | null>
  /** Its token was found to be no good: the next call looks again. */
  forget(team: string): void
  /** Throws an `Error` whose message can be shown when Slack cannot be used at all. */
  check(): Promise<void>
}

/** Of one workspace, whose token the settings give. */
export function createWorkspace(token: string, api: ApiSettings, log: Log): Workspaces {
  let opened: Promise<OwnWorkspace> | null = null
  const find = () => {
    opened ??= openWorkspace(token, api, log).catch((error: unknown) => {
      opened = null
      throw error
    })
    return opened
  }
  return { find, home: async () => (await find()).team, forget: () => {}, check: async () => void (await find()) }
}

async function openWorkspace(token: string, api: ApiSettings, log: Log): Promise<OwnWorkspace> {
  const client = createClient(token, api, log)
  const who = await client.auth.test().catch((cause: unknown) => {
    const outcome = outcomeOf(cause)
    const refused = outcome.is === 'refused' && isTokenDead(outcome.why)
    throw new Error(refused ? setupWords.badToken('SLACK_BOT_TOKEN', setupWords.botToken) : setupWords.unreachable, { cause })
  })
  const granted = who.response_metadata?.scopes
  const missing = granted ? scopeNames.filter((scope) => !granted.includes(scope)) : []
  if (missing.length > 0) throw new Error(setupWords.missingScopes(missing.join(', ')))
  return { client, token, bot: who.user_id ?? '', botId: who.bot_id, team: who.team_id ?? '' }
}

/** Milliseconds after which a workspace is looked up again, in case another process knows a newer token. */
const freshFor = 60_000

/** Of every workspace that installed the app. `teams`: those that the settings list. */
export function createWorkspaces(
  { installations, teams }: { installations: InstallationStore; teams: readonly string[] },
  api: ApiSettings,
  log: Log,
): Workspaces {
  const known = new Map<string, { workspace: Workspace; until: number }>()
  return {
    async find(team, enterprise) {
      const held = known.get(team)
      if (held && held.until > Date.now()) return held.workspace
      const query = { teamId: team, enterpriseId: enterprise, isEnterpriseInstall: false } as const
      const { bot } = await installations.fetchInstallation(query)
      if (!bot) throw new Error('The app was installed without its bot')
      const client = held?.workspace.token === bot.token ? held.workspace.client : createClient(bot.token, api, log)
      const workspace = { client, token: bot.token, bot: bot.userId, botId: bot.id }
      known.set(team, { workspace, until: Date.now() + freshFor })
      return workspace
    },
    home: async () => (teams.length === 1 ? (teams[0] ?? null) : null),
    forget: (team) => void known.delete(team),
    check: async () => {},
  }
}
