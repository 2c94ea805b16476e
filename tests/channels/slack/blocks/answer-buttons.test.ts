import type { KnownBlock } from '@slack/types'
import { describe, expect, it } from 'vitest'
import { readButtonValue } from '../../../../src/channels/slack/button-value.ts'
import { buttonsOf, drawReply, labelsOf, offerCard, priorityCard, stringsIn } from '../../../support/replies.ts'
import { checkMessage } from '../../../support/slack-limits.ts'

const carriedBy = (blocks: readonly KnownBlock[], label: string) =>
  readButtonValue(buttonsOf(blocks).find(({ text }) => text.text === label)?.value)

describe('the buttons of an answer', () => {
  const reply = { parts: [priorityCard()], more: [offerCard()], buttons: [{ label: 'What is planned?', say: 'What is planned next?' }] }

  it('offer the rest, words to say, and to be told of changes', () => {
    expect(labelsOf(drawReply(reply).blocks)).toEqual(['Show 1 more', 'What is planned?', 'Tell me when this changes'])
  })

  it('carry the question with how it was read, so that they work on their own', () => {
    const { blocks } = drawReply(reply)
    const about = { asked: 'who helps with sleep in Wyre?', read: 'Sleep · Wyre' }
    expect(carriedBy(blocks, 'Show 1 more')).toEqual({ v: 1, do: 'more', from: 1, about })
    expect(carriedBy(blocks, 'What is planned?')).toEqual({ v: 1, do: 'say', say: 'What is planned next?', about })
    expect(carriedBy(blocks, 'Tell me when this changes')).toEqual({ v: 1, do: 'follow', entries: ['priorities/coast-sleep'], about })
  })

  it('share an answer that only the asker sees', () => {
    expect(carriedBy(drawReply(reply, { ephemeral: true }).blocks, 'Share in channel')).toMatchObject({ do: 'share' })
  })

  it('rate an answer that was kept, with thumbs or, without agent features, with plain buttons', () => {
    const rating = { conversation: 'C1:1', number: 4 }
    const useful = { v: 1, do: 'rate', conversation: 'C1:1', number: 4, useful: true }
    const [last] = drawReply({}, { rating }).blocks.slice(-1)
    expect(last?.type).toBe('context_actions')
    expect(stringsIn(last, 'value').map(readButtonValue)).toEqual([useful, { ...useful, useful: false }])
    expect(labelsOf(drawReply({}, { rating, agentFeatures: false }).blocks)).toEqual(['Useful', 'Not useful'])
    expect(drawReply({}).blocks).toHaveLength(2)
  })

  it('are listed to be typed as far as they do not fit', () => {
    const buttons = Array.from({ length: 30 }, (_, i) => ({ label: `Place ${i}`, say: `Place ${i}` }))
    const { blocks } = drawReply({ buttons })
    expect(checkMessage({ text: 'x', blocks })).toEqual([])
    expect(stringsIn(blocks, 'text')).toContain('Place 11')
    expect(stringsIn(blocks, 'text')).toContain('You can type one of these')
  })
})
