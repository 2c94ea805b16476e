/** Services of feeds, in which everything that a test does not mention is already right. */
import type { Row } from '../../src/directory/json-values.ts'

const uuids = {
  service: '0b8a6c7e-1f2d-5a3b-8c4d-5e6f70819203',
  organization: '1c9b7d8f-2a3e-5b4c-9d5e-6f7081920314',
  area: '2dac8e90-3b4f-5c5d-8e6f-708192031425',
}

export function service(fields: Row = {}): Row {
  const usual: Row = {
    id: uuids.service,
    name: 'Bedtime workshops',
    description: 'Three evenings on bedtime for parents.',
    status: 'active',
    url: 'https://www.example.org/bedtime',
    organization_id: uuids.organization,
    organization: { id: uuids.organization, name: 'Calm Harbour', description: 'A small charity.' },
    service_areas: [{ id: uuids.area, name: 'Wyre' }],
    assured_date: '2026-10-20',
    last_modified: '2026-10-20T09:00:00Z',
  }
  return Object.fromEntries(Object.entries({ ...usual, ...fields }).filter(([, value]) => value !== undefined))
}

/** A UUID for each number. */
export function uuid(number: number): string {
  return `3ebd9fa1-4c50-5d6e-9f70-${String(number).padStart(12, '0')}`
}
