/** Posts what a delivery holds, once: when it is not known how a post ended, Slack is asked before it is posted again. */
import type { WebClient } from '@slack/web-api'
import type { Delivery } from '../../deliveries.ts'
import type { Log, Store } from '../../ports.ts'
import { twice } from './api.ts'
import { setupWords } from './door-wording.ts'
import { isTokenDead, outcomeOf } from './outcome.ts'
import { findPosted, type Placed, postMessage } from './posting.ts'
import type { Workspaces } from './workspaces.ts'

/** `before`: what is posted first, when it is more than one message holds. */
type Post = Placed & { team: string; before?: Pick<Placed, 'text' | 'blocks'>[] }
export type Poster = {
  /** For one that was just begun. Its time stamp when it is posted. */
  post(key: string, post: Post): Promise<string | null>
  /** Puts another message in place of one that was posted; where that fails, the one that is there stays. */
  replace(ts: string, post: Post): Promise<void>
  /** For one taken over. */
  resume(delivery: Delivery): Promise<void>
}

type Parts = { store: Store; workspaces: Workspaces; log: Log }

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

  const attempt = async (key: string, post: Post, isFirst: boolean): Promise<string | null> => {
    const pause = paused.get(post.team) ?? 0
    if (pause > Date.now()) {
      await wait(key, pause)
      return null
    }
    try {
      const { client } = await workspaces.find(post.team)
      await postBefore(client, key, post, isFirst)
      const ts = await postMessage(client, key, post)
      await deliveries.sent(key, ts)
      return ts
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome.is === 'refused') await fail(key, post, outcome.why)
      if (outcome.is === 'later') {
        const until = Date.now() + outcome.afterMs
        paused.set(post.team, until)
        await wait(key, until)
      }
      if (outcome.is === 'unknown') log.failed('It is not known whether an answer was posted: it will be looked for', error)
      return null
    }
  }
  return {
    post: (key, post) => attempt(key, post, true),
    async replace(ts, { team, channel, text, blocks }) {
      try {
        const { client } = await workspaces.find(team)
        await twice(() => client.chat.update({ channel, ts, text, blocks }))
      } catch (error) {
        log.failed('An answer that was posted could not be worded better', error)
      }
    },
    async resume({ key, state, tries, post: kept }) {
      const post = kept as Post
      if (tries > mostTries) return fail(key, post, 'tried too often')
      try {
        const { client } = await workspaces.find(post.team)
        const found = state === 'unknown' ? await findPosted(client, key, post) : null
        if (found === null) await attempt(key, post, false)
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

/** A later attempt looks for each first: an earlier one may have come as far as that. */
async function postBefore(client: WebClient, key: string, { before = [], ...post }: Post, isFirst: boolean): Promise<void> {
  for (const [i, message] of before.entries()) {
    const id = `${key}#${i + 1}`
    if (isFirst || (await findPosted(client, id, post)) === null) await postMessage(client, id, { ...post, ...message })
  }
}
