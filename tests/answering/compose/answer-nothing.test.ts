import { describe, expect, it } from 'vitest'
import { neighbourFile, partnerFile, priorityFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

function headings(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('### '))
}

describe('nothing on a subject in the place', () => {
  it('is what there is where only the place left out has any', async () => {
    const answer = await askCounty('Is anybody working on NEET other than in Preston?')
    expect(answer.text).toContain('Nowhere else: the only work on NEET is in Preston.')
  })

  it('is said plainly, with the local officer and the work elsewhere under a heading of its own', async () => {
    const answer = await askCounty('Who supports NEET in Wyre?')
    expect(answer).toMatchObject({ found: false, places: ['wyre'], themes: ['neet'], priorities: [] })
    expect(answer.contacts.map(({ name }) => name)).toEqual(['Priya Nolan'])
    expect(answer.elsewhere.map(({ id }) => id)).toEqual(['preston-neet'])
    expect(answer.text).toMatch(/The reports say nothing about NEET in Wyre\. Ask Priya Nolan/)
    const elsewhere = headings(answer.text).findIndex((heading) => /elsewhere/i.test(heading))
    expect(elsewhere).toBeGreaterThan(-1)
    expect(answer.text.indexOf('NEET in Preston')).toBeGreaterThan(answer.text.search(/### .*elsewhere/i))
  })

  it('never names the officer of the work elsewhere as a contact', async () => {
    const { contacts, text } = await askCounty('Who do I contact about NEET in Wyre?')
    expect(contacts.map(({ name }) => name)).toEqual(['Priya Nolan'])
    expect(text.slice(0, text.search(/### .*elsewhere/i))).not.toContain('Tom Ashworth')
  })

  it('shows every locality that has such work', async () => {
    const bay = priorityFile({ id: 'bay-neet', title: 'Places for all', themes: ['neet'], locality: 'morecambe-bay', leads: ['nina-hale'] })
    const { elsewhere } = await askCounty('NEET in Wyre', [bay])
    expect(elsewhere.map(({ id }) => id).sort()).toEqual(['bay-neet', 'preston-neet'])
  })

  it('is said where there is nothing elsewhere either', async () => {
    const answer = await askCounty('Who helps with vaping in Wyre?')
    expect(answer).toMatchObject({ found: false, priorities: [], elsewhere: [] })
    expect(answer.text).toMatch(/nothing about vaping in Wyre/i)
    expect(answer.text).toContain('Priya Nolan')
  })

  it('is said for the whole county when no place was named', async () => {
    const answer = await askCounty('Who helps with vaping?')
    expect(answer).toMatchObject({ found: false, priorities: [], contacts: [] })
    expect(answer.text).toMatch(/nothing about vaping/i)
  })
})

describe('a place outside the county council', () => {
  it.each(['Who supports sleep in Blackpool?', 'sleep help in bispham', 'Who is the officer for Blackpool?'])(
    'is said to be outside, and no officer of ours is named: “%s”',
    async (question) => {
      const answer = await askCounty(question)
      expect(answer).toMatchObject({ found: false, places: [], outOfArea: ['blackpool'], priorities: [], contacts: [], elsewhere: [] })
      expect(answer.text).toMatch(/Blackpool is outside the area of Lancashire County Council/)
      expect(answer.text).not.toContain('Priya Nolan')
    },
  )

  it('is told apart from the place inside that is asked about with it', async () => {
    const answer = await askCounty('Who supports sleep in Wyre and Blackpool?')
    expect(answer).toMatchObject({ found: true, places: ['wyre'], outOfArea: ['blackpool'] })
    expect(answer.contacts.map(({ name }) => name)).toEqual(['Priya Nolan'])
    expect(answer.text).toMatch(/Blackpool is outside the area/)
  })

  it('may be several', async () => {
    const wigan = neighbourFile({ id: 'wigan', name: 'Wigan' })
    const answer = await askCounty('Who supports sleep in Wigan or Blackpool?', [wigan])
    expect(answer.outOfArea.toSorted()).toEqual(['blackpool', 'wigan'])
    expect(answer.contacts).toEqual([])
  })
})

describe('a place that nobody knows', () => {
  it.each(['Who supports sleep in Leeds?', 'who is the officer for a school in Narnia?', 'sleep support near Brigadoon'])(
    'is asked back about, and no officer is named: “%s”',
    async (question) => {
      const answer = await askCounty(question)
      expect(answer).toMatchObject({ found: false, places: [], priorities: [], contacts: [] })
      expect(answer.text).toMatch(/do not know a place called “(leeds|narnia|brigadoon)”/i)
      expect(answer.text).toMatch(/which district/i)
    },
  )
})

describe('a place that could be two', () => {
  it('is asked back about, with the choices', async () => {
    const answer = await askCounty('Who supports sleep in Warton?')
    expect(answer).toMatchObject({ found: false, places: [], priorities: [], contacts: [], elsewhere: [] })
    expect(answer.text).toMatch(/“warton” could mean more than one place/i)
    expect(answer.text).toMatch(/1\. Fylde\n2\. Lancaster/)
  })

  it('is settled by another place in the same question', async () => {
    expect((await askCounty('Who supports sleep in Warton near Kirkham?')).places).toEqual(['fylde'])
    expect((await askCounty('Who supports sleep in Warton, Morecambe Bay?')).places).toEqual(['lancaster'])
  })
})

describe('a subject that is not ours', () => {
  it.each([
    'What is for lunch on Friday?',
    'How do I mend the printer?',
    'When does the next train leave?',
    'Give me a recipe for flapjacks',
    'When will I get my payslip?',
    'Write my maths homework',
    'asdf qwer zxcv',
  ])('is declined, and nobody is named: “%s”', async (question) => {
    const answer = await askCounty(question)
    expect(answer).toMatchObject({ intent: 'none', found: false, priorities: [], contacts: [], offers: [], resources: [] })
    expect(answer.text).not.toBe('')
  })

  it('is declined though it names one of our partners', async () => {
    const club = partnerFile({ id: 'rovers', name: 'Rovers Football Club' })
    const answer = await askCounty('What was the Rovers Football Club score on Saturday afternoon?', [club])
    expect(answer).toMatchObject({ found: false, priorities: [], contacts: [] })
  })
})
