/** What the labels of a report are made of. To teach the importer another wording, add a row. */
import type { Section } from '../knowledge/sections.ts'

export type LabelKind = 'officers' | 'period' | 'locality' | 'priority' | 'status' | Section

/**
 * A label holds a word of each group, in any order, and beside them only words that a label of any kind may hold.
 * `weak`: other pages use this wording as well, so that it counts only where the usual label is missing.
 */
export type Wording = { kind: LabelKind; groups: string[][]; weak?: true }

const last = ['last', 'previous', 'past', 'recent', 'current', 'latest', 'this']
const next = ['next', 'coming', 'following', 'upcoming', 'future']
const period = ['period', 'term', 'quarter', 'report', 'update', 'session']
const work = ['activity', 'activities', 'action', 'actions', 'progress', 'work', 'undertaken']
const planned = ['planned', 'proposed', 'scheduled']
const plan = [...planned, 'plan', 'plans', 'planning']

export const wordings: readonly Wording[] = [
  { kind: 'officers', groups: [['education'], ['partnership'], ['officer', 'officers', 'lead', 'leads']] },
  { kind: 'officers', groups: [['epo', 'epos']] },
  { kind: 'officers', groups: [['officer', 'officers']] },
  { kind: 'officers', groups: [['completed', 'written', 'submitted', 'prepared'], ['by']] },
  { kind: 'officers', groups: [['author', 'authors']] },
  { kind: 'period', groups: [['period', 'periods']] },
  { kind: 'period', groups: [['term'], ['reporting', 'report', 'covered', 'reported', 'school', 'academic']] },
  {
    kind: 'period',
    groups: [
      ['dates', 'date'],
      ['reporting', 'report', 'covered', 'range'],
    ],
  },
  { kind: 'period', groups: [['term', 'terms']], weak: true },
  { kind: 'locality', groups: [['locality', 'localities']] },
  { kind: 'locality', groups: [['area', 'district', 'districts']] },
  { kind: 'status', groups: [['status']] },
  { kind: 'priority', groups: [['priority', 'priorities']] },
  {
    kind: 'intendedOutcomes',
    groups: [
      ['intended', 'expected', 'desired', 'anticipated', 'hoped', 'planned', 'wanted', 'sought'],
      ['outcome', 'outcomes', 'aims', 'results'],
    ],
  },
  { kind: 'intendedOutcomes', groups: [['outcome', 'outcomes', 'aim', 'aims', 'objective', 'objectives']], weak: true },
  { kind: 'intendedOutcomes', groups: [['want', 'wanted', 'hope', 'hoped'], ['achieve']], weak: true },
  { kind: 'intendedOutcomes', groups: [['what'], ['want', 'wanted', 'hope', 'hoped']], weak: true },
  { kind: 'plannedNextPeriod', groups: [[...plan, ...work], next, period] },
  { kind: 'plannedNextPeriod', groups: [planned, work] },
  { kind: 'plannedNextPeriod', groups: [plan, next] },
  { kind: 'plannedNextPeriod', groups: [next, ['steps', 'step', 'actions', 'activity', 'activities']], weak: true },
  { kind: 'plannedNextPeriod', groups: [['will'], ['happen', 'do'], next], weak: true },
  { kind: 'plannedNextPeriod', groups: [['what', 'whats'], ['next']], weak: true },
  { kind: 'plannedNextPeriod', groups: [plan], weak: true },
  { kind: 'plannedNextPeriod', groups: [next, period], weak: true },
  { kind: 'plannedNextPeriod', groups: [['to'], ['do']], weak: true },
  { kind: 'activityLastPeriod', groups: [work, last, period] },
  {
    kind: 'activityLastPeriod',
    groups: [
      ['activity', 'activities', 'actions', 'progress'],
      ['date', 'far'],
    ],
  },
  { kind: 'activityLastPeriod', groups: [['activity', 'activities', 'actions', 'progress']], weak: true },
  { kind: 'activityLastPeriod', groups: [['did', 'done', 'happened'], last, period] },
  { kind: 'activityLastPeriod', groups: [last, period], weak: true },
  { kind: 'activityLastPeriod', groups: [['did', 'done'], ['what']], weak: true },
  {
    kind: 'impactSoFar',
    groups: [
      ['impact', 'impacts', 'difference'],
      ['far', 'date', 'now'],
    ],
  },
  { kind: 'impactSoFar', groups: [['impact', 'impacts', 'difference']], weak: true },
  {
    kind: 'impactSoFar',
    groups: [
      ['meant', 'changed'],
      ['far', 'what', 'now'],
    ],
    weak: true,
  },
  {
    kind: 'exitStrategy',
    groups: [['exit'], ['strategy', 'strategies', 'plan', 'plans', 'planning', 'arrangements', 'route', 'sustainability', 'legacy']],
  },
  { kind: 'exitStrategy', groups: [['exit', 'sustainability', 'legacy']], weak: true },
  {
    kind: 'exitStrategy',
    groups: [
      ['carry', 'carries', 'continue', 'continues', 'last', 'lasts'],
      ['how', 'on'],
    ],
    weak: true,
  },
]

/** Words beside those of its group that a label may hold without being anything else. */
export const fillers: ReadonlySet<string> = new Set(
  `the a an what time of in for on to by and or our we s is are was were has have been so far date during since its his her their your
  name names title tass lead leads group area areas covered covering covers reporting reported report agreed new main key number no section
  one two three four five six seven eight nine ten first second third fourth fifth spring summer autumn winter term made up school
  academic year until now overall locality local over within it itll will this taken jan feb mar apr jun jul aug sept sep oct nov dec january february march april june july august september october november december carried out delivered any been being made needed required`.split(
    /\s+/,
  ),
)

/** The usual labels, for when spaces are lost or added: “Exitstrategy”, “P R I O R I T Y”. */
export const usualLabels: readonly [LabelKind, letters: string][] = [
  ['officers', 'educationpartnershipofficer'],
  ['officers', 'educationpartnershipofficers'],
  ['period', 'period'],
  ['period', 'reportingperiod'],
  ['priority', 'priority'],
  ['intendedOutcomes', 'intendedoutcomes'],
  ['activityLastPeriod', 'activitylastperiod'],
  ['activityLastPeriod', 'activitylastterm'],
  ['plannedNextPeriod', 'plannedactivitynextperiod'],
  ['plannedNextPeriod', 'plannednextperiod'],
  ['impactSoFar', 'impactsofar'],
  ['exitStrategy', 'exitstrategy'],
]
