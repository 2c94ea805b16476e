import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFileStore } from '../../src/adapters/store/sqlite.ts'
import { draftingCounty } from '../support/drafting.ts'
import { inFolder, run, start } from '../support/process.ts'

const said = [
  'Draft an update for sleep on the Fylde Coast',
  'first done, rest dropped',
  'We met the heads on 3 November.',
  '34 parents came to the first workshop.',
  '16 schools signed up so far.',
  'We want every family to know where to ask.',
  'Heads will run it without us.',
  'Next meeting is on 10 December.',
  'accept all and publish',
]
const toLine = (question: string) => JSON.stringify({ thread: 't', as: 'priya-nolan', question })

/** Says what has not been acknowledged yet, is killed at the given acknowledgement, and gives how many there were. */
async function sayUntilKilled(rest: readonly string[], killAt: number, env: Record<string, string>): Promise<number> {
  const running = start(['ask', '--json'], { input: rest.map(toLine).join('\n'), env })
  await running.says(new RegExp(`(?:[^\\n]+\\n){${killAt}}`))
  running.signal('SIGKILL')
  const { out } = await running.ended
  return out.split('\n').length - 1
}

it('loses no acknowledged word, and publishes once and whole, when it is killed again and again', { timeout: 120_000 }, async () => {
  await inFolder(draftingCounty(), async (knowledge) => {
    await inFolder([], async (data) => {
      const env = { KNOWLEDGE_DIR: knowledge, DATA_DIR: data }
      let done = 0
      for (let kills = 0; done < said.length; kills++)
        done += await sayUntilKilled(said.slice(done), Math.min(1 + (kills % 2), said.length - done), env)
      await run(['ask', '--json'], { input: toLine('hello'), env })

      const names = await readdir(join(knowledge, 'updates'))
      expect(names.filter((name) => name.startsWith('2026-autumn') || name.startsWith('.'))).toEqual(['2026-autumn-fylde-coast-sleep.md'])
      const text = await readFile(join(knowledge, 'updates', '2026-autumn-fylde-coast-sleep.md'), 'utf8')
      for (const words of said.slice(2, -1)) expect(text.split(words)).toHaveLength(2)
      expect((await run(['knowledge', 'check'], { env })).out).toMatch(/^No problems/)

      const store = await openFileStore(data)
      expect(await store.audit.list('updates/2026-autumn-fylde-coast-sleep')).toHaveLength(1)
      expect((await store.drafts.list()).map(({ step }) => step)).toEqual(['published'])
      await store.close()
    })
  })
})
