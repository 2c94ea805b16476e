/** A reply as the JSON that other programs rely on. */
import { z } from 'zod'
import { intents } from '../answering/intents.ts'
import { sectionNames } from '../knowledge/sections.ts'
import type { Part, PriorityCard, Reply } from '../reply.ts'
import { toMarkdown } from './markdown.ts'

const Priority = z.strictObject({
  id: z.string(),
  title: z.string(),
  locality: z.string(),
  districts: z.array(z.string()),
  period: z.string().nullable().describe('The newest term that a report speaks for, such as 2025-spring'),
  status: z.enum(['open', 'closed', 'handed-over']),
  leads: z.array(z.string()),
})

const Draft = z.strictObject({
  id: z.string(),
  priority: z.string().nullable(),
  period: z.string().describe('The term that it reports on, such as 2026-autumn'),
  step: z.string(),
  sections: z.record(z.enum(sectionNames), z.array(z.string())),
  missing: z.array(z.enum(sectionNames)).describe('Sections with no line yet'),
})

/** The shape of every answer, on the terminal and on the web. */
export const AnswerJson = z.strictObject({
  question: z.string().describe('What was asked, with personal details masked'),
  thread: z.string().nullable(),
  intent: z.enum(intents),
  found: z.boolean().describe('Whether something known answers the question for the place asked'),
  places: z.array(z.string()).describe('Ids of districts'),
  outOfArea: z.array(z.string()).describe('Ids of neighbouring councils'),
  themes: z.array(z.string()),
  priorities: z.array(Priority).describe('Local matches, best first'),
  contacts: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      localities: z.array(z.string()),
      asOf: z.string().describe('The last date at which a source names them, such as 2025-03'),
    }),
  ),
  offers: z.array(z.strictObject({ id: z.string(), title: z.string(), partner: z.string(), districts: z.array(z.string()) })),
  resources: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  partners: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  elsewhere: z.array(Priority).describe('Similar work in other localities'),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      period: z.string().nullable(),
      where: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
  text: z.string().describe('The answer as Markdown; the lists hold all that was found'),
  composedBy: z.enum(['rules', 'model']),
  draft: Draft.nullable().describe('The draft that the speaker has in hand, while there is one'),
  tookMs: z.number(),
})
export type AnswerJson = z.infer<typeof AnswerJson>

export function toAnswerJson(reply: Reply, asked: { thread: string | null; tookMs: number }): AnswerJson {
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
    contacts: ofKind(parts, 'contact').map(({ id, name, role, localities, asOf }) => ({ id, name, role, localities, asOf })),
    offers: ofKind(parts, 'offer').map(({ id, title, partner, districts }) => ({ id, title, partner, districts })),
    resources: ofKind(parts, 'resource').map(({ id, title }) => ({ id, title })),
    partners: ofKind(parts, 'partners').flatMap(({ cards }) => cards.map(({ id, name }) => ({ id, name }))),
    elsewhere: ofKind(parts, 'elsewhere').flatMap(({ cards }) => cards.map(toPriority)),
    sources: reply.sources.map(({ id, title, period, where, url }) => ({ id, title, period, where, url })),
    text: toMarkdown(reply),
    composedBy: reply.composedBy,
    draft: reply.draft ?? null,
    tookMs: asked.tookMs,
  }
}

function ofKind<K extends Part['kind']>(parts: readonly Part[], kind: K): Extract<Part, { kind: K }>[] {
  return parts.filter((part): part is Extract<Part, { kind: K }> => part.kind === kind)
}

function toPriority({ id, title, locality, districts, period, status, leads }: PriorityCard) {
  return { id, title, locality, districts, period, status, leads }
}
