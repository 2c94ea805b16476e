/** Draws a reply as a Slack message: the lead, how it was read, cards, sources, buttons. Pure, and never larger than Slack takes. */
import type { Button, KnownBlock } from '@slack/types'
import type { Reply } from '../../../reply.ts'
import { wording } from '../../../wording.ts'
import { blockWords } from '../wording.ts'
import { followButton, formButton, moreButton, shareButton } from './answer-buttons.ts'
import { type Arranged, arrange } from './arrange.ts'
import { type Rating, ratingBlock } from './buttons.ts'
import { cleanLine, cutText } from './clean-text.ts'
import { drawDanger } from './danger.ts'
import { toFallback } from './fallback-text.ts'
import { fitUnits, groupByHeading, toBlocks } from './fit-units.ts'
import { toBlock, toPlain } from './lines.ts'
import { measure, most, type Size } from './measure.ts'
import { smallText } from './rich-text.ts'
import type { Places, Unit } from './units.ts'

export type SlackMessage = { text: string; blocks: KnownBlock[] }

export type Drawing = Places & {
  /** 0 draws the answer; another number is what “Show more” carries. */
  from: number
  /** By which the answer is rated; null when it was not kept. */
  rating: Rating | null
  /** Whether Slack's agent features can be used. */
  agentFeatures: boolean
  /** Only who asked sees it, and may share it. */
  ephemeral: boolean
  /** Nothing waits to be asked for: it could not be asked for again. */
  whole?: boolean
}

export function toMessage(reply: Reply, drawing: Drawing): SlackMessage {
  if (reply.intent === 'safeguarding') return drawDanger(reply.lead)
  const answer = arrange(reply, drawing, drawing.whole)
  const all = [...answer.first, ...answer.later]
  const head = drawing.from === 0 ? drawHead(reply, answer) : [smallText(moreOn(reply))]
  const toFoot = (rest: number, next: number) => drawFoot(reply, answer, { ...drawing, rest, next })
  const wanted = drawing.from === 0 && answer.first.length > 0 ? answer.first : all.slice(drawing.from)
  const shown = fitUnits(wanted, roomBeside([...head, ...toFoot(all.length, all.length)]))
  const next = drawing.from + shown.length
  const rest = Math.max(all.length - next, 0)
  if (drawing.from > 0 && shown.length === 0) return sayOnly(blockWords.noMore)
  const blocks = [...head, ...toBlocks(shown), ...toFoot(rest, next)]
  const text = drawText(reply, answer, { from: drawing.from, shown, rest })
  return text.trim() === '' ? sayOnly(wording.tryAgain) : { text, blocks }
}

/** All that a reply says, in as many messages as that takes. What was done is shown whole, and its buttons stand below the end of it. */
export function toMessages(reply: Reply, drawing: Drawing): SlackMessage[] {
  if (!reply.acted || reply.intent === 'safeguarding') return [toMessage(reply, drawing)]
  const answer = arrange(reply, drawing, true)
  const all = [...answer.first, ...answer.later]
  const foot = drawFoot(reply, answer, { ...drawing, from: 0, rest: 0, next: 0 })
  const messages: SlackMessage[] = []
  for (let from = 0; messages.length === 0 || from < all.length; ) {
    const head = from === 0 ? drawHead(reply, answer) : [smallText(blockWords.goesOn)]
    const shown = fitUnits(all.slice(from), roomBeside([...head, ...foot]))
    const ends = from + shown.length >= all.length || shown.length === 0
    const text = drawText(reply, answer, { from, shown, rest: 0 })
    messages.push({
      text: text.trim() || blockWords.goesOn,
      blocks: [...head, ...toBlocks(shown), ...(ends ? foot : [smallText(blockWords.goesOnBelow)])],
    })
    from = ends ? all.length : from + shown.length
  }
  return messages
}

function drawHead(reply: Reply, { lead, notes }: Arranged): KnownBlock[] {
  return [
    ...(lead.length > 0 ? [toBlock(lead)] : []),
    ...(reply.reading ? [smallText(readAs(reply))] : []),
    ...(notes.above.length > 0 ? [smallText(notes.above.join('\n'))] : []),
  ]
}

type Foot = Drawing & { rest: number; next: number }

function drawFoot(reply: Reply, answer: Arranged, { from, rest, next, rating, agentFeatures, ephemeral, whole }: Foot): KnownBlock[] {
  const { notes, sources, says } = answer
  const begins = from === 0
  const buttons = [
    whole ? null : moreButton(reply, rest, next),
    ...(begins ? [...says, formButton(reply), followButton(reply), ephemeral ? shareButton(reply) : null] : []),
  ].filter((button): button is Button => button !== null)
  const rate = begins ? ratingBlock(rating, agentFeatures) : null
  return [
    ...(begins && notes.below.length > 0 ? [smallText(notes.below.join('\n'))] : []),
    ...toBlocks(sources),
    ...(whole && rest > 0 ? [smallText(blockWords.tooLongHere)] : []),
    ...(buttons.length > 0 ? [{ type: 'actions' as const, elements: buttons }] : []),
    ...(rate ? [rate] : []),
  ]
}

function roomBeside(blocks: readonly KnownBlock[]): Size {
  const used = measure(blocks)
  return { json: most.json - used.json, text: most.text - used.text, blocks: most.blocks - used.blocks }
}

type Shown = { from: number; shown: readonly Unit[]; rest: number }

/** The answer comes first: a notification shows no more than its beginning. */
function drawText(reply: Reply, { lead, notes, sources }: Arranged, { from, shown, rest }: Shown): string {
  const begins = from === 0
  return toFallback([
    ...(begins ? [...lead.map(toPlain), ...notes.above] : [moreOn(reply)]),
    ...textOf(shown),
    ...(begins ? notes.below : []),
    ...(rest > 0 ? [blockWords.moreInText(rest)] : []),
    ...textOf(sources),
    ...(begins && reply.reading ? [readAs(reply)] : []),
  ])
}

function textOf(units: readonly Unit[]): string[] {
  return groupByHeading(units).flatMap((group) => [...(group[0]?.heading ? [`${group[0].heading}:`] : []), ...group.map(toPlain)])
}

const longestReading = 200

function readAs({ reading }: Reply): string {
  return wording.read(cutText(cleanLine(reading), longestReading))
}

function moreOn({ reading }: Reply): string {
  return cutText(blockWords.moreOn(cleanLine(reading)), longestReading)
}

function sayOnly(sentence: string): SlackMessage {
  return { text: sentence, blocks: [smallText(sentence)] }
}
