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

it('says where the reports name a partner, if not in the place asked about', async () => {
  const { text } = await converse('Is Compass Bloom involved in Chorley?')
  expect(text).toContain('The reports name it in Preston, not in Chorley.')
})

it('says that a partner is not named in the work asked about', async () => {
  const { text } = await converse('do UCLan do anything on autism in Lancaster')
  expect(text).toContain('The sources do not name University of Central Lancashire in this work.')
})

it('says no such thing of a partner that is', async () => {
  const { text } = await converse('are Barnardo’s involved in the small rural schools work in West Lancs')
  expect(text).not.toContain('do not name')
})
