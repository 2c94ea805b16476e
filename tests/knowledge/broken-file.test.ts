import { describe, expect, it } from 'vitest'
import { parseEntry } from '../../src/knowledge/parse-entry.ts'
import { offerFile } from '../support/builders.ts'
import { anyText, fc } from '../support/properties.ts'

const offer = offerFile()

/** The text of the usual offer, as a file of another path. */
function offerAt(path: string) {
  return { path, text: offer.text }
}

function offerOf(text: string) {
  return { path: offer.path, text }
}

describe('a file that is broken', () => {
  it.each([
    ['a colon in a title without quotes', ['---', 'title: Calm: Start', 'cost: free', '---'], 2],
    ['a field that is written twice', ['---', 'title: Calm Start', 'cost: free', 'title: Calm Again', '---'], 4],
    ['a line indented with a tab', ['---', 'title: Calm Start', '\tcost: free', '---'], 3],
  ])('names the line of %s', (_, lines, line) => {
    const { entry, problems } = parseEntry(offerOf(lines.join('\n')))
    expect(entry).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]?.say).toMatch(new RegExp(`^mend the front matter, line ${line}: `))
  })

  it('finds it just as broken when it is read a second time', () => {
    const text = ['---', 'title: Calm Start', 'partners: [calm-nights', '---', ''].join('\n')
    expect(parseEntry(offerOf(text))).toEqual(parseEntry(offerOf(text)))
    expect(parseEntry(offerOf(text)).entry).toBeNull()
  })

  it.each(['---js', '---javascript', '---coffee', '---json'])('refuses front matter marked “%s” and does not run it', (mark) => {
    const here = globalThis as { wasRun?: boolean }
    const { entry, problems } = parseEntry(offerOf(`${mark}\n{ title: (globalThis.wasRun = true) }\n---\nSix sessions.`))
    expect(here.wasRun).toBeUndefined()
    expect(entry).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'offers/calm-start.md' })
  })

  it('says how front matter is written when it is marked as a program', () => {
    expect(parseEntry(offerOf('---js\n{ title: 1 }\n---\n')).problems).toEqual([
      { file: 'offers/calm-start.md', say: 'write the front matter as YAML: the first line must be --- and nothing else' },
    ])
  })

  it.each([
    ['is empty', ''],
    ['holds blank lines only', '\n \n'],
    ['is prose without fields', 'Calm Start helps children to settle.'],
    ['has no fields between its --- lines', '---\n---\nSix sessions.'],
    ['has a list where its fields should be', '---\n- title\n---\n'],
    ['has a single word where its fields should be', '---\ntitle\n---\n'],
  ])('says how a file starts when it %s', (_, text) => {
    expect(parseEntry(offerOf(text)).problems).toEqual([
      { file: 'offers/calm-start.md', say: 'start the file with a --- line, then fields like “title: …”, then another --- line' },
    ])
  })

  it.each(['README.md', 'offer/calm-start.md', 'toString/calm-start.md', 'constructor/calm-start.md'])(
    'asks to move “%s” into a folder it knows',
    (path) => {
      const { entry, problems } = parseEntry(offerAt(path))
      expect(entry).toBeNull()
      expect(problems).toEqual([
        {
          file: path,
          say: 'move it into one of the folders sources, localities, districts, neighbours, themes, terms, contacts, partners, priorities, updates, offers, resources, other-services, calendar',
        },
      ])
    },
  )

  it.each(['offers/Calm Start.md', 'offers/calm--start.md', 'offers/calm_start.md', 'offers/.md', 'offers/-calm.md', 'offers/cálm.md'])(
    'asks for another name for the file “%s”',
    (path) => {
      expect(parseEntry(offerAt(path)).problems).toEqual([
        { file: path, say: 'name the file with small letters, digits and single hyphens' },
      ])
    },
  )

  it('gives an entry or a problem that names the file, whatever the file holds', () => {
    const anything = fc.oneof(
      anyText,
      anyText.map((text) => `---\n${text}\n---\n`),
      fc.tuple(fc.string(), fc.json()).map(([field, value]) => `---\n${JSON.stringify(field)}: ${value}\n---\n`),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const { entry, problems } = parseEntry(offerOf(text))
        expect(entry === null).toBe(problems.length > 0)
        for (const { file, say } of problems) {
          expect(file).toBe('offers/calm-start.md')
          expect(say).not.toBe('')
        }
      }),
    )
  })
})
