/** What `npm run knowledge -- import` and `export` write for people. */
import type { Outcome } from '../../importing/plan-import.ts'

export const importWording = {
  found: (reports: number, priorities: number, leftOver: number) =>
    `${count(reports, 'report')}, ${count(priorities, 'priority', 'priorities')}, ${count(leftOver, 'line')} left over.`,
  verdicts: {
    new: 'new update',
    same: 'already there, nothing to change',
    differs: 'another update for this period is there and stays. Import with --replace to put this one in its place',
    replaced: 'takes the place of the update that is there',
    held: 'held back: see what to settle below',
  } satisfies Record<Outcome['verdict'], string>,
  newPriority: 'new priority',
  onlyInFile: 'in the file',
  onlyInKnowledge: 'in the knowledge',
  more: (number: number) => `and ${number} more`,
  leftOver: 'Left over, in no entry:',
  problems: 'To settle or to check:',
  line: (number: number) => `line ${number}`,
  dryRun: 'Nothing was written: this was a trial run.',
  nothingToWrite: 'Nothing was written: there was nothing new.',
  written: (number: number) => `Written: ${count(number, 'entry', 'entries')}.`,
  changedMeanwhile: 'was not imported: somebody else changed the same entries meanwhile. Import it again.',
  unknownPeriod: 'Not known',
  why: (file: string) => `Import ${file}`,
  by: 'Report import',
  noLocality: (said: string, names: string) => `There is no locality “${said}”. Use one of: ${names}.`,
  noPeriod: (said: string) => `“${said}” is no period. Write the term and the year, such as 2025-spring.`,
  noReport: (locality: string, period: string, known: string) =>
    `There is no update for ${locality} in ${period}.${known ? ` There are for: ${known}.` : ''}`,
  exported: (file: string) => `The report is in ${file}.`,
  wordNeedsFile: 'A Word document needs a file to go to: add --out and its name.',
  cannotWrite: (file: string) => `${file} cannot be written: check the folder, or choose another name.`,
} as const

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
