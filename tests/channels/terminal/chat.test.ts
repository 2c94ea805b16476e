import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Assistant } from '../../../src/assistant.ts'
import { chat } from '../../../src/channels/terminal/chat.ts'
import { anybody, type Speaker, speakingAs } from '../../../src/speaker.ts'
import { updateFile } from '../../support/builders.ts'
import { createCountyAssistant } from '../../support/county.ts'

/** What is said to each line typed, after the greeting. */
async function talk(lines: string[], to?: Assistant): Promise<string[]> {
  const planned = updateFile({ sections: { plannedNextPeriod: ['A workshop for grandparents is planned.'] } })
  let screen = ''
  await chat(
    to ?? (await createCountyAssistant([planned])),
    { input: Readable.from(lines.map((line) => `${line}\n`)), write: (text) => (screen += text) },
    { by: anybody, colours: false },
  )
  const [greeting = '', ...answers] = screen.split('\n> ')
  expect(greeting).toContain('Say “bye” to leave.')
  return answers.slice(0, lines.length).map((answer) => answer.trim())
}

describe('a conversation on the terminal', () => {
  it('goes from an unclear place to the officer in four turns', async () => {
    const [which, topic, planned, contact] = await talk([
      'Who supports sleep in Warton?',
      'the first one',
      'What is planned next?',
      'And who do I speak to?',
    ])
    expect(which).toMatch(/could mean more than one place/)
    expect(which).toMatch(/1\. Fylde\n2\. Lancaster/)
    expect(topic).toContain('Sleep · Fylde')
    expect(topic).toContain('Sleep on the Fylde Coast')
    expect(planned).toContain('A workshop for grandparents is planned.')
    expect(contact).toContain('Priya Nolan')
    expect(contact).not.toContain('Nina Hale')
  })

  it.each(['bye', 'BYE', 'exit', 'quit'])('ends with “%s”', async (word) => {
    const answers = await talk(['sleep in Wyre', word, 'NEET in Preston'])
    expect(answers.join('\n')).toContain('Priya Nolan')
    expect(answers.join('\n')).not.toContain('Tom Ashworth')
  })

  it('passes over an empty line', async () => {
    const answers = await talk(['', '   ', 'sleep in Wyre'])
    expect(answers.slice(0, 2)).toEqual(['', ''])
    expect(answers[2]).toContain('Priya Nolan')
  })

  it('goes on after something went wrong, without saying what', async () => {
    const county = await createCountyAssistant()
    const brittle: Assistant = {
      async reply(message) {
        if (message.text === 'break') throw new TypeError('x is undefined')
        return county.reply(message)
      },
    }
    const [broken, after] = await talk(['break', 'sleep in Wyre'], brittle)
    expect(broken).toMatch(/Something went wrong on our side/)
    expect(broken).not.toContain('undefined')
    expect(after).toContain('Priya Nolan')
  })

  it('tells the assistant who is asking', async () => {
    const county = await createCountyAssistant()
    const heard: Speaker[] = []
    const listening: Assistant = {
      async reply(message) {
        heard.push(message.by)
        return county.reply(message)
      },
    }
    await chat(listening, { input: Readable.from(['hello\n']), write: () => {} }, { by: speakingAs('priya-nolan'), colours: false })
    expect(heard).toEqual([speakingAs('priya-nolan')])
  })
})
