import { describe, expect, it } from 'vitest'
import { readSettings } from '../src/settings.ts'

const bot = { SLACK_BOT_TOKEN: 'xoxb-123-abc' }
const app = { SLACK_APP_TOKEN: 'xapp-1-A0-abc' }
const signing = { SLACK_SIGNING_SECRET: '0123456789abcdef' }
const install = { SLACK_CLIENT_ID: '123.4567890', SLACK_CLIENT_SECRET: 'abcdef0123', SLACK_STATE_SECRET: 'x'.repeat(32) }

describe('settings for Slack', () => {
  it('are none until something is set', () => {
    expect(readSettings({}).slack).toBeNull()
    expect(readSettings({ SLACK_BOT_TOKEN: '', SLACK_TEAMS: 'T024BE7LD' }).slack).toBeNull()
  })

  it('use a socket with an app token, and HTTP with a signing secret', () => {
    expect(readSettings({ ...bot, ...app }).slack).toMatchObject({
      receives: { by: 'socket', appToken: 'xapp-1-A0-abc' },
      workspaces: { token: 'xoxb-123-abc' },
    })
    expect(readSettings({ ...bot, ...signing }).slack).toMatchObject({ receives: { by: 'http', signingSecret: '0123456789abcdef' } })
    expect(readSettings({ ...bot, ...app, ...signing }).slack).toMatchObject({ receives: { by: 'socket' } })
  })

  it('let several workspaces install the app', () => {
    expect(readSettings({ ...signing, ...install }).slack).toMatchObject({
      receives: { by: 'http' },
      workspaces: { clientId: '123.4567890', clientSecret: 'abcdef0123', stateSecret: 'x'.repeat(32) },
    })
  })

  it('take lists, another address of Slack, and where the web pages are', () => {
    const lists = { SLACK_TEAMS: 'T024BE7LD', SLACK_CHANNELS: 'C024BE91L, G012AC86C', SLACK_TEAM_USERS: 'U024BE7LH' }
    const read = readSettings({
      ...bot,
      ...app,
      ...lists,
      SLACK_API_URL: 'http://127.0.0.1:1/api/',
      PUBLIC_URL: 'https://tass.example.org/',
    }).slack
    expect(read).toMatchObject({ teams: ['T024BE7LD'], channels: ['C024BE91L', 'G012AC86C'], teamUsers: ['U024BE7LH'] })
    expect(read).toMatchObject({ apiUrl: 'http://127.0.0.1:1/api/', site: 'https://tass.example.org' })
  })
})

describe('one sentence says which setting for Slack is wrong or missing, and where to get it', () => {
  it.each([
    [
      { SLACK_BOT_TOKEN: 'xapp-1-A0-abc' },
      /^SLACK_BOT_TOKEN must be the text that starts with xoxb- from api\.slack\.com\/apps, your app, OAuth & Permissions/,
    ],
    [{ ...bot, SLACK_APP_TOKEN: 'xoxb-123-abc' }, /^SLACK_APP_TOKEN must be the text that starts with xapp- from .*App-Level Tokens/],
    [bot, /^For Slack, set SLACK_APP_TOKEN too .*, or SLACK_SIGNING_SECRET .* if Slack can reach this machine\.$/],
    [app, /^For Slack, set SLACK_BOT_TOKEN too: api\.slack\.com\/apps, your app, OAuth & Permissions, Bot User OAuth Token\.$/],
    [signing, /^For Slack, set SLACK_BOT_TOKEN too/],
    [{ ...install }, /^For Slack, set SLACK_SIGNING_SECRET too/],
    [{ ...signing, ...install, SLACK_STATE_SECRET: '' }, /^For Slack, set SLACK_STATE_SECRET too: make one with openssl rand -hex 32\.$/],
    [{ ...signing, ...install, SLACK_STATE_SECRET: 'short' }, /^SLACK_STATE_SECRET must have at least 32 characters/],
    [{ ...signing, SLACK_CLIENT_ID: '123.4567890' }, /^For Slack, set SLACK_CLIENT_SECRET too/],
    [
      { ...bot, ...signing, ...install },
      /^Set either SLACK_BOT_TOKEN, for one workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET, for several/,
    ],
    [{ ...bot, ...app, SLACK_CHANNELS: '#heads' }, /^SLACK_CHANNELS must list Slack ids such as C024BE91L/],
    [{ ...bot, ...app, SLACK_API_URL: 'slack' }, /^SLACK_API_URL must be an address like/],
    [{ PUBLIC_URL: 'tass' }, /^PUBLIC_URL must be the address of the web pages/],
  ])('%o', (environment, says) => {
    expect(() => readSettings(environment)).toThrow(says)
    expect(() => readSettings(environment)).toThrow(/^[A-Z][^\n]+\.$/)
  })
})
