/** How the Slack door keeps up: a server of its own, as `npm start` starts it, with a Slack on this machine in front. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Question } from '../evaluation/questions.ts'
import { secrets, startSlack } from '../support/slack-server/server.ts'
import { percentile, type Times } from './measuring.ts'
import { metricOf, type Server, startServer } from './server.ts'

/** `answered`: from the event to the message that Slack has. `twice` and `never` count questions. `workMs`: processor time an event. */
export type SlackDoor = {
  perSecond: number
  events: number
  refused: number
  acknowledged: Times
  answered: Times
  twice: number
  never: number
  workMs: number
}

const perSecond = 50
const seconds = 60
const warmUp = 100
/** Milliseconds after the last event in which the last answers may come. */
const patience = 30_000

type Slack = Awaited<ReturnType<typeof startSlack>>

export async function measureSlackDoor(questions: readonly Question[]): Promise<SlackDoor> {
  const slack = await startSlack()
  let server: Server | null = null
  try {
    const tokens = { SLACK_BOT_TOKEN: secrets.bot, SLACK_SIGNING_SECRET: secrets.signing, SLACK_API_URL: slack.apiUrl }
    server = await startServer(tokens)
    slack.sendTo(`${server.url}/slack/events`)
    await askAll(slack, questions, warmUp)
    slack.acknowledgements.length = 0
    const workedBefore = await metricOf(server.url, 'process_cpu_seconds_total')
    const asked = await askAll(slack, questions, perSecond * seconds)
    const workedMs = ((await metricOf(server.url, 'process_cpu_seconds_total')) - workedBefore) * 1000
    return { perSecond, ...countAnswers(slack, asked), workMs: workedMs / asked.size }
  } finally {
    await server?.stop()
    await slack.stop()
  }
}

/** Question by question, at an even pace; gives when each was asked. */
async function askAll(slack: Slack, questions: readonly Question[], count: number): Promise<Map<string, number>> {
  const started = performance.now()
  const asked = new Map<string, number>()
  const sent: Promise<unknown>[] = []
  for (let n = 0; n < count; n++) {
    await sleep(Math.max(started + (n * 1000) / perSecond - performance.now(), 0))
    const message = slack.write({ text: questions[n % questions.length]?.question ?? '' })
    asked.set(message.ts, performance.now())
    sent.push(...slack.eventsOf(message).map(slack.deliver))
  }
  await Promise.all(sent)
  const isAnswered = () => new Set(slack.said().map(({ thread_ts }) => thread_ts)).isSupersetOf(asked)
  for (const end = performance.now() + patience; !isAnswered() && performance.now() < end; ) await sleep(100)
  return asked
}

function countAnswers(slack: Slack, asked: ReadonlyMap<string, number>): Omit<SlackDoor, 'perSecond' | 'workMs'> {
  const posts = slack.callsOf('chat.postMessage').filter(({ args, answer }) => answer.ok && asked.has(String(args.thread_ts)))
  const took = posts.map(({ args, at }) => at - (asked.get(String(args.thread_ts)) ?? 0))
  const answered = Map.groupBy(posts, ({ args }) => String(args.thread_ts))
  const acknowledged = slack.acknowledgements.map(({ ms }) => ms)
  return {
    events: acknowledged.length,
    refused: slack.acknowledgements.filter(({ ok, tries }) => !ok || tries > 1).length,
    acknowledged: { p50: percentile(acknowledged, 50), p99: percentile(acknowledged, 99) },
    answered: { p50: percentile(took, 50), p99: percentile(took, 99) },
    twice: Array.from(answered.values()).filter((each) => each.length > 1).length,
    never: asked.size - answered.size,
  }
}
