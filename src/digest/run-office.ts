/** Officers see to the digest in conversation: an activity of the assistant. */
import type { Activity } from '../activity.ts'
import { noConversation } from '../answering/conversation.ts'
import { understand } from '../answering/understand.ts'
import type { Library } from '../finding/library.ts'
import { toDateName } from '../knowledge/periods.ts'
import { toPhrase } from '../knowledge/words.ts'
import { plainReply } from '../plain-reply.ts'
import type { Clock } from '../ports.ts'
import type { Reply } from '../reply.ts'
import { everything } from './choice.ts'
import { toLine } from './content.ts'
import { toDigestReply } from './digest-reply.ts'
import type { Office } from './office.ts'
import { officeWording as words } from './office-wording.ts'
import { dueDay, type Schedule } from './weeks.ts'

type Parts = { office: Office; clock: Clock; schedule: Schedule; baseUrl: string }
type Told = { by: string; text: string; library: Library }

const mostOpening = 300

/** To teach it another, add a row. Cues are tried on the words in small letters; the first that fits is taken. */
const sentences: readonly { cues: RegExp; act(told: Told, parts: Parts): Promise<Reply> }[] = [
  {
    cues: /^(?:please )?(?:preview|show(?: me)?(?: a preview of)?) (?:the |this weeks |next weeks |my )?(?:weekly )?digest\b/,
    act: preview,
  },
  {
    cues: /^(?:please )?hold (?:the |this weeks |next weeks )?(?:weekly )?digest(?: please)?$/,
    act: (told, parts) => hold(true, told, parts),
  },
  {
    cues: /^(?:please )?(?:release|unhold) (?:the |this weeks |next weeks )?(?:weekly )?digest(?: please)?$/,
    act: (told, parts) => hold(false, told, parts),
  },
  { cues: /^(?:please )?send (?:the |this weeks )?(?:weekly )?digest now(?: please)?$/, act: sendNow },
  { cues: /^(?:please )?(?:open|begin|start) (?:the |this weeks |next weeks )?(?:weekly )?digest with\b/, act: open },
  {
    cues: /^(?:please )?(?:digest history|show(?: me)? (?:the )?history of (?:the )?digests?|(?:show(?: me)? )?(?:the )?(?:last|past) digests)$/,
    act: history,
  },
]

export function createRunOffice(parts: Parts): Activity {
  return {
    async take({ text, by, library }) {
      if (by.contact === null) return null
      const plain = toPhrase(text)
      const found = sentences.find(({ cues }) => cues.test(plain))
      return found ? found.act({ by: by.contact, text, library }, parts) : null
    },
  }
}

async function preview({ text, library }: Told, { office, baseUrl }: Parts): Promise<Reply> {
  const { places, themes } = understand(text, noConversation, library)
  const week = await office.weekInHand()
  const { edition, digest, holiday } = await office.preview(week, { ...everything, districts: places.districts, themes })
  const heading = words.preview(toDateName(edition.day), edition.held)
  if (holiday !== null) return say(words.holiday(holiday))
  if (!digest) return say(`${heading} ${words.nothing}`)
  const reply = toDigestReply(digest, baseUrl)
  return {
    ...reply,
    lead: `${heading}\n\n${reply.lead}`,
    buttons: [edition.held ? words.releaseButton : words.holdButton, words.sendButton],
  }
}

async function hold(held: boolean, { by }: Told, { office, schedule }: Parts): Promise<Reply> {
  const week = await office.weekInHand()
  await office.hold(week, held, by)
  const day = toDateName(dueDay(week, schedule))
  return {
    ...say(held ? words.held(day) : words.released(day)),
    buttons: held ? [words.releaseButton, words.sendButton] : [words.holdButton],
  }
}

async function sendNow({ by }: Told, { office }: Parts): Promise<Reply> {
  const week = await office.weekInHand()
  return say((await office.release(week, by)) ? words.sending : words.sentBefore)
}

async function open({ by, text }: Told, { office, schedule }: Parts): Promise<Reply> {
  const opening = toLine(text.replace(/^.*?\bdigest\s+with\b\s*[:,–-]?\s*/is, '').replace(/^["“'](.*)["”']$/s, '$1')).slice(0, mostOpening)
  if (opening === '') return say(words.noOpening)
  const week = await office.weekInHand()
  await office.open(week, opening, by)
  return say(words.opened(toDateName(dueDay(week, schedule)), opening))
}

async function history(_: Told, { office }: Parts): Promise<Reply> {
  const past = await office.history(8)
  if (past.length === 0) return say(words.noHistory)
  return say(past.map(({ edition, counts }) => words.past(toDateName(edition.day), edition.news.length, counts)).join('\n'))
}

function say(lead: string): Reply {
  return { ...plainReply('help', '', lead), found: true }
}
