import { expect, it } from 'vitest'
import { createLog } from '../../src/adapters/log.ts'

it('tells of each failure on a line of its own', () => {
  const lines: string[] = []
  const log = createLog((line) => lines.push(line))
  log.failed('A turn could not be kept', new Error('The database is closed.\nat …'))
  log.failed('A turn could not be kept', 'no reason')
  expect(lines).toEqual(['A turn could not be kept: The database is closed.\n', 'A turn could not be kept: no reason\n'])
})
