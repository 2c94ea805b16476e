/** Drafts as forms: opened by an officer, and saved through the same moves as their words in conversation. */
import type { Heard } from '../activity.ts'
import { sectionHeadings, sectionNames } from '../knowledge/sections.ts'
import type { Reply } from '../reply.ts'
import { showsRisk } from '../safety/at-risk.ts'
import { maskPupils } from '../safety/mask.ts'
import { dangerCard } from '../wording.ts'
import { cleanWords } from './clean-words.ts'
import { type DraftingParts, showDraft, type Work } from './desk-work.ts'
import { type Draft, isOpen, type Open } from './draft.ts'
import { type DraftFields, type DraftForm, fillIn, mergeFields, statementsOf, toFields, toForm } from './draft-form.ts'
import { draftWording } from './draft-wording.ts'
import { keep } from './keep-changes.ts'
import { myDrafts } from './list-drafts.ts'
import { subjectOf } from './new-draft.ts'
import { isOfficer, nameOf } from './officers.ts'
import { openDraft } from './open-draft.ts'

type Filled = { draft: string; version: number; fields: DraftFields }
/** `theirs`: what somebody else wrote meanwhile where this officer did too. */
type Told = { says: string; theirs: { heading: string; words: string }[] }
/**
 * `again`: nothing is saved; the form is shown once more, with what they wrote still in it. `wrong`: a field to mend.
 * `danger`: a child may be at risk, so whom to call is shown.
 */
export type Submitted =
  | { is: 'saved'; reply: Reply }
  | { is: 'again'; form: DraftForm; told: Told }
  | { is: 'wrong'; field: 'handedTo' | 'title'; says: string }
  | { is: 'danger'; form: DraftForm; card: string }

export type FormSetting = Omit<Heard, 'text' | 'booking'>
export type ListedDraft = { id: string; title: string; period: string; state: string; isOpen: boolean }
export type DraftForms = {
  /** Null for whoever is no officer, and where the draft cannot be changed any more. */
  open(wanted: { draft: string } | { priority: string }, setting: FormSetting): Promise<DraftForm | null>
  /** Those to review first, then their own, then those of their localities. */
  list(setting: FormSetting): Promise<ListedDraft[]>
  /** Saved when it resolves. */
  submit(filled: Filled, setting: FormSetting): Promise<Submitted | null>
}

export function createDraftForms(open: () => Promise<DraftingParts>): DraftForms {
  const workOf = async (setting: FormSetting, text: string): Promise<Work | null> => {
    const by = setting.by.contact
    if (by === null || !isOfficer(setting.library.knowledge, by, setting.today)) return null
    return { ...(await open()), heard: { ...setting, text, booking: null }, by }
  }
  return {
    async open(wanted, setting) {
      const work = await workOf(setting, '')
      if (!work) return null
      const id = 'draft' in wanted ? wanted.draft : await begin(work, wanted.priority)
      const draft = id === null ? null : await work.store.drafts.find(id)
      return draft && isOpen(draft) ? toForm(draft, setting.today) : null
    },
    async list(setting) {
      const work = await workOf(setting, '')
      const drafts = work ? await myDrafts(work) : []
      return drafts
        .filter(({ step }) => step !== 'withdrawn')
        .map((draft) => {
          const { id, subject, period, step } = draft
          return { id, title: subject.shortTitle, period, state: draftWording.state[step], isOpen: isOpen(draft) }
        })
    },
    async submit({ draft, version, fields: written }, setting) {
      const fields = withCleanWords(written)
      const work = await workOf(setting, wordsOf(fields))
      return work && save(work, { draft, version, fields })
    },
  }
}

/** The draft of a priority for the term that is due. */
async function begin(work: Work, priority: string): Promise<string | null> {
  const known = work.heard.library.knowledge.priorities.get(priority)
  if (!known) return null
  const reply = await openDraft(work, { subject: subjectOf(known), period: null, notes: '' })
  return reply.draft?.id ?? null
}

async function save(work: Work, { draft: id, version, fields }: Filled): Promise<Submitted | null> {
  if (fields.title === '') return { is: 'wrong', field: 'title', says: draftWording.formTitle }
  if (fields.status === 'handed-over' && fields.handedTo === '') return { is: 'wrong', field: 'handedTo', says: draftWording.formHandedTo }
  const [now, base] = await Promise.all([work.store.drafts.find(id), work.store.drafts.at(id, version)])
  if (!now || !base) return null
  const form = { ...toForm(now, work.heard.today), fields }
  if (newStatements(base, fields).some(showsRisk)) return { is: 'danger', form: { ...form, version }, card: dangerCard }
  if (!isOpen(now)) return { is: 'again', form, told: { says: draftWording.formEnded, theirs: [] } }
  if (now.version !== version) return tellOfOther(work, { now, base, fields })
  const change = fillIn(now, withMasking(work, base, fields), { from: 'form', on: work.heard.today, by: work.by })
  if (!change) return { is: 'saved', reply: await showDraft(work, now, { says: [draftWording.formSame] }) }
  const next = await keep(work, now, { type: 'changed', change })
  if (next) return { is: 'saved', reply: await showDraft(work, next, { says: [draftWording.formSaved] }) }
  // Somebody else was first, a moment ago.
  return save(work, { draft: id, version, fields })
}

type Both = { now: Open; base: Draft; fields: DraftFields }

async function tellOfOther({ store, heard }: Work, { now, base, fields: mine }: Both): Promise<Submitted> {
  const writer = (await store.drafts.history(now.id)).at(-1)?.by ?? ''
  const name = nameOf(heard.library.knowledge, writer)
  const theirs = toFields(now)
  const { fields, both } = mergeFields(toFields(base), { mine, theirs })
  const told = sectionNames.flatMap((section) =>
    both.includes(section)
      ? [{ heading: draftWording.formTheirs(name, sectionHeadings[section]), words: theirs.sections[section] || draftWording.formNothing }]
      : [],
  )
  const title = both.includes('title') ? [{ heading: draftWording.formTheirs(name, 'Title'), words: theirs.title }] : []
  return {
    is: 'again',
    form: { ...toForm(now, heard.today), fields },
    told: { says: draftWording.formStale(name), theirs: [...title, ...told] },
  }
}

function newStatements({ lines }: Draft, fields: DraftFields): string[] {
  const known = new Set(lines.map(({ text }) => text))
  return Object.values(fields.sections)
    .flatMap((text) => statementsOf(text))
    .filter((text) => !known.has(text))
}

/** What was in the draft before was masked when it came in, or is a report’s own. */
function withMasking({ heard }: Work, base: Draft, fields: DraftFields): DraftFields {
  const fresh = new Set(newStatements(base, fields))
  const mask = (text: string) =>
    statementsOf(text)
      .map((line) => (fresh.has(line) ? maskPupils(line, heard.library.publicNames).text : line))
      .join('\n')
  return { ...fields, sections: mapSections(fields, mask) }
}

function withCleanWords(fields: DraftFields): DraftFields {
  const line = (text: string) => cleanWords(text).replace(/\s+/g, ' ').trim()
  return { ...fields, title: line(fields.title), handedTo: line(fields.handedTo), sections: mapSections(fields, cleanWords) }
}

function mapSections({ sections }: DraftFields, change: (text: string) => string): DraftFields['sections'] {
  return Object.fromEntries(Object.entries(sections).map(([name, text]) => [name, change(text)]))
}

/** For the history of the draft. */
function wordsOf({ sections }: DraftFields): string {
  return Object.values(sections).filter(Boolean).join('\n')
}
