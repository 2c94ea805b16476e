import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offerFile, sourceFile } from '../../support/builders.ts'
import { service, uuid } from '../../support/feeds.ts'
import { listErrors } from '../../support/oruk-schemas.ts'
import { startWeb, type Web } from '../../support/web.ts'

const record = service({
  id: 'not-a-uuid',
  description: '<p>Rest.</p><script>steal()</script>',
  fees: '',
  url: 'www.example.org',
  assured_date: '31/02/2025',
  assurer_email: 'jo.nolan@example.org',
  languages: [{ id: uuid(1), name: 'Polish' }],
  phones: [{ id: 'x', number: '01632 960124' }],
  service_at_locations: [
    {
      id: uuid(2),
      location: { id: uuid(3), addresses: [{ id: uuid(4), address_1: '1 High Street', city: 'Garstang', postal_code: 'PR3 1AA' }] },
    },
  ],
})

const files = [
  sourceFile({ id: 'wyre-directory', period: undefined, published: undefined }),
  offerFile({
    id: 'own',
    title: 'Night owls',
    districts: ['wyre'],
    ages: { from: 11, to: 16 },
    phone: '01632 960123',
    howToGet: 'Book by phone.',
    addresses: ['2 Quiet Lane, Fleetwood, FY7 6AA', 'The old mill'],
  }),
  offerFile({
    id: 'fed',
    title: 'Rest club',
    body: 'Rest.',
    website: 'https://www.example.org',
    phone: '01632 960124',
    feed: { source: 'wyre-directory', id: 'not-a-uuid', record: JSON.stringify(record) },
  }),
  offerFile({ id: 'over', title: 'Gone', ends: '2026-10-31' }),
  offerFile({ id: 'waiting', title: 'Waiting', status: 'proposed' }),
]

let web: Web
beforeAll(async () => {
  web = await startWeb({ files })
})
afterAll(() => web.stop())

async function get(path: string) {
  const response = await fetch(web.url + path)
  return {
    status: response.status,
    headers: response.headers,
    json: (await response.json()) as Record<string, never> & { contents: Record<string, unknown>[] },
  }
}

describe('the strict view', () => {
  it.each([
    ['api_details', '/o'],
    ['api_details', '/o/'],
    ['service_list', '/o/services'],
    ['service_at_location_list', '/o/service_at_locations'],
    ['taxonomy_list', '/o/taxonomies'],
    ['taxonomy_term_list', '/o/taxonomy_terms'],
  ])('passes the official schema %s at %s', async (schema, path) => {
    const { status, json } = await get(path)
    expect(status).toBe(200)
    expect(listErrors(schema, json)).toEqual([])
  })

  it.each([
    ['service', 'services'],
    ['service_at_location', 'service_at_locations'],
    ['taxonomy', 'taxonomies'],
    ['taxonomy_term', 'taxonomy_terms'],
  ])('passes the official schema %s for each of /o/%s', async (schema, list) => {
    const { json } = await get(`/o/${list}`)
    expect(json.contents.length).toBeGreaterThan(0)
    for (const { id } of json.contents) expect(listErrors(schema, (await get(`/o/${list}/${id}`)).json)).toEqual([])
  })

  it('gives only what is offered today, with organisation, areas and our themes', async () => {
    const { json } = await get('/o/services')
    expect(json.contents.map(({ name }) => name)).toEqual(['Night owls', 'Rest club'])
    const own = (await get(`/o/services/${json.contents[0]?.id}`)).json
    expect(own).toMatchObject({
      organization: { name: 'Calm Nights' },
      service_areas: [{ name: 'Wyre' }],
      attributes: [{ taxonomy_term: { name: 'Sleep' } }],
      minimum_age: 11,
      status: 'active',
    })
    expect(own).toMatchObject({ description: expect.stringContaining('[Phone] 01632 960123') })
    expect(own).not.toHaveProperty('phones')
  })

  it('holds no script and no address of staff, and no empty value', async () => {
    const all = JSON.stringify([(await get('/o/services')).json, (await get('/o/rich/services')).json])
    expect(all).not.toMatch(/<script|jo\.nolan|null|""/)
  })
})

describe('the rich view', () => {
  it('carries phone and how to apply, and whatever else the directory said', async () => {
    const { json } = await get('/o/rich/services')
    expect(json.contents).toMatchObject([
      { name: 'Night owls', phones: [{ number: '01632 960123' }], application_process: 'Book by phone.' },
      { name: 'Rest club', phones: [{ number: '01632 960124' }], languages: [{ name: 'Polish' }] },
    ])
    expect((await get('/o/services?view=rich')).json).toEqual(json)
  })
})

describe('a question to the directory', () => {
  it.each([
    ['search=owls', ['Night owls']],
    ['search=calm', ['Night owls', 'Rest club']],
    ['minimum_age=17', ['Rest club']],
    ['maximum_age=10', ['Rest club']],
    ['search=owls&minimum_age=17', []],
    ['per_page=1&page=2', ['Rest club']],
    ['page=9', []],
  ])('%s finds %j', async (query, names) => {
    const { json } = await get(`/o/services?${query}`)
    expect(json.contents.map(({ name }) => name)).toEqual(names)
  })

  it('may ask for a theme', async () => {
    const terms = (await get('/o/taxonomy_terms')).json.contents
    const sleep = terms.find(({ name }) => name === 'Sleep')?.id
    const neet = terms.find(({ name }) => name === 'NEET')?.id
    expect((await get(`/o/services?taxonomy_term_id=${sleep}`)).json.total_items).toBe(2)
    expect((await get(`/o/services?taxonomy_term_id=${neet}`)).json.total_items).toBe(0)
  })

  it.each([
    ['page=0', 'page must be a whole number from 1: ask for page=1.'],
    ['per_page=10000', 'per_page must be a whole number from 1 to 200: ask for per_page=50.'],
    ['taxonomy_term_id=sleep', 'taxonomy_term_id must be a UUID, as /o/taxonomies and /o/taxonomy_terms give it.'],
    ['minimum_age=16&maximum_age=11', 'minimum_age is above maximum_age: swap the two.'],
    ['day=MO', 'day cannot be asked for: this directory holds no timetables. Leave it out.'],
  ])('%s is refused with a sentence', async (query, error) => {
    expect(await get(`/o/services?${query}`)).toMatchObject({ status: 400, json: { error } })
  })

  it('is answered for pages of any site, and only read', async () => {
    expect((await get('/o/services')).headers.get('access-control-allow-origin')).toBe('*')
    expect(await get(`/o/services/${uuid(99)}`)).toMatchObject({ status: 404, json: { error: expect.stringContaining('no record') } })
    expect(await get('/o/organizations')).toMatchObject({ status: 404, json: { error: expect.stringContaining('/o/services') } })
    expect((await fetch(`${web.url}/o/services`, { method: 'POST', headers: { origin: web.url } })).status).toBe(405)
  })

  it('gets the same ids each time', async () => {
    const again = await startWeb({ files })
    const ids = ((await (await fetch(`${again.url}/o/services`)).json()) as { contents: { id: string }[] }).contents.map(({ id }) => id)
    await again.stop()
    expect((await get('/o/services')).json.contents.map(({ id }) => id)).toEqual(ids)
  })
})
