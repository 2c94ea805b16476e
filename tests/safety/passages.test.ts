import { describe, expect, it } from 'vitest'
import { type Passage, toPassages } from '../../src/safety/passages.ts'

const wordsOf = (passage: Passage) =>
  passage
    .flatMap(({ sentence }) => sentence.words.map(({ text }) => text))
    .filter((word) => word !== '')
    .join(' ')

describe('a message is read', () => {
  it('as one passage while it is short', () => {
    expect(toPassages('Who covers Wyre? And who covers Fylde?').map(wordsOf)).toEqual(['who covers wyre ? and who covers fylde ?'])
  })

  it('in passages that overlap when it is long, with every sentence in one of them', () => {
    const sentences = ['One for maths', 'one for art', 'one for music', 'one for drama'].map(
      (start, at) => `${start} ${'and more '.repeat(8 + at)}`,
    )
    const passages = toPassages(sentences.join('. ')).map(wordsOf)
    expect(passages.length).toBeGreaterThan(2)
    for (const subject of ['maths', 'art', 'music', 'drama']) expect(passages.some((words) => words.includes(subject))).toBe(true)
    expect(passages.filter((words) => words.includes('art')).length).toBe(2)
  })

  it('with the two sentences before and after each nearby', () => {
    const [passage] = toPassages('One. Two. Three. Four. Five. Six.')
    expect(passage?.map(({ nearby }) => nearby.length)).toEqual([3, 4, 5, 5, 4, 3])
  })

  it('as no passage when it says nothing', () => {
    expect(toPassages(' … ')).toEqual([])
  })
})
