/** Puts the faults of a feed in order; what many records share is said once. */
import { type Fault, toFault } from './faults.ts'

export function gatherFaults(faults: readonly Fault[]): Fault[] {
  const html = faults.filter(({ kind }) => kind === 'html').length
  const rest = faults.filter(({ kind }) => kind !== 'html')
  const all = html > 0 ? [toFault('html', String(html)), ...rest] : rest
  return all.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
}
