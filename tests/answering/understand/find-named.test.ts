import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

const assistant = await createTestAssistant()

describe('somebody or something else with an officer’s name', () => {
  it.each([
    'Claire Smith, is she the EPO?',
    'Alison Green, EPO?',
    'Craig at our nursery, is he the EPO?',
    'Mr Brown at our school wants help',
    'Fox Lane primary, who is our EPO?',
    'Brown Edge school EPO?',
  ])('is not taken for the officer: “%s”', async (question) => {
    expect((await ask(assistant, question)).contacts).toEqual([])
  })
})

it.each([
  ['Is Ms Fox the EPO for Skem?', 'claire-fox'],
  ['ask Sandiford about NEET in Wyre', 'andrea-sandiford'],
  ['Andrea from the council, what does she cover?', 'andrea-sandiford'],
])('an officer is known by one name: “%s”', async (question, officer) => {
  expect((await ask(assistant, question)).contacts.map(({ id }) => id)).toEqual([officer])
})
