/** The faults of a feed as a file for whoever keeps that feed. */
import type { Fault, Outcome } from '../directory/faults.ts'

const did: Record<Outcome, string> = {
  repaired: 'Repaired',
  noted: 'Used as it stands',
  held: 'Waits for an officer',
  'not used': 'That value is not used',
  'left out': 'Left out',
  merged: 'Merged',
}

/** How many of each kind first, then each one. */
export function toReport(title: string, faults: readonly Fault[]): string {
  const counts = Map.groupBy(faults, ({ outcome }) => outcome)
  const summary = [...counts].map(([outcome, of]) => `${did[outcome]}: ${of.length}`)
  return [`Faults found in ${title}`, '', ...summary, '', ...faults.map(toLine), ''].join('\n')
}

function toLine({ row, id, field, say, outcome }: Fault): string {
  const where = [row === null ? 'The feed' : `Row ${row}`, id && `id ${id.slice(0, 80)}`, field].filter(Boolean).join(', ')
  return `${where}: ${say}. ${did[outcome]}.`
}
