import { expect, it } from 'vitest'
import { brokenStore, collectingLog } from '../../support/broken.ts'
import { createVisitor, startWeb } from '../../support/web.ts'

it('the log is told what failed, and never what anybody wrote', async () => {
  const { lines, log } = collectingLog()
  const web = await startWeb({ files: [], log, store: brokenStore })
  const { send, visit } = createVisitor(web.url, { cookie: 'conversation=0b1c2d3e-4f50-4162-9374-8596a7b8c9d0' })
  const told = 'Kieran-told-me'
  await send('/ask', { question: `sleep in Wyre ${told}` })
  await send('/ask', { question: `knitting ${told} in Wyre` })
  await send('/feedback', { turn: '1', useful: 'yes', comment: told })
  await send('/forget', { why: told })
  for (const path of [`/?q=${told}`, `/search?q=${told}`, `/themes?theme=${told}`, `/entries?refs=${told}`, `/health?x=${told}`])
    await visit(path)
  await visit('/api/ask', { method: 'POST', body: `{"question":"${told}`, headers: { 'content-type': 'application/json' } })
  await visit('/api/ask', {
    method: 'POST',
    body: JSON.stringify({ question: told, thread: told }),
    headers: { 'content-type': 'application/json' },
  })
  await visit('/ask', { method: 'POST', body: told, headers: { origin: web.url, 'content-type': 'multipart/form-data' } })
  expect(lines.length).toBeGreaterThan(5)
  expect(lines.join('\n')).not.toContain('Kieran')
  expect(lines.join('\n')).not.toContain('0b1c2d3e')
  await web.stop()
})
