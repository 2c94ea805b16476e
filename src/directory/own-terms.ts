/** Our themes as a taxonomy, and our districts as service areas, for other directories. */
import type { Entry } from '../knowledge/kinds.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { exportWording } from './export-wording.ts'
import type { Row } from './json-values.ts'
import { toUuid } from './names-of-files.ts'

export const taxonomyId = toUuid('taxonomy', 'themes')

export function ownTaxonomy(): Row {
  return { id: taxonomyId, name: exportWording.taxonomy, description: exportWording.taxonomySays }
}

export function ownTerms(knowledge: Knowledge): Row[] {
  return [...knowledge.themes.values()].map(toTerm)
}

function toTerm({ id, name, words }: Entry<'themes'>): Row {
  const description = words.length > 0 ? exportWording.term(name, words.slice(0, 6)) : name
  return { id: toUuid('theme', id), name, description, taxonomy: exportWording.taxonomy, taxonomy_id: taxonomyId }
}

export function toAttributes(themes: readonly Entry<'themes'>[], service: string): Row[] {
  return themes.map((theme) => {
    const term = toTerm(theme)
    return {
      id: toUuid('attribute', service, theme.id),
      link_id: service,
      taxonomy_term_id: term.id ?? null,
      link_type: 'taxonomy_term',
      taxonomy_term: term,
    }
  })
}

export function toAreas(districts: readonly Entry<'districts'>[], service: string): Row[] {
  return districts.map(({ id, name, code }) => toArea({ service, id, name, code: code ?? null }))
}

/** The county without Blackpool and Blackburn with Darwen. */
export function countyArea(service: string): Row {
  return toArea({ service, id: 'county', name: 'Lancashire', code: 'E10000017' })
}

function toArea({ service, id, name, code }: { service: string; id: string; name: string; code: string | null }): Row {
  return {
    id: toUuid('area', service, id),
    service_id: service,
    name,
    ...(code ? { extent: code, uri: `http://statistics.data.gov.uk/id/statistical-geography/${code}` } : {}),
  }
}
