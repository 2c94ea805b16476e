/** What each command does to the draft in hand. To teach drafting another, add a row here and one in `commands.ts`. */
import { toPeriodName } from '../knowledge/periods.ts'
import { sectionHeadings, sectionNames } from '../knowledge/sections.ts'
import type { Part } from '../reply.ts'
import { accept, agree, approve, sendBack, sendToReview, whatIsMissing } from './approval-deeds.ts'
import type { Command } from './command.ts'
import { draftWording } from './draft-wording.ts'
import {
  add,
  answerPlans,
  drop,
  exchange,
  join,
  move,
  order,
  ownWords,
  propose,
  replace,
  reword,
  split,
  swap,
  takeOver,
} from './line-deeds.ts'
import { changePeriod, close, handOver, rename, reopen, setTheme } from './priority-deeds.ts'
import { type Outcome, type Situation, say } from './situation.ts'
import { type Changes, whatChanged } from './what-changed.ts'

/** Those that need what was kept of earlier versions are done by whoever keeps them. */
type KeptCommand = Extract<Command, { do: 'undo' | 'history' | 'confirm' }>
type Applied = Exclude<Command, KeptCommand>
type Deeds = { [D in Applied['do']]: (situation: Situation, command: Extract<Applied, { do: D }>) => Outcome | Promise<Outcome> }

const deeds: Deeds = {
  show: () => ({ ...say(), again: true }),
  right: () => say(draftWording.alright),
  saved: () => say(draftWording.saved),
  missing: whatIsMissing,
  'what-changed': (situation) => ({ event: null, says: [], also: showChanges(situation) }),
  'last-report': (situation) => ({ event: null, says: [], also: showLast(situation) }),
  keep: () => ({ event: { type: 'kept' }, says: [draftWording.kept] }),
  'start-again': () => ({ event: { type: 'changed', change: { lines: [], accepted: [] } }, says: [draftWording.startedAgain] }),
  answer: answerPlans,
  move,
  drop,
  join,
  split,
  exchange,
  order,
  replace,
  reword,
  swap,
  add,
  'own-words': ownWords,
  'as-last-time': takeOver,
  rename,
  close,
  reopen,
  'hand-over': handOver,
  period: changePeriod,
  accept,
  approve,
  review: sendToReview,
  'send-back': sendBack,
  agree,
  propose,
  theme: setTheme,
}

export function applyCommand(situation: Situation, command: Applied): Outcome | Promise<Outcome> {
  return (deeds[command.do] as (situation: Situation, command: Applied) => Outcome | Promise<Outcome>)(situation, command)
}

function showLast({ last }: Situation): Part[] {
  if (!last) return [{ kind: 'text', markdown: draftWording.noLast }]
  const period = toPeriodName(last.period)
  return sectionNames
    .filter((section) => last.sections[section].length > 0)
    .map((section) => ({
      kind: 'statements',
      heading: `${sectionHeadings[section]} in ${period}`,
      lines: last.sections[section].map((text) => ({ text, where: '' })),
    }))
}

function showChanges({ draft, last }: Situation): Part[] {
  if (!last) return [{ kind: 'text', markdown: draftWording.noLast }]
  const { done, stillPlanned, dropped, unanswered, added, gone }: Changes = whatChanged(draft, last)
  const list = (heading: string, texts: readonly string[]): Part[] =>
    texts.length === 0 ? [] : [{ kind: 'statements', heading, lines: texts.map((text) => ({ text, where: '' })) }]
  const period = toPeriodName(last.period)
  return [
    ...list(`Planned in ${period}, done since`, done),
    ...list(`Planned in ${period}, still planned`, stillPlanned),
    ...list(`Planned in ${period}, dropped`, dropped),
    ...list(`Planned in ${period}, not answered yet`, unanswered),
    ...added.flatMap(({ section, lines }) => list(`New under ${sectionHeadings[section]}`, lines)),
    ...gone.flatMap(({ section, lines }) => list(`No longer under ${sectionHeadings[section]}`, lines)),
  ]
}
