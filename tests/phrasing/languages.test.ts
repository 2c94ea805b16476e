import { describe, expect, it } from 'vitest'
import { findLanguageWish } from '../../src/phrasing/languages.ts'

const wish = (text: string) => {
  const found = findLanguageWish(text)
  return found && [found.language.name, found.question]
}

describe('a wish for a language', () => {
  it.each([
    ['in Polish please', 'Polish'],
    ['can I have that in Urdu', 'Urdu'],
    ['Could you translate this into romanian?', 'Romanian'],
    ['please put it in Panjabi', 'Punjabi'],
    ['ok and in dari please', 'Farsi'],
    ['Ukrainian please', 'Ukrainian'],
    ['translate the last answer to Arabic for a parent', 'Arabic'],
  ])('is all of “%s”', (text, language) => expect(wish(text)).toEqual([language, '']))

  it.each([
    ['Who helps with sleep in Wyre? In Polish please.', 'Polish', 'Who helps with sleep in Wyre'],
    ['Who is the officer for Burnley, in Urdu', 'Urdu', 'Who is the officer for Burnley'],
    ['What is planned on autism in Lancaster (answer in Gujarati please)', 'Gujarati', 'What is planned on autism in Lancaster'],
  ])('stands behind the question in “%s”', (text, language, question) => expect(wish(text)).toEqual([language, question]))

  it.each([
    'Is there a sleep poster in Polish?',
    'Who supports Polish families in Preston?',
    'We have a new pupil who speaks only Urdu',
    'translate the letter about the trip into Polish and send it home',
    'Who helps with sleep in Wyre?',
  ])('is not in “%s”', (text) => expect(wish(text)).toBeNull())
})
