/** The faults of a feed as a file for whoever keeps that feed. */
import type { Fault, Outcome } from '../../directory/faults.ts'

const did: Record<Outcome, string> = {
  'left out': 'Left out',
  held: 'Wait for an officer',
  'not used': 'Values that are not used',
  merged: 'Merged',
  repaired: 'Repaired',
  noted: 'Used as they stand',
}

/** What is worst first; how many of each stands above. */
export function toReport(title: string, faults: readonly Fault[]): string {
  const groups = Map.groupBy(faults, ({ outcome }) => outcome)
  const sections = (Object.keys(did) as Outcome[]).flatMap((outcome) => {
    const of = groups.get(outcome) ?? []
    return of.length === 0 ? [] : ['', `${did[outcome]}: ${of.length}`, '', ...of.map(toLine)]
  })
  return [`Faults found in ${title}: ${faults.length}`, ...sections, ''].join('\n')
}

function toLine({ row, id, field, say }: Fault): string {
  const where = [row === null ? 'The feed' : `Row ${row}`, id && `id ${id.slice(0, 80)}`, field].filter(Boolean).join(', ')
  return `${where}: ${say}`
}
