/** Brings digests to people and channels in Slack. */
import { toDigestReply } from '../../digest/digest-reply.ts'
import type { Letter, Trace } from '../../digest/letter.ts'
import { subscribeWording } from '../../digest/subscribe-wording.ts'
import type { Courier, Log } from '../../ports.ts'
import { toLetterId } from '../letter-id.ts'
import { type SlackMessage, toMessage } from './blocks/to-message.ts'
import { setupWords } from './door-wording.ts'
import { channelOf, toPosted } from './letters.ts'
import { outcomeOf } from './outcome.ts'
import { findPosted, postMessage } from './posting.ts'
import type { Workspaces } from './workspaces.ts'

/** `baseUrl`: where the web pages are, without a stroke at the end; `site`: the same, null when nobody but this machine sees them. */
type Parts = { workspaces: Workspaces; log: Log; baseUrl: string; site: string | null }

export function createSlackCourier(parts: Parts): Courier {
  return {
    door: 'slack',
    async send(letter, begin) {
      if (letter.to.door !== 'slack') return { outcome: 'refused' }
      let begun = false
      try {
        const { client } = await parts.workspaces.find(letter.to.team)
        const channel = await channelOf(letter.to, parts.workspaces)
        const message = drawLetter(letter, parts)
        begun = await begin()
        if (!begun) return { outcome: 'kept' }
        const receipt = await postMessage(client, toLetterId(letter.key), { channel, thread: null, ...message })
        return { outcome: 'sent', receipt }
      } catch (error) {
        return toPosted(outcomeOf(error), { to: letter.to, begun, lost: setupWords.noDigest, parts })
      }
    },
    async find({ key, to, digest }): Promise<Trace> {
      if (to.door !== 'slack') return { trace: 'not-found' }
      try {
        const { client } = await parts.workspaces.find(to.team)
        const channel = await channelOf(to, parts.workspaces)
        const receipt = await findPosted(client, toLetterId(key), { channel, thread: null, since: secondsOf(digest.day) })
        return receipt === null ? { trace: 'not-found' } : { trace: 'found', receipt }
      } catch (error) {
        const outcome = outcomeOf(error)
        // A place that the app is shut out of takes no second letter either.
        return outcome.is === 'refused' && shutOut.includes(outcome.why) ? { trace: 'not-found' } : { trace: 'later' }
      }
    },
  }
}

const shutOut = ['channel_not_found', 'not_in_channel', 'user_not_found', 'users_not_found', 'user_disabled']

/** All of it in one message: nothing in it could be asked for again. Each piece of news names its source. */
function drawLetter({ digest, to }: Letter, { baseUrl, site }: Parts): SlackMessage {
  const team = to.door === 'slack' ? to.team : null
  const reply = toDigestReply(digest, baseUrl)
  // A channel is nobody’s own: “less on …” and “stop” would be about whoever presses.
  const buttons = 'channel' in to ? [subscribeWording.stopHereButton] : reply.buttons
  return toMessage(
    { ...reply, buttons, sources: [], acted: true },
    { site, team, from: 0, rating: null, agentFeatures: false, ephemeral: false, whole: true },
  )
}

/** A day early: what matters is that nothing of this week is missed. */
function secondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000 - 24 * 60 * 60
}
