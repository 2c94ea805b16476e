/** Subscribing in conversation: an activity of the assistant. */
import type { Activity } from '../activity.ts'
import { toList } from '../answering/compose/words-of.ts'
import { type Knowledge, pick } from '../knowledge/knowledge.ts'
import { toDateName } from '../knowledge/periods.ts'
import { plainReply } from '../plain-reply.ts'
import type { Clock } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { Address, Speaker } from '../speaker.ts'
import { wording } from '../wording.ts'
import { type Choice, withoutTheme } from './choice.ts'
import { describeChoice } from './describe-choice.ts'
import { digestPath } from './paths.ts'
import { namesDigest, readWish, type Wish } from './read-wish.ts'
import { nextDigest } from './rounds.ts'
import { subscribeWording as words } from './subscribe-wording.ts'
import type { Subscribing } from './subscribing.ts'
import type { Schedule } from './weeks.ts'

/** `doors`: those by which letters go out here. */
type Parts = { subscribing: Subscribing; clock: Clock; schedule: Schedule; baseUrl: string }
/** `here`: for the channel in which they speak. */
type Asked = { here: boolean; address: Address; by: Speaker; knowledge: Knowledge }

export function createSubscribe(parts: Parts): Activity {
  return {
    async take({ text, by, library }) {
      const wish = readWish(text, library)
      if (!wish) return null
      const address = wish.here ? (by.channel ?? null) : by.address
      if (wish.here && by.address !== null && address === null) return say(words.noChannel)
      if (address === null) return tellHow(wish, parts.baseUrl)
      return answer(wish, { here: wish.here, address, by, knowledge: library.knowledge }, parts)
    },
  }
}

/** For doors that know nobody’s address: says where the digest is to be had. “Send me NEET for Wyre” is answered as a question too. */
export function createDigestHint(baseUrl: string): Activity {
  return {
    async take({ text, library }) {
      const wish = namesDigest(text) ? readWish(text, library) : null
      return wish && tellHow(wish, baseUrl)
    },
    async meanwhile({ text, library }) {
      const wish = readWish(text, library)
      return wish?.want === 'subscribe' ? [{ kind: 'text', markdown: words.howWeekly(`${baseUrl}${digestPath}`) }] : []
    },
  }
}

/** For somebody who cannot be written to from here. */
function tellHow(wish: Wish, baseUrl: string): Reply {
  const reply = say(words.how(`${baseUrl}${digestPath}`))
  const isSubject = (wish.want === 'subscribe' || wish.want === 'add') && wish.subject !== ''
  return isSubject ? { ...reply, buttons: [{ label: words.askNow(wish.subject), say: wish.subject }] } : reply
}

async function answer(wish: Wish, asked: Asked, parts: Parts): Promise<Reply> {
  const { subscribing } = parts
  const now = await subscribing.find(asked.address)
  switch (wish.want) {
    case 'stop':
      return say((await subscribing.stop(asked.address)) ? (asked.here ? words.stoppedHere : words.stopped) : words.nothingToStop)
    case 'tell':
      return now ? tell('youGet', now.choice, asked, parts) : say(words.notSubscribed)
    case 'less':
      return now ? lessen(wish.themes, now.choice, asked, parts) : say(words.notSubscribed)
    case 'subscribe':
    case 'add':
      return choose(wish, wish.want === 'add' ? (now?.choice ?? null) : null, asked, parts)
  }
}

type ChoiceWish = Extract<Wish, { choice: Choice }>

async function choose(wish: ChoiceWish, before: Choice | null, asked: Asked, parts: Parts): Promise<Reply> {
  const { address, by, knowledge } = asked
  const [unclear] = wish.unclear
  if (unclear) return askWhich(unclear, wish)
  const nowhere = wish.outside.length + wish.unknown.length > 0 && wish.choice.districts.length === 0
  if (nowhere) return say(wish.unknown[0] ? wording.unknownPlace(wish.unknown[0]) : outside(wish.outside, knowledge))
  const own = wish.here ? [] : by.districts
  const districts = wish.choice.districts.length > 0 ? wish.choice.districts : own.filter((id) => knowledge.districts.has(id))
  const wanted = before ? join(before, wish.choice) : { ...wish.choice, districts: [...districts] }
  const { choice } = await parts.subscribing.choose(address, wanted)
  return tell('willGet', choice, asked, parts)
}

/** Pressing a button says the sentence again with the place in full. */
function askWhich({ said, choices }: ChoiceWish['unclear'][number], { subject, here }: ChoiceWish): Reply {
  const inside = choices.filter(({ outside }) => outside === undefined)
  const rest = subject.replace(new RegExp(said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), '').trim()
  return {
    ...say(
      wording.unclearPlace(
        said,
        toList(
          inside.map(({ label }) => label),
          'or',
        ),
      ),
    ),
    buttons: inside.map(({ label }) => ({ label, say: words.again(rest, label, here) })),
  }
}

function outside(ids: readonly string[], knowledge: Knowledge): string {
  const names = pick(knowledge, 'neighbours', ids).map(({ name }) => name)
  return wording.outside(toList(names), names.length > 1)
}

/** All districts and more is still all districts. */
function join(before: Choice, more: Choice): Choice {
  const both = <T>(a: readonly T[], b: readonly T[]) => (a.length === 0 ? [] : [...new Set([...a, ...b])])
  return {
    districts: both(before.districts, more.districts),
    themes: both(before.themes, more.themes),
    phases: both(before.phases, more.phases),
    without: before.without.filter((id) => !more.themes.includes(id)),
  }
}

async function lessen(themes: readonly string[], before: Choice, asked: Asked, parts: Parts): Promise<Reply> {
  const choice = themes.reduce<Choice | null>((left, theme) => left && withoutTheme(left, theme), before)
  if (!choice) return say(words.nothingLeft)
  await parts.subscribing.choose(asked.address, choice)
  return tell('willGet', choice, asked, parts)
}

function tell(sentence: keyof typeof words.here, choice: Choice, { here, knowledge }: Asked, parts: Parts): Reply {
  const { day } = nextDigest({ ...parts, knowledge: () => knowledge })
  const said = here ? words.here[sentence] : words[sentence]
  return {
    ...say(said(describeChoice(choice, knowledge), toDateName(day), parts.schedule.time)),
    reading: describeChoice(choice, knowledge),
    buttons: [here ? words.stopHereButton : words.stopButton],
  }
}

function say(lead: string): Reply {
  return { ...plainReply('help', '', lead), found: true }
}
