import { expect, it } from 'vitest'
import { figures } from '../../src/safety/figures.ts'
import { frames } from '../../src/safety/frames.ts'
import { hints } from '../../src/safety/hints.ts'
import { ideaNames } from '../../src/safety/ideas.ts'
import { people } from '../../src/safety/people.ts'
import { signs } from '../../src/safety/signs.ts'
import { terms } from '../../src/safety/vocabulary.ts'

const phrases = [signs, hints, people, frames, { figures }].flatMap((table) => Object.values(table).flat())
const alternatives = phrases.flatMap((phrase) => phrase.split(/[\s|]+/)).map((part) => part.replace('?', ''))

it('knows every idea that a phrase names', () => {
  const named = alternatives.flatMap((part) => part.match(/^\{(\w+)\}$/)?.[1] ?? [])
  expect(named.filter((name) => !ideaNames.has(name))).toEqual([])
})

it('knows every term that a phrase writes with a hyphen', () => {
  const written = alternatives.filter((part) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(part))
  expect(written.filter((term) => !terms.has(term))).toEqual([])
})

it('begins and ends every phrase with a word that must stand there', () => {
  const parts = phrases.flatMap((phrase) => phrase.split(' & ')).map((side) => side.trim().split(/\s+/))
  expect(parts.filter((side) => /^\.+$|\?$/.test(side[0] ?? '.') || /^\.+$/.test(side.at(-1) ?? '.'))).toEqual([])
})
