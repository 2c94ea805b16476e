import { describe, expect, it } from 'vitest'
import { likeliestTheme, workOn } from '../../src/answering/likeliest-theme.ts'
import { shippedKnowledge } from '../support/assistant.ts'

const knowledge = await shippedKnowledge()
const wording = (ours: number, ...themes: [theme: string, likely: number][]) => ({
  ours,
  themes: themes.map(([theme, likely]) => ({ theme, likely })),
})

describe('the theme that a wording speaks for', () => {
  it('must be likely where no place is named', () => {
    expect(likeliestTheme(wording(0.9, ['sleep', 0.64], ['vaping', 0.1]), [], knowledge)).toBeNull()
    expect(likeliestTheme(wording(0.9, ['sleep', 0.66], ['vaping', 0.1]), [], knowledge)).toBe('sleep')
  })

  it('is in a place the likeliest of those that lead to the same work', () => {
    const several = wording(0.95, ['sleep', 0.3], ['weapons', 0.2], ['vaping', 0.16])
    expect(likeliestTheme(several, ['burnley'], knowledge)).toBe('weapons')
    expect(likeliestTheme(several, ['preston'], knowledge)).toBeNull()
    expect(likeliestTheme(several, [], knowledge)).toBeNull()
  })

  it('may have no work in the place', () => {
    expect(likeliestTheme(wording(0.95, ['vaping', 0.5], ['neet', 0.1]), ['preston'], knowledge)).toBe('vaping')
  })

  it('is none where the question may as well be none of ours', () => {
    expect(likeliestTheme(wording(0.7, ['sleep', 0.39], ['vaping', 0.05]), ['chorley'], knowledge)).toBeNull()
    expect(likeliestTheme(wording(0.9, ['sleep', 0.39], ['vaping', 0.05]), ['chorley'], knowledge)).toBe('sleep')
  })

  it('must lead the second where it has no work in the place', () => {
    expect(likeliestTheme(wording(1, ['vaping', 0.45], ['bullying', 0.4]), ['preston'], knowledge)).toBeNull()
  })
})

describe('the work of a place on a theme', () => {
  it('is what is about it, or else what deals with it in passing', () => {
    expect(workOn('sleep', ['chorley'], knowledge)).toBe('central-lancashire-sleep')
    expect(workOn('parents', ['chorley'], knowledge)).toBe('central-lancashire-sleep')
    expect(workOn('gambling', ['chorley'], knowledge)).toBe('')
  })
})
