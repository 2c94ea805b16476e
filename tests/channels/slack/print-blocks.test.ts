import { expect, it } from 'vitest'
import { printBlocks } from '../../../src/channels/slack/print-blocks.ts'
import { createCountyAssistant } from '../../support/county.ts'
import { stringsIn } from '../../support/replies.ts'
import { checkMessage } from '../../support/slack-limits.ts'

it('prints what Slack’s Block Kit Builder takes', async () => {
  const { blocks, ...rest } = JSON.parse(await printBlocks(await createCountyAssistant(), 'who helps with sleep in Wyre?'))
  expect(rest).toEqual({})
  expect(checkMessage({ text: 'x', blocks })).toEqual([])
  expect(stringsIn(blocks, 'text')).toContain('Help families on the Fylde Coast to sleep well')
})
