import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'
import { partnerFile, priorityFile, updateFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

const partners = [
  partnerFile({ districts: ['fylde', 'wyre'] }),
  partnerFile({ id: 'owl-house', name: 'Owl House', districts: ['fylde', 'wyre'] }),
  priorityFile({ partners: ['calm-nights', 'owl-house'] }),
]
const planned = ['Leaflets are to be reprinted.', 'A visit to Owl House is planned.', 'A talk for parents is planned at a library.']
const update = updateFile({ sections: { activityLastPeriod: ['Calm Nights met parents.'], plannedNextPeriod: planned } })
const leadOf = (text: string) => text.split('\n\n').filter((block) => !block.startsWith('_'))[0]

describe('a section asked for', () => {
  it('begins with what names the partner asked about', async () => {
    const { text } = await askCounty('Owl House, what is the plan with them?', [...partners, update])
    expect(leadOf(text)).toContain('A visit to Owl House is planned.')
    expect(text).not.toContain('Leaflets')
  })

  it('that says nothing of the partner gives way to what does', async () => {
    const { text } = await askCounty('What is planned with Calm Nights?', [...partners, update])
    expect(leadOf(text)).toContain('Calm Nights met parents.')
  })

  it('begins with the statement that shares an everyday word with the question', async () => {
    const { text } = await askCounty('What is planned for parents on sleep in Wyre?', [...partners, update])
    expect(leadOf(text)).toContain('A talk for parents')
    expect(text).toContain('Leaflets')
  })
})

it('is answered by the statement of the section that says an expression of the reports, whoever it stands for', async () => {
  const answer = await ask(await createTestAssistant(), 'Which Youth Strategy objectives does the Preston school avoidance work tie to?')
  expect(leadOf(answer.text)).toContain('Be Healthy')
})

it.each([
  ['what approach did they want with parents, early years Fylde Coast', 'no judgement'],
  ['Preston parent workshops: will anybody ask the families what they thought of them?', 'feedback'],
])('is understood in “%s”', async (question, fact) => {
  expect((await ask(await createTestAssistant(), question)).text).toContain(fact)
})
