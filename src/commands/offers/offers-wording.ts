/** What the commands for offers say on a terminal. */
import type { ImportCounts } from '../../directory/plan-import.ts'

const many = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`

export const offersWording = {
  reading: (read: number, of: number | null) => `Reading services: ${read}${of === null ? '' : ` of ${of}`}`,
  writing: (files: number) => `Writing ${many(files, 'file')}`,
  mapping: 'The columns are read like this:',
  kept: (headings: string[]) => (headings.length === 0 ? '' : `Kept beside it: ${headings.join(', ')}.\n`),
  askMapping: 'Use this? y or n: ',
  mappingWanted:
    'Nothing was imported. If this is right, add --yes. If not, say it with --map title="Name of club" --map phone=Tel; leave a meaning out with --map phone=',
  noRows: 'The sheet has no rows below its headings: add one for each offer.',
  noTitle: 'No column seems to hold the name of what is offered: say which with --map title="its heading".',
  badMap: (said: string, meanings: string[]) =>
    `--map ${said} is not understood: write one of ${meanings.join(', ')}, then = and a column’s heading.`,
  noColumn: (heading: string, headings: string[]) => `There is no column “${heading}”: use one of ${headings.join(', ')}.`,
  badSource: (said: string) => `--source ${said} is no name for a directory: use small letters, digits and single hyphens.`,
  counts: ({ new: added, listed, held, withdrawn, changed, same, back, missing, merged, leftOut, partners }: ImportCounts) =>
    [
      `${many(added, 'new offer')} (${listed} listed, ${held} waiting for an officer, ${withdrawn} closed)`,
      `${changed} changed`,
      `${same} as before`,
      `${back} back`,
      `${missing} no longer in the feed`,
      `${merged} merged`,
      `${leftOut} left out`,
      many(partners, 'new partner'),
    ].join(', '),
  imported: (title: string, counts: string) => `${title}: ${counts}.\n`,
  tried: (title: string, counts: string) => `Tried, and nothing written. ${title}: ${counts}.\n`,
  faults: (count: number, where: string | null, same: number) =>
    count === 0
      ? same === 0
        ? 'No faults found.\n'
        : 'Nothing new to report. What did not change was not looked at again; --again looks at all of it.\n'
      : `${many(count, 'fault')} found${where === null ? '' : `: see ${where}`}.\n`,
  noFile: 'Say which file, folder or address to import.',
  noDuplicates: 'No two offers look alike.\n',
  duplicates: (pairs: number) =>
    `${many(pairs, 'pair')} of offers look alike. To make two one, keeping the first: npm run offers -- merge FIRST SECOND\n`,
  alike: (likeness: number, why: string[]) => `${Math.round(likeness * 100)}% alike, in ${why.join(', ')}`,
  badFormat: (said: string) => `--format ${said} is not known: use oruk or csv.`,
  badView: (said: string) => `--view ${said} is not known: use strict or rich.`,
  merged: (kept: string, gone: string) => `${gone} is now part of ${kept}, which keeps its name and where it came from.\n`,
  noOffer: (id: string) => `There is no offer “${id}”: npm run offers -- duplicates shows their ids.`,
  twoWanted: 'Name two offers: the one to keep, then the one to merge into it.',
  sameTwice: 'Name two different offers.',
  exported: (count: number, where: string) => `${many(count, 'offer')} written to ${where}.\n`,
  what: 'Say what to do with offers: import, export, duplicates or merge.',
} as const
