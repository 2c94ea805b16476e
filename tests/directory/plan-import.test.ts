import { describe, expect, it } from 'vitest'
import type { Json, Row } from '../../src/directory/json-values.ts'
import { type ImportPlan, planImport } from '../../src/directory/plan-import.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { changeBody, changeFields, toEntryFile } from '../../src/knowledge/write-entry.ts'
import { today } from '../support/assistant.ts'
import { atOnce } from '../support/at-once.ts'
import { sourceFile } from '../support/builders.ts'
import { smallCounty } from '../support/county.ts'
import { service, uuid } from '../support/feeds.ts'

type Feed = { unchanged?: string[]; whole?: boolean; again?: boolean; replace?: boolean; day?: string }

/** A county that imports one feed again and again. */
function importer(...files: KnowledgeFile[]) {
  const held = new Map(
    smallCounty(sourceFile({ id: 'wyre-directory', period: undefined, published: undefined }), ...files).map(({ path, text }) => [
      path,
      text,
    ]),
  )
  const knowledge = () =>
    atOnce(
      loadKnowledge(
        [...held].map(([path, text]) => ({ path, text })),
        today,
      ),
    ).knowledge
  return {
    read(services: Json[], { unchanged = [], whole = true, again = false, replace = false, day = today }: Feed = {}): ImportPlan {
      const records = services.map((each) => ({ service: each, page: null }))
      const plan = atOnce(
        planImport({ source: 'wyre-directory', title: 'Wyre directory', records, unchanged, whole }, knowledge(), {
          today: day,
          again,
          replace,
        }),
      )
      for (const { path, isNew, fields, body } of plan.files) {
        const before = changeFields(held.get(path) ?? '---\na: 1\n---\n', fields)
        held.set(path, isNew ? toEntryFile(fields, body ?? '') : body === null ? before : changeBody(before, body))
      }
      return plan
    },
    offers: () => [...knowledge().offers.values()],
    problems: () =>
      atOnce(
        loadKnowledge(
          [...held].map(([path, text]) => ({ path, text })),
          today,
        ),
      ).problems,
    edit(id: string, fields: Row) {
      const path = `offers/wyre-directory/${id}.md`
      held.set(path, changeFields(held.get(path) ?? '', fields))
    },
  }
}

describe('a first import', () => {
  it('lists what says where it serves and what it helps with, with the reasons', () => {
    const county = importer()
    county.read([service()])
    expect(county.offers()).toMatchObject([
      {
        title: 'Bedtime workshops',
        partners: ['calm-harbour'],
        themes: ['sleep'],
        districts: ['wyre'],
        priorities: ['fylde-coast-sleep'],
        status: 'listed',
        because: {
          wyre: 'the directory says that it serves Wyre',
          sleep: 'its name says “Bedtime”',
          'fylde-coast-sleep': 'it helps with Sleep, for Wyre',
        },
        feed: { source: 'wyre-directory', id: service().id },
      },
    ])
    expect(county.problems()).toEqual([])
  })

  it('holds for an officer what says nothing of whom it serves, however near it takes place', () => {
    const county = importer()
    const location = { id: uuid(1), location_type: 'physical', addresses: [{ id: uuid(2), address_1: '1 High Street', city: 'Garstang' }] }
    county.read([service({ service_areas: [], service_at_locations: [{ id: uuid(3), location }] })])
    expect(county.offers()).toMatchObject([
      { status: 'proposed', districts: [], addresses: ['1 High Street, Garstang'], held: expect.stringContaining('districts') },
    ])
  })

  it('takes Lancashire, by name or code, for the whole county', () => {
    const county = importer()
    county.read([service({ service_areas: [{ id: uuid(1), name: 'Somewhere', uri: 'http://example.org/id/E10000017' }] })])
    expect(county.offers()).toMatchObject([{ status: 'listed', districts: [] }])
  })

  it('uses a partner whom we know by the same name', () => {
    const county = importer()
    county.read([service({ organization: { id: uuid(4), name: 'Calm nights' } })])
    expect(county.offers()).toMatchObject([{ partners: ['calm-nights'] }])
  })

  it('keeps what the directory closed, withdrawn', () => {
    const county = importer()
    county.read([service({ status: 'inactive' })])
    expect(county.offers()).toMatchObject([{ status: 'withdrawn' }])
  })
})

describe('a second import', () => {
  it('changes nothing when the feed is the same', () => {
    const county = importer()
    county.read([service()])
    const { files, counts } = county.read([service()])
    expect(files).toEqual([])
    expect(counts).toMatchObject({ new: 0, changed: 0, same: 1 })
  })

  it('changes only what the feed changed, and leaves what an officer wrote', () => {
    const county = importer()
    county.read([service()])
    const [{ id } = { id: '' }] = county.offers()
    county.edit(id, { title: 'Bedtime evenings', themes: ['sleep', 'neet'] })
    const { counts, faults } = county.read([service({ name: 'Bedtime nights', description: 'Four evenings.', fees: 'Free' })])
    expect(county.offers()).toMatchObject([{ title: 'Bedtime evenings', themes: ['sleep', 'neet'], body: 'Four evenings.', cost: 'free' }])
    expect(counts.changed).toBe(1)
    expect(faults.map(({ kind, field }) => [kind, field])).toEqual([['edited', 'title']])
  })

  it('marks what is gone and never deletes it, and takes the mark off when it is back', () => {
    const county = importer()
    const other = service({ id: uuid(1), name: 'Sleep club' })
    county.read([service(), other])
    expect(county.read([service()]).counts.missing).toBe(1)
    expect(
      county
        .offers()
        .map(({ feed }) => feed?.missing)
        .sort(),
    ).toEqual([today, undefined])
    expect(county.read([service(), other]).counts.back).toBe(1)
    expect(county.offers().every(({ feed }) => feed?.missing === undefined)).toBe(true)
  })

  it('marks nothing as gone when the feed broke off, or lost most of what it had', () => {
    const county = importer()
    const many = Array.from({ length: 40 }, (_, i) => service({ id: uuid(i), name: `Sleep club ${i}` }))
    county.read(many)
    expect(county.read(many.slice(0, 39), { whole: false })).toMatchObject({ counts: { missing: 0 }, faults: [{ kind: 'notMarked' }] })
    expect(county.read(many.slice(0, 5))).toMatchObject({ counts: { missing: 0 }, faults: [{ kind: 'notMarked' }] })
    expect(county.read(many.slice(0, 5), { replace: true }).counts.missing).toBe(35)
  })

  it('knows the same thing under a new id', () => {
    const county = importer()
    county.read([service()])
    expect(county.read([service({ id: uuid(9) })]).counts).toMatchObject({ new: 0, changed: 1, missing: 0 })
    expect(county.offers()).toMatchObject([{ feed: { id: uuid(9), also: [service().id] } }])
    expect(county.read([service({ id: uuid(9) })]).files).toEqual([])
  })

  it('takes the word of a server that a record is as it was', () => {
    const county = importer()
    county.read([service()])
    expect(county.read([], { unchanged: [String(service().id)] }).counts).toMatchObject({ same: 1, missing: 0 })
  })

  it('adds no second offer for what was merged with one', () => {
    const county = importer()
    county.read([service(), service({ id: uuid(1) })])
    expect(county.offers()).toHaveLength(1)
    expect(county.read([service(), service({ id: uuid(1) })]).files).toEqual([])
  })
})
