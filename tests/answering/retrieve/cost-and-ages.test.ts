import { expect, it } from 'vitest'
import { loadKnowledge } from '../../../src/knowledge/load.ts'
import { ask, createTestAssistant, today } from '../../support/assistant.ts'
import { atOnce } from '../../support/at-once.ts'
import { offerFile } from '../../support/builders.ts'
import { askCounty, smallCounty } from '../../support/county.ts'

const offers = [
  offerFile({ id: 'all-four', title: 'Night owls', cost: 'free', districts: ['wyre'], phases: ['secondary'], ages: { from: 11, to: 16 } }),
  offerFile({ id: 'has-a-price', title: 'Deep rest', cost: 'paid', districts: ['wyre'], phases: ['secondary'] }),
  offerFile({ id: 'says-no-price', title: 'Lights out', cost: 'not-stated', districts: ['wyre'], phases: ['secondary'] }),
  offerFile({ id: 'elsewhere', title: 'Quiet hours', cost: 'free', districts: ['preston'], phases: ['secondary'] }),
  offerFile({ id: 'too-young', title: 'Little sleepers', cost: 'free', districts: ['wyre'], phases: ['primary'] }),
  offerFile({ id: 'too-old', title: 'Late shift', cost: 'free', districts: ['wyre'], ages: { from: 16, to: 19 } }),
  offerFile({ id: 'another-theme', title: 'Clear air', themes: ['vaping'], cost: 'free', districts: ['wyre'], phases: ['secondary'] }),
]

const idsIn = (answer: { offers: { id: string }[] }) => answer.offers.map(({ id }) => id).sort()

it('takes “free things on sleep for Year 9 in Wyre” to mean all four: cost, theme, age and district', async () => {
  expect(idsIn(await askCounty('free things on sleep for Year 9 in Wyre', offers))).toEqual(['all-four'])
})

it('leaves no price out when none was asked about', async () => {
  expect(idsIn(await askCounty('things on sleep for Year 9 in Wyre', offers))).toEqual(['all-four', 'has-a-price', 'says-no-price'])
})

it('names last what nobody has confirmed for long, and no more what nobody has confirmed for half a year', async () => {
  const overdue = [
    offerFile({ id: 'a-stale', title: 'Night help', districts: ['wyre'], reviewBy: '2026-09-30' }),
    offerFile({ id: 'b-fresh', title: 'Quiet help', districts: ['wyre'] }),
    offerFile({
      id: 'c-gone',
      title: 'Calm help',
      districts: ['wyre'],
      added: '2026-01-01',
      checked: '2026-01-01',
      reviewBy: '2026-03-01',
    }),
  ]
  const { knowledge } = atOnce(loadKnowledge(smallCounty(...overdue), today))
  const answer = await ask(await createTestAssistant(knowledge), 'what offers are there on sleep in Wyre')
  expect(answer.offers.map(({ id }) => id)).toEqual(['b-fresh', 'a-stale'])
})
