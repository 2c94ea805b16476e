import { expect, it } from 'vitest'
import { converse } from '../../support/assistant.ts'

it.each([
  ['is this private', 'masked before anything is kept'],
  ['does anyone see what I type?', 'masked before anything is kept'],
  ['do you keep my questions', 'masked before anything is kept'],
  ['That’s out of date.', 'To have it put right'],
  ['who do I tell if this is wrong', 'To have it put right'],
  ['what should I read first', 'You can ask, for example'],
  ['are you there?', 'You can ask, for example'],
  ['what places do you cover', 'There are 6 localities'],
  ['which report is this from', 'TASS in action, spring 2025'],
])('answers what is asked about the assistant itself: “%s”', async (question, says) => {
  const { text, found } = await converse(question)
  expect(text).toContain(says)
  expect(found).toBe(true)
})

it('takes an answer for mistaken in the middle of a conversation', async () => {
  expect((await converse('NEET in Preston', 'this is wrong')).text).toContain('To have it put right')
})

it('keeps to its own questions', async () => {
  expect((await converse('School kitchen allergen sheet, where is it saved?')).found).toBe(false)
})
