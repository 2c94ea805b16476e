/** Slack’s methods, as far as the app uses them, with the refusals that Slack documents. */
import { checkMessage, checkView } from '../slack-limits.ts'
import { bot, type Message, team, type View, type Workspace } from './workspace.ts'

type Args = Record<string, unknown>
type Answer = Record<string, unknown>
/** `scopes`: any of them will do; a function where it depends on the channel. */
type Method = { scopes: (args: Args) => string[]; run(args: Args, workspace: Workspace): Answer }

const refuse = (error: string, more: Answer = {}): Answer => ({ ok: false, error, ...more })
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const none = () => []
const writing = () => ['chat:write']
const agents = () => ['assistant:write']
const history = ({ channel }: Args) => [
  { C: 'channels:history', G: 'groups:history', D: 'im:history' }[text(channel).charAt(0)] ?? 'channels:history',
]

export const methods: Record<string, Method> = {
  'auth.test': { scopes: none, run: () => ({ ok: true, user_id: bot.user, bot_id: bot.id, team_id: team, team: 'TASS', user: 'tass' }) },
  'users.info': {
    scopes: () => ['users:read'],
    run: ({ user }, { members }) => (members.has(text(user)) ? { ok: true, user: members.get(text(user)) } : refuse('user_not_found')),
  },
  'chat.postMessage': { scopes: writing, run: (args, workspace) => post(args, workspace) },
  'chat.postEphemeral': { scopes: writing, run: (args, workspace) => post(args, workspace, { onlyFor: text(args.user) }) },
  'chat.update': { scopes: writing, run: update },
  'chat.delete': { scopes: writing, run: remove },
  'conversations.replies': { scopes: history, run: (args, workspace) => page(args, repliesOf(args, workspace)) },
  'conversations.history': {
    scopes: history,
    run: (args, { messages }) => page(args, historyOf(args, messages)),
  },
  'conversations.info': {
    scopes: () => ['channels:read', 'groups:read', 'im:read'],
    run: ({ channel }, { channels }) =>
      channels.has(text(channel)) ? { ok: true, channel: { id: channel } } : refuse('channel_not_found'),
  },
  'conversations.open': {
    scopes: () => ['im:write'],
    run: ({ users }, { members }) =>
      members.has(text(users)) ? { ok: true, channel: { id: `D${text(users).slice(1)}` } } : refuse('user_not_found'),
  },
  'views.open': { scopes: none, run: openView },
  'views.update': { scopes: none, run: updateView },
  'views.publish': { scopes: none, run: publishView },
  'assistant.threads.setStatus': { scopes: agents, run: noteStatus },
  'assistant.threads.setTitle': { scopes: agents, run: noteStatus },
  'assistant.threads.setSuggestedPrompts': { scopes: agents, run: notePrompts },
  'agents.sessions.setStatus': { scopes: agents, run: noteStatus },
  'agents.sessions.rename': { scopes: agents, run: noteStatus },
}

function post(args: Args, workspace: Workspace, more: Partial<Message> = {}): Answer {
  const channel = text(args.channel)
  const known = workspace.channels.get(channel)
  if (!known) return refuse('channel_not_found')
  if (!known.joined) return refuse('not_in_channel')
  const message = { text: text(args.text), ...(args.blocks ? { blocks: args.blocks as unknown[] } : {}) }
  const problems = checkMessage(message)
  if (problems.length > 0) return refuse('invalid_blocks', { errors: problems })
  const ts = workspace.nextTs()
  const thread_ts = text(args.thread_ts)
  if (thread_ts && !workspace.messages.some((each) => each.channel === channel && each.ts === thread_ts)) return refuse('thread_not_found')
  const metadata = args.metadata as Message['metadata']
  const kept: Message = {
    ts,
    channel,
    user: bot.user,
    bot_id: bot.id,
    ...message,
    ...(thread_ts ? { thread_ts } : {}),
    ...(metadata ? { metadata } : {}),
    ...more,
  }
  workspace.messages.push(kept)
  return { ok: true, channel, ts, message: kept }
}

