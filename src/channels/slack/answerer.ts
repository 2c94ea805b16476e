/** From a task that was claimed to an answer in its thread. */
import type { Assistant } from '../../assistant.ts'
import type { Delivery, Lease } from '../../deliveries.ts'
import type { DraftForms } from '../../drafting/draft-forms.ts'
import type { Library } from '../../finding/library.ts'
import type { OfferOffice } from '../../offering/offer-office.ts'
import type { Clock, Log, Store } from '../../ports.ts'
import type { Reply } from '../../reply.ts'
import { wording } from '../../wording.ts'
import { type SlackMessage, toMessages } from './blocks/to-message.ts'
import type { SlackPeople } from './people.ts'
import { toPlainMessage } from './plain-message.ts'
import { leansOnThread, toPlainText } from './plain-text.ts'
import type { Poster } from './poster.ts'
import { pressed } from './pressed.ts'
import type { Session } from './session.ts'
import { conversationOf, type Place, type Task } from './task.ts'
import { readMessage, readThread } from './thread.ts'
import { within } from './within.ts'
import type { Workspaces } from './workspaces.ts'

export type DoorParts = {
  assistant: Assistant
  library: () => Library
  store: Store
  clock: Clock
  log: Log
  forms: DraftForms
  offers: Pick<OfferOffice, 'listFor'>
  /** Whether a language model is set up. */
  model: boolean
  /** Where the web pages are, for links; null when nobody but this machine sees them. */
  site: string | null
}
export type Answerer = {
  answer(claimed: { key: string; task: Task; text: string | null }, lease: Lease): Promise<void>
  giveUp(delivery: Delivery, lease: Lease): Promise<void>
}
type Parts = DoorParts & { people: SlackPeople; poster: Poster; session: Session; workspaces: Workspaces }
/** Null: better not answered. */
type Answer = { messages: SlackMessage[]; title: string | null } | null

export function createAnswerer(parts: Parts): Answerer {
  const { store, log, poster, session } = parts

  const toPost = ({ place }: Task, messages: SlackMessage[]) => {
    const { team, channel, thread } = place
    const last = messages.at(-1) ?? toPlainMessage(wording.tryAgain)
    return { team, channel, thread, before: messages.slice(0, -1), ...last }
  }
  /** The time stamp of the answer, when it was posted. */
  const send = async (key: string, task: Task, { messages, lease }: { messages: SlackMessage[]; lease: Lease }): Promise<string | null> => {
    const post = toPost(task, messages)
    return (await store.deliveries.begin(key, post, lease)) ? poster.post(key, post) : null
  }
  return {
    async answer({ key, task, text }, lease) {
      const showing = task.place.direct ? showWhenSlow(session, task.place) : null
      let early: Promise<string | null> | null = null
      const give = (messages: SlackMessage[]) => {
        early = send(key, task, { messages, lease })
      }
      const answer = await within(patience(lease), answerTo(task, text, { ...parts, give })).catch((error: unknown): Answer => {
        log.failed('A question in Slack could not be answered', error)
        return { messages: early ? [] : [toPlainMessage(wording.tryAgain)], title: null }
      })
      const posted = early === null ? null : await (early as Promise<string | null>)
      if (early === null && answer === null) await store.deliveries.drop({ key })
      else if (early === null && answer) await send(key, task, { messages: answer.messages, lease })
      else if (posted !== null && answer && answer.messages.length > 0) await poster.replace(posted, toPost(task, answer.messages))
      const title = isFirst(task) ? (answer?.title ?? null) : null
      if (showing && ((await showing.end()) || title !== null)) await session.done(task.place, title)
    },
    async giveUp({ key, task }, lease) {
      await send(key, task as Task, { messages: [toPlainMessage(wording.tryAgain)], lease })
    },
  }
}

/** Milliseconds: most answers are there sooner than Slack could show that one is being looked for. */
const slow = 400

function showWhenSlow(session: Session, place: Place): { /** Whether it was shown. */ end(): Promise<boolean> } {
  let shown: Promise<void> | null = null
  const timer = setTimeout(() => {
    shown = session.working(place)
  }, slow)
  return {
    async end() {
      clearTimeout(timer)
      await shown
      return shown !== null
    },
  }
}

/** The question that began a thread names it. */
function isFirst(task: Task): boolean {
  return task.kind === 'message' && task.ts === task.place.thread
}

/** Milliseconds, so that an apology still falls within the lease. */
function patience({ until }: Lease): number {
  return Math.max((Date.parse(until) - Date.now()) * 0.8, shortest)
}
const shortest = 1_000

/** `give` takes the answer of the rules, while a language model words it. */
type Answering = Parts & { give(messages: SlackMessage[]): void }

async function answerTo(task: Task, text: string | null, { give, ...parts }: Answering): Promise<Answer> {
  const { place } = task
  const { assistant, site, session, people } = parts
  const by = await people.speaker(place)
  const conversation = conversationOf(place)
  const draw = { site, team: place.team, agentFeatures: place.direct && session.hasAgents(place.team), ephemeral: false }
  if (task.kind === 'press') return { messages: await pressed(task.button, { assistant, conversation, by, draw }), title: null }
  const question = await questionOf(task, text, parts)
  if (question === null) return null
  const early = (reply: Reply) => give(toMessages(reply, { ...draw, from: 0, rating: null }))
  const { number, ...reply } = await assistant.reply({ conversation, text: question, by, early })
  if (task.unasked && !reply.found && reply.intent !== 'safeguarding') return null
  const rating = number === null ? null : { conversation, number }
  return { messages: toMessages(reply, { ...draw, from: 0, rating }), title: reply.reading || null }
}

/** Null when it is gone. */
async function questionOf(task: Extract<Task, { kind: 'message' }>, text: string | null, { workspaces }: Parts): Promise<string | null> {
  const { client, bot } = await workspaces.find(task.place.team)
  const written = text ?? (await readMessage(client, task.place, task.ts))
  if (written === null) return null
  const own = toPlainText(written)
  if (!task.within || !leansOnThread(own)) return own
  const before = await readThread(client, task.place, { until: task.ts, bot })
  return [own, ...before.map(toPlainText)].join('\n')
}
