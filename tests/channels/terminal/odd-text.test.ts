import { describe, expect, it } from 'vitest'
import { createCountyAssistant } from '../../support/county.ts'
import { answersTo, answerTo } from '../../support/json-door.ts'

const assistant = await createCountyAssistant()

const sleep = 'Who supports sleep in Wyre?'

describe('odd text', () => {
  it('may be a question of a megabyte', async () => {
    const long = `${sleep} ${'We talked about it at length. '.repeat(40_000)}`
    expect(long.length).toBeGreaterThan(1_000_000)
    const answers = await answersTo(`${JSON.stringify({ question: long })}\n${long}\nNEET in Preston\n`, assistant)
    expect(answers).toHaveLength(3)
    expect(answers[0]).toMatchObject({ places: ['wyre'], themes: ['sleep'] })
    expect(answers[1]).toMatchObject({ places: ['wyre'], themes: ['sleep'] })
    expect(answers[2]).toMatchObject({ places: ['preston'] })
  })

  it('may be a megabyte without a single space', async () => {
    const answers = await answersTo(`${'sleep'.repeat(200_000)}\nNEET in Preston\n`, assistant)
    expect(answers).toHaveLength(2)
    expect(answers[1]).toMatchObject({ places: ['preston'] })
  })

  it.each([
    ['NUL bytes', 'Who supports\u0000 sleep in Wyre?\u0000'],
    ['NUL bytes within words', 'sl\u0000eep in Wy\u0000re, sleep, Wyre'],
    ['control characters', 'Who supports\u0007 sleep \u001b[31min\u001b[0m Wyre?'],
    ['marks that turn the direction', '\u202ewho supports\u202c sleep in \u200fWyre\u200e?'],
    ['right-to-left words', 'שלום sleep in Wyre مرحبا'],
    ['zero-width characters', 'sle\u200bep in W\u200dyre'],
    ['half a pair of surrogates', 'sleep in Wyre \ud83d'],
    ['full-width letters', 'ｓｌｅｅｐ in Ｗｙｒｅ'],
    ['emoji', '😴sleep💤 in 🏖️Wyre🏖️?'],
    ['combining accents', 'sle\u0301ep in Wyre'],
  ])('may hold %s', async (_, question) => {
    expect(await answerTo({ question }, assistant)).toMatchObject({ places: ['wyre'], themes: ['sleep'], found: true })
  })

  it('may hold raw NUL bytes in a plain line', async () => {
    expect(await answerTo('sleep in Wyre\u0000', assistant)).toMatchObject({ places: ['wyre'] })
  })

  it.each([
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a next-line mark', '\u0085'],
    ['a vertical tab', '\u000b'],
    ['a form feed', '\u000c'],
  ])('is one line though it holds %s', async (_, separator) => {
    expect(await answerTo({ question: `Hello.${separator}Who supports sleep in Wyre?` }, assistant)).toMatchObject({ places: ['wyre'] })
  })

  it('may be bytes that are no text', async () => {
    const noText = Buffer.from([0xff, 0xfe, 0xc3, 0x28])
    const answers = await answersTo(Buffer.concat([noText, Buffer.from(' sleep in Wyre\nNEET in Preston\n')]), assistant)
    expect(answers).toHaveLength(2)
    expect(answers[1]).toMatchObject({ places: ['preston'] })
  })

  it.each([
    '*',
    '~',
    '^',
    ':',
    '+sleep -Wyre',
    'sleep~1 in Wyre^10',
    'title:sleep',
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
  ])('may be “%s”, which commands nothing', async (question) => {
    expect(await answerTo({ question }, assistant)).toMatchObject({ composedBy: 'rules' })
  })

  it('may name things that every object has, in a thread of such a name', async () => {
    expect(await answerTo({ question: 'sleep in __proto__ toString', thread: '__proto__' }, assistant)).toMatchObject({
      thread: '__proto__',
    })
  })
})
