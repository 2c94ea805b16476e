import { expect, it } from 'vitest'
import { finish } from '../../src/adapters/finish.ts'

it('lets waiting work go first between two slices', async () => {
  const done: string[] = []
  setImmediate(() => done.push('waiting work'))
  const working = finish(
    (function* () {
      done.push('first slice')
      yield
      done.push('second slice')
      return 'result'
    })(),
  )
  expect(await working).toBe('result')
  expect(done).toEqual(['first slice', 'waiting work', 'second slice'])
})

it('hands an error on', async () => {
  const failing = (function* () {
    yield
    throw new Error('cannot go on')
  })()
  await expect(finish(failing)).rejects.toThrow('cannot go on')
})
