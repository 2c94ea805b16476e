import { expect, it } from 'vitest'
import { asksFree } from '../../../src/answering/understand/asks-free.ts'

it.each([
  'free things on anxiety for year 9 in chorley',
  'what is there at no cost on sleep',
  'sleep workshops free of charge',
  'anything that costs us nothing',
])('wants only what costs nothing: “%s”', (plain) => {
  expect(asksFree(plain)).toBe(true)
})

it.each([
  'who helps with sleep',
  'smoke free schools',
  'i have a free period what is there on autism',
  'free school meals',
  'lets talk ketamine sessions are they free',
  'feel free to say no',
])('does not leave out what has a price: “%s”', (plain) => {
  expect(asksFree(plain)).toBe(false)
})
