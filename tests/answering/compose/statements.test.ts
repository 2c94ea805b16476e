import { describe, expect, it } from 'vitest'
import { toStatements } from '../../../src/answering/compose/statements.ts'
import { toLibrary } from '../../support/assistant.ts'
import { partnerFile, updateFile } from '../../support/builders.ts'
import { askCounty, smallCounty, toKnowledge } from '../../support/county.ts'

const impact = ['31 families say that mornings are calmer.', 'Two nurseries have a quiet corner.', 'Heads hear of fewer late starts.']

describe('where statements stand', () => {
  it('is said once where it is the same for all', async () => {
    const { text } = await askCounty('What difference has the sleep work made in Wyre?', [
      updateFile({ sections: { impactSoFar: impact } }),
    ])
    expect(text).toContain('### Impact so far – Fylde Coast, priority 1 (summer 2026)\n- ')
    expect(text.match(/Fylde Coast, priority 1 \(summer 2026\)/g)).toHaveLength(1)
  })

  it('is said beside each where they stand apart', async () => {
    const partner = partnerFile({ facts: [{ say: 'Calm Nights lends boxes.', source: 'https://example.org', checked: '2026-11-02' }] })
    const library = await toLibrary(toKnowledge(smallCounty(partner)))
    const [list] = toStatements('Also in the report', [...library.lines.byId.values()], library.knowledge)
    expect(list?.heading).toBe('Also in the report')
    expect(list?.lines).toContainEqual({ text: 'Calm Nights lends boxes.', where: 'example.org (read 2 November 2026)' })
    expect(list?.lines[0]?.where).toBe('Fylde Coast, priority 1 (summer 2026), Activity last period')
  })
})
