import { expect, it } from 'vitest'
import { gather } from '../../src/digest/gather.ts'
import { headlines, newsOn } from '../support/digest.ts'

it('keeps what was new as new, with what changed since', () => {
  const changed = newsOn({ happening: 'changed', reason: 'Changed: what it costs.', about: 'As it is now.' })
  expect(gather([[newsOn()], [changed]])).toEqual([
    { ...changed, happening: 'new', reason: 'New: listed on 20 November 2026. Changed: what it costs.' },
  ])
})

it('leaves out what came and went', () => {
  expect(gather([[newsOn()], [newsOn({ happening: 'withdrawn' })]]).map(({ happening }) => happening)).not.toContain('new')
})

it('keeps what is withdrawn when they had been told of it', () => {
  expect(headlines(gather([[newsOn({ happening: 'changed' })], [newsOn({ happening: 'withdrawn' })]]))).toContain(
    'offers/calm-start withdrawn',
  )
})

it('puts several weeks together', () => {
  expect(headlines(gather([[newsOn()], [newsOn({ entry: 'offers/other' })]]))).toEqual(['offers/calm-start new', 'offers/other new'])
})
