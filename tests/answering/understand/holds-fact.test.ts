import { describe, expect, it } from 'vitest'
import { noConversation } from '../../../src/answering/conversation.ts'
import { factWorth, findCounted } from '../../../src/answering/understand/holds-fact.ts'
import { understand } from '../../../src/answering/understand.ts'
import { toWords } from '../../../src/knowledge/words.ts'
import { shippedKnowledge, toLibrary } from '../../support/assistant.ts'

const library = await toLibrary(await shippedKnowledge())
const worth = (question: string, text: string) =>
  factWorth({ text, words: toWords(text).map((word) => word.text) }, understand(question, noConversation, library))

describe('a statement', () => {
  it('holds a date when it names a day, a term or an academic year, not when it speaks of Year 6', () => {
    expect(worth('When is it?', 'A meeting is planned for 29 April.')).toBeGreaterThan(0)
    expect(worth('When is it?', 'They meet every term.')).toBeGreaterThan(0)
    expect(worth('When is it?', 'The move from Year 6 to Year 7.')).toBeLessThan(0)
    expect(worth('When is it?', 'A bridge over the short-term gap.')).toBeLessThan(0)
  })

  it('tells how often when it gives an interval', () => {
    expect(worth('How often do they meet?', 'Meetings are planned every term.')).toBeGreaterThan(0)
  })

  it('counts meetings when asked how many times a group met', () => {
    expect(findCounted('how many times has the group met')).toEqual(findCounted('how many meetings'))
  })
})
