import { describe, expect, it } from 'vitest'
import { type ButtonValue, readButtonValue, writeButtonValue } from '../../../src/channels/slack/button-value.ts'
import { anyText, fc } from '../../support/properties.ts'

const say = (fields: Partial<Extract<ButtonValue, { do: 'say' }>> = {}): ButtonValue => ({
  v: 1,
  do: 'say',
  say: 'Fylde',
  about: { asked: 'Warton?', read: 'Warton' },
  ...fields,
})

describe('what a button carries', () => {
  it('is read back as it was written', () => {
    expect(readButtonValue(writeButtonValue(say()) ?? '')).toEqual(say())
  })

  it('shortens the question it is about at a word, never the words it says', () => {
    const long = say({ about: { asked: 'word '.repeat(1000), read: 'Sleep' } })
    expect(readButtonValue(writeButtonValue(long) ?? '')).toEqual(say({ about: { asked: 'word '.repeat(60).trim(), read: 'Sleep' } }))
    expect(writeButtonValue(say({ say: 'x'.repeat(2000) }))).toBeNull()
  })

  it('holds no character that Slack escapes', () => {
    const written = writeButtonValue(say({ say: 'Chorley & <South> Ribble' }))
    expect(written).not.toMatch(/[&<>]/)
    expect(readButtonValue(written ?? '')).toEqual(say({ say: 'Chorley & <South> Ribble' }))
  })

  it.each([
    '',
    'approve',
    '{}',
    'null',
    '{"v":0,"do":"share","about":{"asked":"","read":""}}',
    '{"v":1,"do":"delete","about":{"asked":"","read":""}}',
    '{"v":1,"do":"share","about":{"asked":"","read":""},"by":"me"}',
  ])('is nothing when it is %j', (value) => expect(readButtonValue(value)).toBeNull())

  it('is nothing when there is no value', () => expect(readButtonValue(undefined)).toBeNull())

  it('is read back whatever it says, or refused', () => {
    fc.assert(
      fc.property(anyText, anyText, (words, about) => {
        const written = writeButtonValue(say({ say: `${words}!`, about: { asked: about, read: about } }))
        expect(written !== null && written.length <= 2000).toBe(true)
        expect(readButtonValue(written ?? '')).toMatchObject({ say: `${words}!` })
      }),
    )
  })
})
