/** What Open Referral UK 3.0 allows: the fields of each of its objects. Anything else is left out of the strict view. */

/** `id` fields are UUIDs; `!` marks a field without which the object may not stand. */
type Kind = 'id' | 'text' | 'web' | 'email' | 'number' | 'instant' | readonly string[]
export type Shape = { readonly [field: string]: Kind | { list: ShapeName } | { one: ShapeName } }

const placeKinds = ['physical', 'postal', 'virtual'] as const

export const shapes = {
  service: {
    'id!': 'id',
    organization_id: 'id',
    'name!': 'text',
    description: 'text',
    url: 'web',
    email: 'email',
    'status!': ['active', 'inactive', 'defunct', 'temporarily closed'],
    fees: 'text',
    accreditations: 'text',
    minimum_age: 'number',
    maximum_age: 'number',
    assured_date: 'text',
    alert: 'text',
    last_modified: 'instant',
    organization: { one: 'organization' },
    schedules: { list: 'schedule' },
    service_areas: { list: 'area' },
    service_at_locations: { list: 'atLocation' },
    languages: { list: 'language' },
    funding: { list: 'funding' },
    cost_options: { list: 'cost' },
    attributes: { list: 'attribute' },
  },
  organization: {
    'id!': 'id',
    'name!': 'text',
    'description!': 'text',
    email: 'email',
    website: 'web',
    logo: 'text',
    uri: 'web',
    parent_organization_id: 'id',
    organization_identifiers: { list: 'identifier' },
  },
  identifier: { 'id!': 'id', organization_id: 'id', identifier_scheme: 'text', 'identifier_type!': 'text', 'identifier!': 'text' },
  schedule: {
    'id!': 'id',
    service_id: 'id',
    valid_from: 'text',
    valid_to: 'text',
    dtstart: 'text',
    freq: ['WEEKLY', 'MONTHLY'],
    interval: 'number',
    byday: 'text',
    bymonthday: 'text',
    description: 'text',
    opens_at: 'text',
    closes_at: 'text',
    schedule_link: 'web',
    attending_type: 'text',
    notes: 'text',
  },
  area: { 'id!': 'id', service_id: 'id', name: 'text', extent: 'text', extent_type: 'text', uri: 'text' },
  atLocation: { 'id!': 'id', service_id: 'id', location_id: 'id', location: { one: 'location' } },
  location: {
    'id!': 'id',
    'location_type!': placeKinds,
    name: 'text',
    description: 'text',
    latitude: 'number',
    longitude: 'number',
    external_identifier: 'text',
    external_identifier_type: 'text',
    addresses: { list: 'address' },
    accessibility: { list: 'accessibility' },
  },
  address: {
    'id!': 'id',
    location_id: 'id',
    attention: 'text',
    'address_1!': 'text',
    'city!': 'text',
    region: 'text',
    'state_province!': 'text',
    'postal_code!': 'text',
    'country!': 'text',
    'address_type!': placeKinds,
  },
  accessibility: { 'id!': 'id', location_id: 'id', description: 'text', details: 'text', url: 'web' },
  language: { 'id!': 'id', service_id: 'id' },
  funding: { 'id!': 'id', service_id: 'id', source: 'text' },
  placed: { 'id!': 'id', service_id: 'id', location_id: 'id', location: { one: 'location' }, service: { one: 'service' } },
  cost: {
    'id!': 'id',
    service_id: 'id',
    valid_from: 'text',
    valid_to: 'text',
    option: 'text',
    amount: 'number',
    amount_description: 'text',
  },
  attribute: { 'id!': 'id', link_id: 'id', taxonomy_term_id: 'id', link_type: 'text', taxonomy_term: { one: 'term' } },
  term: {
    'id!': 'id',
    'name!': 'text',
    'description!': 'text',
    parent_id: 'id',
    taxonomy: 'text',
    taxonomy_id: 'id',
    term_uri: 'web',
  },
} as const satisfies Record<string, { readonly [field: string]: Kind | { list: string } | { one: string } }>

export type ShapeName = keyof typeof shapes

/** Those of one value each: what an item of a list may hold. */
export const listFields: ReadonlySet<string> = new Set(
  Object.entries(shapes.service).flatMap(([field, kind]) => (typeof kind === 'object' && 'list' in kind ? [] : [field.replace('!', '')])),
)
