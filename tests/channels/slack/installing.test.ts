import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../src/adapters/store/sqlite.ts'
import { scopeNames } from '../../../src/channels/slack/needs.ts'
import { createSeal } from '../../../src/channels/slack/seal.ts'
import { eventually, nextAnswer, open, slack, useSlack } from '../../support/slack-journey.ts'
import { bot } from '../../support/slack-server/workspace.ts'

useSlack()

const workspaces = {
  clientId: '12345.67890',
  clientSecret: 'loopback-client-secret',
  stateSecret: 'a secret of more than thirty-two characters',
}
const other = { token: 'xoxb-other-token', team: 'T0OTHER' }

/** Goes through Slack’s pages as a browser does. */
async function install(url: string, code = 'c1', change: (state: string) => string = (same) => same): Promise<Response> {
  const begun = await fetch(`${url}/slack/install`, { redirect: 'manual' })
  const page = new URL(begun.headers.get('location') ?? '')
  expect(page.searchParams.get('scope')?.split(',')).toEqual(scopeNames)
  const back = new URLSearchParams({ code, state: change(page.searchParams.get('state') ?? '') })
  const cookie = begun.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  return fetch(`${url}/slack/oauth_redirect?${back}`, { headers: { cookie } })
}

it('answers in a workspace that installed it, with that workspace’s token, also after a restart', async () => {
  const store = await openMemoryStore()
  const { url } = await open({ store, settings: { workspaces } })
  slack.grant('c1', other)
  expect((await install(url)).status).toBe(200)
  await open({ store, settings: { workspaces } })
  const from = { team_id: other.team, authorizations: [{ team_id: other.team, user_id: bot.user, is_bot: true }] }
  const event = slack.eventsOf(slack.write({ text: 'who helps with sleep in Wyre?' }))[0]
  await slack.deliver({ kind: 'event', body: { ...event?.body, ...from } })
  expect((await nextAnswer(0)).text).toContain('Help families on the Fylde Coast to sleep well')
  await store.close()
})

it('keeps no token that the store alone could give away', async () => {
  const { url, store } = await open({ settings: { workspaces } })
  slack.grant('c1', other)
  await install(url)
  const sealed = (await store.installations.find(other.team)) ?? ''
  expect(sealed).not.toContain('xoxb')
  expect(createSeal('another secret').open(sealed)).toBeNull()
  expect(createSeal(workspaces.stateSecret).open(`${sealed.slice(0, -4)}AAAA`)).toBeNull()
  expect(createSeal(workspaces.stateSecret).open(sealed)).toContain(other.token)
})

it('is not installed by somebody who was sent to the last page by another', async () => {
  const { url, store } = await open({ settings: { workspaces } })
  slack.grant('c1', other)
  expect((await install(url, 'c1', () => 'made-up')).status).not.toBe(200)
  expect(await store.installations.find(other.team)).toBeNull()
})

it('forgets the token of a workspace that takes the app away', async () => {
  const { url, store, log } = await open({ settings: { workspaces } })
  slack.grant('c1', other)
  await install(url)
  await slack.deliver({ kind: 'event', body: { ...slack.envelope({ type: 'app_uninstalled' }).body, team_id: other.team } })
  await eventually(async () => (await store.installations.find(other.team)) === null)
  expect(log.join('\n')).toContain('The Slack app was taken away from workspace T0OTHER')
})

it('leaves alone what comes from a workspace that never installed it', async () => {
  await open({ settings: { workspaces } })
  const { delivered } = await slack.say({ text: 'who helps with sleep in Wyre?' })
  expect(delivered[0]?.ok).toBe(false)
  expect(slack.said()).toEqual([])
})
