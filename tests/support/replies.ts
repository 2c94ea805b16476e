/** Replies in which everything that a test does not mention is already right. */
import type { Button, KnownBlock } from '@slack/types'
import { type Drawing, type SlackMessage, toMessage } from '../../src/channels/slack/blocks/to-message.ts'
import type { ContactCard, OfferCard, PartnerCard, PriorityCard, Reply, ResourceCard, SourceRef } from '../../src/reply.ts'

export function sourceRef(fields: Partial<SourceRef> = {}): SourceRef {
  const url = 'https://www.lancashire.gov.uk/tass/summer-2026'
  return { id: 'summer', title: 'Summer report', period: '2026-summer', where: 'Preston, priority 1', url, date: '2026-07', ...fields }
}

export function priorityCard(fields: Partial<PriorityCard> = {}): PriorityCard {
  return {
    kind: 'priority',
    id: 'coast-sleep',
    title: 'Sleep well on the coast.',
    shortTitle: 'Sleep',
    locality: 'Fylde Coast',
    districts: ['Fylde', 'Wyre'],
    period: '2026-summer',
    status: 'open',
    leads: ['Priya Nolan'],
    about: 'Helping families to sleep.',
    now: null,
    ...fields,
  }
}

export function contactCard(fields: Partial<ContactCard> = {}): ContactCard {
  const usual = { id: 'priya-nolan', name: 'Priya Nolan', role: 'Education Partnership Officer', localities: ['Fylde Coast'] }
  return { kind: 'contact', ...usual, asOf: '2026-07', email: null, phone: null, slackId: null, ...fields }
}

export function offerCard(fields: Partial<OfferCard> = {}): OfferCard {
  return {
    kind: 'offer',
    id: 'calm-start',
    title: 'Calm Start',
    partner: 'Calm Nights',
    districts: ['Wyre'],
    about: 'Six sessions.',
    cost: 'free',
    audience: 'parents',
    howToGet: 'Ring the nurse.',
    website: 'https://calm.example.org',
    starts: null,
    ends: '31 March 2027',
    phases: [],
    source: sourceRef(),
    checked: '2026-11-02',
    ...fields,
  }
}

export function resourceCard(fields: Partial<ResourceCard> = {}): ResourceCard {
  const usual = { id: 'film', title: 'Bedtime film', form: 'film', about: 'For parents.', find: null, website: null }
  return { kind: 'resource', ...usual, status: 'available', source: sourceRef(), checked: '2026-11-02', ...fields }
}

export function partnerCard(fields: Partial<PartnerCard> = {}): PartnerCard {
  return { kind: 'partner', id: 'calm-nights', name: 'Calm Nights', what: 'A charity.', website: null, ...fields }
}

export function replyWith(fields: Partial<Reply> = {}): Reply {
  return {
    question: 'who helps with sleep in Wyre?',
    intent: 'signpost',
    found: true,
    reading: 'Sleep · Wyre',
    lead: 'In Wyre, Priya Nolan leads the work on **sleep**.',
    parts: [],
    more: [],
    buttons: [],
    sources: [],
    places: ['wyre'],
    outOfArea: [],
    themes: ['sleep'],
    composedBy: 'rules',
    ...fields,
  }
}

const usual: Drawing = { from: 0, site: null, team: null, rating: null, agentFeatures: true, ephemeral: false }

export function drawReply(reply: Partial<Reply>, drawing: Partial<Drawing> = {}): SlackMessage {
  return toMessage(replyWith(reply), { ...usual, ...drawing })
}

export function buttonsOf(blocks: readonly KnownBlock[]): Button[] {
  return blocks.flatMap((block) => (block.type === 'actions' ? block.elements : [])).filter((element) => element.type === 'button')
}

export function labelsOf(blocks: readonly KnownBlock[]): string[] {
  return buttonsOf(blocks).map(({ text }) => text.text)
}

/** Everything in a message that a reader sees, or that a button carries. */
export function stringsIn(value: unknown, field: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (name === field ? [inner] : []) : stringsIn(inner, field),
  )
}
