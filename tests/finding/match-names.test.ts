import { expect, it } from 'vitest'
import { matchNames } from '../../src/finding/match-names.ts'
import { buildNames } from '../../src/finding/names.ts'
import { toWords } from '../../src/knowledge/words.ts'
import { atOnce } from '../support/at-once.ts'
import { themeFile } from '../support/builders.ts'
import { smallCounty, toKnowledge } from '../support/county.ts'

const names = await atOnce(buildNames(toKnowledge(smallCounty(themeFile({ words: ['nursery', 'nursery school', 'school readiness'] })))))

it.each([
  ['nursery school', ['nursery school']],
  ['nursery - school', ['nursery school']],
  ['nursery – school readiness', ['nursery', 'school readiness']],
  ['Nursery. School readiness', ['nursery', 'school readiness']],
])('a name behind a break goes before one across it: “%s”', (text, said) => {
  expect(matchNames(toWords(text), names).map((mention) => mention.said)).toEqual(said)
})
