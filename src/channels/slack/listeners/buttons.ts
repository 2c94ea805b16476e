/** Buttons below an answer, however long ago it was given. */
import type { App, BlockAction, RespondFn } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { askAgain } from '../ask-again.ts'
import { toMessage } from '../blocks/to-message.ts'
import { type ButtonValue, readButtonValue } from '../button-value.ts'
import { doorWords } from '../door-wording.ts'
import { toPlainMessage } from '../plain-message.ts'
import { pressed } from '../pressed.ts'
import { type AskingButton, conversationOf, type Task } from '../task.ts'
import { toReasonView } from '../views/reason-view.ts'
import { toFoundView } from '../views/search-view.ts'
import type { ListenerParts } from './parts.ts'
import { privateConversation } from './private-conversation.ts'

/** `when` tells one press from another. */
type Press = { body: BlockAction; when: string; team: string; client: WebClient; respond: RespondFn }
type Rate = Extract<ButtonValue, { do: 'rate' }>
type Share = Extract<ButtonValue, { do: 'share' }>
type FollowButton = Extract<ButtonValue, { do: 'follow' }>

/** How the buttons of an answer are named; a link needs nothing but its acknowledgement. */
const ours = /^(?:say_.*|more|share|follow|rate.*)$/

export function listenForButtons(app: App, parts: ListenerParts): void {
  app.action(ours, async ({ ack, action, body, context, client, respond }) => {
    await ack()
    const { value, action_ts } = action as { value?: string; action_ts?: string }
    const press = { body: body as BlockAction, when: action_ts ?? '', team: context.teamId ?? '', client, respond }
    parts.work.run('A button could not be answered', () => act(readButtonValue(value), press, parts))
  })
  app.action(/^message_/, async ({ ack }) => ack())
}

async function act(button: ButtonValue | null, press: Press, parts: ListenerParts): Promise<void> {
  if (button === null) return tell(press, doorWords.oldButton)
  switch (button.do) {
    case 'say':
    case 'more':
      return answerPress(button, press, parts)
    case 'share':
      return share(button, press, parts)
    case 'follow':
      return follow(button, press, parts)
    case 'rate':
      return rate(button, press, parts)
  }
}

async function answerPress(button: AskingButton, press: Press, parts: ListenerParts): Promise<void> {
  const { body, team, client, respond } = press
  const { channel, message, container, user } = body
  if (channel && message && !container.is_ephemeral) return answerInThread(button, press, parts)
  const by = await parts.people.speaker({ team, user: user.id })
  const where = { conversation: privateConversation(team, channel?.id ?? null, user.id), by }
  const draw = { site: parts.site, team, agentFeatures: false, ephemeral: channel !== undefined }
  const answer = await pressed(button, { assistant: parts.assistant, ...where, draw })
  if (body.view) await client.views.update({ view_id: body.view.id, view: toFoundView(answer) })
  else for (const message of answer) await respond({ ...message, response_type: 'ephemeral', replace_original: false })
}

async function answerInThread(
  button: AskingButton,
  { body, when, team }: Press,
  { store, work, answerer, lease }: ListenerParts,
): Promise<void> {
  const channel = body.channel?.id ?? ''
  const { ts = '', thread_ts } = (body.message ?? {}) as { ts?: string; thread_ts?: string }
  const place = { team, channel, thread: thread_ts ?? ts, user: body.user.id, direct: channel.startsWith('D') }
  const task: Task = { kind: 'press', place, button }
  const key = `press:${team}:${channel}:${ts}:${when}`
  const conversation = conversationOf(place)
  const held = lease()
  if (!(await store.deliveries.claim({ key, conversation, task }, held))) return
  work.inTurn(conversation, 'A button could not be answered', () => answerer.answer({ key, task, text: null }, held))
}

/** Through the press itself, so that it also works in channels which the app was not added to. */
async function share(
  { about }: Share,
  { body, when, team, respond }: Press,
  { assistant, people, store, site, lease }: ListenerParts,
): Promise<void> {
  const key = `share:${team}:${body.user.id}:${when}`
  if (!(await store.deliveries.claim({ key, conversation: key, task: null }, lease()))) return
  await store.deliveries.drop({ key })
  const by = await people.speaker({ team, user: body.user.id })
  const { number: _, ...reply } = await askAgain((text) => assistant.reply({ conversation: null, text, by }), about)
  const { text, blocks } = toMessage(reply, { site, team, agentFeatures: false, ephemeral: false, from: 0, rating: null })
  const shared = { type: 'context' as const, elements: [{ type: 'mrkdwn' as const, text: doorWords.sharedBy(body.user.id) }] }
  await respond({ text, blocks: [...blocks.slice(0, mostBlocks - 1), shared], response_type: 'in_channel', replace_original: false })
  await respond({ delete_original: true })
}

const mostBlocks = 50

async function follow({ entries }: FollowButton, press: Press, { store, clock }: ListenerParts): Promise<void> {
  const person = { team: press.team, user: press.body.user.id }
  for (const entry of entries) {
    const [kind = '', id = ''] = entry.split('/')
    await store.follows.keep(person, { kind, id, since: clock.now() })
  }
  await tell(press, doorWords.followed)
}

async function rate({ conversation, number, useful }: Rate, press: Press, { store }: ListenerParts): Promise<void> {
  const { body, client } = press
  // Whoever asks for the reason has three seconds, and the rating itself can wait.
  const asked = useful ? null : client.views.open({ trigger_id: body.trigger_id, view: toReasonView({ conversation, number }) })
  const [kept] = await Promise.all([store.conversations.rate(conversation, number, { useful, comment: null }), asked?.catch(() => null)])
  if (useful || !kept) await tell(press, kept ? doorWords.thanks : doorWords.ratingGone)
}

/** Only who pressed sees it. */
async function tell({ respond, body }: Press, sentence: string): Promise<void> {
  if (body.response_url) await respond({ ...toPlainMessage(sentence), response_type: 'ephemeral', replace_original: false })
}
