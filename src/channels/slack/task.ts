/** What is to be answered, and where: from an event of Slack to a task, or to nothing. */
import type { ButtonValue } from './button-value.ts'
import { callsAnother, mentions } from './plain-text.ts'

/** `thread` is the first message of the thread, which is the conversation. */
export type Place = { team: string; channel: string; thread: string; user: string; direct: boolean }

/** Buttons that are answered with a message in the thread. */
export type AskingButton = Extract<ButtonValue, { do: 'say' | 'more' }>

export type Task =
  /** `unasked`: nobody called the assistant. `within`: called into a thread that others began. */
  { kind: 'message'; place: Place; ts: string; unasked: boolean; within: boolean } | { kind: 'press'; place: Place; button: AskingButton }

/** `key` is the same however often, and as whatever kind of event, Slack tells of it. */
export type Heard = { key: string; task: Task; text: string }

/** The fields of a message event that matter here; Slack’s own type has forty variants. */
export type MessageEvent = {
  type: string
  channel: string
  channel_type?: string
  user?: string
  text?: string
  ts: string
  thread_ts?: string
  subtype?: string
  bot_id?: string
  deleted_ts?: string
}

/** Everything else with a subtype is news of a channel, an edit or a deletion, and no question. */
const spoken = [undefined, 'file_share', 'thread_broadcast', 'me_message']

export function hear(event: MessageEvent, { team, bot }: { team: string; bot: string }): Heard | null {
  const { channel, user, text = '', ts, thread_ts } = event
  if (!user || event.bot_id || user === bot || user === 'USLACKBOT' || !spoken.includes(event.subtype)) return null
  const direct = event.channel_type === 'im' || channel.startsWith('D')
  const asked = direct || event.type === 'app_mention' || mentions(text, bot)
  if (!asked && (thread_ts === undefined || callsAnother(text, bot))) return null
  const place = { team, channel, thread: thread_ts ?? ts, user, direct }
  const within = !direct && asked && thread_ts !== undefined && thread_ts !== ts
  return { key: messageKey(team, channel, ts), task: { kind: 'message', place, ts, unasked: !asked, within }, text }
}

export function messageKey(team: string, channel: string, ts: string): string {
  return `message:${team}:${channel}:${ts}`
}

export function conversationOf({ team, channel, thread }: Pick<Place, 'team' | 'channel' | 'thread'>): string {
  return `slack:${team}:${channel}:${thread}`
}
