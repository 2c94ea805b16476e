import { expect, it } from 'vitest'
import { isAside, withoutLetter } from '../../src/drafting/asides.ts'

it('takes the frame of a letter off, and says what it was', () => {
  const mail = [
    'From: Craig Brown',
    'To: Alicia Dixon',
    'Subject: School readiness',
    'Hi Alicia',
    'The top tips were reviewed on 3 June.',
    'Cheers',
    'Craig',
    'Partnership Officer',
  ]
  expect(withoutLetter(mail.join('\n'))).toEqual({
    text: 'The top tips were reviewed on 3 June.',
    left: mail.filter((line) => !line.startsWith('The top tips')),
  })
})

it.each([
  'To: be agreed with schools\nWe met on 3 June.',
  'Thanks to the school, 40 came.\nWe met.',
  'Thanks\nWe met on 3 June. 40 came.',
  'Hi Alicia',
])('leaves what may be of the report: “%s”', (text) => expect(withoutLetter(text)).toEqual({ text, left: [] }))

it.each([
  ['Hope you had a good half term!', true],
  ['Just a few bits for the report:', true],
  ['NB don’t mention the Heysham High thing', true],
  ['Give me a ring if anything is unclear.', true],
  ['Hi, right so its been a busy one!', true],
  ['Hope School hosted the network.', false],
  ['NB the next meeting is on 3 July.', false],
  ['Hope all schools will take part.', false],
  ['It has been a busy term for the network, with 40 visits.', false],
])('tells what is meant for the reader: “%s”', (text, is) => {
  expect(isAside({ text, under: null })).toBe(is)
})
