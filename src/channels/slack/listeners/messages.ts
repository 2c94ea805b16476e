/** Messages: to the app directly, where it is mentioned, and in threads that are its own. */
import type { App } from '@slack/bolt'
import { conversationOf, type Heard, hear, type MessageEvent, messageKey } from '../task.ts'
import type { ListenerParts } from './parts.ts'

export function listenForMessages(app: App, parts: ListenerParts): void {
  const { store, admission } = parts
  const onMessage = async ({ event, context }: { event: unknown; context: { teamId?: string; botUserId?: string } }) => {
    const message = event as MessageEvent
    const { teamId: team = '', botUserId: bot = '' } = context
    if (!admission.channel(team, message.channel)) return
    if (message.subtype === 'message_deleted' && message.deleted_ts) {
      // Taken back before it was answered, it asks nothing any more.
      await store.deliveries.drop({ key: messageKey(team, message.channel, message.deleted_ts) })
      return
    }
    const heard = hear(message, { team, bot })
    if (heard) await take(heard, parts)
  }
  app.event('message', onMessage)
  app.event('app_mention', onMessage)
}

/** Throws when it cannot be claimed: then it is not acknowledged, and Slack tells of it again. */
async function take({ key, task, text }: Heard, { store, answerer, clock, work, lease }: ListenerParts): Promise<void> {
  const conversation = conversationOf(task.place)
  if (task.kind === 'message' && task.unasked && !(await store.threads.isOwn(conversation))) return
  const held = lease()
  if (!(await store.deliveries.claim({ key, conversation, task }, held))) return
  if (isBeginning(task)) await store.threads.own(conversation, clock.now())
  work.inTurn(conversation, 'A question in Slack could not be answered', () => answerer.answer({ key, task, text }, held))
}

/** A question that begins a thread in a channel makes that thread its own. */
function isBeginning(task: Heard['task']): boolean {
  return task.kind === 'message' && !task.place.direct && !task.within
}
