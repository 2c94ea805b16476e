import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'
import { localityFile, partnerFile } from '../../support/builders.ts'
import { createCountyAssistant } from '../../support/county.ts'

const assistant = await createCountyAssistant([partnerFile({ aliases: ['With You'], districts: ['fylde', 'wyre'] })])

async function read(question: string) {
  const { places, themes } = await ask(assistant, question)
  return { places, themes }
}

describe('a question typed in a hurry', () => {
  it.each([
    'sleep wyre',
    'WHO SUPPORTS SLEEP IN WYRE',
    'who suports sleap in wyre??',
    'slepe in Wyer pls',
    'hi, any1 doing sleep stuff in wyre? thx',
    '#sleep @Wyre',
    '“sleep” – ‘Wyre’…',
    'sleep/wyre',
    'sleep,wyre',
    'Wyre: sleep?',
    's l e e p support in Wyre',
    'bedtimes in wyre 😴',
    'insomina in Wyre',
    'Sleep\n\nWyre',
    'Sleep support (Wyre) [urgent] <please>',
    'Sleep & Wyre',
  ])('is understood: “%s”', async (question) => {
    expect(await read(question)).toEqual({ places: ['wyre'], themes: ['sleep'] })
  })

  it.each(['sleep on the fyldecoast', 'sleep FyldeCoast', 'sleep, fylde-coast', 'sleep flyde coast'])(
    'is understood where a name has two words: “%s”',
    async (question) => {
      expect(await read(question)).toEqual({ places: ['fylde', 'wyre'], themes: ['sleep'] })
    },
  )

  it.each(['N.E.E.T. in Preston', 'n e e t preston', 'NEETs in Preston', 'neet preston', 'NEET/Preston'])(
    'is understood where it holds an acronym: “%s”',
    async (question) => {
      expect(await read(question)).toEqual({ places: ['preston'], themes: ['neet'] })
    },
  )

  it('is not taken for a place where it is a slip in the asking', async () => {
    expect(await read('Sleep in Preston, whre do tehy meet?')).toEqual({ places: ['preston'], themes: ['sleep'] })
  })

  it('is understood as its long form', async () => {
    expect(await read('Who helps those not in education, employment or training in Preston?')).toEqual({
      places: ['preston'],
      themes: ['neet'],
    })
  })
})

describe('an ordinary word', () => {
  it.each([
    'We need new wire for the shed',
    'The sheep need feeding',
    'Where can I meet the need?',
    'The steep stairs are slippery',
    'It goes with you on the bus',
  ])('is not put right to a name that it resembles: “%s”', async (question) => {
    expect(await ask(assistant, question)).toMatchObject({ places: [], themes: [], found: false })
  })
})

describe('a pasted message', () => {
  it('is read for what it asks, without its signature', async () => {
    const message = [
      'Subject: sleep',
      '',
      'Hi all,',
      '',
      'Who supports sleep in Preston?',
      '',
      'Kind regards,',
      'Sam',
      'Deputy head, Fleetwood Primary School',
    ].join('\n')
    expect(await read(message)).toEqual({ places: ['preston'], themes: ['sleep'] })
  })

  it('is not read for what an earlier message said', async () => {
    const message = 'Who supports sleep in Wyre?\n\n> On Monday Sam wrote:\n> Who supports NEET in Preston?'
    expect(await read(message)).toEqual({ places: ['wyre'], themes: ['sleep'] })
  })

  it('is read for the sentence that asks when it is long', async () => {
    const story = 'We had a busy term and a good assembly. '.repeat(60)
    expect(await read(`${story}Who supports sleep in Wyre? ${story}`)).toEqual({ places: ['wyre'], themes: ['sleep'] })
  })

  it('is not read for the words of a web address', async () => {
    expect(await read('Who supports sleep in Wyre? See https://example.org/preston/neet')).toEqual({ places: ['wyre'], themes: ['sleep'] })
  })
})

it('shows how the question was read, so that a wrong reading is seen', async () => {
  const { text } = await ask(assistant, 'whats planned on slep in wyer')
  expect(text.split('\n')[0]).toMatch(/Sleep · .*Wyre/)
})

describe('a name', () => {
  it.each(["Who is Priya Nolan's deputy?", 'Is this Priya Nolan’s patch?'])(
    'is read where something is its own: “%s”',
    async (question) => {
      expect((await ask(assistant, question)).contacts.map(({ id }) => id)).toEqual(['priya-nolan'])
    },
  )

  it('with “the” before what it describes is the name itself', async () => {
    const localities = await createCountyAssistant([localityFile({ aliases: ['the Fylde'] })])
    expect((await ask(localities, 'What does the Fylde sleep work aim for?')).places).toEqual(['fylde'])
    expect((await ask(localities, 'Is there sleep work on the Fylde?')).places).toEqual(['fylde', 'wyre'])
  })
})

describe('a word that lacks one letter', () => {
  it.each([
    ['emotional wellbing preston', ['mental-health']],
    ['talkin futures leyland', ['careers', 'neet']],
  ])('is put right sooner than taken for two words: “%s”', async (question, themes) => {
    expect((await ask(await createTestAssistant(), question)).themes).toEqual(themes)
  })

  it('is still two words when those are what was run together', async () => {
    expect(await read('sleepinwyre')).toMatchObject({ themes: ['sleep'], places: ['wyre'] })
  })
})
