import { expect, it } from 'vitest'
import { converse } from '../../support/assistant.ts'

it.each([
  'is it claire or alison for preston schools',
  'Does Claire Fox do Preston as well, or only West Lancs?',
  'is it just Alicia Dixon over in the east or does someone share it with her?',
  'does claire fox cover preston and chorley',
  'can i have Andrea Sandiford’s mobile, about our NEET return',
  'can a school in lancaster send examples to the virtual scrapbook or is it just the east',
  'New in post. Lancaster primary. What autism help is there for staff + families?',
  'what autism elearning courses are there',
  'is there funding for brain development project',
])('says neither yes nor no: “%s”', async (question) => {
  expect((await converse(question)).text).not.toMatch(/\b(?:Yes|No)[.,] /)
})

it.each([
  ['Does Claire Fox do Preston as well?', 'No. **Alison Walsh** is'],
  ['Are Claire and Alison both for Leyland', 'Yes, as far as the reports say. **Claire Fox** is'],
  ['were parents asked about autism in morecambe', 'Yes. Parents in Morecambe Bay were surveyed'],
])('says it where it can be told: “%s”', async (question, says) => {
  expect((await converse(question)).text).toContain(says)
})
