import { describe, expect, it } from 'vitest'
import { buildNames, type NameTable } from '../../src/finding/names.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { toWords } from '../../src/knowledge/words.ts'
import { atOnce } from '../support/at-once.ts'
import { contactFile, districtFile, partnerFile, resourceFile, themeFile } from '../support/builders.ts'
import { smallCounty, toKnowledge } from '../support/county.ts'

async function namesOf(...files: KnowledgeFile[]): Promise<NameTable> {
  return atOnce(buildNames(toKnowledge(smallCounty(...files))))
}

function find(names: NameTable, text: string) {
  return names.find(toWords(text).map((word) => word.text)).map(({ kind, id }) => `${kind} ${id}`)
}

describe('a name', () => {
  it('is found however it is written', async () => {
    const names = await namesOf(partnerFile({ name: 'Lancaster & Morecambe College', aliases: ["O'Neill Trust"] }))
    expect(find(names, 'LANCASTER & morecambe college')).toEqual(['partner calm-nights'])
    expect(find(names, 'ONeill trust')).toEqual(['partner calm-nights'])
  })

  it('is not found by some of its words', async () => {
    expect(find(await namesOf(), 'Calm')).toEqual([])
    expect(find(await namesOf(), 'calm nights club')).toEqual([])
  })

  it('leads to every entry that goes by it', async () => {
    expect(find(await namesOf(), 'Preston')).toEqual(['locality preston', 'district preston'])
    expect(find(await namesOf(), 'warton').sort()).toEqual(['place fylde', 'place lancaster'])
    expect(find(await namesOf(), 'neet').sort()).toEqual(['term neet', 'theme neet'])
  })

  it('leads to a theme in other forms of its words, but to a place only in its own', async () => {
    const names = await namesOf()
    expect(find(names, 'vapes')).toEqual(['theme vaping'])
    expect(find(names, 'bedtimes')).toEqual(['theme sleep'])
    expect(find(names, 'garstangs')).toEqual([])
  })

  it('leans towards a theme when it is a hint, and shows it when it is a whole phrase', async () => {
    const names = await namesOf(themeFile({ words: ['sleep'], hints: ['tired', 'up all night long'] }))
    expect(find(names, 'tired')).toEqual(['hint sleep'])
    expect(find(names, 'up all night long')).toEqual(['theme sleep'])
  })

  it('in brackets may be left out', async () => {
    expect(find(await namesOf(partnerFile({ name: 'Youth Hub (Fleetwood)' })), 'youth hub')).toEqual(['partner calm-nights'])
  })

  it('is marked as ordinary when it is also an everyday word', async () => {
    const names = await namesOf(districtFile({ places: ['Fence'], ordinaryWords: ['Fence'] }))
    expect(names.find(['fence'])).toEqual([{ kind: 'place', id: 'wyre', ordinary: true }])
  })
})

describe('a person', () => {
  it('is found by the whole name, the first or the last', async () => {
    const names = await namesOf()
    expect(names.find(['priya', 'nolan'])).toEqual([{ kind: 'contact', id: 'priya-nolan' }])
    expect(names.find(['priya'])).toEqual([{ kind: 'contact', id: 'priya-nolan', part: 'first' }])
    expect(names.find(['nolan'])).toEqual([{ kind: 'contact', id: 'priya-nolan', part: 'last' }])
  })

  it('shares a first name with another', async () => {
    const names = await namesOf(contactFile({ id: 'priya-shah', name: 'Priya Shah' }))
    expect(find(names, 'Priya')).toEqual(['contact priya-nolan', 'contact priya-shah'])
  })
})

describe('names run together', () => {
  it('are taken apart', async () => {
    const names = await namesOf()
    expect(names.split('fyldecoast')).toEqual(['fylde', 'coast'])
    expect(names.split('calmnights')).toEqual(['calm', 'nights'])
  })

  it('are left alone when they are a word already or nothing known', async () => {
    const names = await namesOf()
    expect(names.split('sleep')).toBeNull()
    expect(names.split('something')).toBeNull()
  })
})

describe('what everybody may know', () => {
  it('holds the names of officers, partners and places, whole and word by word', async () => {
    const { publicNames } = await namesOf()
    for (const name of ['priya nolan', 'priya', 'nolan', 'calm nights', 'fleetwood', 'fylde coast']) expect(publicNames).toContain(name)
  })

  it('does not hold the words of subjects, which could be names of children', async () => {
    const { publicNames } = await namesOf(themeFile({ words: ['Dawn'] }), resourceFile({ title: 'Grace’s bedtime' }))
    expect(publicNames).not.toContain('dawn')
    expect(publicNames).not.toContain('grace')
    expect(publicNames).not.toContain('graces')
  })
})

it('says how many words the names have that begin with a word, most first', async () => {
  const names = await namesOf()
  expect(names.lengthsFrom('fylde')).toEqual([2, 1])
  expect(names.lengthsFrom('garstang')).toEqual([1])
  expect(names.lengthsFrom('zebra')).toEqual([])
})
