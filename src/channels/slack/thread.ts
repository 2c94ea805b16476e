/** Reads from Slack what was written before in a thread. */
import type { WebClient } from '@slack/web-api'
import { twice } from './api.ts'
import type { Place } from './task.ts'

type Spoken = { ts?: string; text?: string; user?: string; bot_id?: string }

/** Null when the message is not there any more. */
export async function readMessage(client: WebClient, { channel, thread }: Place, ts: string): Promise<string | null> {
  const messages = await repliesOf(client, { channel, ts: thread, oldest: ts, latest: ts, inclusive: true, limit: 10 })
  return messages.find((message) => message.ts === ts)?.text ?? null
}

/** How much of a thread is taken for what a question in it is about. */
const mostMessages = 10
const mostCharacters = 1500

/** What people wrote before this message: how it began, and what was said last. Nothing when it cannot be read. */
export async function readThread(
  client: WebClient,
  { channel, thread }: Place,
  { until, bot }: { until: string; bot: string },
): Promise<string[]> {
  const messages = await repliesOf(client, { channel, ts: thread, latest: until, inclusive: false, limit: 100 }).catch(() => [])
  const said = messages
    .filter(({ ts, user, bot_id }) => user !== undefined && user !== bot && !bot_id && ts !== until)
    .flatMap(({ text }) => (text ? [text] : []))
  const [first, ...others] = said
  if (first === undefined) return []
  let room = mostCharacters - first.length
  const last = others.slice(-mostMessages).filter((text) => {
    room -= text.length
    return room >= 0
  })
  return [first.slice(0, mostCharacters), ...last]
}

async function repliesOf(client: WebClient, asked: Parameters<WebClient['conversations']['replies']>[0]): Promise<Spoken[]> {
  return (await twice(() => client.conversations.replies(asked))).messages ?? []
}
