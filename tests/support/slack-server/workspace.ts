/** What a workspace of our loopback Slack holds: people, channels, messages, views and tokens. */
import { EventEmitter, once } from 'node:events'

export type Message = {
  ts: string
  channel: string
  user?: string
  bot_id?: string
  subtype?: string
  text: string
  blocks?: unknown[]
  thread_ts?: string
  metadata?: { event_type: string; event_payload: Record<string, unknown> }
  /** Only this person sees it. */
  onlyFor?: string
}
export type Member = { id: string; team_id: string; is_restricted?: boolean; is_stranger?: boolean; is_bot?: boolean; deleted?: boolean }
export type View = { id: string; type: 'modal' | 'home'; user?: string; view: Record<string, unknown> }
/** `at`: when it was answered, as `performance.now()` has it. */
type Call = { method: string; args: Record<string, unknown>; answer: Record<string, unknown>; at: number }

export const team = 'T0TASS'
export const bot = { user: 'U0BOT', id: 'B0BOT', app: 'A0TASS' }

export type Workspace = ReturnType<typeof createWorkspace>

export function createWorkspace() {
  let clock = 1_796_000_000
  let counter = 0
  const changes = new EventEmitter().setMaxListeners(0)
  const state = {
    members: new Map<string, Member>([[bot.user, { id: bot.user, team_id: team, is_bot: true }]]),
    /** Channel → whether the app is in it. */
    channels: new Map<string, { joined: boolean }>(),
    messages: [] as Message[],
    views: new Map<string, View>(),
    statuses: [] as Record<string, unknown>[],
    prompts: [] as Record<string, unknown>[],
    calls: [] as Call[],
    /** Token → its scopes; null once it was revoked. */
    tokens: new Map<string, readonly string[] | null>(),
    triggers: new Map<string, number>(),
  }
  return {
    ...state,
    /** Unique, and in the order in which things happen. */
    nextTs() {
      clock += 1
      counter += 1
      return `${clock}.${String(counter).padStart(6, '0')}`
    },
    nextId(start: string) {
      counter += 1
      return `${start}${String(counter).padStart(6, '0')}`
    },
    changed: () => void changes.emit('change'),
    /** When what is asked for is there. */
    async until<T>(look: () => T | null | undefined | false): Promise<T> {
      for (;;) {
        const found = look()
        if (found) return found
        await once(changes, 'change')
      }
    },
    thread: (channel: string, ts: string) =>
      state.messages.filter((each) => each.channel === channel && (each.thread_ts ?? each.ts) === ts),
    /** What the app said, all over. */
    said: () => state.messages.filter(({ bot_id }) => bot_id === bot.id),
    callsOf: (method: string) => state.calls.filter((call) => call.method === method),
  }
}
