import { describe, expect, it } from 'vitest'
import { readButtonValue } from '../../../../src/channels/slack/button-value.ts'
import { anyDrawing, anyReply } from '../../../support/any-reply.ts'
import { fc } from '../../../support/properties.ts'
import { drawReply, priorityCard, stringsIn } from '../../../support/replies.ts'
import { checkMessage } from '../../../support/slack-limits.ts'

describe('whatever a reply holds', () => {
  it('Slack takes each message that shows it, and the last of them ends it', () => {
    fc.assert(
      fc.property(anyReply, anyDrawing, (reply, drawing) => {
        let from: number | null = 0
        for (let messages = 0; from !== null; messages++) {
          if (messages > 2000) throw new Error('It never ends.')
          const message = drawReply(reply, { ...drawing, from })
          expect(checkMessage(message)).toEqual([])
          expect(message.text.length).toBeLessThanOrEqual(4000)
          const next: number | null = nextOf(message.blocks)
          if (next !== null) expect(next).toBeGreaterThan(from)
          from = next
        }
      }),
      { numRuns: 25 },
    )
  })

  it('nobody is called, and every button can be answered', () => {
    fc.assert(
      fc.property(anyReply, anyDrawing, (reply, drawing) => {
        const { text, blocks } = drawReply(reply, drawing)
        expect(text).not.toMatch(/[<>]|@(?:here|channel|everyone)/i)
        const types = new Set(stringsIn(blocks, 'type'))
        for (const calling of ['user', 'usergroup', 'channel', 'broadcast', 'mrkdwn']) expect(types).not.toContain(calling)
        for (const value of stringsIn(blocks, 'value')) expect(readButtonValue(value)).not.toBeNull()
      }),
      { numRuns: 25 },
    )
  })
})

it('every one of 500 matches is shown in the end', () => {
  const cards = Array.from({ length: 500 }, (_, i) => priorityCard({ id: `p${i}`, title: `Priority number ${i}` }))
  let shown = ''
  for (let from: number | null = 0; from !== null; ) {
    const { blocks } = drawReply({ parts: cards.slice(0, 6), more: cards.slice(6) }, { from })
    shown += `${stringsIn(blocks, 'text').join('\n')}\n`
    from = nextOf(blocks)
  }
  expect(cards.filter(({ title }) => !shown.includes(`${title}\n`))).toEqual([])
})

function nextOf(blocks: unknown): number | null {
  const values = stringsIn(blocks, 'value').map(readButtonValue)
  return values.flatMap((value) => (value?.do === 'more' ? [value.from] : []))[0] ?? null
}
