/** Compares what a report says with the update that is already there for the same priority and period. */
import { type Knowledge, type Update, updatesOf } from '../knowledge/knowledge.ts'
import { type Section, type Sections, sectionNames } from '../knowledge/sections.ts'
import { cleanText } from './source-line.ts'

/** Statements that only one of the two has, in the order of the sections. */
export type Difference = { update: Update; onlyInFile: string[]; onlyInKnowledge: string[] }

type Compared = Difference & { same: boolean }
type Read = { priority: string; period: string; sections: Sections; officers: readonly string[] }

/** Null when the period has no update yet. Of two from two sources, the one that is nearer. */
export function compareWithKnown({ priority, period, sections, officers }: Read, knowledge: Knowledge): Compared | null {
  const updates = updatesOf(knowledge, priority).filter((update) => update.period === period)
  const compared = updates.map((update): Compared => {
    const known = (name: Section) => update.sections[name].map(cleanText)
    const same =
      sectionNames.every((name) => isSameList(sections[name], known(name))) && isSameList([...officers].sort(), [...update.officers].sort())
    return {
      update,
      same,
      onlyInFile: sectionNames.flatMap((name) => sections[name].filter((said) => !known(name).includes(said))),
      onlyInKnowledge: sectionNames.flatMap((name) => known(name).filter((said) => !sections[name].includes(said))),
    }
  })
  return compared.find(({ same }) => same) ?? compared.sort((a, b) => sizeOf(a) - sizeOf(b))[0] ?? null
}

function sizeOf({ onlyInFile, onlyInKnowledge }: Difference): number {
  return onlyInFile.length + onlyInKnowledge.length
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at])
}
