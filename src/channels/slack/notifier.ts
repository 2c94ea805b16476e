/** Brings notes about offers to people in Slack, with buttons that say what their words say. */
import { escapeMarkdown } from '../../escape-markdown.ts'
import type { Note } from '../../notes.ts'
import { plainReply } from '../../plain-reply.ts'
import type { Log, Notifier } from '../../ports.ts'
import { toLetterId } from '../letter-id.ts'
import { type SlackMessage, toMessage } from './blocks/to-message.ts'
import { setupWords } from './door-wording.ts'
import { channelOf, type SlackAddress, toPosted } from './letters.ts'
import { outcomeOf } from './outcome.ts'
import { findPosted, postMessage } from './posting.ts'
import type { Workspaces } from './workspaces.ts'

/** `site`: where the web pages are, without a stroke at the end; null when nobody but this machine sees them. */
type Parts = { workspaces: Workspaces; log: Log; site: string | null }

export function createSlackNotifier(parts: Parts): Notifier {
  const { workspaces } = parts
  return {
    door: 'slack',
    async reach({ slackId }) {
      if (!slackId) return null
      const team = await workspaces.home()
      return team === null ? null : { door: 'slack', team, user: slackId }
    },
    async tell(note) {
      const { to } = note
      if (to.door !== 'slack') return { outcome: 'refused' }
      let begun = false
      try {
        const { client } = await workspaces.find(to.team)
        const channel = await channelOf(to, workspaces)
        const id = toLetterId(note.key)
        // An earlier attempt may have left although no answer came.
        const found = await findPosted(client, id, { channel, thread: null, since: Date.now() / 1000 - lookedBack })
        if (found !== null) return { outcome: 'sent', receipt: found }
        begun = true
        return { outcome: 'sent', receipt: await postMessage(client, id, { channel, thread: null, ...drawNote(note, to, parts) }) }
      } catch (error) {
        return toPosted(outcomeOf(error), { to, begun, lost: setupWords.noNote, parts })
      }
    },
  }
}

/** Seconds: longer than a note waits to be sent again. */
const lookedBack = 7 * 24 * 60 * 60

function drawNote({ subject, lines, links, buttons }: Note, { team }: SlackAddress, { site }: Parts): SlackMessage {
  const list = links.map(({ label, url }) => `- [${escapeMarkdown(label)}](${url})`).join('\n')
  const lead = [`**${escapeMarkdown(subject)}**`, ...lines.map(escapeMarkdown)].join('\n\n')
  const reply = {
    ...plainReply('help', '', lead),
    found: true,
    acted: true as const,
    buttons,
    parts: buttons.length === 0 && list !== '' ? [{ kind: 'text' as const, markdown: list }] : [],
  }
  return toMessage(reply, { site, team, from: 0, rating: null, agentFeatures: false, ephemeral: false, whole: true })
}
