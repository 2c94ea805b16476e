/** What brings letters of our own accord to people and channels, whatever they say. */
import type { Posted } from '../../digest/letter.ts'
import type { Log } from '../../ports.ts'
import type { Address } from '../../speaker.ts'
import { twice } from './api.ts'
import { setupWords } from './door-wording.ts'
import { isTokenDead, type Outcome } from './outcome.ts'
import type { Workspaces } from './workspaces.ts'

export type SlackAddress = Extract<Address, { door: 'slack' }>

export async function channelOf(to: SlackAddress, workspaces: Workspaces): Promise<string> {
  if ('channel' in to) return to.channel
  const { client } = await workspaces.find(to.team)
  return (await twice(() => client.conversations.open({ users: to.user }))).channel?.id ?? to.user
}

/** `begun`: it may have left. `lost`: what the log says where it can never be posted. */
type About = { to: SlackAddress; begun: boolean; lost: (to: string) => string; parts: { workspaces: Workspaces; log: Log } }

/** What a refusal or a silence says of the letter. */
export function toPosted(outcome: Outcome, { to, begun, lost, parts: { workspaces, log } }: About): Posted {
  if (outcome.is === 'later') return { outcome: 'later', what: 'door', seconds: Math.ceil(outcome.afterMs / 1000), left: false }
  if (outcome.is === 'unknown') return { outcome: 'later', what: 'letter', seconds: null, left: begun }
  if (isTokenDead(outcome.why)) {
    workspaces.forget(to.team)
    log.failed(setupWords.revoked(to.team), outcome.why)
    return { outcome: 'later', what: 'letter', seconds: null, left: false }
  }
  log.failed(lost('channel' in to ? to.channel : to.user), outcome.why)
  return { outcome: 'refused' }
}
