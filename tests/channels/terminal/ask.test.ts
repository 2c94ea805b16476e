import { describe, expect, it } from 'vitest'
import type { Assistant } from '../../../src/assistant.ts'
import { askOnce } from '../../../src/channels/terminal/ask.ts'
import { anybody } from '../../../src/speaker.ts'
import { createCountyAssistant } from '../../support/county.ts'
import { answersTo, answerTo } from '../../support/json-door.ts'

const assistant = await createCountyAssistant()

const sleep = 'Who supports sleep in Wyre?'

describe('lines in', () => {
  it('may be plain questions, with or without a last line end', async () => {
    const answers = await answersTo(`${sleep}\nWho supports NEET in Preston?`, assistant)
    expect(answers.map(({ question, places }) => [question, places])).toEqual([
      [sleep, ['wyre']],
      ['Who supports NEET in Preston?', ['preston']],
    ])
  })

  it('are answered in the order asked', async () => {
    const places = ['Wyre', 'Preston', 'Lancaster', 'Fylde', 'Wyre', 'Preston']
    const answers = await answersTo(places.map((place) => `{"question":"sleep in ${place}"}`).join('\n'), assistant)
    expect(answers.map((answer) => answer.places)).toEqual(places.map((place) => [place.toLowerCase()]))
  })

  it('may end as on Windows', async () => {
    const answers = await answersTo(`{"question":"${sleep}"}\r\nNEET in Preston\r\n`, assistant)
    expect(answers.map(({ places }) => places)).toEqual([['wyre'], ['preston']])
  })

  it('are passed over when they are blank', async () => {
    expect(await answersTo(`\n  \n${sleep}\n\t\n\n`, assistant)).toHaveLength(1)
    expect(await answersTo('', assistant)).toEqual([])
  })

  it('may speak as a contact, and are refused as one that nobody knows', async () => {
    const lines = ['priya-nolan', 'sam-nobody'].map((as) => JSON.stringify({ question: sleep, as }))
    const [known, unknown] = await answersTo(lines.join('\n'), assistant)
    expect(known?.places).toEqual(['wyre'])
    expect(unknown).toEqual({
      error: 'There is no contact “sam-nobody” in the knowledge folder: give “as” the name of a file in knowledge/contacts, without .md.',
    })
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
    const answers = await answersTo('{"thread":7,"question":"sleep in Wyre"}\n{"thread":"7","question":"contact?"}\n', assistant)
    expect(answers.map(({ thread, places }) => [thread, places])).toEqual([
      ['7', ['wyre']],
      ['7', ['wyre']],
    ])
  })

  it('may say as whom it is asked, and may hold fields we do not know', async () => {
    expect(await answerTo({ question: sleep, as: 'priya-nolan', colour: 'green' }, assistant)).toMatchObject({ places: ['wyre'] })
    expect(await answerTo({ question: sleep, as: null, thread: null }, assistant)).toMatchObject({ places: ['wyre'], thread: null })
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
    const answer = await answerTo(line, assistant)
    expect(Object.keys(answer)).toEqual(['error'])
    expect(answer.error).toMatch(say)
    expect(answer.error).toMatch(/^[A-Z][^\n]*\.?$/)
  })

  it('stands in its place, and the others go on', async () => {
    const answers = await answersTo(
      'sleep in Wyre\n{"question":\n{"question":"NEET in Preston"}\n{"question":7}\nsleep in Fylde\n',
      assistant,
    )
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

describe('one answer for the terminal', () => {
  it('is plain text without colour codes when colours are off', async () => {
    const text = await askOnce(assistant, sleep, { by: anybody, colours: false })
    expect(text).toContain('Priya Nolan')
    expect(text).toContain('Who to contact')
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('**')
    expect(text).not.toContain('###')
  })

  it('has colours when they are on', async () => {
    expect(await askOnce(assistant, sleep, { by: anybody, colours: true })).toContain('\u001b[')
  })
})
