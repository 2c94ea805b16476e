import { describe, expect, it } from 'vitest'
import { createNearPeople } from '../../src/finding/near-people.ts'

const nearPerson = createNearPeople([
  ['claire', 'fox'],
  ['alison', 'walsh'],
  ['alicia', 'dixon'],
])

describe('a person', () => {
  it.each([
    ['clare', 'foxx', 'claire fox'],
    ['claire', 'fox', 'claire fox'],
    ['alyson', 'welsh', 'alison walsh'],
    ['alicia', 'dickson', 'alicia dixon'],
  ])('is known when the name is spelt another way: %s %s', (first, last, name) => {
    expect(nearPerson(first, last)?.join(' ')).toBe(name)
  })

  it.each([
    ['claire', 'cox'],
    ['claire', 'for'],
    ['clive', 'fox'],
    ['alison', 'wallis'],
    ['alison', 'dixon'],
    ['fox', 'claire'],
  ])('is not taken for somebody else: %s %s', (first, last) => {
    expect(nearPerson(first, last)).toBeNull()
  })
})
