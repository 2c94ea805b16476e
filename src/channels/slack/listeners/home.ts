/** The Home tab, and the first questions offered in the Messages tab. */
import { randomUUID } from 'node:crypto'
import type { App, BlockAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Choice } from '../../../digest/choice.ts'
import { createSubscribing } from '../../../digest/subscribing.ts'
import { Phase } from '../../../knowledge/fields.ts'
import { twice } from '../api.ts'
import { doorWords } from '../door-wording.ts'
import { type Person, type PersonId, unknownPerson } from '../kept.ts'
import { toPlainMessage } from '../plain-message.ts'
import { digestActions, readDigestChoice } from '../views/home-digest.ts'
import { modelActions } from '../views/home-model.ts'
import { draftAction } from '../views/home-officer.ts'
import { type Health, homeActions, toHomeView } from '../views/home-view.ts'
import { type Filled, toFoundView, toQuestion } from '../views/search-view.ts'
import { found } from './asking.ts'
import { openForm, settingOf } from './draft-forms.ts'
import type { ListenerParts } from './parts.ts'

type Pressed = { id: PersonId; client: WebClient; body: BlockAction; chosen: string[]; value: string }

export function listenForHome(app: App, parts: ListenerParts): void {
  const { work, admission, people, store, session } = parts

  app.event('app_home_opened', async ({ event, context, client }) => {
    const id = { team: context.teamId ?? '', user: event.user }
    if (!admission.team(id.team)) return
    if (event.tab === 'messages')
      work.run('First questions could not be offered', async () => {
        const { districts } = await people.person(id)
        const place = parts.library().knowledge.districts.get(districts[0] ?? '')?.name ?? null
        await session.prompt({ team: id.team, channel: event.channel, place })
      })
    else work.run('The Home tab could not be shown', () => publish(id, client, parts))
  })

  const on = (action: string, does: (pressed: Pressed) => Promise<unknown>) =>
    app.action(action, async ({ ack, action: pressed, body, context, client }) => {
      await ack()
      const { selected_options, value = '' } = pressed as { selected_options?: { value: string }[]; value?: string }
      const id = { team: context.teamId ?? '', user: body.user.id }
      const chosen = selected_options?.map((option) => option.value) ?? []
      // In turn: two choices in quick succession are both kept.
      work.inTurn(`home:${id.team}:${id.user}`, 'The Home tab could not be changed', () =>
        does({ id, client, body: body as BlockAction, chosen, value }),
      )
    })
  const change = async (id: PersonId, fields: Partial<Person>) => store.people.save(id, { ...(await people.person(id)), ...fields })

  on(homeActions.districts, ({ id, chosen }) => change(id, { districts: chosen }))
  on(homeActions.themes, ({ id, chosen }) => change(id, { themes: chosen }))
  on(homeActions.phases, ({ id, chosen }) => change(id, { phases: chosen.flatMap((phase) => Phase.safeParse(phase).data ?? []) }))
  on(homeActions.forget, async ({ id, client }) => {
    const { model } = await people.person(id)
    // Their “no” to the model is not forgotten with the rest.
    if (model) await store.people.forget(id)
    else await store.people.save(id, { ...unknownPerson, model })
    await publish(id, client, parts)
  })
  on(homeActions.unfollow, async ({ id, client, value }) => {
    const [kind = '', entry = ''] = value.split('/')
    await store.follows.drop(id, { kind, id: entry })
    await publish(id, client, parts)
  })
  on(draftAction, ({ id, client, body, value }) => openForm({ priority: value }, { id, body, client }, parts))
  listenForChoices(on, change, parts)
  on(homeActions.browse, (pressed) => browse(pressed, parts))
  for (const action of [homeActions.browseDistrict, homeActions.browseTheme]) app.action(action, async ({ ack }) => ack())
}

type On = (action: string, does: (pressed: Pressed) => Promise<unknown>) => void
type Changing = (id: PersonId, fields: Partial<Person>) => Promise<void>

/** The digest and the model, on or off. */
function listenForChoices(on: On, change: Changing, parts: ListenerParts): void {
  const { store, clock, people } = parts
  const subscribing = createSubscribing({ subscriptions: store.subscriptions, clock, newId: randomUUID })
  const addressOf = (id: PersonId) => ({ door: 'slack' as const, ...id })
  const choose = async ({ id, client }: Pressed, fields: Partial<Choice>) => {
    const now = (await subscribing.find(addressOf(id)))?.choice
    if (now) await subscribing.choose(addressOf(id), { ...now, ...fields })
    if (now) await publish(id, client, parts)
  }
  on(digestActions.districts, (pressed) => choose(pressed, { districts: pressed.chosen }))
  on(digestActions.themes, (pressed) => choose(pressed, { themes: pressed.chosen, without: [] }))
  on(digestActions.on, async ({ id, client, body }) => {
    const own = await people.person(id)
    const { districts, themes } = readDigestChoice((body.view?.state.values ?? {}) as Filled)
    const choice = { districts: districts ?? own.districts, themes: themes ?? own.themes, phases: own.phases, without: [] }
    await subscribing.choose(addressOf(id), choice)
    await publish(id, client, parts)
  })
  on(digestActions.off, async ({ id, client }) => {
    await subscribing.stop(addressOf(id))
    await publish(id, client, parts)
  })
  for (const [action, model] of [
    [modelActions.on, true],
    [modelActions.off, false],
  ] as const)
    on(action, async ({ id, client }) => {
      await change(id, { model })
      await publish(id, client, parts)
    })
}

async function browse({ id, client, body }: Pressed, parts: ListenerParts): Promise<void> {
  const chosen = (body.view?.state.values as Filled | undefined)?.browse ?? {}
  const optionOf = (action: string) => chosen[action]?.selected_option?.value ?? null
  const district = optionOf(homeActions.browseDistrict)
  const question = toQuestion({ question: '', district, theme: optionOf(homeActions.browseTheme) }, parts.library())
  const view = question === '' ? toFoundView([toPlainMessage(doorWords.home.browseNothing)]) : await found(question, id, parts)
  await client.views.open({ trigger_id: body.trigger_id, view })
}

async function publish(id: PersonId, client: WebClient, parts: ListenerParts): Promise<void> {
  const { library, store, people } = parts
  const [person, follows, setting, isTeam, subscription] = await Promise.all([
    people.person(id),
    store.follows.list(id).catch(() => []),
    settingOf(id, null, parts),
    people.isTeam(id),
    store.subscriptions.find({ door: 'slack', ...id }).catch(() => null),
  ])
  const officer = setting.by.contact
  const drafts = officer === null ? [] : await parts.forms.list(setting).catch(() => [])
  const proposals = officer === null ? [] : await parts.offers.listFor(officer).catch(() => [])
  const team = isTeam ? await healthOf(parts) : null
  const digest = subscription?.choice ?? null
  const view = toHomeView({ library: library(), person, follows, officer, drafts, proposals, digest, model: parts.model, team })
  await twice(() => client.views.publish({ user_id: id.user, view }))
}

async function healthOf({ store, clock, keepDays }: ListenerParts): Promise<Health> {
  const since = new Date(Date.parse(clock.now()) - keepDays * 24 * 60 * 60 * 1000).toISOString()
  const well = await store.check().then(
    () => true,
    () => false,
  )
  const gaps = await store.gaps.list({ since }).catch(() => [])
  return { well, gaps: gaps.map(({ question }) => question), days: keepDays }
}
