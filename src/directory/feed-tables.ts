/** HSDS tables, one a file (`services.csv`, `organizations.csv` …), put together to one object a service. */
import type { Row } from './json-values.ts'

/** The table’s name, without `.csv`, and its rows. */
export type Tables = ReadonlyMap<string, readonly Row[]>

/** Files by the kinds of thing they hold; version 1 and 3 of the standard and Ohana name them differently. */
const known = {
  services: ['services', 'service'],
  organizations: ['organizations', 'organization'],
  locations: ['locations', 'location'],
  addresses: ['addresses', 'address', 'physical_addresses', 'physical_address'],
  phones: ['phones', 'phone'],
  atLocations: ['service_at_locations', 'service_at_location', 'services_at_location', 'services_at_locations'],
  attributes: ['attributes', 'attribute', 'service_attributes', 'services_taxonomy', 'service_taxonomy'],
  terms: ['taxonomy_terms', 'taxonomy_term', 'taxonomy', 'categories'],
  areas: ['service_areas', 'service_area'],
  contacts: ['contacts', 'contact'],
  languages: ['languages', 'language'],
  schedules: ['schedules', 'schedule', 'regular_schedules', 'regular_schedule'],
  costs: ['cost_options', 'cost_option'],
} as const
type TableName = keyof typeof known

export function isTables(tables: Tables): boolean {
  return (
    tables.size > 1 &&
    has(tables, 'services') &&
    has(tables, 'organizations') &&
    rowsIn(tables, 'services').some((row) => 'id' in row && 'name' in row)
  )
}

export function joinTables(tables: Tables): Row[] {
  const byKey = (name: TableName, key: string) =>
    Map.groupBy(
      rowsIn(tables, name).filter((row) => row[key]),
      (row) => String(row[key]),
    )
  const first = (name: TableName) => new Map(rowsIn(tables, name).map((row) => [String(row.id), row]))
  const organizations = first('organizations')
  const locations = first('locations')
  const terms = first('terms')
  const ofService = {
    phones: byKey('phones', 'service_id'),
    service_areas: byKey('areas', 'service_id'),
    contacts: byKey('contacts', 'service_id'),
    languages: byKey('languages', 'service_id'),
    schedules: byKey('schedules', 'service_id'),
    cost_options: byKey('costs', 'service_id'),
  }
  const addresses = byKey('addresses', 'location_id')
  const atLocations = byKey('atLocations', 'service_id')
  const attributes = Map.groupBy(rowsIn(tables, 'attributes'), (row) => String(row.link_id ?? row.service_id ?? ''))
  const toPlace = (link: Row): Row => {
    const location = locations.get(String(link.location_id))
    if (!location) return link
    const at = addresses.get(String(location.id)) ?? []
    return {
      ...link,
      location: { location_type: at.length > 0 ? 'physical' : 'virtual', ...location, ...(at.length > 0 ? { addresses: [...at] } : {}) },
    }
  }
  return rowsIn(tables, 'services').map((row) => {
    const id = String(row.id)
    // Ohana names the place of a service in the service itself.
    const links = atLocations.get(id) ?? (row.location_id ? [{ id: `${id}-${row.location_id}`, location_id: row.location_id }] : [])
    const organization = organizations.get(String(row.organization_id ?? locations.get(String(row.location_id))?.organization_id))
    return {
      ...row,
      ...listed(ofService, id),
      ...(organization ? { organization } : {}),
      ...(links.length > 0 ? { service_at_locations: links.map(toPlace) } : {}),
      ...(attributes.has(id) ? { attributes: (attributes.get(id) ?? []).map((link) => withTerm(link, terms)) } : {}),
    }
  })
}

function listed(tables: Record<string, ReadonlyMap<string, Row[]>>, id: string): Row {
  return Object.fromEntries(Object.entries(tables).flatMap(([name, rows]) => (rows.has(id) ? [[name, rows.get(id) ?? []]] : [])))
}

function withTerm(link: Row, terms: ReadonlyMap<string, Row>): Row {
  const term = terms.get(String(link.taxonomy_term_id ?? link.taxonomy_id))
  return term ? { ...link, taxonomy_term: term } : link
}

function has(tables: Tables, name: TableName): boolean {
  return known[name].some((each) => tables.has(each))
}

function rowsIn(tables: Tables, name: TableName): readonly Row[] {
  return known[name].map((each) => tables.get(each)).find((rows) => rows !== undefined) ?? []
}
