import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

describe('a theme named that the place has no work on', () => {
  it('gives way to the work that all the other words speak for, and says so', async () => {
    const answer = await ask(assistant, 'Our Coppull Year 9s turn up yawning, they tell me they scroll TikTok till dawn')
    expect(answer).toMatchObject({ found: true, themes: ['sleep'], places: ['chorley'] })
    expect(answer.text).toContain('I took this to be about sleep.')
  })

  it('is kept where the wording speaks for it too', async () => {
    expect(await ask(assistant, 'Vaping awareness for our Year 8s in Lytham, anything on?')).toMatchObject({
      found: false,
      themes: ['vaping'],
      priorities: [],
    })
  })

  it('is kept where many themes of the work are a little likely, and none of them is', async () => {
    expect(await ask(assistant, 'boxing club for excluded lads in Nelson')).toMatchObject({ themes: ['exclusions'], priorities: [] })
  })

  it('is kept where two are named and the place deals with one in passing', async () => {
    const answer = await ask(assistant, 'Bereavement counselling for a class in Kirkham after their TA died')
    expect(answer).toMatchObject({ found: false, priorities: [] })
  })
})

describe('a theme named beside a word of another service', () => {
  it('is answered where the wording speaks for it', async () => {
    const answer = await ask(
      assistant,
      'A lad I taught in Skelmersdale has no course, no wage, nobody chasing him. Who would want to know?',
    )
    expect(answer).toMatchObject({ found: true, themes: ['neet'] })
    expect(answer.text).not.toContain('I took this')
  })

  it('is answered too beside a partner whom everybody knows, and many words that mean nothing here', async () => {
    const question =
      'Rather than punish lads who fell out, our Rawtenstall school wants them to hear each other. Police were going to help?'
    expect((await ask(assistant, question)).priorities[0]?.id).toBe('pennine-lancashire-we-are-community')
  })

  it('is not answered where the other service is what is asked for', async () => {
    expect(await ask(assistant, 'Admission appeal for reception in Chorley, SEND child')).toMatchObject({ found: false, intent: 'none' })
  })
})
