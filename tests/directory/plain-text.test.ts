import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLength, toPlainText, toTitle } from '../../src/directory/plain-text.ts'

describe('a description that is a web page', () => {
  it('becomes text with its paragraphs, its marks decoded once', () => {
    expect(toPlainText('<p>Tea &amp; talk &amp;amp; more.</p><p>Fridays<br />from 4</p><ul><li>chess</li></ul>').text).toBe(
      'Tea & talk &amp; more.\n\nFridays\nfrom 4\n\n- chess',
    )
  })

  it('loses its script, its pictures and where its links lead', () => {
    const { text, found } = toPlainText(
      '<p>Drop in.</p><script>steal()</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">Book</a>',
    )
    expect(text).toBe('Drop in.\n\nBook')
    expect(found.script).toBe(true)
  })
})

it('takes out invisible signs and those that turn the direction of writing', () => {
  expect(toPlainText('Youth\u200bwork\u2069 \u202eevil\u202c\u{e0041}')).toMatchObject({ text: 'Youthwork evil', found: { invisible: 5 } })
})

it('leaves a sign that holds an emoji together', () => {
  expect(toPlainText('👩‍👧 group').text).toBe('👩‍👧 group')
})

it.each([
  ['<!channel> free places today', 'free places today'],
  ['Ask <@U012AB3CD> for a place', 'Ask for a place'],
  ['<https://example.org|council website> club', 'council website club'],
  ['*bold* _it_ ~s~ `code` > quote', 'bold it s code > quote'],
  ['@channel come along', 'channel come along'],
])('takes what a chat would act on out of “%s”', (given, text) => {
  expect(toTitle(given)).toMatchObject({ text, found: { chat: expect.any(String) } })
})

it('leaves an ordinary name as it is', () => {
  expect(toTitle('5 * 3 club, 7_up & Tom’s <3')).toMatchObject({ text: '5 * 3 club, 7_up & Tom’s <3', found: { chat: null, html: false } })
})

it('cuts at the end of a sentence, or of a word', () => {
  expect(toLength('One two three. Four five six', 20)).toBe('One two three.…')
  expect(toLength('One two three', 9)).toBe('One two…')
  expect(toLength('One', 9)).toBe('One')
})

it('gives text without tags of script for whatever it is given', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (given) => !/<script/i.test(toPlainText(`<script>${given}`).text)))
})
