import { describe, expect, it } from 'vitest'
import { buildSearchIndex, type SearchRecord } from '../../src/finding/search-index.ts'
import { toStem } from '../../src/finding/stems.ts'
import { toWords } from '../../src/knowledge/words.ts'
import { atOnce } from '../support/at-once.ts'
import { anyText, fc } from '../support/properties.ts'

function record(id: string, title: string, body = ''): SearchRecord {
  return { id, title, body }
}

/** Ids of the records that a question finds, best first, when all its words count the same. */
async function found(records: SearchRecord[], question: string): Promise<string[]> {
  return (await searched(records, question)).map((hit) => hit.id)
}

async function searched(records: SearchRecord[], question: string) {
  const index = atOnce(buildSearchIndex(records))
  return index.search(toWords(question).map((word) => ({ stem: toStem(word.text), weight: 1 })))
}

describe('signs that lunr would read as commands', () => {
  const records = [record('neet', 'NEET support'), record('sleep', 'Sleep clinic'), record('sleet', 'Sleet and snow')]

  it.each(['NEET?', '-NEET', '+NEET', 'NEET: who', 'title:NEET', '“NEET”', 'neet~', 'neet^10', 'NEET*', '(NEET)', 'neet…', '¿NEET!'])(
    'are just characters in “%s”',
    async (question) => {
      expect(await found(records, question)).toEqual(['neet'])
    },
  )

  it.each(['*', '~', '+', '^', '-', ':', '?', '* * *', '~1', '^2'])('find nothing by themselves: “%s”', async (question) => {
    expect(await found(records, question)).toEqual([])
  })

  it('do not exclude what stands behind a hyphen', async () => {
    expect((await found(records, 'sleep -NEET')).sort()).toEqual(['neet', 'sleep'])
  })

  it('do not make every word required', async () => {
    expect((await found(records, '+sleep +NEET')).sort()).toEqual(['neet', 'sleep'])
  })

  it('do not widen a word to its neighbours', async () => {
    expect(await found(records, 'sleep~1')).toEqual(['sleep'])
    expect(await found(records, 'slee*')).toEqual([])
  })

  it('never break the search, whatever is typed', async () => {
    const index = atOnce(buildSearchIndex(records))
    fc.assert(
      fc.property(anyText, (question) => {
        const hits = index.search(toWords(question).map((word) => ({ stem: toStem(word.text), weight: 1 })))
        for (const hit of hits) expect(['neet', 'sleep', 'sleet']).toContain(hit.id)
      }),
    )
  })
})

describe('words that lunr would cut differently', () => {
  it('finds each part of “JSA/UC”', async () => {
    const records = [record('benefits', 'Help with JSA/UC'), record('other', 'Other help')]
    expect(await found(records, 'UC')).toEqual(['benefits'])
    expect(await found(records, 'jsa')).toEqual(['benefits'])
    expect(await found(records, 'JSA/UC')).toEqual(['benefits'])
  })

  it('finds an IT course, though “it” is a stop word of lunr', async () => {
    const records = [record('it', 'IT course for parents'), record('art', 'Art for parents')]
    expect(await found(records, 'IT course')).toEqual(['it'])
    expect(await found(records, 'it')).toEqual(['it'])
  })

  it.each(["O'Neill", 'O’Neill', 'ONeill', 'oneill', "O'Neill's"])('finds O’Neill as “%s”', async (question) => {
    const records = [record('oneill', "Led by Mr O'Neill"), record('neil', 'Led by Neil')]
    expect(await found(records, question)).toEqual(['oneill'])
  })

  it('finds e-learning by either of its words', async () => {
    const records = [record('elearning', 'Autism e-learning')]
    expect(await found(records, 'learning')).toEqual(['elearning'])
    expect(await found(records, 'e-learning')).toEqual(['elearning'])
  })

  it.each(['vape', 'vapes', 'vaping', 'VAPING'])('finds vaping as “%s”', async (question) => {
    expect(await found([record('vaping', 'Vaping charter'), record('van', 'Van hire')], question)).toEqual(['vaping'])
  })

  it('finds accented words without their accents', async () => {
    expect(await found([record('cafe', 'Café for carers')], 'cafe')).toEqual(['cafe'])
  })
})

describe('the order of what is found', () => {
  it('puts a word in the title before the same word in the body', async () => {
    const records = [
      record('in-body', 'Help at home', 'Sleep sessions'),
      record('in-title', 'Help with sleep at home', 'Six sessions'),
      record('other', 'Vaping charter', 'A pledge for shops'),
    ]
    expect(await found(records, 'sleep')).toEqual(['in-title', 'in-body'])
  })

  it('looks for every word, not just the last', async () => {
    const records = [record('sleep', 'Sleep clinic'), record('vaping', 'Vaping charter'), record('neet', 'NEET group')]
    const hits = await searched(records, 'sleep vaping neet')
    expect(hits.map((hit) => hit.id).sort()).toEqual(['neet', 'sleep', 'vaping'])
    expect(hits.map((hit) => hit.matched).sort()).toEqual([['neet'], ['sleep'], ['vape']])
  })

  it('gives each word the weight it was given', async () => {
    const index = atOnce(buildSearchIndex([record('sleep', 'Sleep clinic'), record('neet', 'NEET group')]))
    const first = (sleep: number, neet: number) =>
      index.search([
        { stem: 'sleep', weight: sleep },
        { stem: 'neet', weight: neet },
      ])[0]?.id
    expect(first(2, 1)).toBe('sleep')
    expect(first(1, 2)).toBe('neet')
  })

  it('does not write into the words it was asked for', async () => {
    const index = atOnce(buildSearchIndex([record('sleep', 'Sleep clinic')]))
    const terms = Object.freeze([Object.freeze({ stem: 'sleep', weight: 1 }), Object.freeze({ stem: 'neet', weight: 1 })])
    expect(index.search(terms)).toEqual(index.search(terms))
    expect(terms).toEqual([
      { stem: 'sleep', weight: 1 },
      { stem: 'neet', weight: 1 },
    ])
  })

  it('puts a record with more of the words first', async () => {
    const records = [record('one', 'Sleep clinic for adults'), record('both', 'Sleep clinic for toddlers')]
    expect((await found(records, 'sleep for toddlers'))[0]).toBe('both')
  })
})

describe('an index of nothing', () => {
  it('finds nothing', async () => {
    expect(await found([], 'sleep')).toEqual([])
    expect(await found([record('sleep', 'Sleep')], '')).toEqual([])
  })
})

it('lets a server breathe while it indexes many records', async () => {
  const records = Array.from({ length: 200 }, (_, i) => record(`r${i}`, `Record ${i}`))
  expect([...buildSearchIndex(records)]).toHaveLength(4)
})
