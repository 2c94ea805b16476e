import { expect, it } from 'vitest'
import { converse } from '../../support/assistant.ts'

it.each([
  ['which district is Adlington in', 'the district Chorley, which is in the TASS locality Central Lancashire'],
  ['what locality does Garstang come under?', 'the district Wyre, which is in the TASS locality Fylde Coast'],
  ['which council covers Colne', 'the district Pendle, which is in the TASS locality Pennine Lancashire'],
])('says in which area a town is: “%s”', async (question, says) => {
  expect((await converse(question)).text).toContain(says)
})

it('says where there is something, when that is asked', async () => {
  expect((await converse('which locality has a CAP')).text).toMatch(/Chorley and South Ribble/)
})

it('introduces what is named before its subject', async () => {
  expect((await converse('tell me about Positive Footsteps')).text).toContain(
    '**Positive Footsteps**. The reports name it under 1 priority.',
  )
})
