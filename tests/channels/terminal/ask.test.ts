import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Assistant } from '../../../src/assistant.ts'
import { askLines, askOnce } from '../../../src/channels/terminal/ask.ts'
import { offerFile, partnerFile, priorityFile, resourceFile } from '../../support/builders.ts'
import { createCountyAssistant } from '../../support/county.ts'

const assistant = await createCountyAssistant([
  priorityFile({ partners: ['calm-nights'], where: 'Fylde Coast, priority 1' }),
  partnerFile(),
  offerFile({ districts: ['wyre'] }),
  resourceFile({ districts: ['wyre'] }),
])

/** What the JSON door writes for these bytes, line by line. */
async function answersTo(input: string | Buffer, to: Assistant = assistant): Promise<Record<string, unknown>[]> {
  const written: string[] = []
  await askLines(to, { input: Readable.from([Buffer.from(input)]), write: (text) => written.push(text) })
  for (const text of written) expect(text).toMatch(/^[^\n]+\n$/)
  return written.map((text) => JSON.parse(text))
}

async function answerTo(line: string | object): Promise<Record<string, unknown>> {
  const answers = await answersTo(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
  expect(answers).toHaveLength(1)
  return answers[0] as Record<string, unknown>
}

const sleep = 'Who supports sleep in Wyre?'

describe('an answer as JSON', () => {
  it('has the fields that other programs rely on, in their order', async () => {
    const answer = await answerTo({ question: sleep })
    expect(Object.keys(answer)).toEqual([
      'question',
      'thread',
      'intent',
      'found',
      'places',
      'outOfArea',
      'themes',
      'priorities',
      'contacts',
      'offers',
      'resources',
      'partners',
      'elsewhere',
      'sources',
      'text',
      'composedBy',
      'draft',
      'tookMs',
    ])
  })

  it('has the same fields whatever was asked', async () => {
    const fields = Object.keys(await answerTo({ question: sleep }))
    for (const question of [
      '',
      'hello',
      'What is for lunch?',
      'Warton',
      'sleep in Leeds',
      'his dad hit him and he has bruises',
      'x'.repeat(5000),
    ])
      expect(Object.keys(await answerTo({ question }))).toEqual(fields)
  })

  it('holds entries with their ids, their names and nothing more', async () => {
    expect(await answerTo({ question: sleep })).toMatchObject({
      question: sleep,
      thread: null,
      intent: 'signpost',
      found: true,
      places: ['wyre'],
      outOfArea: [],
      themes: ['sleep'],
      composedBy: 'rules',
      draft: null,
    })
    const { priorities, contacts, offers, resources, partners, sources } = await answerTo({ question: sleep })
    expect(priorities).toStrictEqual([
      {
        id: 'fylde-coast-sleep',
        title: 'Help families on the Fylde Coast to sleep well',
        locality: 'Fylde Coast',
        districts: ['Fylde', 'Wyre'],
        period: '2026-summer',
        status: 'open',
        leads: ['Priya Nolan'],
      },
    ])
    expect(contacts).toStrictEqual([
      { id: 'priya-nolan', name: 'Priya Nolan', role: 'Education Partnership Officer', localities: ['Fylde Coast'], asOf: '2026-07' },
    ])
    expect(offers).toStrictEqual([{ id: 'calm-start', title: 'Calm Start', partner: 'Calm Nights', districts: ['Wyre'] }])
    expect(resources).toStrictEqual([{ id: 'bedtime-film', title: 'Bedtime film' }])
    expect(partners).toStrictEqual([{ id: 'calm-nights', name: 'Calm Nights' }])
    expect(sources).toContainEqual({
      id: 'summer-report',
      title: 'TASS report, summer 2026',
      period: '2026-summer',
      where: 'Fylde Coast, priority 1',
      url: 'https://www.lancashire.gov.uk/tass/summer-2026',
    })
  })

  it('holds work elsewhere in the shape of priorities', async () => {
    const { priorities, elsewhere } = await answerTo({ question: 'Who supports NEET in Wyre?' })
    expect(priorities).toEqual([])
    expect(elsewhere).toStrictEqual([
      {
        id: 'preston-neet',
        title: 'Find a place after school for every young person in Preston',
        locality: 'Preston',
        districts: ['Preston'],
        period: '2026-summer',
        status: 'open',
        leads: ['Tom Ashworth'],
      },
    ])
  })

  it('says how long it took, in milliseconds', async () => {
    const { tookMs } = await answerTo({ question: sleep })
    expect(tookMs).toBeTypeOf('number')
    expect(tookMs).toBeGreaterThanOrEqual(0)
  })
})

describe('lines in', () => {
  it('may be plain questions, with or without a last line end', async () => {
    const answers = await answersTo(`${sleep}\nWho supports NEET in Preston?`)
    expect(answers.map(({ question, places }) => [question, places])).toEqual([
      [sleep, ['wyre']],
      ['Who supports NEET in Preston?', ['preston']],
    ])
  })

  it('are answered in the order asked', async () => {
    const places = ['Wyre', 'Preston', 'Lancaster', 'Fylde', 'Wyre', 'Preston']
    const answers = await answersTo(places.map((place) => `{"question":"sleep in ${place}"}`).join('\n'))
    expect(answers.map((answer) => answer.places)).toEqual(places.map((place) => [place.toLowerCase()]))
  })

  it('may end as on Windows', async () => {
    const answers = await answersTo(`{"question":"${sleep}"}\r\nNEET in Preston\r\n`)
    expect(answers.map(({ places }) => places)).toEqual([['wyre'], ['preston']])
  })

  it('are passed over when they are blank', async () => {
    expect(await answersTo(`\n  \n${sleep}\n\t\n\n`)).toHaveLength(1)
    expect(await answersTo('')).toEqual([])
  })

  it('of one thread are one conversation, and of another are another', async () => {
    const lines = [
      { thread: 'a', question: sleep },
      { thread: 'b', question: 'Who supports NEET in Preston?' },
      { thread: 'a', question: 'Who do I contact?' },
      { thread: 'b', question: 'Who do I contact?' },
      { question: 'Who do I contact?' },
    ]
    const answers = await answersTo(lines.map((line) => JSON.stringify(line)).join('\n'), await createCountyAssistant())
    expect(answers.map(({ thread, contacts }) => [thread, (contacts as { id: string }[]).map(({ id }) => id)])).toEqual([
      ['a', ['priya-nolan']],
      ['b', ['tom-ashworth']],
      ['a', ['priya-nolan']],
      ['b', ['tom-ashworth']],
      [null, []],
    ])
  })

  it('may give the thread as a number, which comes back as text', async () => {
    const answers = await answersTo('{"thread":7,"question":"sleep in Wyre"}\n{"thread":"7","question":"contact?"}\n')
    expect(answers.map(({ thread, places }) => [thread, places])).toEqual([
      ['7', ['wyre']],
      ['7', ['wyre']],
    ])
  })

  it('may say as whom it is asked, and may hold fields we do not know', async () => {
    expect(await answerTo({ question: sleep, as: 'priya-nolan', colour: 'green' })).toMatchObject({ places: ['wyre'] })
    expect(await answerTo({ question: sleep, as: null, thread: null })).toMatchObject({ places: ['wyre'], thread: null })
  })
})

describe('a line that cannot be used', () => {
  it.each([
    ['{"question":', /not valid JSON/],
    ['{question: "sleep"}', /not valid JSON/],
    ['{"question":"sleep in Wyre"} and more', /not valid JSON/],
    ['{}', /“question”/],
    ['{"question":5}', /“question”/],
    ['{"question":null}', /“question”/],
    ['{"question":["sleep"]}', /“question”/],
    ['{"question":"sleep","thread":{}}', /“thread”/],
    ['{"question":"sleep","as":5}', /“as”/],
  ])('gets one clear sentence and nothing else: %s', async (line, say) => {
    const answer = await answerTo(line)
    expect(Object.keys(answer)).toEqual(['error'])
    expect(answer.error).toMatch(say)
    expect(answer.error).toMatch(/^[A-Z][^\n]*\.?$/)
  })

  it('stands in its place, and the others go on', async () => {
    const answers = await answersTo('sleep in Wyre\n{"question":\n{"question":"NEET in Preston"}\n{"question":7}\nsleep in Fylde\n')
    expect(answers.map((answer) => answer.error ?? answer.places)).toEqual([
      ['wyre'],
      expect.stringContaining('JSON'),
      ['preston'],
      expect.stringContaining('question'),
      ['fylde'],
    ])
  })

  it('is one at which the assistant breaks: nobody sees why, and the others go on', async () => {
    const brittle: Assistant = {
      async reply(message) {
        if (message.text.includes('break')) throw new TypeError('Cannot read properties of undefined')
        return assistant.reply(message)
      },
    }
    const answers = await answersTo('break\nsleep in Wyre\n', brittle)
    expect(answers[0]).toEqual({ error: expect.stringMatching(/went wrong on our side/) })
    expect(JSON.stringify(answers[0])).not.toContain('undefined')
    expect(answers[1]).toMatchObject({ places: ['wyre'] })
  })
})

describe('odd text', () => {
  it('may be a question of a megabyte', async () => {
    const long = `${sleep} ${'We talked about it at length. '.repeat(40_000)}`
    expect(long.length).toBeGreaterThan(1_000_000)
    const answers = await answersTo(`${JSON.stringify({ question: long })}\n${long}\nNEET in Preston\n`)
    expect(answers).toHaveLength(3)
    expect(answers[0]).toMatchObject({ places: ['wyre'], themes: ['sleep'] })
    expect(answers[1]).toMatchObject({ places: ['wyre'], themes: ['sleep'] })
    expect(answers[2]).toMatchObject({ places: ['preston'] })
  })

  it('may be a megabyte without a single space', async () => {
    const answers = await answersTo(`${'sleep'.repeat(200_000)}\nNEET in Preston\n`)
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
    expect(await answerTo({ question })).toMatchObject({ places: ['wyre'], themes: ['sleep'], found: true })
  })

  it('may hold raw NUL bytes in a plain line', async () => {
    expect(await answerTo('sleep in Wyre\u0000')).toMatchObject({ places: ['wyre'] })
  })

  it.each([
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a next-line mark', '\u0085'],
    ['a vertical tab', '\u000b'],
    ['a form feed', '\u000c'],
  ])('is one line though it holds %s', async (_, separator) => {
    expect(await answerTo({ question: `Hello.${separator}Who supports sleep in Wyre?` })).toMatchObject({ places: ['wyre'] })
  })

  it('may be bytes that are no text', async () => {
    const answers = await answersTo(
      Buffer.concat([Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(' sleep in Wyre\nNEET in Preston\n')]),
    )
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
    expect(await answerTo({ question })).toMatchObject({ composedBy: 'rules' })
  })

  it('may name things that every object has, in a thread of such a name', async () => {
    expect(await answerTo({ question: 'sleep in __proto__ toString', thread: '__proto__' })).toMatchObject({ thread: '__proto__' })
  })
})

describe('one answer for the terminal', () => {
  it('is plain text without colour codes when colours are off', async () => {
    const text = await askOnce(assistant, sleep, false)
    expect(text).toContain('Priya Nolan')
    expect(text).toContain('Who to contact')
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('**')
    expect(text).not.toContain('###')
  })

  it('has colours when they are on', async () => {
    expect(await askOnce(assistant, sleep, true)).toContain('\u001b[')
  })
})
