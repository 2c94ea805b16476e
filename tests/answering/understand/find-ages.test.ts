import { expect, it } from 'vitest'
import { findAges } from '../../../src/answering/understand/find-ages.ts'

it.each<[plain: string, ages: { from: number; to: number } | null]>([
  ['anything on sleep for year 9 in wyre', { from: 13, to: 14 }],
  ['y7 and y8 boys', { from: 11, to: 13 }],
  ['yr 13s', { from: 17, to: 18 }],
  ['ks3 pupils', { from: 11, to: 14 }],
  ['a 15 year old', { from: 15, to: 15 }],
  ['for 11 to 14 year olds', { from: 11, to: 14 }],
  ['young people aged 16 to 18', { from: 16, to: 18 }],
  ['two years ago', null],
  ['year 15', null],
  ['who is the officer for preston', null],
])('reads the ages of “%s”', (plain, ages) => {
  expect(findAges(plain)).toEqual(ages)
})
