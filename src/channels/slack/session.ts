/** Slack’s agent view around an answer: that work is under way, what it is about, first questions to ask. All of it can be missing. */
import type { WebClient } from '@slack/web-api'
import { doorWords } from './door-wording.ts'
import { outcomeOf } from './outcome.ts'
import type { Place } from './task.ts'
import type { Workspaces } from './workspaces.ts'

export type Session = {
  /** Shows that an answer is being looked for. */
  working(place: Place): Promise<void>
  /** That it is there; `title` names the session. */
  done(place: Place, title: string | null): Promise<void>
  prompt(at: { team: string; channel: string; place: string | null }): Promise<void>
  /** Whether this workspace has Slack’s agent features, as far as is known. */
  hasAgents(team: string): boolean
}

/** Milliseconds for which a method that is not there is not asked for again. */
const restFor = 10 * 60_000
const longestTitle = 200

export function createSession(workspaces: Workspaces): Session {
  /** Workspace and method → until when it is left alone, in milliseconds. */
  const resting = new Map<string, number>()
  const isResting = (team: string, method: string) => (resting.get(`${team} ${method}`) ?? 0) > Date.now()

  /** False when it could not be shown, which costs nobody the answer. */
  const show = async (team: string, method: string, call: (client: WebClient) => Promise<unknown>): Promise<boolean> => {
    if (isResting(team, method)) return false
    try {
      await call((await workspaces.find(team)).client)
      return true
    } catch (error) {
      const outcome = outcomeOf(error)
      const rest = outcome.is === 'later' ? outcome.afterMs : outcome.is === 'refused' && isMissing.test(outcome.why) ? restFor : 0
      if (rest > 0) resting.set(`${team} ${method}`, Date.now() + rest)
      return false
    }
  }
  return {
    async working({ team, channel, thread, user }) {
      const at = { channel_id: channel, thread_ts: thread }
      const shown = await show(team, sessions, ({ agents }) =>
        agents.sessions.setStatus({ ...at, status: 'processing', initiator_user_id: user }),
      )
      if (!shown) await show(team, threads, ({ assistant }) => assistant.threads.setStatus({ ...at, status: doorWords.status }))
    },
    async done({ team, channel, thread }, title) {
      const at = { channel_id: channel, thread_ts: thread }
      const named = title ? { title: title.slice(0, longestTitle) } : {}
      const shown = await show(team, sessions, ({ agents }) => agents.sessions.setStatus({ ...at, status: 'active', ...named }))
      // The older way to show it ends by itself with the answer.
      if (!shown && title)
        await show(team, titles, ({ assistant }) => assistant.threads.setTitle({ ...at, title: title.slice(0, longestTitle) }))
    },
    async prompt({ team, channel, place }) {
      const prompts = doorWords.prompts(place ?? doorWords.somewhere)
      await show(team, 'prompts', ({ assistant }) =>
        assistant.threads.setSuggestedPrompts({ channel_id: channel, title: doorWords.askFirst(place), prompts }),
      )
    },
    hasAgents: (team) => !isResting(team, sessions),
  }
}

const sessions = 'sessions'
const threads = 'threads'
const titles = 'titles'
const isMissing = /^(?:unknown_method|http_4\d\d|missing_scope|not_allowed|feature_not_enabled|method_deprecated|.*_not_enabled)$/
