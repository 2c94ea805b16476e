/** Drafts as forms: opened by a button, and saved before Slack is told that they were taken. */
import type { App, BlockAction, ViewResponseAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { FormSetting, Submitted } from '../../../drafting/draft-forms.ts'
import { wording } from '../../../wording.ts'
import { drawDanger } from '../blocks/danger.ts'
import { toMessages } from '../blocks/to-message.ts'
import { readButtonValue } from '../button-value.ts'
import { doorWords } from '../door-wording.ts'
import type { PersonId } from '../kept.ts'
import { toPlainMessage } from '../plain-message.ts'
import { conversationOf, type Task } from '../task.ts'
import { blockOf, draftCallback, type FormMetadata, paragraph, readFields, readFormMetadata, toDraftView } from '../views/draft-view.ts'
import { type Filled, toFoundView } from '../views/search-view.ts'
import type { ListenerParts } from './parts.ts'
import { privateConversation } from './private-conversation.ts'

type Wanted = Parameters<ListenerParts['forms']['open']>[0]
type Opening = { id: PersonId; body: BlockAction; client: WebClient }

export function listenForDraftForms(app: App, parts: ListenerParts): void {
  app.action('form', async ({ ack, action, body, context, client }) => {
    await ack()
    const button = readButtonValue((action as { value?: string }).value)
    if (button?.do !== 'form') return
    const id = { team: context.teamId ?? '', user: body.user.id }
    parts.work.run('A form could not be opened', () => openForm({ draft: button.draft }, { id, body: body as BlockAction, client }, parts))
  })

  app.view(draftCallback, async ({ ack, view, body, context }) => {
    const id = { team: context.teamId ?? '', user: body.user.id }
    const metadata = readFormMetadata(view.private_metadata)
    if (metadata === null) return ack()
    try {
      const { place } = metadata
      const submitted = await submit(metadata, { id, values: view.state.values as Filled }, parts)
      await ack(respondTo(submitted, { metadata, id, parts }))
      if (submitted?.is === 'saved' && place !== null) await showInThread(metadata, { id, window: view.id }, parts)
    } catch (error) {
      // The window stays open with every word in it, and says that it could not be saved.
      parts.log.failed('A form could not be saved', error)
      const first = view.blocks.find(({ type }) => type === 'input')?.block_id ?? ''
      await ack({ response_action: 'errors', errors: { [first]: doorWords.draft.notSaved } })
    }
  })
}

/** In a window the form takes its place. */
export async function openForm(wanted: Wanted, { id, body, client }: Opening, parts: ListenerParts): Promise<void> {
  const place = placeOf(body)
  const form = await parts.forms.open(wanted, await settingOf(id, place, parts))
  const view = form ? toDraftView(form, place) : toFoundView([toPlainMessage(doorWords.draft.notOpen)])
  if (body.view?.type === 'modal') await client.views.update({ view_id: body.view.id, view })
  else await client.views.open({ trigger_id: body.trigger_id, view })
}

/** Null where only one person sees the draft. */
function placeOf({ channel, message, container }: BlockAction): FormMetadata['place'] {
  if (!channel || !message || container.is_ephemeral) return null
  return { channel: channel.id, thread: (message as { thread_ts?: string }).thread_ts ?? message.ts }
}

export async function settingOf(
  id: PersonId,
  place: FormMetadata['place'],
  { people, library, clock }: ListenerParts,
): Promise<FormSetting> {
  const conversation = place ? conversationOf({ team: id.team, ...place }) : privateConversation(id.team, null, id.user)
  return { conversation, by: await people.speaker(id), library: library(), now: clock.now(), today: clock.today() }
}

type Sent = { id: PersonId; values: Filled }

async function submit({ draft, version, place }: FormMetadata, { id, values }: Sent, parts: ListenerParts): Promise<Submitted | null> {
  const setting = await settingOf(id, place, parts)
  const kept = await parts.store.drafts.at(draft, version)
  if (!kept) return null
  const { period, subject } = kept
  const before = { period, title: subject.title, status: subject.status, handedTo: subject.handedTo, sections: {} }
  return parts.forms.submit({ draft, version, fields: readFields(values, version, before) }, setting)
}

type Around = { metadata: FormMetadata; id: PersonId; parts: ListenerParts }

/** Nothing closes the window. */
function respondTo(submitted: Submitted | null, { metadata, id, parts }: Around): ViewResponseAction | undefined {
  const update = (view: ReturnType<typeof toDraftView>): ViewResponseAction => ({ response_action: 'update', view })
  switch (submitted?.is) {
    case undefined:
      return update(toFoundView([toPlainMessage(doorWords.draft.notOpen)]))
    case 'wrong':
      return { response_action: 'errors', errors: { [blockOf(submitted.field, metadata.version)]: submitted.says } }
    case 'danger':
      return update(toDraftView(submitted.form, metadata.place, drawDanger(submitted.card).blocks))
    case 'again': {
      const { says, theirs } = submitted.told
      const above = [paragraph(`⚠️ ${says}`), ...theirs.flatMap(({ heading, words }) => [paragraph(heading), paragraph(words)])]
      return update(toDraftView(submitted.form, metadata.place, above))
    }
    case 'saved': {
      if (metadata.place !== null) return undefined
      const draw = { site: parts.site, team: id.team, agentFeatures: false, ephemeral: false, from: 0, rating: null }
      return update(toFoundView(toMessages({ ...submitted.reply, acted: true }, draw), doorWords.draft.title))
    }
  }
}

/** The draft as it stands now, below the message whose button opened the form. */
async function showInThread(
  { place, version }: FormMetadata,
  { id, window }: { id: PersonId; window: string },
  { store, work, answerer, lease }: ListenerParts,
): Promise<void> {
  if (place === null) return
  const at = { ...id, ...place, direct: place.channel.startsWith('D') }
  const task: Task = { kind: 'press', place: at, button: { v: 1, do: 'say', say: wording.showDraft, about: { asked: '', read: '' } } }
  const key = `form:${id.team}:${window}:${version}`
  const conversation = conversationOf(at)
  const held = lease()
  if (!(await store.deliveries.claim({ key, conversation, task }, held))) return
  work.inTurn(conversation, 'A draft could not be shown', () => answerer.answer({ key, task, text: null }, held))
}
