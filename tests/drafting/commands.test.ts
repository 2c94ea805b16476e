import { describe, expect, it } from 'vitest'
import { readCommand } from '../../src/drafting/commands.ts'
import { readAnswers } from '../../src/drafting/read-answers.ts'
import type { Which } from '../../src/drafting/which-lines.ts'

const lines = (...numbers: number[]): Which => ({ numbers, last: 0, all: false, rest: false })
const last = (count: number): Which => ({ numbers: [], last: count, all: false, rest: false })

describe('words for a draft', () => {
  it.each([
    ['the second is planned', { do: 'move', which: lines(2), to: 'plannedNextPeriod' }],
    ['Move 3 to impact.', { do: 'move', which: lines(3), to: 'impactSoFar' }],
    ['3 and 4 are exit', { do: 'move', which: lines(3, 4), to: 'exitStrategy' }],
    ['move the last two to planned', { do: 'move', which: last(2), to: 'plannedNextPeriod' }],
    ['drop the last', { do: 'drop', which: last(1) }],
    ['please delete 2 to 4', { do: 'drop', which: lines(2, 3, 4) }],
    ['change 12 to 14 schools', { do: 'swap', from: '12', to: '14 schools', which: null }],
    ['change “West Lancs” to “West Lancashire” in 4', { do: 'swap', from: 'West Lancs', to: 'West Lancashire', which: lines(4) }],
    ['replace 2 with We met the heads in May', { do: 'replace', which: lines(2), text: 'We met the heads in May' }],
    ['change 3 to The police came', { do: 'replace', which: lines(3), text: 'The police came' }],
    ['add The police came', { do: 'add', text: 'The police came', section: null }],
    ['add to impact: 14 schools signed', { do: 'add', text: '14 schools signed', section: 'impactSoFar' }],
    ['undo', { do: 'undo' }],
    ['start again', { do: 'start-again' }],
    ['show me', { do: 'show' }],
    ['What’s missing?', { do: 'missing' }],
    ['what changed since last time?', { do: 'what-changed' }],
    ['that’s right', { do: 'right' }],
    ['approve', { do: 'approve', acceptAll: false }],
    ['publish it', { do: 'approve', acceptAll: false }],
    ['looks good publish it', { do: 'approve', acceptAll: false }],
    ['great - please publish it now', { do: 'approve', acceptAll: false }],
    ['that’s all, publish', { do: 'approve', acceptAll: false }],
    ['accept all and publish', { do: 'approve', acceptAll: true }],
    ['accept 3', { do: 'accept', which: lines(3), section: null }],
    ['leave impact empty', { do: 'accept', which: null, section: 'impactSoFar' }],
    ['outcomes as last time', { do: 'as-last-time', section: 'intendedOutcomes' }],
    ['keep for later', { do: 'keep' }],
    ['cancel', { do: 'keep' }],
    ['send to Craig for review', { do: 'review', to: 'Craig' }],
    ['send it back: say who came', { do: 'send-back', says: 'say who came' }],
    ['rename it to Careers for all', { do: 'rename', title: 'Careers for all' }],
    ['close this priority', { do: 'close' }],
    ['handed over to the Careers Hub', { do: 'hand-over', to: 'the Careers Hub' }],
    ['the priority is being handed to Carers Link', { do: 'hand-over', to: 'Carers Link' }],
    ['the youth hub line should be under impact', { do: 'move', which: { ...lines(), about: 'youth hub' }, to: 'impactSoFar' }],
    ['send it to Craig to have a look', { do: 'review', to: 'Craig' }],
    ['hold on til next week', { do: 'keep' }],
    ['I’ll finish it next term', { do: 'keep' }],
    ['no don’t', { do: 'undo' }],
    ['actually put it back', { do: 'undo' }],
    ['send back: please add how many schools', { do: 'send-back', says: 'please add how many schools' }],
    ['actually no leave it open', { do: 'reopen' }],
    ['don’t close it', { do: 'reopen' }],
    ['does it all look right?', { do: 'missing' }],
    ['summer', { do: 'period', said: 'summer' }],
    ['no, spring 2026', { do: 'period', said: 'spring 2026' }],
    ['no, the second one was planned not done', { do: 'move', which: lines(2), to: 'plannedNextPeriod' }],
    ['actually 5 and 6 belong together', { do: 'join', which: lines(5, 6) }],
    ['merge 2 to 4 please', { do: 'join', which: lines(2, 3, 4) }],
    ['split 4', { do: 'split', which: lines(4), after: null }],
    ['split 4 after “the heads”', { do: 'split', which: lines(4), after: 'the heads' }],
    ['swap 3 and 5', { do: 'exchange', which: lines(3, 5) }],
    ['put line 7 first', { do: 'order', which: lines(7), to: 'first', beside: null }],
    ['sorry, move 3 below 5', { do: 'order', which: lines(3), to: 'after', beside: lines(5) }],
    ['what did we say last time', { do: 'last-report' }],
    ['I’d like Alison to check it first', { do: 'review', to: 'Alison' }],
    ['that last one’s exit', { do: 'move', which: last(1), to: 'exitStrategy' }],
    ['no 90.4 should be 91.4', { do: 'swap', from: '90.4', to: '91.4', which: null }],
    ['delete the one about FutureU', { do: 'drop', which: { ...lines(), about: 'futureu' } }],
    ['oh and 3 is impact not activity', { do: 'move', which: lines(3), to: 'impactSoFar' }],
    ['I agree with the checks', { do: 'accept', which: { ...lines(), all: true }, section: null }],
  ])('are a command: “%s”', (text, command) => {
    expect(readCommand(text)).toEqual(command)
  })

  it.each([
    'We met the heads and moved the date to planned sessions in May.',
    'who supports sleep in Preston?',
    'The second workshop went ahead on 4 November',
    'Schools change so often that we need a list',
    'All 14 schools approve of the plan',
    'publish the leaflet in spring',
    'In summer we will close the gap between schools',
    'Handing out leaflets worked well',
    'Every school should have a named lead',
    'No child should be left without a place',
    'Parents should be told in May',
    'The lead should be a governor',
  ])('are no command: “%s”', (text) => {
    expect(readCommand(text)).toBeNull()
  })
})

