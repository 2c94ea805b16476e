/** The answer to “what changed since last term?” and “how has this developed?”: reports of one priority laid side by side. */
import type { PlanOutcome } from '../../finding/compare-updates.ts'
import { historyOf, type Step } from '../../finding/report-history.ts'
import { officersOf, type Priority, type Update } from '../../knowledge/knowledge.ts'
import { toPeriodName } from '../../knowledge/periods.ts'
import { sectionHeadings } from '../../knowledge/sections.ts'
import type { Part, StatementList } from '../../reply.ts'
import { historyWording, wording } from '../../wording.ts'
import { unique } from '../unique.ts'
import type { Answer, Asked } from './asked.ts'
import { toContactCards, toPriorityCard, toSourceRef } from './cards.ts'
import { oldNewsParts } from './shared-parts.ts'
import { uniqueSources } from './sources.ts'
import { count, toList } from './words-of.ts'

/** More than this many are named with their counts alone. */
const mostTold = 2
/** Of more, the reader chooses. */
const mostInLead = 3

export function answerHistory(asked: Asked): Answer {
  const { findings, library, today } = asked
  const told = findings.priorities.slice(0, mostTold)
  return {
    intent: 'whats-new',
    found: true,
    lead: leadOf(asked),
    parts: [
      ...told.flatMap((priority) => historyParts(priority, asked, told.length > 1)),
      ...findings.priorities.map((priority) => toPriorityCard(library.knowledge, priority, today)),
      ...toContactCards(officersFor(asked)),
      ...oldNewsParts(asked, findings.priorities),
    ],
    buttons: [
      { label: 'What is planned?', say: 'What is planned next?' },
      { label: 'Who to contact', say: 'Who do I contact?' },
    ],
    sources: uniqueSources(told.flatMap((priority) => reportsOf(priority, asked)).map((update) => toSourceRef(library.knowledge, update))),
  }
}

function leadOf(asked: Asked): string {
  const { priorities } = asked.findings
  const left = priorities.length - mostInLead
  const told = Map.groupBy(priorities.slice(0, mostInLead), (priority) => onlyPeriod(priority, asked))
  const lines = Array.from(told, ([period, same]) =>
    period === null
      ? same.map((priority) => leadFor(priority, asked))
      : `${toList(same.map(({ shortTitle }) => `**${shortTitle}**`))}: ${historyWording.onlyReport(toPeriodName(period), same.length > 1)}`,
  ).flat()
  return [...lines, ...(left > 0 ? [historyWording.notTold(count(left, 'priority', 'priorities'))] : [])].join('\n\n')
}

/** The period of the only report that there is on it; null where there are more, or none. */
function onlyPeriod({ id }: Priority, { library: { knowledge } }: Asked): string | null {
  const { periods, steps } = historyOf(knowledge, id)
  return steps.length === 0 ? (periods[0] ?? null) : null
}

function leadFor({ id, shortTitle }: Priority, { library: { knowledge } }: Asked): string {
  const { periods, steps } = historyOf(knowledge, id)
  const [newest] = steps
  if (!newest) return `**${shortTitle}**: ${wording.noneYet}`
  const names = toList([...periods].reverse().map(toPeriodName))
  return `**${shortTitle}** ${historyWording.reported(periods.length, names)} ${planLead(newest)}`
}

function planLead({ from, comparison: { plans, added, changed } }: Step): string {
  const number = (outcome: PlanOutcome) => plans.filter((plan) => plan.outcome === outcome).length
  const outcomes = outcomeOrder.filter((outcome) => number(outcome) > 0).map((outcome) => historyWording.outcome[outcome](number(outcome)))
  const followed =
    plans.length === 0
      ? historyWording.nothingPlanned(toPeriodName(from))
      : historyWording.planned(count(plans.length, 'plan', 'plans'), toPeriodName(from), toList(outcomes))
  const rest = [
    added.length > 0 ? historyWording.added(count(added.length, 'statement', 'statements')) : '',
    changed.length > 0 ? historyWording.changed(count(changed.length, 'statement', 'statements')) : '',
  ].filter(Boolean)
  return [followed, ...rest].join(' ')
}

const outcomeOrder: readonly PlanOutcome[] = ['done', 'still-planned', 'not-mentioned']

function historyParts(priority: Priority, { library: { knowledge } }: Asked, isOneOfMany: boolean): Part[] {
  return historyOf(knowledge, priority.id).steps.flatMap((step) => stepLists(step, isOneOfMany ? `${priority.shortTitle}, ` : ''))
}

/** What became of each plan, then other figures for the same thing, then what is new. */
function stepLists({ from, to, comparison: { plans, changed, added, gone } }: Step, about: string): StatementList[] {
  const [was, is] = [toPeriodName(from), toPeriodName(to)]
  const lists: StatementList[] = [
    {
      kind: 'statements',
      heading: historyWording.plansOf(about, was, is),
      lines: plans.map(({ plan, outcome, now }) => ({
        text: plan,
        where: now ? `${historyWording.became[outcome]}: ${now}` : historyWording.became[outcome],
      })),
    },
    {
      kind: 'statements',
      heading: historyWording.changedIn(about, is),
      lines: changed.map(({ before, now }) => ({ text: now, where: historyWording.before(was, before) })),
    },
    {
      kind: 'statements',
      heading: historyWording.newIn(about, is),
      lines: added.map(({ section, text }) => ({ text, where: sectionHeadings[section] })),
    },
    {
      kind: 'statements',
      heading: historyWording.goneFrom(about, is),
      lines: gone.map(({ section, text }) => ({ text, where: sectionHeadings[section] })),
    },
  ]
  return lists.filter(({ lines }) => lines.length > 0)
}

function reportsOf({ id }: Priority, { library: { knowledge } }: Asked): readonly Update[] {
  const { steps } = historyOf(knowledge, id)
  if (steps.length > 0) return steps.flatMap(({ later, earlier }) => [...later, ...earlier])
  return [...knowledge.updates.values()].filter((update) => update.priority === id)
}

function officersFor({ findings, library: { knowledge }, today }: Asked) {
  if (findings.localities.length > 0) return findings.officers
  return unique(findings.priorities.map(({ locality }) => locality)).flatMap((locality) => officersOf(knowledge, locality, today))
}
