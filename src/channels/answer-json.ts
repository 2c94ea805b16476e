/** A reply as the JSON that other programs rely on. */
import type { Part, PriorityCard, Reply } from '../reply.ts'
import { toMarkdown } from './markdown.ts'

export function toAnswerJson(reply: Reply, asked: { thread: string | null; tookMs: number }) {
  const parts = [...reply.parts, ...reply.more]
  return {
    question: reply.question,
    thread: asked.thread,
    intent: reply.intent,
    found: reply.found,
    places: reply.places,
    outOfArea: reply.outOfArea,
    themes: reply.themes,
    priorities: ofKind(parts, 'priority').map(toPriority),
    contacts: ofKind(parts, 'contact').map(({ kind, email, phone, slackId, ...contact }) => contact),
    offers: ofKind(parts, 'offer').map(({ id, title, partner, districts }) => ({ id, title, partner, districts })),
    resources: ofKind(parts, 'resource').map(({ id, title }) => ({ id, title })),
    partners: ofKind(parts, 'partners').flatMap(({ cards }) => cards.map(({ id, name }) => ({ id, name }))),
    elsewhere: ofKind(parts, 'elsewhere').flatMap(({ cards }) => cards.map(toPriority)),
    sources: reply.sources.map(({ id, title, period, where, url }) => ({ id, title, period, where, url })),
    text: toMarkdown(reply),
    composedBy: reply.composedBy,
    draft: null,
    tookMs: asked.tookMs,
  }
}

function ofKind<K extends Part['kind']>(parts: readonly Part[], kind: K): Extract<Part, { kind: K }>[] {
  return parts.filter((part): part is Extract<Part, { kind: K }> => part.kind === kind)
}

function toPriority({ id, title, locality, districts, period, status, leads }: PriorityCard) {
  return { id, title, locality, districts, period, status, leads }
}
