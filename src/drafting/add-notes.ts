/** Puts free text into a draft: cut into statements, each under its section, with what was noticed about them. */
import { escapeMarkdown } from '../escape-markdown.ts'
import type { Library } from '../finding/library.ts'
import { toDateName } from '../knowledge/periods.ts'
import type { Section } from '../knowledge/sections.ts'
import { isAside, withoutLetter } from './asides.ts'
import type { Pages, TidiedNotes } from './desk-work.ts'
import type { Origin } from './draft.ts'
import { addLines, type NewLine } from './draft-lines.ts'
import { draftWording } from './draft-wording.ts'
import { type FoundDate, findDates } from './find-dates.ts'
import { findNames, type Recognised } from './find-names.ts'
import { findProposals } from './find-offers.ts'
import type { Outcome, Situation } from './situation.ts'
import { sortPage } from './sort-line.ts'
import { type Note, splitNotes } from './split-notes.ts'

/** `told`: the officer said in so many words that it is of the report, and in which section if they did: then all of it goes in, and in a named section as it stands. */
export async function addNotes(situation: Situation, text: string, told?: { section: Section | null }): Promise<Outcome> {
  const section = told?.section ?? null
  const { draft, by, today } = situation
  const { notes, left } = told ? { notes: splitNotes(text), left: [] } : reported(text)
  const leftOut = left.length > 0 ? [draftWording.leftOut(left)] : []
  const origin: Origin = { from: notes.length > 3 ? 'notes' : 'message', on: today, by }
  const texts = notes.map((note) => note.text)
  const tidied = section === null && texts.length > 0 ? await situation.tidy(texts) : null
  const result = addLines(draft, withModel(ownLines({ notes, origin, section, today }), tidied))
  const fresh = result.lines.slice(draft.lines.length)
  if (fresh.length === 0) return { event: null, says: leftOut.length > 0 ? leftOut : [draftWording.alreadyThere] }
  const says = [
    draftWording.added(fresh.length),
    ...(fresh.some(({ sure }) => !sure) ? [draftWording.addedUnsure] : []),
    ...(fresh.some(({ own }) => own !== undefined) ? [draftWording.addedByModel] : []),
    ...leftOut,
  ]
  return {
    event: { type: 'changed', change: result },
    says: [
      ...says,
      ...noticed(
        fresh.map((line) => line.text),
        situation,
      ),
    ],
  }
}

/** What is of the report, and what is not. */
function reported(text: string): { notes: Note[]; left: string[] } {
  const letter = withoutLetter(text)
  const all = splitNotes(letter.text)
  return { notes: all.filter((note) => !isAside(note)), left: [...letter.left, ...all.filter(isAside).map((note) => note.text)] }
}

type Given = { notes: readonly Note[]; origin: Origin; section: Section | null; today: string }

/** One line for each note, in the officer’s words. */
function ownLines({ notes, origin, section, today }: Given): NewLine[] {
  const sorted = sortPage(
    notes.map((note) => note.text),
    today,
  )
  return notes.map(({ text, under }, i): NewLine => {
    const { section: found, sure } = sorted[i] ?? { section: 'activityLastPeriod', sure: false }
    const told = section !== null || under !== null
    return {
      text: withRelativeDates(text, today),
      place: section ?? under ?? found,
      origin,
      sure: told || sure,
      touched: section !== null,
    }
  })
}

/** A sentence stands where the first of its notes stood. Rules that file the note elsewhere make its section doubtful; a heading of the officer’s decides. */
function withModel(lines: readonly NewLine[], tidied: TidiedNotes | null): NewLine[] {
  if (!tidied) return [...lines]
  const kept = tidied.own.flatMap((at) => (lines[at] ? [{ at, line: lines[at] }] : []))
  const worded = tidied.sentences.flatMap(({ text, section, from }) => {
    const [at = 0] = from
    const first = lines[at]
    if (!first) return []
    const own = from.flatMap((each) => lines[each]?.text ?? []).join(' ')
    const line = { ...first, text, sure: first.sure && first.place === section, ...(own === text ? {} : { own }) }
    return [{ at, line }]
  })
  return [...kept, ...worded].sort((a, b) => a.at - b.at).map(({ line }) => line)
}

/** “next Tuesday” means nothing to a later reader: the day is put behind it. */
function withRelativeDates(text: string, today: string): string {
  const relative = findDates(text, today).filter(({ said }) => !/\d/.test(said) && !/term|easter|christmas|xmas/i.test(said))
  return relative.toReversed().reduce((changed, date) => insertDay(changed, date), text)
}

function insertDay(text: string, { from, said, date }: FoundDate): string {
  const end = from + said.length
  return `${text.slice(0, end)} (${toDateName(date)})${text.slice(end)}`
}

/** The page of an entry, where others can look at it; a contact has none. */
function linkTo({ kind, id, name }: Recognised, { knowledge }: Library, pages: Pages): string {
  const page = {
    partner: 'partners',
    term: 'terms',
    place: knowledge.districts.has(id) ? 'districts' : 'localities',
    contact: null,
  } as const
  const plain = escapeMarkdown(name)
  const found = page[kind]
  return found && pages.arePublic ? `[${plain}](${pages.of(found, id)})` : `**${plain}**`
}

function noticed(lines: readonly string[], { library, today, pages }: Situation): string[] {
  const dates = lines.flatMap((line) => findDates(line, today)).filter(({ said, date }) => !said.includes(date.slice(0, 4)))
  const proposals = findProposals(lines, library)
  const partners = proposals.flatMap((proposal) => (proposal.kind === 'partner' ? [proposal.name] : []))
  const offers = proposals.flatMap((proposal) => (proposal.kind === 'offer' ? [proposal.says] : []))
  const known = [...new Set(lines.flatMap((line) => findNames(line, library).known.map((name) => linkTo(name, library, pages))))]
  return [
    ...(dates.length > 0 ? [draftWording.datesRead([...new Set(dates.map(({ said, date }) => `${said} is ${toDateName(date)}`))])] : []),
    ...(known.length > 0 ? [draftWording.namesKnown(known)] : []),
    ...(partners.length > 0 ? [draftWording.newPartners(partners)] : []),
    ...(offers.length > 0 ? [draftWording.offersFound(offers)] : []),
  ]
}
