import { describe, expect, it } from 'vitest'
import { converse } from '../../support/assistant.ts'
import { offerFile, termFile } from '../../support/builders.ts'
import { askCounty } from '../../support/county.ts'

const casp = termFile({ id: 'casp', short: 'CASP', long: 'Calm and Safe Partnership', says: 'A partnership of schools.' })
const start = termFile({ id: 'calm-start', short: 'Calm Start', says: 'Calm Start is a project about settling at night.' })

describe('a term is explained', () => {
  it.each([
    'CASP',
    'CASP??',
    'sorry, CASP?',
    'CASP = ?',
    'NEET?',
    'whats CASP pls, it was on an agenda',
    'I keep seeing CASP in the minutes, what is it',
    "In the notes it says 'CASP organisations'. Is that a typo or a thing?",
    'never heard of CASP',
    'never sure what CASP is',
    'CASP - come again?',
    'the report says CASP, expand please',
    'what’s CASP, our invitation says CASP',
    'CASP, which team is that then',
    'CASP. What is that when it’s at home?',
    'waht does CASP satnd for',
    'what do the letters CASP mean in the Fylde Coast bit',
    'is CASP short for something?',
    'CASP?? saw it in the report',
    'CASP — expand please',
    'CASP and Calm Start, I mix them up',
  ])('however it is asked about: “%s”', async (question) => {
    expect((await askCounty(question, [casp])).intent).toBe('define')
  })

  it.each(['NEET', 'NEET in Preston?', 'what is planned for CASP', 'what about NEET?', 'who leads on NEET in Preston'])(
    'but not where something else is asked: “%s”',
    async (question) => {
      expect((await askCounty(question, [casp])).intent).not.toBe('define')
    },
  )

  it('beside what there is, where its name is that of a thing', async () => {
    const { intent, text, offers } = await askCounty('Calm Start?', [start, offerFile()])
    expect({ intent, offers: offers.map(({ id }) => id) }).toEqual({ intent: 'signpost', offers: ['calm-start'] })
    expect(text).toContain('a project about settling at night')
  })
})

it('does not explain an officer’s post to who asks for the officer', async () => {
  const epo = termFile({ id: 'epo', short: 'EPO', long: 'Education Partnership Officer', says: 'An officer of the council.' })
  expect((await askCounty('what is an EPO', [epo])).intent).toBe('define')
  expect((await askCounty('whos the EPO', [epo])).intent).toBe('contact')
})

it('does not explain a term in a question what something is for', async () => {
  expect((await askCounty('what’s the CASP group for, in terms of aims? one para', [casp])).intent).not.toBe('define')
})

it.each([
  'May I ask what LASSH denotes?',
  'CYPMAF, kindly spell this out for me',
  'Please expand PMHW; I thought P was for primary',
  'what does EHE refer to?',
  'ebsa quick def',
  'RONI stands 4',
  'whats nest. the skem one',
  'cvfs is that same as vcfs',
])('is asked for in other words, too: “%s”', async (question) => {
  expect((await converse(question)).intent).toBe('define')
})

it('goes on from one term to the next', async () => {
  expect((await converse('What does EET mean in these reports?', 'And NEET?')).intent).toBe('define')
})
