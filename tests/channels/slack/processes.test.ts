import { afterAll, beforeAll, expect, it } from 'vitest'
import { smallCounty } from '../../support/county.ts'
import { type Postgres, startPostgres } from '../../support/postgres.ts'
import { inFolder, type Running, run, start } from '../../support/process.ts'
import { slack, useSlack } from '../../support/slack-journey.ts'
import { secrets } from '../../support/slack-server/server.ts'

useSlack()
let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres.stop(), 60_000)

/** The assistant as it is started, on a port of its own. */
async function startProcess(databaseUrl: string, knowledge: string): Promise<{ process: Running; events: string }> {
  const env = {
    DATABASE_URL: databaseUrl,
    KNOWLEDGE_DIR: knowledge,
    PORT: '0',
    SLACK_BOT_TOKEN: secrets.bot,
    SLACK_SIGNING_SECRET: secrets.signing,
    SLACK_API_URL: slack.apiUrl,
  }
  const process = start(['start'], { env })
  const said = await process.says(/http:\/\/localhost:\d+/)
  return { process, events: `${said.replace('localhost', '127.0.0.1')}/slack/events` }
}

it('does not start with a token that Slack refuses, and says where to get another', async () => {
  await inFolder(smallCounty(), async (folder) => {
    const slackOf = { SLACK_BOT_TOKEN: 'xoxb-wrong-token', SLACK_SIGNING_SECRET: secrets.signing, SLACK_API_URL: slack.apiUrl }
    const { code, err } = await run(['start'], { env: { KNOWLEDGE_DIR: folder, DATA_DIR: folder, PORT: '0', ...slackOf } })
    expect(err).toBe(
      'Slack refused SLACK_BOT_TOKEN: copy it again from api.slack.com/apps, your app, OAuth & Permissions, Bot User OAuth Token.\n',
    )
    expect(code).toBe(2)
  })
})

it('two processes on one PostgreSQL answer each question once, also when one of them is killed', async () => {
  const databaseUrl = await postgres.createDatabase()
  await inFolder(smallCounty(), async (knowledge) => {
    const [one, two] = await Promise.all([startProcess(databaseUrl, knowledge), startProcess(databaseUrl, knowledge)])
    slack.sendTo(one.events, two.events)
    const ask = async () => {
      const asked = slack.write({ text: 'who helps with sleep in Wyre?' })
      const [event] = slack.eventsOf(asked)
      if (event) await Promise.all([1, 2, 3].map(() => slack.deliver(event)))
      return asked.ts
    }
    const before = await Promise.all(Array.from({ length: 30 }, ask))
    await slack.until(() => slack.said().length >= before.length)
    one.process.signal('SIGKILL')
    slack.sendTo(two.events)
    const after = await Promise.all(Array.from({ length: 10 }, ask))
    await slack.until(() => slack.said().length >= before.length + after.length)
    two.process.signal('SIGTERM')
    expect((await two.process.ended).code).toBe(0)
    const threads = slack.said().map(({ thread_ts }) => thread_ts)
    expect([...threads].sort()).toEqual([...before, ...after].sort())
  })
}, 120_000)
