import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { readMessages } from '../../../src/channels/terminal/read-messages.ts'

const read = (text: string) => Array.fromAsync(readMessages(Readable.from([text])))

it.each([
  ['a line is a message', 'one\ntwo\n', ['one', 'two']],
  ['a page that was pasted is one', 'one\n\u001b[200~a\nb\nc\u001b[201~\ntwo', ['one', 'a\nb\nc', 'two']],
  ['a line that was pasted is one', '\u001b[200~a\u001b[201~\ntwo', ['a', 'two']],
  ['a page between fences is one', '"""\na\n\nb\n"""\ntwo', ['a\n\nb', 'two']],
  ['a page that never ends is one', 'one\n"""\na\nb', ['one', 'a\nb']],
])('%s', async (_, text, messages) => {
  expect(await read(text)).toEqual(messages)
})
