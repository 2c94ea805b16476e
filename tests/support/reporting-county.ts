/** A county whose officers, places and priorities the reports in the tests speak of. */
import { buildNames } from '../../src/finding/names.ts'
import type { Known } from '../../src/importing/read-places.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { atOnce } from './at-once.ts'
import { contactFile, districtFile, localityFile, themeFile } from './builders.ts'
import { smallCounty, toKnowledge } from './county.ts'

/** The small county, with West Lancashire (Moira Kendal) and Central Lancashire (Sal Brierley, Moira Kendal). */
export function reportingCounty(...files: KnowledgeFile[]): KnowledgeFile[] {
  const second = { role: 'Education Partnership Officer', locality: 'central-lancashire', asOf: '2026-07', source: 'summer-report' }
  return smallCounty(
    localityFile({ id: 'fylde-coast', name: 'Fylde Coast', aliases: ['the Fylde', 'Fylde and Wyre'], districts: ['fylde', 'wyre'] }),
    localityFile({ id: 'west-lancashire', name: 'West Lancashire', aliases: ['West Lancs', 'WL'], districts: ['west-lancashire'] }),
    localityFile({
      id: 'central-lancashire',
      name: 'Central Lancashire',
      aliases: ['Central Lancs', 'Chorley and SR'],
      districts: ['chorley', 'south-ribble'],
    }),
    districtFile({
      id: 'west-lancashire',
      name: 'West Lancashire',
      locality: 'west-lancashire',
      places: ['Ormskirk', 'Skelmersdale', 'Burscough', 'Tarleton', 'Rufford'],
    }),
    districtFile({ id: 'chorley', name: 'Chorley', locality: 'central-lancashire', places: ['Adlington', 'Coppull'] }),
    districtFile({
      id: 'south-ribble',
      name: 'South Ribble',
      aliases: ['SR'],
      locality: 'central-lancashire',
      places: ['Leyland', 'Penwortham'],
    }),
    districtFile({
      id: 'lancaster',
      name: 'Lancaster',
      locality: 'morecambe-bay',
      places: ['Morecambe', 'Heysham', 'Carnforth', 'Warton'],
      ambiguous: ['Warton'],
    }),
    contactFile({ id: 'moira-kendal', name: 'Moira Kendal', posts: [{ ...second, locality: 'west-lancashire' }, second] }),
    contactFile({ id: 'sal-brierley', name: 'Sal Brierley', locality: 'central-lancashire' }),
    themeFile({ id: 'transition', name: 'Transition', words: ['transition', 'moving up'] }),
    themeFile({ id: 'school-readiness', name: 'School readiness', words: ['school readiness'] }),
    ...files,
  )
}

/** What reading a report needs of it. */
export function knownOf(files: KnowledgeFile[] = reportingCounty()): Known {
  const knowledge = toKnowledge(files)
  return { knowledge, names: atOnce(buildNames(knowledge)) }
}
