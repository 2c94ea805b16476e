import { describe, expect, it } from 'vitest'
import { likeliestTheme, workOn } from '../../../src/answering/guess/likeliest-theme.ts'
import { shippedKnowledge } from '../../support/assistant.ts'

const knowledge = await shippedKnowledge()
const wording = (ours: number, ...themes: [theme: string, likely: number][]) => ({
  ours,
  themes: themes.map(([theme, likely]) => ({ theme, likely })),
})

describe('the theme that a wording speaks for', () => {
  it('must be likely where no place is named', () => {
    expect(likeliestTheme(wording(0.9, ['sleep', 0.64], ['vaping', 0.1]), { districts: [], hints: [] }, knowledge)).toBeNull()
    expect(likeliestTheme(wording(0.9, ['sleep', 0.66], ['vaping', 0.1]), { districts: [], hints: [] }, knowledge)).toBe('sleep')
  })

  it('is in a place the likeliest of those that lead to the same work', () => {
    const several = wording(0.95, ['sleep', 0.3], ['weapons', 0.2], ['vaping', 0.16])
    expect(likeliestTheme(several, { districts: ['burnley'], hints: [] }, knowledge)).toBe('weapons')
    expect(likeliestTheme(several, { districts: ['preston'], hints: [] }, knowledge)).toBeNull()
    expect(likeliestTheme(several, { districts: [], hints: [] }, knowledge)).toBeNull()
  })

  it('may have no work in the place', () => {
    expect(likeliestTheme(wording(0.95, ['vaping', 0.5], ['neet', 0.1]), { districts: ['preston'], hints: [] }, knowledge)).toBe('vaping')
  })

  it('is none where the question may as well be none of ours', () => {
    expect(likeliestTheme(wording(0.7, ['sleep', 0.39], ['vaping', 0.05]), { districts: ['chorley'], hints: [] }, knowledge)).toBeNull()
    expect(likeliestTheme(wording(0.9, ['sleep', 0.39], ['vaping', 0.05]), { districts: ['chorley'], hints: [] }, knowledge)).toBe('sleep')
  })

  it('needs less to be so where a word leans towards the same work', () => {
    const weak = wording(0.77, ['alcohol', 0.28], ['neet', 0.06])
    expect(likeliestTheme(weak, { districts: ['chorley'], hints: [] }, knowledge)).toBeNull()
    expect(likeliestTheme(weak, { districts: ['chorley'], hints: ['alcohol'] }, knowledge)).toBe('alcohol')
    expect(likeliestTheme(weak, { districts: ['chorley'], hints: ['neet'] }, knowledge)).toBeNull()
  })

  it('must lead the second where it has no work in the place', () => {
    expect(likeliestTheme(wording(1, ['vaping', 0.45], ['bullying', 0.4]), { districts: ['preston'], hints: [] }, knowledge)).toBeNull()
  })
})

describe('the work of a place on a theme', () => {
  it('is what is about it, or else what deals with it in passing', () => {
    expect(workOn('sleep', ['chorley'], knowledge)).toBe('central-lancashire-sleep')
    expect(workOn('parents', ['chorley'], knowledge)).toBe('central-lancashire-sleep')
    expect(workOn('gambling', ['chorley'], knowledge)).toBe('')
  })
})
