import { expect, it } from 'vitest'
import { ask } from '../../support/assistant.ts'
import { resourceFile, sourceFile, updateFile } from '../../support/builders.ts'
import { createCountyAssistant } from '../../support/county.ts'

const planned = resourceFile({ status: 'planned', priorities: ['fylde-coast-sleep'], body: 'A film about bedtimes is to be made.' })
const autumn = sourceFile({
  id: 'autumn-report',
  title: 'TASS report, autumn 2026',
  period: '2026-autumn',
  published: '2026-11',
  read: '2026-11',
})
const newer = updateFile({
  id: '2026-autumn-fylde-coast-sleep',
  period: '2026-autumn',
  source: 'autumn-report',
  sections: { activityLastPeriod: ['The Bedtime film is now available from Calm Nights.'] },
})

it('tells what a newer report says of a resource that was only planned', async () => {
  const assistant = await createCountyAssistant([planned, autumn, newer])
  const { text } = await ask(assistant, 'Is the bedtime film available yet?')
  expect(text).toContain('The newer autumn 2026 report says: The Bedtime film is now available from Calm Nights.')
  expect(text).not.toContain('is to be made')
})

it('leaves a planned resource as it is where no newer report speaks of it', async () => {
  const { text } = await ask(await createCountyAssistant([planned]), 'Is the bedtime film available yet?')
  expect(text).toContain('is to be made')
})
