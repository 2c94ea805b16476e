import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort()

it.each([
  ['What else is Preston doing apart from the NEET one?', ['preston-school-avoidance']],
  ['Anything in West Lancs other than TARDIS?', ['west-lancashire-eet', 'west-lancashire-sendco']],
  [
    'Besides Preston, which localities do NEET?',
    ['central-lancashire-eet', 'fylde-coast-neet', 'morecambe-bay-eet', 'west-lancashire-eet'],
  ],
])('leaves out what is not wanted: “%s”', async (question, expected) => {
  expect(idsOf((await ask(assistant, question)).priorities)).toEqual(expected)
})

it('leaves out a partner, and keeps a place named after it', async () => {
  const { places, text } = await ask(assistant, 'who is in on the sleep work besides the National Sleep Charity? school in Chorley')
  expect(places).toEqual(['chorley'])
  expect(text).toMatch(/Partners involved: [^\n]*Lancashire Violence Reduction Network/)
  expect(text).not.toMatch(/Partners involved: [^\n]*National Sleep Charity/)
})

it('reads “other than” before no name as ordinary words', async () => {
  const { priorities } = await ask(assistant, 'who has been trained in brain development in Fylde, other than school staff')
  expect(idsOf(priorities)).toEqual(['fylde-coast-early-years'])
})

it('says so where what is left out is all the work of a place, and takes it for nothing else', async () => {
  const { priorities, elsewhere, themes, text, contacts } = await ask(assistant, 'anything for Burnley besides the community cohesion one')
  expect(text).toContain('Apart from **We are Community**, the reports name no priority in Burnley.')
  expect([idsOf(priorities), idsOf(elsewhere), themes]).toEqual([[], [], []])
  expect(idsOf(contacts)).toEqual(['alicia-dixon', 'craig-brown'])
})

it.each([
  ['apart from Preston, Wyre and Lancaster who does NEET', ['central-lancashire-eet', 'west-lancashire-eet']],
  ['what about NEET anywhere but Preston', ['central-lancashire-eet', 'fylde-coast-neet', 'morecambe-bay-eet', 'west-lancashire-eet']],
  ['NEET outside of Preston', ['central-lancashire-eet', 'fylde-coast-neet', 'morecambe-bay-eet', 'west-lancashire-eet']],
  ['our school is just outside Chorley, who does sleep', ['central-lancashire-sleep']],
  ['drinking outside the shops in Leyland, who deals with that', ['central-lancashire-alcohol']],
])('tells what lies outside from what is left out: “%s”', async (question, expected) => {
  expect(idsOf((await ask(assistant, question)).priorities)).toEqual(expected)
})

it('says nothing of a place that is left out, and where the only work is', async () => {
  const { text } = await ask(assistant, 'Besides Preston, which localities do NEET?')
  expect(text).toContain('; Pennine Lancashire reports none.')
  const nowhere = await ask(assistant, 'who else does autism apart from Morecambe')
  expect(nowhere.text).toContain('Nowhere else: the only work on autism and neurodiversity is in Morecambe Bay.')
})
