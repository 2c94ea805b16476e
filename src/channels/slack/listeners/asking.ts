/** Asking for oneself: the command, the shortcut on a message, and the search window. */
import type { App, RespondFn } from '@slack/bolt'
import { wording } from '../../../wording.ts'
import { toMessages } from '../blocks/to-message.ts'
import { doorWords } from '../door-wording.ts'
import type { PersonId } from '../kept.ts'
import { command, shortcuts } from '../needs.ts'
import { toPlainMessage } from '../plain-message.ts'
import { toPlainText } from '../plain-text.ts'
import { type Filled, readChosen, searchCallback, toFoundView, toQuestion, toSearchView, toWorkingView } from '../views/search-view.ts'
import type { ListenerParts } from './parts.ts'
import { privateConversation } from './private-conversation.ts'

export function listenForAsking(app: App, parts: ListenerParts): void {
  const { admission, work, people, library } = parts

  app.command(command, async ({ ack, command: { team_id, channel_id, user_id, text }, respond }) => {
    await ack()
    const asked = { id: { team: team_id, user: user_id }, channel: channel_id, text, ifEmpty: doorWords.command }
    work.run('A command could not be answered', () =>
      admission.channel(team_id, channel_id) ? answerPrivately(asked, respond, parts) : say(respond, doorWords.notHere),
    )
  })

  app.shortcut({ type: 'message_action', callback_id: shortcuts.find }, async ({ ack, shortcut, context, respond }) => {
    await ack()
    const { user, channel, message } = shortcut as { user: { id: string }; channel: { id: string }; message: { text?: string } }
    const team = context.teamId ?? ''
    const asked = { id: { team, user: user.id }, channel: channel.id, text: message.text ?? '', ifEmpty: doorWords.nothingInMessage }
    work.run('A shortcut could not be answered', () =>
      admission.channel(team, channel.id) ? answerPrivately(asked, respond, parts) : say(respond, doorWords.notHere),
    )
  })

  app.shortcut({ type: 'shortcut', callback_id: shortcuts.search }, async ({ ack, shortcut, context, client }) => {
    await ack()
    const id = { team: context.teamId ?? '', user: shortcut.user.id }
    if (!admission.team(id.team)) return
    work.run('The search window could not be opened', async () => {
      const { districts } = await people.person(id)
      await client.views.open({ trigger_id: shortcut.trigger_id, view: toSearchView(library(), districts[0] ?? null) })
    })
  })

  app.view(searchCallback, async ({ ack, view, body, context, client }) => {
    await ack({ response_action: 'update', view: toWorkingView() })
    const id = { team: context.teamId ?? '', user: body.user.id }
    const question = toQuestion(readChosen(view.state.values as Filled), library())
    work.run('A search could not be answered', async () => {
      await client.views.update({ view_id: view.id, view: await found(question, id, parts) })
    })
  })
}

/** What a question finds, in a window. */
export async function found(question: string, id: PersonId, parts: ListenerParts) {
  const { assistant, people, site } = parts
  const conversation = privateConversation(id.team, null, id.user)
  const draw = { site, team: id.team, agentFeatures: false, ephemeral: false, from: 0, rating: null }
  try {
    const { number: _, ...reply } = await assistant.reply({ conversation, text: question, by: await people.speaker(id) })
    return toFoundView(toMessages(reply, draw))
  } catch (error) {
    parts.log.failed('A search could not be answered', error)
    return toFoundView([toPlainMessage(wording.tryAgain)])
  }
}

type Asked = { id: PersonId; channel: string; text: string; ifEmpty: string }

async function answerPrivately({ id, channel, text, ifEmpty }: Asked, respond: RespondFn, parts: ListenerParts): Promise<void> {
  const question = toPlainText(text)
  if (question === '') return say(respond, ifEmpty)
  const conversation = privateConversation(id.team, channel, id.user)
  try {
    const { number, ...reply } = await parts.assistant.reply({ conversation, text: question, by: await parts.people.speaker(id) })
    const rating = number === null ? null : { conversation, number }
    const messages = toMessages(reply, { site: parts.site, team: id.team, agentFeatures: false, ephemeral: true, from: 0, rating })
    for (const message of messages) await respond({ ...message, response_type: 'ephemeral', replace_original: false })
  } catch (error) {
    parts.log.failed('A question in Slack could not be answered', error)
    await say(respond, wording.tryAgain)
  }
}

async function say(respond: RespondFn, sentence: string): Promise<void> {
  await respond({ ...toPlainMessage(sentence), response_type: 'ephemeral', replace_original: false })
}
