/** The draft as it will read, as a part of a reply, and as the JSON that other programs rely on. */
import type { Knowledge } from '../knowledge/knowledge.ts'
import { toDateName, toPeriodName } from '../knowledge/periods.ts'
import { emptySections, type Sections, sectionHeadings, sectionNames } from '../knowledge/sections.ts'
import type { DraftJson, DraftPart, ShownLine } from '../reply.ts'
import { confirmationOf } from './confirming.ts'
import type { Choosing, Draft, DraftLine } from './draft.ts'
import { dayOf, emptySectionsOf, numbered } from './draft-lines.ts'
import type { Confirmation } from './draft-store.ts'
import { draftWording } from './draft-wording.ts'
import { findDates } from './find-dates.ts'
import { nameOf } from './officers.ts'

type Context = { knowledge: Knowledge; today: string; by: string; confirmations: readonly Confirmation[] }

export function toDraftPart(draft: Draft, context: Context): DraftPart {
  const lines = numbered(draft.lines)
  const show = (line: DraftLine): ShownLine => ({ number: lines.indexOf(line) + 1, text: line.text, note: noteOf(line, context) })
  return {
    kind: 'draft',
    title: draft.subject.title.replace(/\.$/, ''),
    period: toPeriodName(draft.period),
    state: [draftWording.state[draft.step], ...whatBecomes(draft, context)].join('; '),
    waiting: lines.filter(({ place }) => place === 'carried').map(show),
    sections: sectionNames.map((section) => ({
      heading: sectionHeadings[section],
      lines: lines.filter(({ place }) => place === section).map(show),
    })),
  }
}

/** What publishing does to the status of the priority: shown from the start, so that nobody closes one unseen. */
function whatBecomes({ subject, step }: Draft, { knowledge }: Context): string[] {
  const before = knowledge.priorities.get(subject.priority)?.status ?? 'open'
  if (subject.status === 'open' || subject.status === before || step === 'published' || step === 'withdrawn') return []
  return [subject.status === 'closed' ? draftWording.closesPriority : draftWording.handsOver(subject.handedTo)]
}

/** What is not part of the published words: where a line came from, a section that is doubtful, a date as it was read, who confirmed it. */
function noteOf(line: DraftLine, { knowledge, today, by, confirmations }: Context): string {
  const { origin, sure, touched, text, own } = line
  const from =
    origin.from === 'last-report'
      ? draftWording.fromReport(toPeriodName(origin.period))
      : origin.by === by
        ? ''
        : draftWording.fromOther(nameOf(knowledge, origin.by))
  const dates = findDates(text, dayOf(line, today)).filter(
    ({ said, date }) => !said.includes(date.slice(0, 4)) && !text.includes(toDateName(date)),
  )
  const asked = confirmationOf(line, confirmations)
  const said = asked ? draftWording.confirmation(asked.partner, asked.answer) : ''
  return [
    from,
    own === undefined ? '' : draftWording.byModel,
    sure || touched ? '' : draftWording.unsure,
    ...dates.map(({ date }) => toDateName(date)),
    said,
  ]
    .filter(Boolean)
    .join('; ')
}

export function toSections({ lines }: Draft): Sections {
  return Object.fromEntries(
    sectionNames.map((section) => [section, lines.filter(({ place }) => place === section).map(({ text }) => text)]),
  ) as Sections
}

export function toDraftJson(draft: Draft): DraftJson {
  const { id, subject, period, step, lines } = draft
  return { id, priority: subject.priority, period, step, sections: toSections(draft), missing: emptySectionsOf(lines) }
}

export function toChoosingJson({ step, period }: Choosing, now: string): DraftJson {
  return { id: '', priority: null, period: period ?? now, step, sections: emptySections(), missing: [...sectionNames] }
}
