/** Replies as no knowledge folder would make them: empty, huge and hostile. */
import type { Part, Reply } from '../../src/reply.ts'
import { anyText, fc } from './properties.ts'
import { contactCard, offerCard, partnerCard, priorityCard, replyWith, resourceCard, sourceRef } from './replies.ts'

const hostile = fc.constantFrom(
  '<!channel> <!here|x> <@U012AB3CD> <#C012AB3CD> <!subteam^S1> @here @channel @everyone',
  '*_~`:tada:`~_*',
  '**[x](https://x.example/<@U1>)** <https://x.example|y>',
  '```\n<!channel>\n```\n> - 1. # a',
  '"'.repeat(300),
  '&<>'.repeat(200),
  '\u202e\u2066\u200f\u0000\ud800',
  '😀'.repeat(400),
)
const huge = fc.tuple(anyText, fc.integer({ min: 1, max: 100 })).map(([text, times]) => `${text} `.repeat(times))
const text = fc.oneof({ weight: 4, arbitrary: anyText }, { weight: 2, arbitrary: hostile }, { weight: 1, arbitrary: huge })
const someText = fc.oneof(text, fc.constant(null))
const url = fc.oneof(fc.webUrl(), text, fc.constant(`https://example.org/${'a'.repeat(4000)}`), fc.constant(null))
const few = (each: fc.Arbitrary<string>) => fc.array(each, { maxLength: 4 })
const month = fc.constantFrom('2025-03', '2026-11')

const source = fc.record({ id: text, title: text, where: someText, url }).map(sourceRef)
const priority = fc
  .record({ id: text, title: text, shortTitle: text, locality: text, leads: few(text), about: text, now: someText })
  .map(priorityCard)
const contact = fc
  .record({
    id: text,
    name: text,
    role: text,
    localities: few(text),
    asOf: month,
    email: someText,
    phone: someText,
    slackId: fc.oneof(text, fc.constant('U012AB3CD')),
  })
  .map(contactCard)
const offer = fc
  .record({ id: text, title: text, partner: text, districts: few(text), about: text, audience: someText, howToGet: someText, website: url })
  .map(offerCard)
const resource = fc.record({ id: text, title: text, form: text, about: text, find: someText, website: url }).map(resourceCard)
const partner = fc.record({ id: text, name: text, what: someText, website: url }).map(partnerCard)

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), markdown: text }),
  fc.record({ kind: fc.constant('warning' as const), text }),
  fc.record({ kind: fc.constant('choices' as const), choices: few(text) }),
  fc.record({
    kind: fc.constant('statements' as const),
    heading: text,
    lines: fc.array(fc.record({ text, where: text }), { maxLength: 12 }),
  }),
  priority,
  fc.record({ kind: fc.constant('elsewhere' as const), cards: fc.array(priority, { maxLength: 5 }), total: fc.nat() }),
  contact,
  offer,
  resource,
  fc.record({ kind: fc.constant('partners' as const), cards: fc.array(partner, { maxLength: 12 }), involved: fc.boolean() }),
  fc.record({ kind: fc.constant('term' as const), id: text, short: text, long: someText, says: text }),
)
const parts = fc.oneof(
  fc.array(part, { maxLength: 20 }),
  fc.tuple(part, fc.constantFrom(0, 1, 40)).map(([one, times]) => Array(times).fill(one)),
)

export const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    question: text,
    reading: text,
    lead: text,
    found: fc.boolean(),
    intent: fc.constantFrom('signpost' as const, 'list' as const, 'none' as const),
    parts,
    more: parts,
    buttons: fc.array(fc.record({ label: text, say: text }), { maxLength: 30 }),
    sources: fc.array(source, { maxLength: 12 }),
  })
  .map(replyWith)

export const anyDrawing = fc.record({
  site: fc.constantFrom(null, 'https://tass.example.org'),
  team: fc.constantFrom(null, 'T012AB3CD'),
  rating: fc.oneof(fc.constant(null), fc.record({ conversation: text, number: fc.nat() })),
  agentFeatures: fc.boolean(),
  ephemeral: fc.boolean(),
})
