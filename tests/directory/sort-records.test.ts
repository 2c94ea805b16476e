import { expect, it } from 'vitest'
import type { Json } from '../../src/directory/json-values.ts'
import { sortRecords } from '../../src/directory/sort-records.ts'
import { service, uuid } from '../support/feeds.ts'

function sort(...services: Json[]) {
  const { records, faults } = sortRecords(services.map((service) => ({ service, page: null })))
  return { ids: records.map(({ id }) => id), records, kinds: faults.map(({ kind }) => kind) }
}

it('reads a repeated record once', () => {
  expect(sort(service(), service())).toMatchObject({ ids: [service().id], kinds: ['repeated'] })
})

it('takes of two records with one id the one changed later', () => {
  const { records, kinds } = sort(service(), service({ name: 'Newer', last_modified: '2026-11-01T09:00:00Z' }))
  expect(records.map(({ record }) => record.name)).toEqual(['Newer'])
  expect(kinds).toEqual(['sameId'])
})

it('makes one of the same thing under two ids, and remembers both', () => {
  const { records, kinds } = sort(service(), service({ id: uuid(1) }))
  expect(records).toMatchObject([{ id: service().id, also: [uuid(1)] }])
  expect(kinds).toEqual(['copy'])
})

it('keeps an id that is no UUID as the key, and makes one where there is none, the same each time', () => {
  const { ids, kinds } = sort(service({ id: 100362 }), service({ id: null, name: 'No id' }))
  expect(ids[0]).toBe('100362')
  expect(sort(service({ id: null, name: 'No id' })).ids).toEqual([ids[1]])
  expect(kinds).toEqual(['idNotUuid', 'noId', 'empties'])
})

it('drops empty values, and says so once', () => {
  const { records, kinds } = sort(service({ fees: '', accreditations: null }), service({ id: uuid(1), name: 'Other', fees: ' ' }))
  expect(records.every(({ record }) => !('fees' in record))).toBe(true)
  expect(kinds).toEqual(['empties'])
})

it('names what is no record and goes on', () => {
  expect(sort('nonsense', null, service())).toMatchObject({ ids: [service().id], kinds: ['notARecord', 'notARecord'] })
})
