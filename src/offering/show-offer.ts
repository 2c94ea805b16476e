/** Shows an offer field by field as it was read, and asks for what is missing. */
import { toList } from '../answering/compose/words-of.ts'
import { type Knowledge, pick } from '../knowledge/knowledge.ts'
import { toDateName } from '../knowledge/periods.ts'
import { plainReply } from '../plain-reply.ts'
import type { Button, Reply } from '../reply.ts'
import { pageWording, wording } from '../wording.ts'
import { findMissing, type Need, type OfferSaid } from './offer-said.ts'
import { offeringWording as words } from './offering-wording.ts'
import { namesOf, reviewDay, tiesOf } from './to-entry.ts'

/** Text of people is no Markdown of ours. */
export function toPlain(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|!]/g, '\\$&').replace(/\s+/g, ' ')
}

export function sayOffering(lead: string, buttons: Button[] = []): Reply {
  return { ...plainReply('help', '', lead), found: true, buttons }
}

/** The question for what is missing, and its buttons. */
export function askFor(said: OfferSaid, need: Need): { text: string; buttons: Button[] } {
  if (need === 'where' && said.unclear) {
    const labels = said.unclear.choices.filter(({ outside }) => outside === undefined).map(({ label }) => label)
    return { text: wording.unclearPlace(said.unclear.said, toList(labels, 'or')), buttons: labels.map((label) => ({ label, say: label })) }
  }
  return { text: words.asks[need], buttons: [] }
}

/** One line of Markdown for each field that is said, or is needed. */
export function listFields(said: OfferSaid, knowledge: Knowledge, today: string): string {
  return fieldsOf(said, knowledge, today)
    .map(([name, value]) => `- ${name}: ${toPlain(value)}`)
    .join('\n')
}

/** The names of the fields, and what is said, as plain text. */
export function fieldsOf(said: OfferSaid, knowledge: Knowledge, today: string): [string, string][] {
  const { fields, costs } = words
  const names = namesOf(said, knowledge)
  const { priorities, because } = tiesOf(said, knowledge)
  const tied = pick(knowledge, 'priorities', priorities).map(({ id, shortTitle }) => fields.because(shortTitle, because[id] ?? ''))
  const partner = said.partner && (said.partner.id === null ? fields.newPartner(said.partner.name) : said.partner.name)
  const phases = said.phases.map((phase) => pageWording.phases[phase]).join(', ')
  const lines: [string, string | null][] = [
    [fields.partner, partner ?? fields.missing],
    [fields.title, said.title ?? fields.missing],
    [fields.what, said.what || null],
    [
      fields.where,
      said.districts === null ? fields.missing : said.districts.length === 0 ? fields.wholeCounty : names.districts.join(', '),
    ],
    [fields.themes, names.themes.join(', ') || fields.missing],
    [fields.audience, [said.audience, phases].filter(Boolean).join(' · ') || null],
    [fields.cost, [costs[said.cost], said.fees].filter(Boolean).join(', ')],
    [fields.howToGet, said.howToGet],
    [fields.website, said.website],
    [fields.email, said.email],
    [fields.phone, said.phone],
    [fields.starts, said.starts && toDateName(said.starts)],
    [fields.ends, said.ends && toDateName(said.ends)],
    [fields.review, toDateName(reviewDay(said, today))],
    [fields.tied, tied.join('; ') || null],
  ]
  return lines.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]))
}

type Shown = { lead: string; said: OfferSaid; knowledge: Knowledge; today: string; isOfficer: boolean; form: string }

export function showOffer({ lead, said, knowledge, today, isOfficer, form }: Shown): Reply {
  const need = findMissing(said)
  const asked = need && askFor(said, need)
  const { publish, send, cancel } = words.buttons
  const end = asked ? asked.text : isOfficer ? words.isReady.officer : words.isReady.other
  return {
    ...sayOffering(lead, [...(asked ? asked.buttons : [isOfficer ? publish : send]), cancel]),
    parts: [
      { kind: 'text', markdown: listFields(said, knowledge, today) },
      ...(said.hidden ? [{ kind: 'warning' as const, text: words.hidden(form) }] : []),
      { kind: 'text', markdown: end },
    ],
  }
}
