/** Ids and texts that databases are known to stumble over. */
import { expect, it } from 'vitest'
import type { Store } from '../../../src/ports.ts'
import { gap, said } from '../../support/store.ts'

export function describeOddValues(store: () => Store): void {
  const odd = {
    'a NUL byte': 'a\0b',
    'a lone surrogate': 'a\ud83d b \udc00',
    'quotes and statements': `'"; drop table turns; -- \` $1 ? %s \\`,
    'a name that objects have already': '__proto__',
    'another such name': 'constructor',
    'no character': '',
    'characters of every kind': 'é\u200b\u202e😀\u2028\r\n\t\uffff',
    'a megabyte': `${'long words '.repeat(100_000)}`,
  }

  it.each(Object.entries(odd))('takes %s in ids and in texts', async (_, text) => {
    const turn = said({ question: text, priorities: [text] })
    const number = await store().conversations.append(text, turn)
    expect(await store().conversations.rate(text, number, { useful: true, comment: text })).toBe(true)
    await store().gaps.record(gap({ question: text, places: [text] }))
    expect(await store().conversations.find(text)).toEqual({ turns: [turn.turn] })
    expect(await store().conversations.read(text)).toMatchObject([{ question: text, reply: turn.reply, feedback: { comment: text } }])
    expect(await store().gaps.list({ since: turn.asked })).toMatchObject([{ question: text, places: [text] }])
    await store().conversations.forget(text)
    expect(await store().conversations.find(text)).toBeNull()
  })

  it('tells ids apart that differ only in a lone surrogate', async () => {
    await store().conversations.append('\ud800', said())
    expect(await store().conversations.find('\ud801')).toBeNull()
  })
}
