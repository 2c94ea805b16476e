import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../src/knowledge/front-matter.ts'
import { changeFields, toEntryFile } from '../../src/knowledge/write-entry.ts'

describe('a file written for an entry', () => {
  it('reads as the files written by hand do', () => {
    const fields = { title: 'Calm start', themes: ['sleep', 'send'], phone: '01234 567', aliases: [], where: undefined }
    expect(toEntryFile(fields, 'A group.\n')).toBe('---\ntitle: Calm start\nthemes: [sleep, send]\nphone: 01234 567\n---\n\nA group.\n')
  })

  it('gives back every text as it was, whatever stands in it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\p{Cc}\p{Cs}\uFEFF\u2028\u2029\u0085]/u.test(value))
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1 }), text, (title, list, say) => {
        const fields = { title, list, facts: [{ say }] }
        expect(readFrontMatter(toEntryFile(fields, 'Body')).fields).toEqual(fields)
      }),
    )
  })
})

describe('a change of fields', () => {
  const file = `---
# Agreed with the group
title: "Sleep: a project"   # as reported
partners:
  - one
  - two
status: open
---

Text --- and more.
`

  it('leaves comments, order, quotes and prose as their author wrote them', () => {
    expect(changeFields(file, { status: 'closed', leads: ['priya-nolan'] })).toBe(
      file.replace('status: open', 'status: closed\nleads: [priya-nolan]').replace('"   #', '" #'),
    )
  })

  it('takes out a field that is given no value', () => {
    expect(readFrontMatter(changeFields(file, { partners: undefined })).fields).toEqual({ title: 'Sleep: a project', status: 'open' })
  })

  it('works on a file from Windows', () => {
    expect(readFrontMatter(changeFields('---\r\nstatus: open\r\n---\r\nText', { status: 'closed' }))).toEqual({
      fields: { status: 'closed' },
      body: 'Text',
    })
  })
})
