import { beforeAll, describe, expect, it } from 'vitest'
import { readWish } from '../../src/digest/read-wish.ts'
import type { Library } from '../../src/finding/library.ts'
import { shippedKnowledge, toLibrary } from '../support/assistant.ts'
import { choiceOf } from '../support/digest.ts'

let library: Library
beforeAll(async () => {
  library = await toLibrary(await shippedKnowledge())
})
const read = (text: string) => readWish(text, library)

describe('a wish to get the digest', () => {
  it.each([
    ['how do I get the weekly email', { districts: [], themes: [] }],
    ['i want to be told about new offers in Wyre', { districts: ['wyre'], themes: [] }],
    ['let me know when there’s anything new on sleep', { districts: [], themes: ['sleep'] }],
    ['send me NEET and SEND for West Lancs', { districts: ['west-lancashire'], themes: ['neet', 'send'] }],
    ['Please could you send me vaping in Hyndburn?', { districts: ['hyndburn'], themes: ['vaping'] }],
    [
      'subscribe me to vaping in Hyndburn and Rossendale for secondary',
      { districts: ['hyndburn', 'rossendale'], themes: ['vaping'], phases: ['secondary'] },
    ],
    ['email me sleep for Chorley every Monday', { districts: ['chorley'], themes: ['sleep'] }],
    ['sign us up for the weekly digest', {}],
    ['send us a weekly digest for Wyre', { districts: ['wyre'] }],
    ['send me SEND', { themes: ['send'] }],
  ] as const)('is read: %s', (text, choice) => {
    expect(read(text)).toMatchObject({ want: 'subscribe', choice: choiceOf(choice as Partial<ReturnType<typeof choiceOf>>) })
  })

  it.each([
    'Please send me the NEET figures for Burnley if you have them',
    'tell me about new offers in Wyre',
    'let me know if there is a new officer',
    'send me the sleep toolkit',
    'Can you send me the link again?',
    'send me the contact for Wyre',
    'also send me the contact for Wyre',
    'send me something on autism in Wyre',
    'The Safeguarding Partnership newsletter, how do I subscribe?',
    'who supports NEET in West Lancs?',
    'Mobile library timetable, does it stop at the school on Wednesdays',
    'add an offer: weekly sleep workshops in Wyre',
    'stop',
  ])('is not read into a question: %s', (text) => {
    expect(read(text)).toBeNull()
  })

  it('keeps what is unclear apart', () => {
    expect(read('send me attendance for PR4')).toMatchObject({ want: 'subscribe', unclear: [{ said: 'PR4' }], choice: { districts: [] } })
  })
})

it.each([
  ['Stop the digest', { want: 'stop' }],
  ['please stop sending me the weekly digest', { want: 'stop' }],
  ['unsubscribe', { want: 'stop' }],
  ['less on sleep', { want: 'less', themes: ['sleep'] }],
  ['no more about vaping please', { want: 'less', themes: ['vaping'] }],
  ['drop sleep from my digest', { want: 'less', themes: ['sleep'] }],
  ['what am I subscribed to?', { want: 'tell' }],
  ['show my digest', { want: 'tell' }],
  ['also send me vaping', { want: 'add', choice: choiceOf({ themes: ['vaping'] }) }],
  ['add transition to my digest', { want: 'add', choice: choiceOf({ themes: ['transition'] }) }],
])('reads “%s”', (text, wish) => {
  expect(read(text)).toMatchObject(wish)
})

it('does not take “less on” something that is no theme for a wish', () => {
  expect(read('less on the bus')).toBeNull()
})
