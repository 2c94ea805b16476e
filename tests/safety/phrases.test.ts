import { describe, expect, it } from 'vitest'
import { createSpotter } from '../../src/safety/phrases.ts'
import { toSentences } from '../../src/safety/plain-words.ts'

function find(phrase: string, text: string) {
  return toSentences(text).flatMap((words) =>
    createSpotter({ it: [phrase] })(words).map(({ from, to }) =>
      words
        .slice(from, to)
        .map((word) => word.text)
        .join(' '),
    ),
  )
}

describe('a phrase', () => {
  it('is words in order', () => {
    expect(find('black hat', 'a black hat, a hat black')).toEqual(['black hat'])
  })

  it('takes either word where a bar stands', () => {
    expect(find('red|green hat', 'red hat and green hat and blue hat')).toEqual(['red hat', 'green hat'])
  })

  it('takes any word of an idea, and any word with a beginning', () => {
    expect(find('{knife} .. jump*', 'the machete made him jump')).toEqual(['machete made him jump'])
  })

  it('skips one word, four words or eight words', () => {
    const text = 'hat a b c d coat'
    expect([find('hat . coat', text).length, find('hat .. coat', text).length, find('hat ... coat', text).length]).toEqual([0, 1, 1])
  })

  it('does without a word that has a question mark', () => {
    expect(find('big .. red? hat', 'big hat')).toEqual(['big hat'])
  })

  it('finds two sides in either order', () => {
    expect(find('hat & coat', 'my coat goes with my hat')).toEqual(['coat goes with my hat'])
  })

  it('does not reach into the next sentence', () => {
    expect(find('hat .. coat', 'my hat. My coat.')).toEqual([])
  })
})
