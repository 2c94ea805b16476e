import { expect, it } from 'vitest'
import { isAside, withoutLetter } from '../../src/drafting/asides.ts'
import { openOffice, sayAll } from '../support/drafting.ts'

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
  'Morning sessions\nThe group met on 3 June.',
  'We met on 3 June.\nBest practice\nSleep diaries',
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
  ['The figures do not include academies.', false],
  ['It has been a busy term for the network, with 40 visits.', false],
])('tells what is meant for the reader: “%s”', (text, is) => {
  expect(isAside({ text, under: null })).toBe(is)
})

it('tells what was left out of a draft, and takes it in when told to', async () => {
  const office = await openOffice()
  const aside = 'Don’t mention the car park.'
  const left = await sayAll(
    office,
    'priya-nolan',
    'Draft an update for sleep on the Fylde Coast',
    'all dropped',
    `Hi all\nWe met 12 heads.\n${aside}`,
  )
  expect(left.text).toContain(`Left out, as no part of a report: “Hi all”, “${aside}”`)
  expect(JSON.stringify(left.draft)).not.toContain('car park')
  expect(JSON.stringify((await office.say('priya-nolan', `add: ${aside}`)).draft)).toContain('car park')
})
