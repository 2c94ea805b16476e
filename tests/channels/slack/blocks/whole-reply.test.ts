import { expect, it } from 'vitest'
import { toMessages } from '../../../../src/channels/slack/blocks/to-message.ts'
import { anyDrawing, anyReply } from '../../../support/any-reply.ts'
import { fc } from '../../../support/properties.ts'
import { stringsIn } from '../../../support/replies.ts'
import { checkMessage } from '../../../support/slack-limits.ts'

it('whatever was done, Slack takes each message that tells of it, and only the last has buttons', () => {
  fc.assert(
    fc.property(anyReply, anyDrawing, (reply, drawing) => {
      const messages = toMessages({ ...reply, intent: 'draft', acted: true }, { ...drawing, site: null, team: null, from: 0, rating: null })
      for (const message of messages) expect(checkMessage(message)).toEqual([])
      for (const { blocks } of messages) expect(stringsIn(blocks, 'action_id').filter((id) => id === 'more')).toEqual([])
      for (const { blocks } of messages.slice(0, -1))
        expect(stringsIn(blocks, 'action_id').filter((id) => id.startsWith('say_'))).toEqual([])
    }),
    { numRuns: 25 },
  )
})
