/** Posts a message under a name of its own, and finds it again by that name. */
import type { KnownBlock } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import { twice } from './api.ts'
import { isBlocksAtFault, outcomeOf } from './outcome.ts'

/** `thread` null: not in a thread. */
export type Placed = { channel: string; thread: string | null; text: string; blocks: KnownBlock[] }

/** Names our own messages to whoever reads them back. */
const eventType = 'tass_answer'

/** Gives its time stamp. Throws what Slack’s client throws. */
export async function postMessage(client: WebClient, id: string, { channel, thread, text, blocks }: Placed): Promise<string> {
  const message = {
    channel,
    ...(thread === null ? {} : { thread_ts: thread }),
    text,
    metadata: { event_type: eventType, event_payload: { id } },
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

/** Pages that are looked through, of a thread or of a channel. */
const mostPages = { thread: 10, channel: 50 }

/** `since`: when it can have been posted at the earliest, in seconds; of a thread all is read. Null when it is not there. Throws also when there is too much to read. */
export async function findPosted(
  client: WebClient,
  id: string,
  { channel, thread, since = 0 }: { channel: string; thread: string | null; since?: number },
): Promise<string | null> {
  const most = thread === null ? mostPages.channel : mostPages.thread
  let cursor: string | undefined
  for (let page = 0; page < most; page++) {
    const asked = { channel, limit: 200, include_all_metadata: true, ...(cursor ? { cursor } : {}) }
    const found = await twice(() =>
      thread === null
        ? client.conversations.history({ ...asked, oldest: String(since) })
        : client.conversations.replies({ ...asked, ts: thread }),
    )
    const ours = found.messages?.find(({ metadata }) => metadata?.event_type === eventType && idOf(metadata) === id)
    if (ours) return ours.ts ?? ''
    cursor = found.response_metadata?.next_cursor || undefined
    if (!cursor) return null
  }
  if (thread !== null) return null
  throw new Error('There are too many messages to look through')
}

function idOf({ event_payload }: { event_payload?: unknown }): unknown {
  return (event_payload as { id?: unknown } | undefined)?.id
}
