import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

describe('a partner named beside a subject', () => {
  it('is no answer where everybody knows such a partner and the place has nothing on the subject', async () => {
    const answer = await ask(assistant, 'Restorative justice pilot in Ormskirk, with the police like in other places?')
    expect(answer).toMatchObject({ found: false, places: ['west-lancashire'], priorities: [] })
    expect(answer.elsewhere.map(({ id }) => id)).toEqual(['pennine-lancashire-we-are-community'])
  })
})

describe('a name that others use too', () => {
  it.each(['is the tardis bigger on the inside', 'which tardis did tom baker have'])(
    'is not ours where nothing else in the question means anything here: “%s”',
    async (question) => {
      expect(await ask(assistant, question)).toMatchObject({ found: false, intent: 'none', contacts: [] })
    },
  )

  it.each(['what is the TARDIS group for', 'does the TARDIS network still meet?', 'TARDIS'])(
    'is ours otherwise: “%s”',
    async (question) => {
      expect((await ask(assistant, question)).found).toBe(true)
    },
  )
})
