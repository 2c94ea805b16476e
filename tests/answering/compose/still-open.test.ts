import { expect, it } from 'vitest'
import { converse } from '../../support/assistant.ts'

it('says that work is still open where it is asked whether it is finished', async () => {
  const { text } = await converse('SENDCos in West Lancs', 'is that finished')
  expect(text).toContain('It is still open, as far as the reports say.')
})

it('says of work that has ended that it has, whatever document is called after it', async () => {
  expect((await converse('is the brain development work finished')).text).toContain('is no longer a priority')
})

it('says for whom a film is', async () => {
  expect((await converse('need the film for y6 about knives', 'is it suitable for y5')).text).toContain('is for primary schools')
})

it('says that a sum of money is not given', async () => {
  const { text } = await converse('Is there funding for community cohesion', 'how much')
  expect(text).toContain('The sources here give no such number. SMILE mediation secured funding')
})

it('does not say yes of this term from an old report', async () => {
  const { text } = await converse('Are there any parents’ workshops in Preston this term')
  expect(text).toContain('3 parent workshops in Preston')
  expect(text).not.toContain('Yes.')
})
