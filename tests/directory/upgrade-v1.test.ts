import { expect, it } from 'vitest'
import { readPage } from '../../src/directory/feed-page.ts'
import { upgrade } from '../../src/directory/upgrade-v1.ts'
import { uuid } from '../support/feeds.ts'

it('tells a service of version 1 in the words of version 3', () => {
  const told = upgrade({
    id: uuid(1),
    name: 'Bedtime workshops',
    organization: { id: uuid(2), name: 'Calm Harbour', url: 'https://www.example.org' },
    contacts: [{ id: uuid(3), name: 'Office', phones: [{ id: uuid(4), number: '01632 960123' }] }],
    eligibilitys: [{ id: uuid(5), eligibility: 'Parents', minimum_age: 18, maximum_age: null, taxonomys: [] }],
    service_taxonomys: [{ id: uuid(6), taxonomy: { id: uuid(7), name: 'Sleep', vocabulary: 'Needs' } }],
    service_at_locations: [{ id: uuid(8), location: { id: uuid(9), physical_addresses: [{ id: uuid(10), address_1: '1 High Street' }] } }],
    regular_schedules: [],
    own_field: 'kept',
  })
  expect(told).toMatchObject({
    organization: { website: 'https://www.example.org' },
    contacts: [{ phones: [{ number: '01632 960123' }] }],
    eligibility_description: 'Parents',
    minimum_age: 18,
    attributes: [{ taxonomy_term_id: uuid(7), taxonomy_term: { name: 'Sleep', taxonomy: 'Needs' } }],
    service_at_locations: [
      { location: { location_type: 'physical', addresses: [{ address_1: '1 High Street', address_type: 'physical' }] } },
    ],
    own_field: 'kept',
  })
})

it('reads pages of both versions, whole lists and a single service', () => {
  expect(readPage({ contents: [{}], total_items: 9, page_number: 1, total_pages: 3, last_page: false })).toMatchObject({
    totalItems: 9,
    totalPages: 3,
    end: false,
  })
  expect(readPage({ content: [{}], totalElements: 9, number: 1, totalPages: 3, last: true })).toMatchObject({
    totalItems: 9,
    number: 1,
    end: true,
  })
  expect(readPage([{}, {}])?.services).toHaveLength(2)
  expect(readPage({ id: uuid(1), name: 'One' })?.services).toHaveLength(1)
  expect(readPage({ version: 'HSDS-UK-3.0', profile: 'x', openapi_url: 'y' })).toBeNull()
})