describe('what became of three plans', () => {
  const all: Which = { numbers: [], last: 0, all: true, rest: false }
  const rest: Which = { numbers: [], last: 0, all: false, rest: true }
  const saying = (about: string): Which => ({ numbers: [], last: 0, all: false, rest: false, about })

  it.each([
    [
      'first done, second still planned, rest dropped',
      [
        [lines(1), 'done'],
        [lines(2), 'planned'],
        [rest, 'dropped'],
      ],
    ],
    [
      '1 and 3 done, 2 dropped',
      [
        [lines(1, 3), 'done'],
        [lines(2), 'dropped'],
      ],
    ],
    [
      '1, 3 done and 2 still planned',
      [
        [lines(1, 3), 'done'],
        [lines(2), 'planned'],
      ],
    ],
    [
      '1 done 2 dropped',
      [
        [lines(1), 'done'],
        [lines(2), 'dropped'],
      ],
    ],
    [
      'the first happened, the rest is still planned',
      [
        [lines(1), 'done'],
        [rest, 'planned'],
      ],
    ],
    ['all done', [[all, 'done']]],
    [
      'all still planned except the first which is done',
      [
        [lines(1), 'done'],
        [rest, 'planned'],
      ],
    ],
    [
      'all done except childminders',
      [
        [saying('childminders'), null],
        [rest, 'done'],
      ],
    ],
    [
      'did everything apart from 2, which is still planned',
      [
        [lines(2), 'planned'],
        [rest, 'done'],
      ],
    ],
    [
      '1 done, 2 partly done',
      [
        [lines(1), 'done'],
        [lines(2), null],
      ],
    ],
    ['the leaflets one is dropped', [[saying('leaflets'), 'dropped']]],
    ['still planned', [[lines(1), 'planned']]],
    [
      'done: 1 and 2, planned: 3',
      [
        [lines(1, 2), 'done'],
        [lines(3), 'planned'],
      ],
    ],
  ])('is understood in one go: “%s”', (text, answers) => {
    expect(readAnswers(text as string, 3)).toEqual((answers as [Which, string | null][]).map(([which, became]) => ({ which, became })))
  })

  it.each(['we met on 29 April', 'is the first done?', 'first done, and the police came', 'planned sessions went well'])(
    'is not read into other words: “%s”',
    (text) => {
      expect(readAnswers(text, 3)).toBeNull()
    },
  )
})
