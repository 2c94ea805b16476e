/** Posts what a delivery holds, once: when it is not known how a post ended, Slack is asked before it is posted again. */
import type { KnownBlock } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Delivery } from '../../deliveries.ts'
import type { Log, Store } from '../../ports.ts'
import { twice } from './api.ts'
import { setupWords } from './door-wording.ts'
import { isBlocksAtFault, isTokenDead, outcomeOf } from './outcome.ts'
import type { Workspaces } from './workspaces.ts'

type Post = { team: string; channel: string; thread: string; text: string; blocks: KnownBlock[] }
export type Poster = {
  /** For one that was just begun. True when it is posted. */
  post(key: string, post: Post): Promise<boolean>
  /** For one taken over. */
  resume(delivery: Delivery): Promise<void>
}

type Parts = { store: Store; workspaces: Workspaces; log: Log }

/** Names our own messages to whoever reads them back. */
const eventType = 'tass_answer'

/** Tries, each after the last one’s lease, until nobody waits for the answer any more. */
const mostTries = 12

export function createPoster({ store: { deliveries }, workspaces, log }: Parts): Poster {
  /** Workspace → until when Slack wants no more posts, in milliseconds. */
  const paused = new Map<string, number>()

  const fail = async (key: string, { team, channel }: Post, why: string) => {
    await deliveries.fail(key)
    if (isTokenDead(why)) {
      workspaces.forget(team)
      log.failed(setupWords.revoked(team), why)
    } else log.failed(setupWords.gone(channel), why)
  }
  const wait = (key: string, until: number) => deliveries.wait(key, new Date(until).toISOString())

  const attempt = async (key: string, post: Post): Promise<boolean> => {
    const pause = paused.get(post.team) ?? 0
    if (pause > Date.now()) {
      await wait(key, pause)
      return false
    }
    try {
      const { client } = await workspaces.find(post.team)
      await deliveries.sent(key, await send(client, key, post))
      return true
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome.is === 'refused') await fail(key, post, outcome.why)
      if (outcome.is === 'later') {
        const until = Date.now() + outcome.afterMs
        paused.set(post.team, until)
        await wait(key, until)
      }
      if (outcome.is === 'unknown') log.failed('It is not known whether an answer was posted: it will be looked for', error)
      return false
    }
  }
  return {
    post: attempt,
    async resume({ key, state, tries, post: kept }) {
      const post = kept as Post
      if (tries > mostTries) return fail(key, post, 'tried too often')
      try {
        const { client } = await workspaces.find(post.team)
        const found = state === 'unknown' ? await twice(() => findPosted(client, key, post)) : null
        if (found === null) await attempt(key, post)
        else await deliveries.sent(key, found)
      } catch (error) {
        const outcome = outcomeOf(error)
        // Where nobody can look, a second post would be a guess.
        if (outcome.is === 'refused') await fail(key, post, outcome.why)
        else log.failed('Slack did not say whether an answer was posted', error)
      }
    },
  }
}

async function send(client: WebClient, key: string, { channel, thread, text, blocks }: Post): Promise<string> {
  const message = {
    channel,
    thread_ts: thread,
    text,
    metadata: { event_type: eventType, event_payload: { id: key } },
    unfurl_links: false,
    unfurl_media: false,
  }
  try {
    return (await client.chat.postMessage({ ...message, blocks })).ts ?? ''
  } catch (error) {
    const outcome = outcomeOf(error)
    if (outcome.is !== 'refused' || !isBlocksAtFault(outcome.why)) throw error
    return (await client.chat.postMessage(message)).ts ?? ''
  }
}

/** Pages of a thread that are looked through. */
const mostPages = 10

async function findPosted(client: WebClient, key: string, { channel, thread }: Post): Promise<string | null> {
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const found = await client.conversations.replies({
      channel,
      ts: thread,
      limit: 200,
      include_all_metadata: true,
      ...(cursor ? { cursor } : {}),
    })
    const ours = found.messages?.find(({ metadata }) => metadata?.event_type === eventType && idOf(metadata) === key)
    if (ours) return ours.ts ?? ''
    cursor = found.response_metadata?.next_cursor || undefined
    if (!cursor) return null
  }
  return null
}

function idOf({ event_payload }: { event_payload?: unknown }): unknown {
  return (event_payload as { id?: unknown } | undefined)?.id
}
