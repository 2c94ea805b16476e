/** One answer of a directory, whichever of the standards it follows: a page of services, a whole feed, or one service. */
import { isRow, type Json, type Row, rowsAt } from './json-values.ts'

/** `end`: what the page says of being the last; null when it does not say. */
export type FeedPage = {
  services: Json[]
  number: number | null
  totalItems: number | null
  totalPages: number | null
  end: boolean | null
}

/** Null when this is no answer of a directory. */
export function readPage(json: unknown): FeedPage | null {
  if (Array.isArray(json)) return whole(json as Json[])
  if (!isRow(json)) return null
  // Version 3 says contents, version 1 content; others are seen in the wild.
  for (const key of ['contents', 'content', 'services', 'service', 'items', 'results', 'data'])
    if (Array.isArray(json[key])) return { ...whole(json[key]), ...toPaging(json) }
  return isService(json) ? whole([json]) : null
}

function whole(services: Json[]): FeedPage {
  return { services, number: null, totalItems: null, totalPages: null, end: null }
}

function toPaging(page: Row): Omit<FeedPage, 'services'> {
  return {
    number: numberAt(page, 'page_number', 'number', 'page'),
    totalItems: numberAt(page, 'total_items', 'totalElements', 'total'),
    totalPages: numberAt(page, 'total_pages', 'totalPages'),
    end: booleanAt(page, 'last_page', 'last'),
  }
}

function numberAt(page: Row, ...keys: string[]): number | null {
  const found = keys
    .map((key) => page[key])
    .find((value) => typeof value === 'number' || (typeof value === 'string' && /^\d{1,9}$/.test(value)))
  return found === undefined ? null : Number(found)
}

function booleanAt(page: Row, ...keys: string[]): boolean | null {
  const found = keys.map((key) => page[key]).find((value) => typeof value === 'boolean')
  return typeof found === 'boolean' ? found : null
}

function isService(row: Row): boolean {
  return ('id' in row && ('name' in row || 'description' in row)) || ('name' in row && ('organization' in row || 'organization_id' in row))
}

/** Items of a list leave out what a service has several of, so each has to be asked for by its id. */
export function isShort(service: Row): boolean {
  const several = [
    'service_at_locations',
    'attributes',
    'service_taxonomys',
    'contacts',
    'phones',
    'service_areas',
    'schedules',
    'languages',
    'cost_options',
  ]
  return several.every((key) => !(key in service)) && rowsAt(service, 'regular_schedules', 'eligibilitys').length === 0
}
