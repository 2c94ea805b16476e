import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitNotes } from '../../src/drafting/split-notes.ts'

const texts = (text: string) => splitNotes(text).map((note) => note.text)

describe('free text', () => {
  it.each([
    ['We met on 3 Nov. It went well.', ['We met on 3 Nov.', 'It went well.']],
    ['They began again in Sept. One nursery said so.', ['They began again in Sept.', 'One nursery said so.']],
    ['Mr. Brown of St. Mary’s came at 3.30 p.m. with leaflets.', ['Mr. Brown of St. Mary’s came at 3.30 p.m. with leaflets.']],
    ['Schools (e.g. Tarleton, etc.) and J. Smith Ltd. agreed.', ['Schools (e.g. Tarleton, etc.) and J. Smith Ltd. agreed.']],
    ['It cost £1.5k approx. 3.2 per cent more. We paid.', ['It cost £1.5k approx. 3.2 per cent more.', 'We paid.']],
    ['We want to run 2 workshops next term', ['We want to run 2 workshops next term']],
    ['We met the heads next term we will meet the nurses', ['We met the heads', 'Next term we will meet the nurses']],
    ['Shared the data; analysed two wards; done', ['Shared the data', 'Analysed two wards; done']],
    ['34 SENDCos came. one girl was upset.', ['34 SENDCos came.', 'One girl was upset.']],
    ['Great turnout! 34 came. What next? We plan a second.', ['Great turnout!', '34 came.', 'What next?', 'We plan a second.']],
    [
      'we met the heads, 34 SENDCos came and next we will invite the police',
      ['We met the heads', '34 SENDCos came', 'Next we will invite the police'],
    ],
  ])('is cut into statements: “%s”', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('loses bullets, numbers of lists and blank lines, and joins what was wrapped', () => {
    const page =
      '• Met the heads\n- Shared data\n1. First thing\n2) Second thing\n[x] Third\n\nA long line of notes that somebody pasted from an e-mail in which\nlines were wrapped.'
    expect(texts(page)).toEqual([
      'Met the heads',
      'Shared data',
      'First thing',
      'Second thing',
      'Third',
      'A long line of notes that somebody pasted from an e-mail in which lines were wrapped.',
    ])
  })

  it('keeps its headings with what stands under them', () => {
    expect(splitNotes('Impact so far:\n14 schools signed\nNext steps\n- Invite the PCSO\nExit strategy - heads take over')).toEqual([
      { text: '14 schools signed', under: 'impactSoFar' },
      { text: 'Invite the PCSO', under: 'plannedNextPeriod' },
      { text: 'Heads take over', under: 'exitStrategy' },
    ])
  })

  it.each([
    'Sleep on the Fylde Coast - notes for the report',
    'Vaping in Pendle: update',
    'Rough notes for autumn',
    'SENDCo network notes',
    '# Transition',
  ])('has a title that is no statement: “%s”', (title) => {
    expect(texts(`${title}\nWe met the heads.\n16 schools signed.`)).toEqual(['We met the heads.', '16 schools signed.'])
  })

  it.each([
    'Update from the attendance team',
    'We shared the report',
    'Heads meeting - notes to be sent round',
    'School nurse - update given to heads',
  ])('may begin with a statement that looks like a title: “%s”', (statement) => {
    expect(texts(`${statement}\n16 schools signed.`)).toEqual([statement, '16 schools signed.'])
  })

  it('ends a sentence with a month or in small letters where what follows begins anew', () => {
    expect(
      texts(
        'we had 3 meetings since Sept. 41 yr 11s came on 14th Oct. parents liked it. still no date for the fair in feb. if it goes on the college keeps it',
      ),
    ).toEqual([
      'We had 3 meetings since Sept.',
      '41 yr 11s came on 14th Oct.',
      'Parents liked it.',
      'Still no date for the fair in feb.',
      'If it goes on the college keeps it',
    ])
    expect(texts('We met Mr. Shah on Sept. 12 at noon, approx. 30 came, incl. heads')).toEqual([
      'We met Mr. Shah on Sept. 12 at noon, approx. 30 came, incl. heads',
    ])
  })

  it('keeps a title that stands alone, for there is nothing else', () => {
    expect(texts('SENDCo network notes')).toEqual(['SENDCo network notes'])
  })

  it('loses no word of it, whatever it is', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
    const word = fc.constantFrom(
      'Met',
      'heads',
      'e.g.',
      '3.30',
      'St.',
      'and',
      'next we will',
      'schools;',
      'data.',
      'now!',
      '\n',
      '- ',
      '“quoted”',
      '(twice)',
      'J.',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        const kept = new Set(words(texts(text).join(' ')))
        expect(words(text).filter((each) => !kept.has(each) && each !== 'and')).toEqual([])
      }),
    )
  })
})
