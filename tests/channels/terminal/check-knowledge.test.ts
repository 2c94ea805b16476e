import { expect, it } from 'vitest'
import { checkKnowledge } from '../../../src/channels/terminal/check-knowledge.ts'
import { loadKnowledge } from '../../../src/knowledge/load.ts'
import type { KnowledgeFile } from '../../../src/knowledge/parse-entry.ts'
import { today } from '../../support/assistant.ts'
import { atOnce } from '../../support/at-once.ts'
import { offerFile } from '../../support/builders.ts'
import { smallCounty } from '../../support/county.ts'

const check = (...files: KnowledgeFile[]) => checkAll(false, files)

async function checkAll(all: boolean, files: KnowledgeFile[]) {
  let written = ''
  const shelf = { read: async () => atOnce(loadKnowledge(smallCounty(...files), today)) }
  const code = await checkKnowledge({
    shelf,
    all,
    write: (text) => {
      written += text
    },
  })
  return { code, lines: written.trimEnd().split('\n') }
}

it('says that there are no problems, and how much there is of each kind', async () => {
  const { code, lines } = await check()
  expect(code).toBe(0)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^No problems in .*3 localities, 4 districts, .*2 priorities, 2 updates/)
})

it('gives each problem a line that names the file, the field and what to do', async () => {
  const { code, lines } = await check(offerFile({ title: undefined }), offerFile({ id: 'other', partners: ['nobody'] }))
  expect(code).toBe(1)
  expect(lines).toEqual([
    'knowledge/offers/calm-start.md, title: give it a title',
    expect.stringMatching(/^knowledge\/offers\/other\.md, partners: .*nobody/),
    expect.stringMatching(/^2 problems in /),
  ])
})

it('speaks of a single problem in the singular', async () => {
  const { lines } = await check(offerFile({ title: undefined }))
  expect(lines.at(-1)).toMatch(/^1 problem in /)
})

it('shows a few of many problems that are alike, and the rest when that is asked for', async () => {
  const files = [
    ...Array.from({ length: 30 }, (_, i) => offerFile({ id: `offer-${i}`, title: undefined })),
    offerFile({ id: 'other', partners: ['nobody'] }),
  ]
  const { lines, code } = await check(...files)
  expect(code).toBe(1)
  expect(lines.filter((line) => line.endsWith(', title: give it a title'))).toHaveLength(5)
  expect(lines).toContain('knowledge/offers/, title: give it a title: the same in 25 more files; --all lists them')
  expect(lines.some((line) => line.includes('other.md, partners'))).toBe(true)
  expect(lines.at(-1)).toMatch(/^31 problems in /)
  const whole = await checkAll(true, files)
  expect(whole.lines).toHaveLength(32)
})
