import { describe, expect, it } from 'vitest'
import { toAnswerJson } from '../../src/channels/answer-json.ts'
import { toMarkdown } from '../../src/channels/markdown.ts'
import { anybody } from '../../src/speaker.ts'
import { createTestAssistant } from '../support/assistant.ts'
import { assistantWith, createPuppet } from '../support/model.ts'

const question = 'Who supports NEET in West Lancs?'
const lead = { says: 'Claire Fox leads the work on EET pathways in West Lancashire.', cites: 'west-lancashire-eet' }
const sound = { says: 'A NEET working group was set up in West Lancashire.', cites: 'west-lancashire-eet' }
const invented = { says: 'It has helped 40 young people.', cites: 'west-lancashire-eet' }

async function replyWith(compose: unknown, text = question, wanted = {}) {
  const puppet = createPuppet({ compose })
  const assistant = await assistantWith(puppet, wanted)
  return { reply: await assistant.reply({ conversation: null, text, by: anybody }), askings: puppet.askings }
}

async function byRules(text = question) {
  return (await createTestAssistant()).reply({ conversation: null, text, by: anybody })
}

describe('an answer worded by a model', () => {
  it('begins with the model’s sentence and says which sentences are the model’s', async () => {
    const { reply } = await replyWith({ lead, summary: [sound] })
    expect(reply.lead).toBe(lead.says)
    expect(reply.composedBy).toBe('model')
    expect(reply.parts[0]).toEqual({
      kind: 'phrased',
      sentences: [sound.says],
      note: 'A language model worded the answer down to here from the entries below. Each sentence was checked against its entry.',
      language: null,
    })
    expect(toMarkdown(reply)).toContain(`${lead.says}\n\n${sound.says}\n\n_A language model worded the answer down to here`)
  })

  it('has the same people, entries, places and sources as the rules’ answer', async () => {
    const asked = { thread: null, tookMs: 0 }
    const { text, composedBy, ...facts } = toAnswerJson((await replyWith({ lead, summary: [sound] })).reply, asked)
    expect(composedBy).toBe('model')
    expect(text).toContain(lead.says)
    expect(toAnswerJson(await byRules(), asked)).toMatchObject(facts)
  })

  it('loses a sentence that says more than its entry', async () => {
    const { reply } = await replyWith({ lead, summary: [invented, sound] })
    expect(reply.parts[0]).toMatchObject({ sentences: [sound.says] })
  })

  it('is the rules’ answer, to the letter, when the first sentence says more than its entry', async () => {
    const { reply } = await replyWith({ lead: invented, summary: [sound] })
    expect(reply).toEqual(await byRules())
  })

  it.each([
    ['is away', undefined],
    ['answers in another shape', { lead: 'Claire Fox' }],
    ['cites what it was not given', { lead: { ...lead, cites: 'wyre-sleep' }, summary: [] }],
  ])('is the rules’ answer, to the letter, when the model %s', async (_, compose) => {
    expect((await replyWith(compose)).reply).toEqual(await byRules())
  })

  it('keeps what the rules say first where they say more than the entries hold', async () => {
    const text = 'What happened on NEET in West Lancs in autumn 2024?'
    const { reply } = await replyWith({ lead, summary: [] }, text)
    expect(reply.lead).toBe((await byRules(text)).lead)
    expect(reply.parts[0]).toMatchObject({ kind: 'phrased', sentences: [lead.says] })
  })

  it('shows the model the masked question and what was found, and nothing else of the conversation', async () => {
    const puppet = createPuppet({ compose: { lead, summary: [] } })
    const assistant = await assistantWith(puppet, { remembers: true })
    await assistant.reply({ conversation: 't', text: 'Who helps with sleep in Chorley?', by: anybody })
    await assistant.reply({
      conversation: 't',
      text: 'My pupil Jayden Smithson, born 3/4/2011, is NEET. Who can help in West Lancs?',
      by: anybody,
    })
    const given = puppet.askings.at(-1)?.given ?? ''
    expect(given).not.toMatch(/Jayden|Smithson|2011|Chorley|sleep/i)
    expect(Object.keys(JSON.parse(given))).toEqual(['question', 'entries'])
  })

  it('is not asked for where the rules’ answer is a fixed text, a definition or a person', async () => {
    for (const text of [
      'hello',
      'What does CFW stand for?',
      'Who is the officer for Wyre?',
      'Is there yoga in Wyre?',
      'Who helps with NEET in Blackpool?',
    ])
      expect((await replyWith({ lead, summary: [] }, text, { uses: ['compose'] })).askings).toEqual([])
  })

  it('is not asked for when that use is switched off, or the person has said no', async () => {
    expect((await replyWith({ lead, summary: [] }, question, { uses: ['understand'] })).askings).toEqual([])
    expect((await replyWith({ lead, summary: [] }, question, { mayUseModel: false })).askings).toEqual([])
  })
})
