/** A county small enough to know by heart, and an assistant that knows nothing else. */
import type { Assistant } from '../../src/assistant.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { ask, createTestAssistant, today } from './assistant.ts'
import { atOnce } from './at-once.ts'
import {
  contactFile,
  districtFile,
  localityFile,
  neighbourFile,
  partnerFile,
  priorityFile,
  sourceFile,
  termFile,
  themeFile,
  updateFile,
} from './builders.ts'

/**
 * The Fylde Coast (Fylde, Wyre) works on sleep and is Priya Nolan's; Preston
 * works on NEET and is Tom Ashworth's; Morecambe Bay (Lancaster) works on nothing yet and is Nina Hale's. Warton is in
 * Fylde and in Lancaster. `files` are added, and take the place of those of the same path.
 */
export function smallCounty(...files: KnowledgeFile[]): KnowledgeFile[] {
  const usual = [
    sourceFile(),
    localityFile(),
    localityFile({ id: 'preston', name: 'Preston', districts: ['preston'] }),
    localityFile({ id: 'morecambe-bay', name: 'Morecambe Bay', districts: ['lancaster'] }),
    districtFile({ places: ['Fleetwood', 'Garstang'], postcodes: { whole: ['FY7'], part: ['PR3'] } }),
    districtFile({ id: 'fylde', name: 'Fylde', places: ['Kirkham', 'Warton'], ambiguous: ['Warton'] }),
    districtFile({ id: 'preston', name: 'Preston', locality: 'preston', places: ['Fulwood'], postcodes: { part: ['PR3'] } }),
    districtFile({ id: 'lancaster', name: 'Lancaster', locality: 'morecambe-bay', places: ['Morecambe', 'Warton'], ambiguous: ['Warton'] }),
    neighbourFile({ places: ['Bispham'], postcodes: ['FY1'] }),
    themeFile({ words: ['sleep', 'bedtime', 'insomnia'] }),
    themeFile({ id: 'neet', name: 'NEET', words: ['NEET', 'post-16', 'apprenticeships'] }),
    themeFile({ id: 'vaping', name: 'Vaping', words: ['vaping', 'vape'] }),
    termFile({ long: 'not in education, employment or training', theme: 'neet' }),
    contactFile(),
    contactFile({ id: 'tom-ashworth', name: 'Tom Ashworth', locality: 'preston' }),
    contactFile({ id: 'nina-hale', name: 'Nina Hale', locality: 'morecambe-bay' }),
    partnerFile({ districts: ['fylde', 'wyre'] }),
    priorityFile({ partners: ['calm-nights'] }),
    priorityFile({
      id: 'preston-neet',
      title: 'Find a place after school for every young person in Preston',
      shortTitle: 'NEET in Preston',
      locality: 'preston',
      themes: ['neet'],
      leads: ['tom-ashworth'],
    }),
    updateFile({ sections: { activityLastPeriod: ['Calm Nights held 4 bedtime workshops for parents.'] } }),
    updateFile({
      id: '2026-summer-preston-neet',
      priority: 'preston-neet',
      officers: ['tom-ashworth'],
      where: 'Preston, priority 1',
      sections: { activityLastPeriod: ['Colleges and schools met twice about apprenticeships.'] },
    }),
  ]
  return [...new Map([...usual, ...files].map((file) => [file.path, file])).values()]
}

/** Throws when the files are not what a test should be built on. */
export function toKnowledge(files: KnowledgeFile[], day = today): Knowledge {
  const { knowledge, problems } = atOnce(loadKnowledge(files, day))
  if (problems.length > 0) throw new Error(`The files of this test have problems: ${JSON.stringify(problems)}`)
  return knowledge
}

export async function createCountyAssistant(files: KnowledgeFile[] = [], day = today): Promise<Assistant> {
  return createTestAssistant(toKnowledge(smallCounty(...files), day), day)
}

/** One question to the small county, with these files added. */
export async function askCounty(question: string, files: KnowledgeFile[] = [], day = today) {
  return ask(await createCountyAssistant(files, day), question)
}
