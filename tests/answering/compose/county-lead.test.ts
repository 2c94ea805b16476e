import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

it('names the localities that report nothing, where most report something', async () => {
  expect((await ask(assistant, 'Are any localities NOT doing NEET?')).text).toContain('Pennine Lancashire reports none')
})

it('names the localities that deal with it in passing', async () => {
  const { text } = await ask(assistant, 'Who in the county works on alcohol?')
  expect(text).toContain('Central Lancashire has 1 priority on alcohol')
  expect(text).toContain('Pennine Lancashire deals with it in passing.')
})

it('names every area that has a document of its own by one name', async () => {
  const { text, resources } = await ask(assistant, 'Talking Futures: which areas use it or are thinking about it?')
  expect(resources.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['talking-futures', 'preston-talking-futures', 'west-lancashire-talking-futures']),
  )
  for (const area of ['Chorley and South Ribble', 'Preston', 'West Lancashire']) expect(text).toContain(`for ${area}`)
})

it('shows only the one of the place asked for', async () => {
  const { resources } = await ask(assistant, 'Is there a Talking Futures presentation for Ormskirk?')
  expect(resources[0]?.id).toBe('west-lancashire-talking-futures')
  expect(resources.map(({ id }) => id)).not.toContain('preston-talking-futures')
})

it('calls no work a priority on what it only deals with in passing', async () => {
  const { text } = await ask(assistant, 'Which localities work on alternative provision?')
  expect(text).toContain('No priority is about alternative provision.')
  expect(text).toContain('Morecambe Bay, Preston and Pennine Lancashire deal with it in passing.')
})

it('counts nothing on a subject that the question only leans towards', async () => {
  const { text } = await ask(await createTestAssistant(), 'which priorities involve colleges')
  expect(text).toContain('4 priorities come nearest to what you ask, in Fylde Coast, West Lancashire, Preston and Morecambe Bay.')
})

it.each([
  ['does the Careers Hub charge', 'Preston works on it too', 'no other locality'],
  ['which localities use Talking Futures', 'Pennine Lancashire reports none', 'Fylde Coast, Morecambe Bay and'],
])('denies no work because a partner or resource was asked about: “%s”', async (question, said, unsaid) => {
  const { text } = await ask(assistant, question)
  expect(text).toContain(said)
  expect(text).not.toContain(unsaid)
})
