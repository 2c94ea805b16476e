import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { draftingCounty } from '../../support/drafting.ts'
import { inFolder, run } from '../../support/process.ts'

/** What a terminal sends when somebody pastes. */
const paste = (text: string) => `\u001b[200~${text}\u001b[201~`

const notes = `Sleep on the Fylde Coast - notes for the report
We met the heads on 3 November, 34 parents came.
School nurse agreed to join.
16 schools signed up so far
We want every family to know where to ask for help.
Next workshop: 10 December, Garstang library
Heads will keep it going without us.`

it('takes an officer from pasted notes to a published update in six messages', { timeout: 120_000 }, async () => {
  await inFolder(draftingCounty(), async (knowledge) => {
    await inFolder([], async (data) => {
      const said = [
        `update on sleep:\n${notes}`,
        '1 done, rest dropped',
        'drop 2',
        'change 16 to 17 schools',
        'approve',
        'accept all and publish',
      ]
      const input = [paste(said[0] ?? ''), ...said.slice(1)].join('\n')
      const { out, code } = await run(['chat', '--as', 'priya-nolan'], { input, env: { KNOWLEDGE_DIR: knowledge, DATA_DIR: data } })
      expect(code).toBe(0)
      expect(out).toContain('Published')
      const text = await readFile(join(knowledge, 'updates', '2026-autumn-fylde-coast-sleep.md'), 'utf8')
      expect(text).toContain('## Impact so far\n\n- 17 schools signed up so far')
      expect(text).toContain('- Next workshop: 10 December, Garstang library')
      expect(text).toContain('- We want every family to know where to ask for help.')
      expect(text).toContain('- Heads will keep it going without us.')
    })
  })
})

it('finds a draft again after the terminal was closed', { timeout: 120_000 }, async () => {
  await inFolder(draftingCounty(), async (knowledge) => {
    await inFolder([], async (data) => {
      const env = { KNOWLEDGE_DIR: knowledge, DATA_DIR: data }
      await run(['chat', '--as', 'priya-nolan'], { input: 'draft an update for sleep on the Fylde Coast\nWe met the heads.', env })
      expect((await run(['ask', '--as', 'priya-nolan', 'my drafts'], { env })).out).toContain(
        'Help families on the Fylde Coast to sleep well',
      )
      expect((await run(['chat', '--as', 'priya-nolan'], { input: 'show me', env })).out).toContain('We met the heads.')
    })
  })
})
