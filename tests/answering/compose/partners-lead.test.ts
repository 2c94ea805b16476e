import { describe, expect, it } from 'vitest'
import { ask, converse, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

describe('the partners of a piece of work', () => {
  it.each([
    'who are the partners in the Morecambe Bay autism priority',
    'which organisations are in the autism work in Lancaster?',
    'who else is involved in autism in Lancaster?',
  ])('are named: %s', async (question) => {
    const { text } = await ask(assistant, question)
    expect(text).toContain('The reports name 3 partners in **Autism training for schools and partners**: Lancashire Mind,')
  })

  it('are those of the network asked about, without itself, and without who is said to be missing', async () => {
    const { text } = await ask(assistant, 'list partners involved in TARDIS')
    expect(text).toContain('in **TARDIS Community Partnership**: Tarleton Primary,')
    expect(text).not.toMatch(/partners in [^.]*MHIST/)
  })

  it('are not listed where a question asks something of them', async () => {
    const { text } = await ask(assistant, 'which partners were invited to the next TARDIS meeting')
    expect(text).not.toContain('The reports name')
  })
})

it('something free asked for is led by the offers, not by a statement that shares its words', async () => {
  const { text, offers } = await ask(assistant, 'is there any free training on ketamine for parents')
  expect(offers.map(({ id }) => id)).toEqual(['lets-talk-ketamine'])
  expect(text).toContain("There is 1 offer on drugs and other substances: **Let's Talk Ketamine**.")
})

it('compares how many partners there are where that is asked', async () => {
  const { text } = await converse('compare NEET work in Preston and West Lancs', 'which one has more partners')
  expect(text).toContain('7 in **EET pathways in West Lancashire** and 5 in **Post-16 EET in Preston**.')
})

it('names the partners, whatever they are asked for', async () => {
  const { text } = await ask(assistant, 'it is for a funding bid - which partners are in on EET in Preston')
  expect(text).toContain('The reports name 5 partners in **Post-16 EET in Preston**')
})
