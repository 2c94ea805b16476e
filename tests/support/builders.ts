/** Knowledge files in which everything that a test does not mention is already right. */

import type { Kind } from '../../src/knowledge/kinds.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { type Section, sectionHeadings, sectionNames } from '../../src/knowledge/sections.ts'

/** Fields of the front matter by name; one that is `undefined` is left out. */
type Fields = { id?: string; body?: string; [field: string]: unknown }

const sourced = { source: 'summer-report', checked: '2026-11-02' }

export const sourceFile = fileOf('sources', {
  id: 'summer-report',
  title: 'TASS report, summer 2026',
  publisher: 'Lancashire County Council',
  url: 'https://www.lancashire.gov.uk/tass/summer-2026',
  period: '2026-summer',
  published: '2026-07',
  read: '2026-09',
})
export const localityFile = fileOf('localities', { id: 'fylde-coast', name: 'Fylde Coast', districts: ['fylde', 'wyre'], ...sourced })
export const districtFile = fileOf('districts', { id: 'wyre', name: 'Wyre', locality: 'fylde-coast', ...sourced })
export const neighbourFile = fileOf('neighbours', { id: 'blackpool', name: 'Blackpool', ...sourced })
export const themeFile = fileOf('themes', { id: 'sleep', name: 'Sleep', ...sourced })
export const termFile = fileOf('terms', { id: 'neet', short: 'NEET', says: 'Young people without a place after school.', ...sourced })
export const partnerFile = fileOf('partners', { id: 'calm-nights', name: 'Calm Nights', ...sourced })
export const priorityFile = fileOf('priorities', {
  id: 'fylde-coast-sleep',
  title: 'Help families on the Fylde Coast to sleep well',
  shortTitle: 'Sleep on the Fylde Coast',
  locality: 'fylde-coast',
  themes: ['sleep'],
  leads: ['priya-nolan'],
  status: 'open',
  statusSince: '2026-summer',
  ...sourced,
})
export const offerFile = fileOf('offers', {
  id: 'calm-start',
  title: 'Calm Start',
  partners: ['calm-nights'],
  themes: ['sleep'],
  cost: 'free',
  added: '2026-09-01',
  reviewBy: '2027-03-31',
  body: 'Six sessions that help children to settle at night.',
  ...sourced,
})
export const resourceFile = fileOf('resources', {
  id: 'bedtime-film',
  title: 'Bedtime film',
  form: 'film',
  themes: ['sleep'],
  status: 'available',
  reviewBy: '2027-03-31',
  ...sourced,
})

export const calendarFile = fileOf('calendar', {
  id: '2026-27',
  name: 'School year 2026 to 2027',
  holidays: [{ name: 'Christmas', from: '2026-12-21', until: '2027-01-03' }],
  ...sourced,
})

/** An officer with one post, in force unless `from` and `until` say otherwise. */
export function contactFile({
  locality = 'fylde-coast',
  asOf = '2026-07',
  from,
  until,
  ...fields
}: Fields & { locality?: string; asOf?: string; from?: string; until?: string } = {}): KnowledgeFile {
  const post = { role: 'Education Partnership Officer', locality, asOf, source: sourced.source, from, until }
  return fileOf('contacts', { id: 'priya-nolan', name: 'Priya Nolan', posts: [post], ...sourced })(fields)
}

export function updateFile({ sections = {}, ...fields }: Fields & { sections?: Partial<Record<Section, string[]>> } = {}): KnowledgeFile {
  const body = sectionNames
    .map((name) => `## ${sectionHeadings[name]}\n\n${(sections[name] ?? []).map((line) => `- ${line}`).join('\n')}`)
    .join('\n\n')
  return fileOf('updates', {
    id: '2026-summer-fylde-coast-sleep',
    priority: 'fylde-coast-sleep',
    period: '2026-summer',
    officers: ['priya-nolan'],
    where: 'Fylde Coast, priority 1',
    body,
    ...sourced,
  })(fields)
}

/** Every JSON value is also a YAML value. */
function fileOf(kind: Kind, usual: Fields) {
  return (fields: Fields = {}): KnowledgeFile => {
    const { id, body = '', ...matter } = { ...usual, ...fields }
    const lines = Object.entries(matter).flatMap(([field, value]) => (value === undefined ? [] : `${field}: ${JSON.stringify(value)}`))
    return { path: `${kind}/${id}.md`, text: ['---', ...lines, '---', '', body, ''].join('\n') }
  }
}
