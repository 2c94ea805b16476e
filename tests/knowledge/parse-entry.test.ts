import { describe, expect, it } from 'vitest'
import { parseEntry } from '../../src/knowledge/parse-entry.ts'
import { contactFile, offerFile, updateFile } from '../support/builders.ts'

const offer = offerFile()

/** The text of the usual offer, as a file of another path. */
function offerAt(path: string) {
  return { path, text: offer.text }
}

function offerOf(text: string) {
  return { path: offer.path, text }
}

describe('an entry that is right', () => {
  it('takes its id from the name of the file and its prose from below the fields', () => {
    const { entry, problems } = parseEntry(offerFile({ id: 'calm-start', body: 'Six sessions.' }))
    expect(problems).toEqual([])
    expect(entry).toMatchObject({ id: 'calm-start', kind: 'offers', title: 'Calm Start', body: 'Six sessions.' })
  })

  it('takes the same id when the file stands in a subfolder', () => {
    expect(parseEntry(offerAt('offers/wyre/calm-start.md')).entry).toMatchObject({ id: 'calm-start', kind: 'offers' })
  })

  it('leaves a date that is not in quotes as the words it is', () => {
    const text = offer.text.replace('"2027-03-31"', '2027-03-31')
    expect(text).not.toBe(offer.text)
    expect(parseEntry(offerOf(text)).entry).toMatchObject({ reviewBy: '2027-03-31' })
  })

  it('leaves “no” and “on” as the words they are', () => {
    expect(parseEntry(offerOf(offer.text.replace('"Calm Start"', 'on'))).entry).toMatchObject({ title: 'on' })
    expect(parseEntry(offerOf(offer.text.replace('"Calm Start"', 'no'))).entry).toMatchObject({ title: 'no' })
  })

  it('is read with a byte order mark before it', () => {
    const { entry, problems } = parseEntry(offerOf(`\uFEFF${offer.text}`))
    expect(problems).toEqual([])
    expect(entry).toEqual(parseEntry(offer).entry)
  })

  it('is read with Windows line ends', () => {
    const { entry, problems } = parseEntry(offerOf(offer.text.replaceAll('\n', '\r\n')))
    expect(problems).toEqual([])
    expect(entry).toEqual(parseEntry(offer).entry)
  })

  it('reads an update into its five sections', () => {
    const { entry } = parseEntry(
      updateFile({ sections: { plannedNextPeriod: ['A second workshop.'], exitStrategy: ['Nurses take it on.'] } }),
    )
    expect(entry).toMatchObject({
      sections: {
        intendedOutcomes: [],
        activityLastPeriod: [],
        plannedNextPeriod: ['A second workshop.'],
        impactSoFar: [],
        exitStrategy: ['Nurses take it on.'],
      },
    })
  })
})

describe('a field that is wrong', () => {
  it('names the file and the field when an offer has no title', () => {
    const { entry, problems } = parseEntry(offerFile({ title: undefined }))
    expect(entry).toBeNull()
    expect(problems).toEqual([{ file: 'offers/calm-start.md', field: 'title', say: 'give it a title' }])
  })

  it('asks for a title when it is blank', () => {
    expect(parseEntry(offerFile({ title: '   ' })).problems).toEqual([
      { file: 'offers/calm-start.md', field: 'title', say: 'give it a title' },
    ])
  })

  it('asks who provides an offer when its list of partners is empty', () => {
    expect(parseEntry(offerFile({ partners: [] })).problems).toEqual([
      { file: 'offers/calm-start.md', field: 'partners', say: 'name who provides it' },
    ])
  })

  it('lists every field that is wrong, not just the first', () => {
    const { problems } = parseEntry(offerFile({ title: undefined, partners: undefined, checked: undefined }))
    expect(problems.map(({ field }) => field).sort()).toEqual(['checked', 'partners', 'title'])
  })

  it('asks to take out a field that it does not know', () => {
    expect(parseEntry(offerFile({ colour: 'green' })).problems).toEqual([
      { file: 'offers/calm-start.md', field: 'colour', say: 'take this field out, or correct its name' },
    ])
  })

  it('asks to take out an unknown field inside a post, saying which post', () => {
    const posts = [
      { role: 'Officer', locality: 'preston', asOf: '2026-07', source: 'summer-report' },
      { role: 'Officer', locality: 'wyre', asOf: '2026-07', source: 'summer-report', room: '12' },
    ]
    expect(parseEntry(contactFile({ posts })).problems).toEqual([
      { file: 'contacts/priya-nolan.md', field: 'posts.1.room', say: 'take this field out, or correct its name' },
    ])
  })

  it.each(['2026-02-30', '2026-13-01', '2025-02-29', '2 November 2026', '2026-11'])('refuses “%s” as the day it was checked', (checked) => {
    expect(parseEntry(offerFile({ checked })).problems).toEqual([
      { file: 'offers/calm-start.md', field: 'checked', say: 'give a date that exists, like 2026-11-24' },
    ])
  })

  it.each(['2026-02-30', '2026-13', '2026-00'])('refuses “%s” as the day on which an offer ends', (ends) => {
    expect(parseEntry(offerFile({ ends })).problems).toEqual([
      { file: 'offers/calm-start.md', field: 'ends', say: 'give a date that exists, like 2026-11-24' },
    ])
  })

  it('takes the leap day of a leap year, and a month where the day is not known', () => {
    expect(parseEntry(offerFile({ starts: '2028-02-29', ends: '2028-06' })).problems).toEqual([])
  })

  it('asks for quotes round a phone number that YAML took for a number', () => {
    const text = contactFile({ phone: 'here' }).text.replace('"here"', '01234567')
    expect(parseEntry({ path: 'contacts/priya-nolan.md', text }).problems).toEqual([
      { file: 'contacts/priya-nolan.md', field: 'phone', say: 'put the number in quotes' },
    ])
  })

  it('keeps every digit of a phone number in quotes', () => {
    expect(parseEntry(contactFile({ phone: '01234567' })).entry).toMatchObject({ phone: '01234567' })
  })

  it('refuses a web address that is a program', () => {
    expect(parseEntry(offerFile({ source: 'javascript:alert(1)' })).problems).toEqual([
      {
        file: 'offers/calm-start.md',
        field: 'source',
        say: 'give the web address this came from, or the name of a file in knowledge/sources',
      },
    ])
  })

  it('says what an id looks like when a relation is written as a name', () => {
    const { problems } = parseEntry(offerFile({ districts: ['West Lancashire'] }))
    expect(problems).toEqual([
      { file: 'offers/calm-start.md', field: 'districts.0', say: 'use small letters, digits and single hyphens, like west-lancashire' },
    ])
  })

  it('quotes a line of an update that stands under no heading, and keeps the rest', () => {
    const { entry, problems } = parseEntry(updateFile({ body: 'A stray line.\n\n## Impact so far\n\n- 12 families slept better.' }))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.say).toContain('“A stray line.”')
    expect(entry).toMatchObject({ sections: { impactSoFar: ['12 families slept better.'] } })
  })
})
