/** What is new in a draft since the last report: plans and what became of them, lines new and gone. */
import type { Update } from '../knowledge/knowledge.ts'
import { type Section, sectionNames } from '../knowledge/sections.ts'
import type { Draft, DraftLine } from './draft.ts'

export type Changes = {
  done: string[]
  stillPlanned: string[]
  dropped: string[]
  unanswered: string[]
  added: { section: Section; lines: string[] }[]
  /** Lines of the last report that do not stand in this one, plans aside. */
  gone: { section: Section; lines: string[] }[]
}

export function whatChanged(draft: Draft, last: Update | null): Changes {
  const carried = (wanted: (line: DraftLine) => boolean) =>
    draft.lines.filter((line) => line.origin.from === 'last-report' && wanted(line)).map(({ text }) => text)
  const before = (section: Section) => last?.sections[section] ?? []
  const now = (section: Section) => draft.lines.filter(({ place }) => place === section)
  return {
    done: carried(({ place }) => place === 'activityLastPeriod' || place === 'impactSoFar'),
    stillPlanned: carried(({ place }) => place === 'plannedNextPeriod'),
    dropped: carried(({ place }) => place === 'dropped'),
    unanswered: carried(({ place }) => place === 'carried'),
    added: bySection((section) =>
      now(section)
        .filter(({ text, origin }) => origin.from !== 'last-report' && !before(section).includes(text))
        .map(({ text }) => text),
    ),
    gone: bySection((section) =>
      section === 'plannedNextPeriod' || section === 'activityLastPeriod'
        ? []
        : before(section).filter((text) => !draft.lines.some((line) => line.text === text && line.place === section)),
    ),
  }
}

function bySection(linesOf: (section: Section) => string[]): { section: Section; lines: string[] }[] {
  return sectionNames.map((section) => ({ section, lines: linesOf(section) })).filter(({ lines }) => lines.length > 0)
}
