/** What a draft may change of its priority: its title, its status, and the term that is reported on. */
import { toPeriodName } from '../knowledge/periods.ts'
import type { Command } from './command.ts'
import type { Subject } from './draft.ts'
import { draftWording } from './draft-wording.ts'
import { findPartner } from './find-partner.ts'
import { readPeriod } from './read-period.ts'
import { type Outcome, type Situation, say } from './situation.ts'
import { themesNamed } from './themes-named.ts'

type Of<D extends Command['do']> = Extract<Command, { do: D }>

export function rename({ draft }: Situation, { title }: Of<'rename'>): Outcome {
  const words = title.trim()
  return changeSubject({ ...draft.subject, title: words, shortTitle: toShortTitle(words), renamed: true }, draftWording.renamed(words))
}

export function close({ draft }: Situation): Outcome {
  return changeSubject({ ...draft.subject, status: 'closed' }, draftWording.closing)
}

export function reopen({ draft }: Situation): Outcome {
  return changeSubject({ ...draft.subject, status: 'open', handedTo: '' }, draftWording.reopened)
}

/** “… to CFW from September” is to CFW. Of somebody without an entry the priority’s page cannot tell: the officer is told. */
export function handOver({ draft, library }: Situation, { to }: Of<'hand-over'>): Outcome {
  const said = to.trim().replace(/[.!]+$/, '')
  const short = said.replace(/ (?:from|in|at|after|once|when|next|by)\b.*$/i, '')
  const who = [said, short].find((name) => findPartner(name, library.knowledge)) ?? said
  const isKnown = findPartner(who, library.knowledge) !== null
  const says = isKnown ? draftWording.handing(who) : `${draftWording.handing(who)} ${draftWording.handingUnknown(who)}`
  return changeSubject({ ...draft.subject, status: 'handed-over', handedTo: who }, says)
}

export function changePeriod({ today }: Situation, { said }: Of<'period'>): Outcome {
  const period = readPeriod(said, today)
  return period === null ? say() : { event: { type: 'changed', change: { period } }, says: [draftWording.periodNow(toPeriodName(period))] }
}

export function setTheme({ draft, library }: Situation, { said }: Of<'theme'>): Outcome {
  const themes = themesNamed(said, library)
  if (themes.length === 0) return say(draftWording.noTheme([...library.knowledge.themes.values()].map(({ name }) => name)))
  return changeSubject(
    { ...draft.subject, themes },
    draftWording.themesNow(themes.map((id) => library.knowledge.themes.get(id)?.name ?? id)),
  )
}

const longest = 70

/** A title may be a paragraph; cards show its beginning. */
export function toShortTitle(title: string): string {
  const plain = title.replace(/\.$/, '')
  if (plain.length <= longest) return plain
  return `${plain.slice(0, longest).replace(/\s+\S*$/, '')} …`
}

function changeSubject(subject: Subject, says: string): Outcome {
  return { event: { type: 'changed', change: { subject } }, says: [says] }
}
