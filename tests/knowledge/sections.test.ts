import { describe, expect, it } from 'vitest'
import { emptySections, readSections, sectionHeadings, sectionNames } from '../../src/knowledge/sections.ts'
import { fc } from '../support/properties.ts'

describe('readSections', () => {
  it('takes each list item under a heading as one statement', () => {
    const { sections, stray } = readSections('## Impact so far\n\n- One.\n- Two.\n')
    expect(sections).toEqual({ ...emptySections(), impactSoFar: ['One.', 'Two.'] })
    expect(stray).toEqual([])
  })

  it.each(['-', '*', '•'])('knows “%s” as the mark of a list item', (mark) => {
    expect(readSections(`## Impact so far\n${mark} One.\n${mark} Two.`).sections.impactSoFar).toEqual(['One.', 'Two.'])
  })

  it('takes each item of a numbered list as one statement', () => {
    expect(readSections('## Impact so far\n1. One.\n2. Two.').sections.impactSoFar).toEqual(['One.', 'Two.'])
  })

  it('takes each paragraph as one statement', () => {
    expect(readSections('## Exit strategy\nOne.\n\nTwo.').sections.exitStrategy).toEqual(['One.', 'Two.'])
  })

  it('joins the wrapped lines of an item', () => {
    expect(readSections('## Exit strategy\n- Nurses take\n  it on.\n- Two.').sections.exitStrategy).toEqual(['Nurses take it on.', 'Two.'])
  })

  it.each(['# impact so far', '### IMPACT SO FAR', '##   Impact so far  '])('knows the heading “%s”', (heading) => {
    expect(readSections(`${heading}\n- One.`).sections.impactSoFar).toEqual(['One.'])
  })

  it('puts what stands before the first heading aside', () => {
    expect(readSections('An introduction.\n\n## Impact so far\n- One.')).toEqual({
      sections: { ...emptySections(), impactSoFar: ['One.'] },
      stray: ['An introduction.'],
    })
  })

  it('puts an unknown heading aside with all that stands under it', () => {
    expect(readSections('## Impact so far\n- One.\n## Budget\n- £500.\n## Exit strategy\n- Two.')).toEqual({
      sections: { ...emptySections(), impactSoFar: ['One.'], exitStrategy: ['Two.'] },
      stray: ['## Budget', '- £500.'],
    })
  })

  it('goes on with a section whose heading comes twice', () => {
    expect(readSections('## Impact so far\n- One.\n## Impact so far\n- Two.').sections.impactSoFar).toEqual(['One.', 'Two.'])
  })

  it('reads Windows line ends', () => {
    expect(readSections('## Impact so far\r\n\r\n- One.\r\n- Two.\r\n').sections.impactSoFar).toEqual(['One.', 'Two.'])
  })

  it('gives back every statement that was written, in its section and in its order', () => {
    const statement = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.'’:-]{0,60}[a-z.]$/).map((text) => text.replace(/\s+/g, ' '))
    const all = fc.record(Object.fromEntries(sectionNames.map((name) => [name, fc.array(statement, { maxLength: 4 })])))
    fc.assert(
      fc.property(all, (sections) => {
        const body = sectionNames
          .map((name) => `## ${sectionHeadings[name]}\n\n${(sections[name] ?? []).map((text) => `- ${text}`).join('\n')}`)
          .join('\n\n')
        expect(readSections(body)).toEqual({ sections, stray: [] })
      }),
    )
  })

  it('loses no word, whatever the body holds', () => {
    const line = fc.constantFrom('## Impact so far', '## Budget', '- one', '* two', 'three', '  four', '', '5. five', '#six', '-seven')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { sections, stray } = readSections(lines.join('\n'))
        const kept = [...Object.values(sections).flat(), ...stray].join('\n')
        for (const word of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) {
          const said = lines.filter((each) => each.includes(word)).length
          expect(kept.split(word).length - 1).toBe(said)
        }
      }),
    )
  })
})
