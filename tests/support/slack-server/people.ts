/** What people do in our loopback Slack: write, edit, press, and what Slack tells the app of it. */
import { checkView } from '../slack-limits.ts'
import type { Delivered, Payload } from './deliver.ts'
import { bot, type Message, team, type Workspace } from './workspace.ts'

type Deliver = (payload: Payload) => Promise<Delivered>
type Written = { user?: string; channel?: string; text: string; thread?: string; more?: Record<string, unknown> }
type Element = { action_id?: string; value?: string; text?: { text: string }; type?: string; elements?: unknown[]; accessory?: unknown }

const direct = { channel: 'D0JO', user: 'U0JO' }

export function createPeople(
  workspace: Workspace,
  deliver: Deliver,
  responseUrl: (message: Message | null, channel: string, user: string) => string,
) {
  const envelope = (event: Record<string, unknown>, event_id = workspace.nextId('Ev')) => ({
    kind: 'event' as const,
    body: {
      type: 'event_callback',
      team_id: team,
      api_app_id: bot.app,
      event,
      event_id,
      event_time: 1,
      authorizations: [{ team_id: team, user_id: bot.user, is_bot: true }],
    },
  })
  const eventsOf = (message: Message, more: Record<string, unknown> = {}): Payload[] => {
    const { channel, onlyFor: _, ...shown } = message
    const channel_type = channel.startsWith('D') ? 'im' : channel.startsWith('G') ? 'group' : 'channel'
    const event = { type: 'message', channel, channel_type, ...shown, event_ts: message.ts, ...more }
    const mention = message.text.includes(`<@${bot.user}>`) && channel_type !== 'im' ? [envelope({ ...event, type: 'app_mention' })] : []
    return [envelope(event), ...mention]
  }
  const trigger = () => {
    const id = workspace.nextId('Tr')
    workspace.triggers.set(id, Date.now())
    return id
  }
  const interactive = (body: Record<string, unknown>) =>
    deliver({
      kind: 'interactive',
      body: { team: { id: team, domain: 'tass' }, api_app_id: bot.app, token: 'x', trigger_id: trigger(), ...body },
    })
  const write = ({ user = direct.user, channel = direct.channel, text, thread, more = {} }: Written): Message => {
    const message: Message = { ts: workspace.nextTs(), channel, user, text, ...(thread ? { thread_ts: thread } : {}), ...more }
    workspace.messages.push(message)
    return message
  }
  return {
    envelope,
    eventsOf,
    /** Without telling the app. */
    write,
    /** With all that Slack tells of it. */
    async say(written: Written): Promise<Message & { delivered: Delivered[] }> {
      const message = write(written)
      return { ...message, delivered: await Promise.all(eventsOf(message, written.more).map(deliver)) }
    },
    command: (text: string, { user = direct.user, channel = 'C0HEADS' } = {}) =>
      deliver({
        kind: 'command',
        body: {
          command: '/tass',
          text,
          team_id: team,
          channel_id: channel,
          user_id: user,
          trigger_id: trigger(),
          response_url: responseUrl(null, channel, user),
        },
      }),
    shortcut: (callback_id: string, { user = direct.user, message }: { user?: string; message?: Message } = {}) =>
      interactive({
        type: message ? 'message_action' : 'shortcut',
        callback_id,
        user: { id: user },
        ...(message
          ? { channel: { id: message.channel }, message, message_ts: message.ts, response_url: responseUrl(null, message.channel, user) }
          : {}),
      }),
    /** Presses the button with these words; two presses are told apart by `when`. */
    press(message: Message, label: string, { user = direct.user, when = workspace.nextTs() } = {}) {
      const button = findElement(message.blocks ?? [], label)
      return interactive({
        type: 'block_actions',
        user: { id: user },
        channel: { id: message.channel },
        message,
        container: { type: 'message', message_ts: message.ts, channel_id: message.channel, is_ephemeral: message.onlyFor !== undefined },
        response_url: responseUrl(message, message.channel, user),
        actions: [{ ...button, block_id: 'b', action_ts: when }],
      })
    },
    /** In a view: `state` as Slack sends what was chosen. */
    act(
      viewId: string,
      action: Record<string, unknown>,
      { user = direct.user, state = {} }: { user?: string; state?: Record<string, unknown> } = {},
    ) {
      const view = workspace.views.get(viewId)?.view
      return interactive({
        type: 'block_actions',
        user: { id: user },
        container: { type: 'view', view_id: viewId },
        view: { id: viewId, ...view, state: { values: state } },
        actions: [{ block_id: 'b', action_ts: workspace.nextTs(), ...action }],
      })
    },
    async submit(viewId: string, values: Record<string, unknown>, { user = direct.user } = {}) {
      const view = workspace.views.get(viewId)?.view ?? {}
      const delivered = await interactive({
        type: 'view_submission',
        user: { id: user },
        view: { id: viewId, private_metadata: '', ...view, state: { values } },
      })
      const answer = delivered.answer as { response_action?: string; view?: Record<string, unknown> } | undefined
      if (answer?.response_action === 'update' && answer.view) {
        const problems = checkView(answer.view)
        if (problems.length > 0) throw new Error(`Slack would refuse this view: ${problems.join('; ')}`)
        workspace.views.set(viewId, { id: viewId, type: 'modal', view: answer.view })
      }
      workspace.changed()
      return delivered
    },
    event: (event: Record<string, unknown>) => deliver(envelope(event)),
  }
}

/** A button, wherever in the blocks it stands. */
function findElement(blocks: unknown, label: string): Element {
  const found = elementsOf(blocks).find((each) => each.text?.text === label)
  if (!found)
    throw new Error(
      `There is no button “${label}”, only: ${elementsOf(blocks)
        .map((each) => each.text?.text)
        .join(', ')}`,
    )
  return found
}

function elementsOf(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf)
  if (value === null || typeof value !== 'object') return []
  // Thumbs are two buttons of one name.
  if ('positive_button' in value && 'negative_button' in value) {
    const { positive_button, negative_button, ...both } = value
    return [positive_button, negative_button].map((button) => ({ ...both, ...(button as Element) }))
  }
  const own = 'action_id' in value ? [value as Element] : []
  return [...own, ...Object.values(value).flatMap(elementsOf)]
}