function update(args: Args, { messages }: Workspace): Answer {
  const found = messages.find(({ ts, channel }) => ts === args.ts && channel === args.channel)
  if (!found) return refuse('message_not_found')
  if (found.bot_id !== bot.id) return refuse('cant_update_message')
  Object.assign(found, { text: text(args.text), blocks: args.blocks })
  return { ok: true, ts: found.ts, channel: found.channel }
}

function remove(args: Args, { messages }: Workspace): Answer {
  const at = messages.findIndex(({ ts, channel }) => ts === args.ts && channel === args.channel)
  if (at === -1) return refuse('message_not_found')
  if (messages[at]?.bot_id !== bot.id) return refuse('cant_delete_message')
  messages.splice(at, 1)
  return { ok: true }
}

function historyOf({ channel, oldest, include_all_metadata }: Args, messages: Message[]): Message[] {
  return messages
    .filter((each) => each.channel === channel && !each.thread_ts && !each.onlyFor && (!oldest || each.ts > text(oldest)))
    .map(({ metadata, ...each }) => (include_all_metadata && metadata ? { ...each, metadata } : each))
    .reverse()
}

function repliesOf({ channel, ts, oldest, latest, inclusive, include_all_metadata }: Args, workspace: Workspace): Message[] | null {
  const thread = workspace.thread(text(channel), text(ts)).filter(({ onlyFor }) => !onlyFor)
  if (thread.length === 0) return null
  const within = (each: string) =>
    (!oldest || (inclusive ? each >= text(oldest) : each > text(oldest))) &&
    (!latest || (inclusive ? each <= text(latest) : each < text(latest)))
  return thread
    .filter((each) => within(each.ts) || each.ts === ts)
    .map(({ metadata, ...each }) => (include_all_metadata && metadata ? { ...each, metadata } : each))
}

function page({ limit, cursor }: Args, all: Message[] | null): Answer {
  if (all === null) return refuse('thread_not_found')
  const from = Number(cursor ?? 0)
  const most = Math.min(Number(limit ?? 100), 1000)
  const next = from + most < all.length ? String(from + most) : ''
  return { ok: true, messages: all.slice(from, from + most), has_more: next !== '', response_metadata: { next_cursor: next } }
}

function openView({ trigger_id, view }: Args, workspace: Workspace): Answer {
  const opened = workspace.triggers.get(text(trigger_id))
  if (opened === undefined) return refuse('invalid_trigger_id')
  workspace.triggers.delete(text(trigger_id))
  if (Date.now() - opened > 3_000) return refuse('expired_trigger_id')
  return keepView({ id: workspace.nextId('V'), type: 'modal', view: view as View['view'] }, workspace)
}

function updateView({ view_id, view }: Args, workspace: Workspace): Answer {
  if (!workspace.views.has(text(view_id))) return refuse('not_found')
  return keepView({ id: text(view_id), type: 'modal', view: view as View['view'] }, workspace)
}

function publishView({ user_id, view }: Args, workspace: Workspace): Answer {
  return keepView({ id: `V0HOME${text(user_id)}`, type: 'home', user: text(user_id), view: view as View['view'] }, workspace)
}

function keepView(kept: View, { views }: Workspace): Answer {
  const problems = checkView(kept.view)
  if (problems.length > 0) return refuse('invalid_arguments', { errors: problems })
  views.set(kept.id, kept)
  return { ok: true, view: { id: kept.id, ...kept.view } }
}

function noteStatus(args: Args, { statuses }: Workspace): Answer {
  statuses.push(args)
  return { ok: true }
}

function notePrompts(args: Args, { prompts }: Workspace): Answer {
  const list = args.prompts as unknown[]
  if (list.length > 4) return refuse('invalid_arguments')
  prompts.push(args)
  return { ok: true }
}
