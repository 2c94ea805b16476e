import { describe, expect, it } from 'vitest'
import type { Asking } from '../../src/phrasing/asking.ts'
import { anybody } from '../../src/speaker.ts'
import { createTestAssistant } from '../support/assistant.ts'
import { assistantWith, createPuppet } from '../support/model.ts'

/** As if it translated: other words, the same marks. */
const asPolish = ({ given }: Asking<unknown>) => ({
  texts: (JSON.parse(given).texts as string[]).map((text) => `Zdanie po polsku ${(text.match(/⟦\d+⟧/g) ?? []).join(' ')}.`),
})

async function conversation(translate: unknown, ...texts: string[]) {
  const puppet = createPuppet({ translate })
  const assistant = await assistantWith(puppet, { uses: ['translate'], remembers: true })
  const last = texts.pop() as string
  for (const text of texts) await assistant.reply({ conversation: 't', text, by: anybody })
  return { reply: await assistant.reply({ conversation: 't', text: last, by: anybody }), askings: puppet.askings }
}

const question = 'Who helps with sleep in Chorley?'

describe('a translation', () => {
  it('of the last answer stands before its English, marked as a machine’s and in its language', async () => {
    const { reply } = await conversation(asPolish, question, 'in Polish please')
    expect(reply.parts[0]).toMatchObject({ kind: 'phrased', language: 'pl' })
    expect(JSON.stringify(reply.parts[0])).toContain('Machine translation into Polish, which nobody has checked.')
    expect(reply.lead).toContain('Alison Walsh and Claire Fox')
    expect(reply.composedBy).toBe('model')
  })

  it('of an answer may be asked for together with the question', async () => {
    const { reply } = await conversation(asPolish, `${question} In Polish please`)
    expect(reply.parts[0]).toMatchObject({ kind: 'phrased', language: 'pl' })
    expect(reply.places).toEqual(['chorley'])
  })

  it('has every name and number as it was, because the model never sees them', async () => {
    const { reply, askings } = await conversation(asPolish, question, 'in Polish please')
    expect(askings[0]?.given).not.toMatch(/Alison|Claire|Chorley|2025/)
    const [first] = (reply.parts[0] as { sentences: string[] }).sentences
    expect(first).toMatch(/^Zdanie po polsku .*Chorley.*Alison Walsh.*Claire Fox/)
  })

  const spoilt = (spoil: (text: string) => string) => (asking: Asking<unknown>) => ({ texts: asPolish(asking).texts.map(spoil) })

  it.each([
    ['loses a name', spoilt((text) => text.replace(/⟦1⟧/, ''))],
    ['doubles a name', spoilt((text) => text.replace(/⟦1⟧/, '⟦1⟧ ⟦1⟧'))],
    ['adds a number', spoilt((text) => `${text} Zadzwoń 0300.`)],
    ['adds a link', spoilt((text) => `${text} https://evil.example`)],
    ['adds markup', spoilt((text) => `**${text}**`)],
    ['stays English', spoilt((text) => `${text} This is what you have to do with the child and the family.`)],
    ['loses a sentence', () => ({ texts: [] })],
    ['is away', undefined],
  ])('is not given when the model %s', async (_, translate) => {
    const { reply } = await conversation(translate, question, 'in Polish please')
    expect(reply.lead).toMatch(/^I cannot translate into Polish just now\./)
    expect(reply.parts).toEqual([])
  })

  it('into a language with letters of its own must be written in them', async () => {
    const { reply } = await conversation(asPolish, question, 'can I have that in Urdu')
    expect(reply.lead).toMatch(/^I cannot translate into Urdu just now\./)
  })

  it('needs an answer first', async () => {
    const { reply } = await conversation(asPolish, 'in Polish please')
    expect(reply.lead).toBe('Ask your question first, then say “in Polish please”, and I will translate the answer.')
  })

  it('is not offered without a model: the words are a question like any other', async () => {
    const reply = await (await createTestAssistant()).reply({ conversation: 't', text: 'in Polish please', by: anybody })
    expect(reply.lead).not.toContain('translate')
  })
})
