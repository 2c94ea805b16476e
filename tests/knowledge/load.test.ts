import { describe, expect, it } from 'vitest'
import { createFixedClock } from '../../src/adapters/clock.ts'
import { createKnowledgeFolder } from '../../src/adapters/knowledge-folder.ts'
import type { Kind } from '../../src/knowledge/kinds.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { toSentence } from '../../src/knowledge/problem.ts'
import { knowledgeFolder, today } from '../support/assistant.ts'
import { atOnce } from '../support/at-once.ts'
import { offerFile } from '../support/builders.ts'
import { smallCounty } from '../support/county.ts'
import { anyText, fc } from '../support/properties.ts'

function idsOf(knowledge: Knowledge): string[] {
  return (Object.keys(knowledge) as Kind[]).flatMap((kind) => [...knowledge[kind].keys()].map((id) => `${kind}/${id}`)).sort()
}

describe('one broken file', () => {
  const usual = atOnce(loadKnowledge(smallCounty(), today))

  it('is listed, and everything else is known as before', () => {
    const { knowledge, problems } = atOnce(loadKnowledge(smallCounty({ path: 'offers/broken.md', text: '---\ntitle: [\n---\n' }), today))
    expect(problems.map(({ file }) => file)).toEqual(['offers/broken.md'])
    expect(idsOf(knowledge)).toEqual(idsOf(usual.knowledge))
  })

  it('stops nothing else, whatever it holds', () => {
    const text = fc.oneof(
      anyText,
      fc.string().map((inner) => `---\n${inner}\n---\n`),
    )
    fc.assert(
      fc.property(text, (broken) => {
        const { knowledge, problems } = atOnce(loadKnowledge(smallCounty({ path: 'offers/broken.md', text: broken }), today))
        expect(idsOf(knowledge)).toEqual(idsOf(usual.knowledge))
        expect([...new Set(problems.map(({ file }) => file))]).toEqual(['offers/broken.md'])
      }),
    )
  })

  it('is never the reason for a crash, whichever file it is', () => {
    for (const { path } of smallCounty()) {
      const { knowledge, problems } = atOnce(loadKnowledge(smallCounty({ path, text: 'Not an entry.' }), today))
      expect(problems.map(({ file }) => file)).toContain(path)
      expect(knowledge.sources.size + knowledge.themes.size).toBeGreaterThanOrEqual(3)
    }
  })
})

it('knows nothing and complains of nothing when there are no files', () => {
  const { knowledge, problems } = atOnce(loadKnowledge([], today))
  expect(idsOf(knowledge)).toEqual([])
  expect(problems).toEqual([])
})

it('loads the same from the same files in any order', () => {
  const files = smallCounty(offerFile())
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      const { knowledge, problems } = atOnce(loadKnowledge(shuffled, today))
      expect(problems).toEqual([])
      expect([...knowledge.contacts.keys()]).toEqual(['nina-hale', 'priya-nolan', 'tom-ashworth'])
      expect(idsOf(knowledge)).toHaveLength(files.length)
    }),
  )
})

it('lists problems by file', () => {
  const files = ['terms/z.md', 'offers/b.md', 'offers/a.md'].map((path) => ({ path, text: '' }))
  expect(atOnce(loadKnowledge(files, today)).problems.map(({ file }) => file)).toEqual(['offers/a.md', 'offers/b.md', 'terms/z.md'])
})

describe('a problem as a sentence', () => {
  it('names the file, the field if there is one, and what to do', () => {
    expect(toSentence({ file: 'offers/calm-start.md', field: 'districts', say: 'say where this is offered' })).toBe(
      'knowledge/offers/calm-start.md, districts: say where this is offered',
    )
    expect(toSentence({ file: 'offers/calm-start.md', say: 'give it a name' })).toBe('knowledge/offers/calm-start.md: give it a name')
  })
})

describe('the knowledge that ships', () => {
  it('has no problems and holds all of the spring 2025 report', async () => {
    const { knowledge, problems } = await createKnowledgeFolder(knowledgeFolder, createFixedClock('2026-11-24')).read()
    expect(problems.map(toSentence)).toEqual([])
    expect([knowledge.localities.size, knowledge.districts.size, knowledge.priorities.size]).toEqual([6, 12, 15])
    const spring = [...knowledge.updates.values()].filter((update) => update.period === '2025-spring')
    expect(spring).toHaveLength(15)
    expect(new Set(spring.map((update) => update.priority)).size).toBe(15)
  })
})
