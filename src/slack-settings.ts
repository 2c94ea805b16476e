/** What the environment sets for Slack: one workspace or several, through a socket or over HTTP. */
import { z } from 'zod'
import type { SlackSettings } from './channels/slack/door.ts'

const where = 'api.slack.com/apps, your app'
const secret = (name: string, start: string, place: string) =>
  z
    .string()
    .trim()
    .refine(
      (text) => text.startsWith(start) && /^[\w.-]{8,}$/.test(text),
      `${name} must be the text${start ? ` that starts with ${start}` : ''} from ${where}, ${place}: copy it again.`,
    )
    .optional()

const idList = (name: string, first: string, example: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((id) => id.trim()))
    .refine(
      (ids) => ids.every((id) => new RegExp(`^[${first}][A-Z0-9]{2,}$`).test(id)),
      `${name} must list Slack ids such as ${example}, separated by commas: correct it or leave it out.`,
    )
    .default([])

export const slackEnvironment = {
  SLACK_BOT_TOKEN: secret('SLACK_BOT_TOKEN', 'xoxb-', 'OAuth & Permissions, Bot User OAuth Token'),
  SLACK_APP_TOKEN: secret('SLACK_APP_TOKEN', 'xapp-', 'Basic Information, App-Level Tokens'),
  SLACK_SIGNING_SECRET: secret('SLACK_SIGNING_SECRET', '', 'Basic Information, App Credentials, Signing Secret'),
  SLACK_CLIENT_ID: secret('SLACK_CLIENT_ID', '', 'Basic Information, App Credentials, Client ID'),
  SLACK_CLIENT_SECRET: secret('SLACK_CLIENT_SECRET', '', 'Basic Information, App Credentials, Client Secret'),
  SLACK_STATE_SECRET: z
    .string()
    .min(32, 'SLACK_STATE_SECRET must have at least 32 characters: make one with openssl rand -hex 32.')
    .optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'SLACK_API_URL must be an address like https://slack.com/api/: correct it or leave it out.' })
    .optional(),
  SLACK_TEAMS: idList('SLACK_TEAMS', 'TE', 'T024BE7LD'),
  SLACK_CHANNELS: idList('SLACK_CHANNELS', 'CG', 'C024BE91L'),
  SLACK_TEAM_USERS: idList('SLACK_TEAM_USERS', 'UW', 'U024BE7LH'),
}

const SlackEnvironment = z.object(slackEnvironment)
type Given = z.infer<typeof SlackEnvironment>

/** Null: no Slack. Throws an `Error` whose message can be shown. */
export function toSlackSettings(given: Given, { site, keepDays }: { site: string | null; keepDays: number }): SlackSettings | null {
  const used = [given.SLACK_BOT_TOKEN, given.SLACK_APP_TOKEN, given.SLACK_SIGNING_SECRET, given.SLACK_CLIENT_ID, given.SLACK_CLIENT_SECRET]
  if (used.every((value) => value === undefined)) return null
  const several = given.SLACK_CLIENT_ID !== undefined || given.SLACK_CLIENT_SECRET !== undefined
  if (several && given.SLACK_BOT_TOKEN !== undefined)
    throw new Error(
      'Set either SLACK_BOT_TOKEN, for one workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET, for several: leave the others out.',
    )
  return {
    receives: several ? overHttp(given) : receives(given),
    workspaces: several ? installable(given) : { token: need('SLACK_BOT_TOKEN', given) },
    apiUrl: given.SLACK_API_URL ?? null,
    teams: given.SLACK_TEAMS,
    channels: given.SLACK_CHANNELS,
    teamUsers: given.SLACK_TEAM_USERS,
    site,
    keepDays,
  }
}

/** With both, the socket is used: it needs no address that Slack can reach. */
function receives(given: Given): SlackSettings['receives'] {
  if (given.SLACK_APP_TOKEN !== undefined) return { by: 'socket', appToken: given.SLACK_APP_TOKEN }
  if (given.SLACK_SIGNING_SECRET !== undefined) return overHttp(given)
  throw new Error(
    `For Slack, set SLACK_APP_TOKEN too (${places.SLACK_APP_TOKEN}), or SLACK_SIGNING_SECRET (${places.SLACK_SIGNING_SECRET}) if Slack can reach this machine.`,
  )
}

function overHttp(given: Given): SlackSettings['receives'] {
  return { by: 'http', signingSecret: need('SLACK_SIGNING_SECRET', given) }
}

function installable(given: Given): SlackSettings['workspaces'] {
  return {
    clientId: need('SLACK_CLIENT_ID', given),
    clientSecret: need('SLACK_CLIENT_SECRET', given),
    stateSecret: need('SLACK_STATE_SECRET', given),
  }
}

const places = {
  SLACK_BOT_TOKEN: `${where}, OAuth & Permissions, Bot User OAuth Token`,
  SLACK_APP_TOKEN: `${where}, Basic Information, App-Level Tokens, with connections:write`,
  SLACK_SIGNING_SECRET: `${where}, Basic Information, App Credentials`,
  SLACK_CLIENT_ID: `${where}, Basic Information, App Credentials`,
  SLACK_CLIENT_SECRET: `${where}, Basic Information, App Credentials`,
  SLACK_STATE_SECRET: 'make one with openssl rand -hex 32',
}

function need(name: keyof typeof places, given: Given): string {
  const value = given[name]
  if (value === undefined) throw new Error(`For Slack, set ${name} too: ${places[name]}.`)
  return value
}
