import { describe, expect, it } from 'vitest'
import type { Person } from '../../../../src/channels/slack/kept.ts'
import { paragraph, toDraftView } from '../../../../src/channels/slack/views/draft-view.ts'
import { toHomeView } from '../../../../src/channels/slack/views/home-view.ts'
import { readRated, toReasonView } from '../../../../src/channels/slack/views/reason-view.ts'
import { toFoundView, toSearchView, toWorkingView } from '../../../../src/channels/slack/views/search-view.ts'
import type { DraftForm } from '../../../../src/drafting/draft-form.ts'
import type { Library } from '../../../../src/finding/library.ts'
import { sectionNames } from '../../../../src/knowledge/sections.ts'
import type { Proposal } from '../../../../src/offering/proposals.ts'
import { toLibrary } from '../../../support/assistant.ts'
import { priorityFile, themeFile } from '../../../support/builders.ts'
import { smallCounty, toKnowledge } from '../../../support/county.ts'
import { offerSaid } from '../../../support/offer-said.ts'
import { anyText, fc } from '../../../support/properties.ts'
import { checkView } from '../../../support/slack-limits.ts'

const hostile = `<!channel> *_~\`&lt; ${'very '.repeat(100)}long`
const many = (count: number) => Array.from({ length: count }, (_, n) => n)

const crowded: Library = await toLibrary(
  toKnowledge(
    smallCounty(
      ...many(150).map((n) => themeFile({ id: `theme-${n}`, name: `${n} ${hostile}`, words: [`subject ${n}`] })),
      ...many(60).map((n) => priorityFile({ id: `priority-${n}`, title: `${n} ${hostile}`, shortTitle: `${n} ${hostile}` })),
    ),
  ),
)
const empty: Library = {
  ...crowded,
  knowledge: Object.fromEntries(Object.keys(crowded.knowledge).map((kind) => [kind, new Map()])) as never,
}

const anyPerson = fc.record({
  districts: fc.array(fc.oneof(fc.constantFrom('wyre', 'fylde', 'preston'), anyText), { maxLength: 20 }),
  phases: fc.subarray(['early-years', 'primary', 'secondary', 'post-16'] as const).map((phases) => [...phases]),
  themes: fc.array(fc.oneof(fc.constantFrom('sleep', 'theme-1', 'theme-149'), anyText), { maxLength: 20 }),
  model: fc.boolean(),
})
const anyDraft = fc.record({ id: anyText, title: anyText, period: fc.constant('2026-autumn'), state: anyText, isOpen: fc.boolean() })
const anyProposal = fc.record({ number: fc.nat(), title: anyText, partner: anyText }).map(
  ({ number, title, partner }): Proposal => ({
    number,
    version: 1,
    state: 'open',
    said: offerSaid({ title, partner: { id: null, name: partner } }),
    by: { contact: null, name: null, address: null },
    on: '2026-11-24',
    entry: null,
    changes: false,
    remark: null,
    decidedBy: null,
    decidedOn: null,
    reason: null,
  }),
)
const some = fc.subarray(['wyre', 'fylde', 'preston', 'sleep', 'theme-1', 'theme-149'])
const anyFollow = fc.record({
  kind: fc.constantFrom('priorities', 'offers', 'resources', 'none'),
  id: fc.constantFrom('priority-1', 'gone'),
  since: anyText,
})
const anyTeam = fc.option(fc.record({ well: fc.boolean(), gaps: fc.array(anyText, { maxLength: 200 }), days: fc.nat() }))

describe('Slack takes', () => {
  it('the Home tab of anybody, whatever the entries are called and however many there are', () => {
    const home = fc.record({
      isCrowded: fc.boolean(),
      person: anyPerson,
      follows: fc.array(anyFollow, { maxLength: 300 }),
      officer: fc.constantFrom(null, 'priya-nolan'),
      team: anyTeam,
      drafts: fc.array(anyDraft, { maxLength: 40 }),
      proposals: fc.array(anyProposal, { maxLength: 40 }),
      digest: fc.option(fc.record({ districts: some, themes: some, phases: fc.constant<Person['phases']>([]), without: some })),
      model: fc.boolean(),
    })
    fc.assert(
      fc.property(home, ({ isCrowded, ...given }) => {
        expect(checkView(toHomeView({ ...given, library: isCrowded ? crowded : empty }))).toEqual([])
      }),
    )
  })

  it('every window', () => {
    const section = { type: 'section' as const, text: { type: 'plain_text' as const, text: 'Found' } }
    for (const view of [
      toSearchView(crowded, 'wyre'),
      toSearchView(crowded, 'gone'),
      toSearchView(empty, null),
      toWorkingView(),
      toFoundView([{ text: 'Found', blocks: [section] }]),
      toFoundView([1, 2].map(() => ({ text: 'Found', blocks: [section] }))),
      toDraftView(formOf('w'.repeat(3001)), null),
      toDraftView(formOf('w'.repeat(3000)), { channel: 'C0', thread: '1.1' }, [paragraph('w'.repeat(9000)), paragraph('')]),
      toDraftView(formOf(''), null),
      toReasonView({ conversation: 'slack:T1:C1:1.1', number: 1 }),
    ])
      expect(checkView(view)).toEqual([])
  })
})

it('reads back what a window was opened for, and nothing else', () => {
  const rated = { conversation: 'slack:T1:C1:1.1', number: 12 }
  expect(readRated(toReasonView(rated).private_metadata ?? '')).toEqual(rated)
  for (const other of ['', '{}', 'null', '{"conversation":1,"number":"x"}']) expect(readRated(other)).toBeNull()
})

/** A form whose every field holds that text. */
function formOf(text: string): DraftForm {
  const sections = Object.fromEntries(sectionNames.map((name) => [name, text]))
  const fields = { period: '2026-autumn', title: text, status: 'handed-over' as const, handedTo: text, sections }
  return { draft: `2026-autumn-${'p'.repeat(200)}`, version: 12, periods: ['2026-autumn', '2027-spring'], waiting: 3, fields }
}
