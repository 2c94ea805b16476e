import { describe, expect, it } from 'vitest'
import { ask, createTestAssistant } from '../support/assistant.ts'

const assistant = await createTestAssistant()

async function placesIn(question: string): Promise<string[]> {
  return (await ask(assistant, question)).places
}

describe('an everyday word that is also a place', () => {
  it.each([
    ['Read', 'Where can parents read about school avoidance?'],
    ['Read', 'Have you read in the report who leads on sleep?'],
    ['Fence', 'The fence at our school is broken, who helps with attendance?'],
    ['Church', 'Is there a church group that helps with sleep?'],
    ['Church', 'Some pupils go to a youth club in church, who leads on alcohol?'],
    ['Bare', 'We only have the bare facts on NEET, who knows more?'],
    ['Bare', 'Who leads on vaping? Just the bare minimum please'],
    ['Park', 'Young people meet in the park, who leads on alcohol?'],
    ['Park', 'There is litter at the park, who works on alcohol?'],
    ['Central', 'Is there one central place for careers information?'],
    ['Central', 'Who keeps the central record on attendance?'],
    ['Peel', 'Pupils peel off after lunch, who helps with attendance?'],
    ['Weir', 'We walk by the weir each week, who leads on mental health?'],
    ['Acre', 'We have an acre of garden, is there anything on mental health?'],
    ['Barrow', 'Pupils push a barrow in the garden, is that work experience?'],
    ['Nelson', 'Mr Nelson asked who leads on NEET'],
    ['Nelson', 'Thanks Nelson. Who leads on NEET?'],
    ['Hope', 'We hope to get help with transition'],
    ['Hope', 'I write in hope of help with transition'],
    ['Bulk', 'We buy posters in bulk, is there anything on vaping?'],
    ['Marsh', 'Mrs Marsh asked about vaping'],
    ['Marsh', 'The path over the marsh is closed, who leads on attendance?'],
    ['Castle', 'The trip to the castle is off, who leads on attendance?'],
    ['Trinity', 'At Holy Trinity school we ask who leads on sleep'],
    ['College', 'What can a college do about NEET?'],
    ['College', 'Who helps young people who do not go to college?'],
    ['College', 'Some dropped out at college, who leads on NEET?'],
    ['Bank Hall', 'We met in the bank hall, who leads on sleep?'],
    ['Victoria', 'Victoria from the office asked who leads on autism'],
    ['Warren', 'A warren of rules on exclusions: who can help?'],
    ['Mount', 'We want to mount a display on vaping'],
    ['Garrison', 'Is there transition support for children from garrison families?'],
  ])('is no place in an ordinary sentence: %s in “%s”', async (_, question) => {
    const { places, text } = await ask(assistant, question)
    expect(places).toEqual([])
    expect(text).not.toMatch(/could mean more than one place|do not know a place/)
  })

  it.each([
    ['Who leads on attendance in Nelson?', 'pendle'],
    ['Who leads on attendance in Read, near Whalley?', 'ribble-valley'],
    ['Who leads on attendance in Church, Accrington?', 'hyndburn'],
    ['Who leads on attendance in the Fence area of Pendle?', 'pendle'],
    ['Who leads on attendance in Barrow near Clitheroe?', 'ribble-valley'],
    ['Who leads on attendance in Bare, Morecambe?', 'lancaster'],
  ])('is a place where it is used as one: “%s”', async (question, id) => {
    expect(await placesIn(question)).toEqual([id])
  })
})
