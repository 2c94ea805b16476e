import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/channels/markdown.ts'
import type { ContactCard, OfferCard, PriorityCard, Reply, ResourceCard, SourceRef } from '../../src/reply.ts'

const source: SourceRef = {
  id: 'spring-report',
  title: 'Spring report',
  period: '2025-spring',
  where: 'Preston, priority 1',
  url: 'https://example.org/report',
  date: '2025-03',
}
const priority: PriorityCard = {
  kind: 'priority',
  id: 'coast-sleep',
  title: 'Sleep well.',
  shortTitle: 'Sleep',
  locality: 'Fylde Coast',
  districts: ['Fylde', 'Wyre'],
  period: '2025-spring',
  status: 'open',
  leads: ['Priya Nolan', 'Amir Shah'],
  about: 'Helping families to sleep.',
  now: null,
}
const contact: ContactCard = {
  kind: 'contact',
  id: 'priya-nolan',
  name: 'Priya Nolan',
  role: 'Officer',
  localities: ['Preston', 'Fylde Coast'],
  asOf: '2025-03',
  email: null,
  phone: null,
  slackId: null,
}
const offer: OfferCard = {
  kind: 'offer',
  id: 'calm-start',
  title: 'Calm Start',
  partner: 'Calm Nights',
  districts: [],
  about: 'Six sessions.',
  cost: 'free',
  howToGet: 'Ring the nurse.',
  audience: null,
  website: null,
  starts: null,
  ends: '31 March 2027',
  phases: [],
  source,
  checked: '2026-11-02',
}
const resource: ResourceCard = {
  kind: 'resource',
  id: 'film',
  title: 'Bedtime film',
  form: 'film',
  about: 'For parents.',
  find: null,
  website: null,
  status: 'planned',
  source,
  checked: '2026-11-02',
}

function draw(reply: Partial<Reply>): string {
  const nothing = { reading: '', lead: '', parts: [], more: [], buttons: [], sources: [], places: [], outOfArea: [], themes: [] }
  return toMarkdown({ ...nothing, question: '', intent: 'signpost', found: true, composedBy: 'rules', ...reply })
}

describe('an answer as Markdown', () => {
  it('begins with how the question was read and then the answer itself', () => {
    const blocks = draw({ reading: 'Sleep · Wyre', lead: 'Priya Nolan leads it.' }).split('\n\n')
    expect(blocks[0]).toContain('Sleep · Wyre')
    expect(blocks[1]).toBe('Priya Nolan leads it.')
  })

  it('leaves out what there is nothing of', () => {
    expect(draw({ lead: 'Nothing more.' })).toBe('Nothing more.')
  })

  it('sets one heading before all entries of a kind', () => {
    const text = draw({ parts: [priority, { ...priority, title: 'Rest well' }, contact] })
    expect(text.match(/^### .*/gm)).toEqual(['### Priorities', '### Who to contact'])
    expect(text.indexOf('Rest well')).toBeLessThan(text.indexOf('### Who to contact'))
  })

  it('gives a priority with its locality, its period, its status and its officers', () => {
    const text = draw({ parts: [priority] })
    expect(text).toContain('**Sleep well**')
    for (const fact of ['Fylde Coast', 'spring 2025', 'open', 'Priya Nolan and Amir Shah', 'Helping families to sleep.'])
      expect(text).toContain(fact)
  })

  it('says who has a priority now instead of what it was about', () => {
    const text = draw({ parts: [{ ...priority, status: 'handed-over', now: 'Calm Nights has it now.' }] })
    expect(text).toContain('handed over')
    expect(text).toContain('Calm Nights has it now.')
    expect(text).not.toContain('Helping families')
  })

  it('says of a priority that no officer leads it now', () => {
    expect(draw({ parts: [{ ...priority, leads: [] }] })).toContain('no officer recorded now')
  })

  it('gives a contact with role, localities and date, and addresses only where there are any', () => {
    expect(draw({ parts: [contact] })).toContain('- **Priya Nolan**, Officer, Preston and Fylde Coast (as of March 2025)')
    expect(draw({ parts: [{ ...contact, email: 'priya@example.org' }] })).toContain('priya@example.org')
  })

  it('gives an offer with who provides it, where, its cost, its end and how to get it', () => {
    const text = draw({ parts: [offer] })
    for (const fact of ['Calm Start', 'Calm Nights', 'whole county', 'free', 'until 31 March 2027', 'Six sessions.', 'Ring the nurse.'])
      expect(text).toContain(fact)
  })

  it('says that a resource is not there yet', () => {
    expect(draw({ parts: [resource] })).toMatch(/Bedtime film.*film · planned, not available yet/)
  })

  it('numbers choices and sets warnings apart', () => {
    const text = draw({
      parts: [
        { kind: 'choices', choices: ['Fylde', 'Lancaster'] },
        { kind: 'warning', text: 'Check first.' },
      ],
    })
    expect(text).toContain('1. Fylde\n2. Lancaster')
    expect(text).toContain('> Check first.')
  })

  it('gives each statement with where it stands', () => {
    const lines = [{ text: 'Four workshops were held.', where: 'Preston, priority 1 (spring 2025)' }]
    const text = draw({ parts: [{ kind: 'statements', heading: 'From the report', lines }] })
    expect(text).toContain('### From the report\n- Four workshops were held.')
    expect(text).toContain('Preston, priority 1 (spring 2025)')
  })

  it('keeps work elsewhere under a heading that says so', () => {
    const text = draw({ parts: [{ kind: 'elsewhere', cards: [priority], total: 1 }] })
    expect(text).toMatch(/### Elsewhere.*not in the place you asked about\n- \*\*Fylde Coast\*\*: Sleep/)
  })

  it('counts what waits until it is asked for', () => {
    expect(draw({ lead: 'Here.', more: [priority] })).toBe('Here.\n\n1 more result. Say “show all” to see it.')
  })
})

describe('sources', () => {
  it('of one page stand in one line, with its date and address', () => {
    const text = draw({ sources: [source, { ...source, where: 'Preston, priority 2' }] })
    expect(text.match(/Spring report/g)).toHaveLength(1)
    for (const fact of ['March 2025', 'Preston, priority 1', 'Preston, priority 2', 'https://example.org/report'])
      expect(text).toContain(fact)
  })

  it('that are many are counted', () => {
    const many = Array.from({ length: 8 }, (_, i) => ({ ...source, id: `page-${i}`, title: `Page ${i}` }))
    const text = draw({ sources: many })
    const shown = text.match(/Page \d/g)?.length ?? 0
    expect(shown).toBeGreaterThan(0)
    expect(text).toContain(`and ${8 - shown} more`)
  })
})
