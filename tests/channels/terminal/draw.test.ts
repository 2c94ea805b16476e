import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../../src/channels/markdown.ts'
import { drawText } from '../../../src/channels/terminal/draw.ts'
import { anybody } from '../../../src/speaker.ts'
import { createTestAssistant } from '../../support/assistant.ts'
import { fc } from '../../support/properties.ts'

const codes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

describe('text on a terminal', () => {
  it('breaks between words at 80 columns', () => {
    const text = 'word '.repeat(40).trim()
    const lines = drawText(text, false).split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
    expect(lines.join(' ')).toBe(text)
  })

  it('keeps a line of exactly 80 characters', () => {
    expect(drawText('a'.repeat(39).concat(' ', 'b'.repeat(40)), false).split('\n')).toHaveLength(1)
    expect(drawText('a'.repeat(40).concat(' ', 'b'.repeat(40)), false).split('\n')).toHaveLength(2)
  })

  it('sets the rest of a list item under its words', () => {
    expect(drawText(`- ${'word '.repeat(30).trim()}`, false).split('\n')[1]).toMatch(/^ {2}word/)
    expect(drawText(`1. ${'word '.repeat(30).trim()}`, false).split('\n')[1]).toMatch(/^ {3}word/)
  })

  it('shows others’ words as they were written, and where a link leads', () => {
    expect(drawText('[B\\&FC](https://tass.example/x) says \\*\\*yes\\*\\* and **no**, C:\\\\x \\[name\\]', false)).toBe(
      'B&FC (https://tass.example/x) says **yes** and no, C:\\x [name]',
    )
  })

  it('never breaks a web address', () => {
    const address = `https://www.lancashire.gov.uk/${'children-education-families/'.repeat(5)}`
    expect(drawText(`See ${address} for more.`, false).split('\n')).toContain(address)
  })

  it('loses no word and keeps to 80 columns, whatever is drawn', () => {
    const word = fc.stringMatching(/^[a-z]{1,20}$/)
    const start = fc.constantFrom('', '- ', '> ', '  ', '1. ', '### ')
    fc.assert(
      fc.property(start, fc.array(word, { minLength: 1, maxLength: 60 }), fc.boolean(), (prefix, words, colours) => {
        const drawn = drawText(prefix + words.join(' '), colours).replace(codes, '')
        for (const line of drawn.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
        expect(drawn.match(/[a-z]+/g)).toEqual(words)
      }),
    )
  })
})

describe('colours', () => {
  const markdown = '### Priorities\n- **Sleep**\n> Check first.'

  it('are not there when they are off, and neither are the marks for them', () => {
    expect(drawText(markdown, false)).toBe('Priorities\n- Sleep\n> Check first.')
  })

  it('set off headings, names and warnings when they are on', () => {
    const drawn = drawText(markdown, true)
    expect(drawn).toContain('\u001b[1mSleep\u001b[')
    expect(drawn.replace(codes, '')).toBe('Priorities\n- Sleep\n> Check first.')
    for (const line of drawn.split('\n')) expect(line).toMatch(codes)
  })

  it('end where they began, so that nothing after them is coloured', () => {
    const drawn = drawText(`### ${'Priorities '.repeat(20)}\n- **${'Sleep '.repeat(30).trim()}**`, true)
    expect(drawn.endsWith('m')).toBe(true)
    expect(drawn.replace(codes, '')).not.toContain('**')
  })
})

it('draws real answers within 80 columns, but for web addresses', async () => {
  const assistant = await createTestAssistant()
  for (const text of ['Who supports NEET in West Lancs?', 'What is planned on sleep in Chorley?', 'List all priorities', 'PR4', 'vaping']) {
    const drawn = drawText(toMarkdown(await assistant.reply({ conversation: null, text, by: anybody })), false)
    const wide = drawn.split('\n').filter((line) => line.length > 80 && !/^\s*\S+$/.test(line))
    expect(wide).toEqual([])
  }
})
