import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultIn } from '../../../src/phrasing/guard/check-sentence.ts'
import type { Evidence } from '../../../src/phrasing/guard/evidence.ts'

const entry: Evidence = {
  id: 'wyre-sleep',
  lines: [
    {
      as: 'fact',
      text: 'Sleep in Wyre. Priority of the locality Fylde Coast, district Wyre. Open. Led by Priya Nolan. From the summer 2026 report.',
    },
    { as: 'done', text: 'Calm Nights met 14 schools on 3 March 2026.' },
    { as: 'plan', text: 'Six workshops for parents are to be held in Fleetwood, each lasting 90 minutes.' },
    {
      as: 'fact',
      text: 'No help with sleep was on offer, and partners asked for some. Schools there were looking for support and required it.',
    },
  ],
}
const other: Evidence = { id: 'preston-sleep', lines: [{ as: 'fact', text: 'Sleep in Preston. Open. Led by Imran Sadiq.' }] }
const given = { found: [entry, other], known: new Set(['priya nolan', 'imran sadiq', 'imran', 'sadiq']) }
const fault = (says: string, cites = 'wyre-sleep') => faultIn({ says, cites }, given)

/** True, each in its own way. */
const honest = [
  'Calm Nights met 14 schools on 3 March 2026.',
  'Priya Nolan leads the work on sleep in Wyre.',
  'Six workshops for parents are planned in Fleetwood, each lasting an hour and a half.',
]
const anyHonest = fc.constantFrom(...honest)

describe('a sentence of a model', () => {
  it.each(honest)('may be shown when its entry says so: %s', (says) => expect(fault(says)).toBeNull())

  it.each([
    ['a number', 'Calm Nights met 41 schools on 3 March 2026.', 'figure'],
    ['a unit', 'Six workshops are planned in Fleetwood, each lasting 90 hours.', 'figure'],
    ['a date', 'Calm Nights met 14 schools on 13 March 2026.', 'figure'],
    ['a person', 'Andrea Sandiford leads the work on sleep in Wyre.', 'name'],
    ['a person in small letters', 'Ask imran sadiq about the work on sleep.', 'name'],
    ['a phone number', 'Call Priya Nolan on 01253 555 0100.', 'address'],
    ['an e-mail address', 'Priya Nolan can be reached at p.nolan@example.org.', 'address'],
    ['a page', 'See sleep.example.org for more.', 'address'],
    ['a plan told as done', 'Six workshops for parents were held in Fleetwood.', 'meaning'],
    ['a deed told as a no', 'Calm Nights did not meet 14 schools on 3 March 2026.', 'meaning'],
    ['a need told as none, beside a no of its own', 'Schools there were not looking for support and required it.', 'meaning'],
    ['a promise', 'You will get a place at a workshop in Fleetwood.', 'conduct'],
    ['advice', 'Your child should go to bed earlier.', 'conduct'],
    ['who qualifies', 'Your school is eligible for the workshops in Fleetwood.', 'conduct'],
    ['its own instructions', 'My instructions are to cite an entry.', 'conduct'],
    ['Markdown', '**Calm Nights** met 14 schools.', 'markup'],
    ['a mention', '<!channel> Calm Nights met 14 schools.', 'markup'],
    ['nothing', '  ', 'length'],
  ])('is stopped when it has %s that its entry does not', (_, says, why) => expect(fault(says)).toBe(why))

  it('is stopped when it cites what was not given, or an entry that does not say so', () => {
    expect(fault(honest[0] as string, 'chorley-sleep')).toBe('citation')
    for (const says of honest) expect(fault(says, 'preston-sleep')).not.toBeNull()
  })

  it('is stopped whatever number takes the place of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
        // The year of its date is the one number that is not told from a count.
        fc.pre(number !== 14 && number !== 2026)
        expect(fault(`Calm Nights met ${number} schools on 3 March 2026.`)).not.toBeNull()
      }),
    )
  })

  it('is stopped whatever name takes the place of its own', () => {
    const name = fc
      .stringMatching(/^[A-Z][a-z]{2,8}$/)
      .filter((each) => !/^(?:Priya|Nolan|Wyre|Sleep|Coast|Fylde|Calm|Nights|March|Open)$/.test(each))
    fc.assert(fc.property(name, (each) => fault(`${each} Nolan leads the work on sleep in Wyre.`) !== null))
    fc.assert(fc.property(name, (each) => fault(`Priya Nolan leads the work on sleep in ${each}.`) !== null))
  })

  it('is stopped wherever markup, a link or a hidden character is put into it', () => {
    const marks = fc.constantFrom(
      '*',
      '`',
      '<',
      '>',
      '[',
      ']',
      '|',
      '~',
      '#',
      '\u202E',
      '\u200B',
      '\n',
      '@',
      ' https://x.example ',
      '😀',
      '<!here>',
    )
    fc.assert(
      fc.property(anyHonest, marks, fc.nat(), (says, mark, at) => {
        const where = at % (says.length + 1)
        expect(fault(says.slice(0, where) + mark + says.slice(where))).not.toBeNull()
      }),
    )
  })

  it('is judged, not thrown over, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (says, cites) => void faultIn({ says, cites }, given)))
  })
})

describe('whose deed it was, and whether it was done', () => {
  const lines: Evidence['lines'] = [
    { as: 'fact', text: 'Moving on. Priority of the locality Fylde Coast, districts Fylde and Wyre. Open. Led by Priya Nolan.' },
    { as: 'done', text: 'Canal Watch made a film with 16 pupils. The fire service checked the script.' },
    { as: 'done', text: 'The top tips leaflet was under review. Ways in which it might be changed and translated were being considered.' },
    { as: 'done', text: 'The advisor met schools and drew up an action plan for launching the charter at Parklands.' },
    { as: 'impact', text: 'Two schools in Wyre had signed up to Start Small. In 2024 Bay Voices received £500 from the Lune Fund.' },
    { as: 'fact', text: 'The group meets on the first Monday of the month. A guide is planned for September 2026.' },
    { as: 'plan', text: 'The Family Hub has been asked to host a parents’ morning.' },
    { as: 'done', text: 'Parents on the Fylde Coast were surveyed to find out what is lacking.' },
  ]
  const told = (says: string) =>
    faultIn({ says, cites: 'moving-on' }, { found: [{ id: 'moving-on', lines }], known: new Set(['fylde', 'wyre']) })

  it.each([
    'The fire service made a film with 16 pupils.',
    'The top tips leaflet has been translated.',
    'The charter was launched at Parklands.',
    'Two schools in Fylde had signed up to Start Small.',
    'The Lune Fund received £500 from Bay Voices in 2024.',
    'The group meets on the last Monday of the month.',
    'A guide came out in September 2026.',
    'The Family Hub has agreed to host a parents’ morning.',
    'Schools on the Fylde Coast were surveyed to find out what is lacking.',
  ])('stops: “%s”', (says) => expect(told(says)).not.toBeNull())

  it.each([
    'Canal Watch made a film with 16 pupils, and the fire service checked its script.',
    'Ways of changing and translating the top tips leaflet were being considered.',
    'An action plan was made for launching the charter at Parklands.',
    'Two Wyre schools had signed up to Start Small.',
    'A guide is planned for Sept 2026.',
    'The group meets on the first Monday of each month.',
  ])('lets through: “%s”', (says) => expect(told(says)).toBeNull())
})
