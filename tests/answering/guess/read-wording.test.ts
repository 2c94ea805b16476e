import { describe, expect, it } from 'vitest'
import { readWording, toLetters } from '../../../src/answering/guess/read-wording.ts'
import learned from '../../../src/answering/guess/wording-weights.json' with { type: 'json' }
import { shippedKnowledge } from '../../support/assistant.ts'

describe('reading a theme from the wording', () => {
  it.each([
    ['vaping', 'Sticks that smell of mango keep turning up in the girls’ cubicles'],
    ['neet', 'Ex-pupil, 17, on the sofa since he walked out of his bricklaying course'],
    ['school-avoidance', 'Little lad hides under the coats every morning and mum can’t prise him off the railings'],
    ['school-readiness', 'Half of our four year olds can’t do up a zip'],
  ])('finds %s where no word of it is said: “%s”', (theme, text) => {
    const [likeliest] = readWording(text).themes
    expect(likeliest?.theme).toBe(theme)
    expect(likeliest?.likely).toBeGreaterThan(0.4)
  })

  it.each(['The photocopier is jammed again', 'Where can I buy curtains?', 'What time is kick-off?', '', '???', 'zzxxyy'])(
    'finds nothing likely in “%s”',
    (text) => {
      expect(readWording(text).themes[0]?.likely).toBeLessThan(0.3)
    },
  )

  it('is the same for any spelling of capitals and apostrophes', () => {
    expect(readWording('CAN’T DO UP A ZIP')).toEqual(readWording("can't do up a zip"))
  })

  it('knows the themes of the knowledge and no others', async () => {
    expect(learned.themes).toEqual([...(await shippedKnowledge()).themes.keys()].sort())
  })

  it('keeps each word’s weights as one letter for each theme, and one for none', () => {
    const rows = [learned.bias, ...Object.values(learned.words)]
    expect(rows.filter((row) => row.length !== learned.themes.length + 1)).toEqual([])
  })
})

describe('weights as letters', () => {
  it('count in steps from “?”, and stop at the ends', () => {
    expect(toLetters([0, 0.1, -0.1, 99, -99], 0.1)).toBe('?@>[#')
  })
})
