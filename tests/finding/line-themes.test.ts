import { describe, expect, it } from 'vitest'
import { themesMentioned } from '../../src/finding/line-themes.ts'

const unit = { kind: 'partner', id: 'pupil-referral-unit' } as const
const line = (themes: string[], names: (typeof unit)[] = []) => ({ themes: new Set(themes), names })

describe('what the lines of a priority mention', () => {
  it('are the themes they name, and those of partners of the place', () => {
    const partners = new Map([[unit.id, { themes: ['alternative-provision'], districts: ['wyre'] }]])
    const mentioned = themesMentioned(new Map([['sleep', [line(['sleep']), line([], [unit])]]]), partners)
    expect([...(mentioned.get('sleep') ?? [])]).toEqual(['sleep', 'alternative-provision'])
  })

  it('are not those of a partner who works everywhere', () => {
    const partners = new Map([[unit.id, { themes: ['alternative-provision'], districts: [] }]])
    const mentioned = themesMentioned(new Map([['sleep', [line(['sleep'], [unit])]]]), partners)
    expect([...(mentioned.get('sleep') ?? [])]).toEqual(['sleep'])
  })
})
