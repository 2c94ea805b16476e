import type { KnownBlock } from '@slack/types'
import { describe, expect, it } from 'vitest'
import { readButtonValue } from '../../../../src/channels/slack/button-value.ts'
import { dangerCard, wording } from '../../../../src/wording.ts'
import {
  buttonsOf,
  contactCard,
  drawReply,
  labelsOf,
  offerCard,
  partnerCard,
  priorityCard,
  replyWith,
  resourceCard,
  sourceRef,
  stringsIn,
} from '../../../support/replies.ts'
import { checkMessage } from '../../../support/slack-limits.ts'

const seen = (blocks: readonly KnownBlock[]) => stringsIn(blocks, 'text').join('')

describe('an answer in Slack', () => {
  it('begins with the answer itself, and then says how the question was read', () => {
    const { text, blocks } = drawReply({})
    expect(blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'In Wyre, Priya Nolan leads the work on ' },
              { type: 'text', text: 'sleep', style: { bold: true } },
              { type: 'text', text: '.' },
            ],
          },
        ],
      },
      { type: 'context', elements: [{ type: 'plain_text', text: 'Read as: Sleep · Wyre (wrong? say “I meant …”)', emoji: false }] },
    ])
    expect(text).toBe('In Wyre, Priya Nolan leads the work on sleep.\nRead as: Sleep · Wyre (wrong? say “I meant …”)')
  })

  it('shows a priority with its locality, period, status and officer', () => {
    const { text } = drawReply({ parts: [priorityCard()] })
    expect(text).toContain(
      'Priorities:\n• Sleep well on the coast\nFylde Coast · summer 2026 · open · led by Priya Nolan\nHelping families to sleep.\n',
    )
  })

  it('says what an offer costs, whom it is for, how to get it and when it ends', () => {
    const { text } = drawReply({ parts: [offerCard()] })
    expect(text).toContain(
      'Offers:\n• Calm Start\nCalm Nights · Wyre · free · until 31 March 2027 · from the summer 2026 report\nSix sessions. For parents. Ring the nurse. https://calm.example.org',
    )
  })

  it('draws every other kind of part', () => {
    const { text } = drawReply({
      parts: [
        { kind: 'text', markdown: '- one\n- two' },
        { kind: 'statements', heading: 'From the report', lines: [{ text: 'Two workshops were held.', where: 'Activity last period' }] },
        resourceCard(),
        { kind: 'elsewhere', cards: [priorityCard({ locality: 'Preston' })], total: 1 },
        { kind: 'partners', cards: [partnerCard()], involved: true },
        { kind: 'partners', cards: [partnerCard({ name: 'Bright Days' })], involved: false },
        { kind: 'term', id: 'neet', short: 'NEET', long: null, says: 'NEET is a short form.' },
      ],
    })
    expect(text).toContain('• one\n• two\n')
    expect(text).toContain('From the report:\n• Two workshops were held. — Activity last period\n')
    expect(text).toContain('Resources:\n• Bedtime film\nfilm · available · from the summer 2026 report\nFor parents.\n')
    expect(text).toContain('not in the place you asked about:\n• Preston: Sleep (summer 2026 · open · led by Priya Nolan)\n')
    expect(text).toContain('Partners involved: Calm Nights\n')
    expect(text).toContain('Partners:\n• Bright Days\nA charity.\n')
    expect(text).toContain('NEET is a short form.')
  })

  it('names the source with its date, its place and a link', () => {
    const { blocks, text } = drawReply({ sources: [sourceRef()] })
    expect(text).toContain('Source: Summer report https://www.lancashire.gov.uk/tass/summer-2026 (July 2026): Preston, priority 1')
    expect(JSON.stringify(blocks)).toContain(
      '{"type":"link","url":"https://www.lancashire.gov.uk/tass/summer-2026","text":"Summer report"}',
    )
  })

  it('sets warnings that come first above the answer and the others below it', () => {
    const { blocks } = drawReply({
      parts: [{ kind: 'warning', text: 'I removed a name.' }, priorityCard(), { kind: 'warning', text: 'This is old.' }],
    })
    expect(blocks.map((block) => stringsIn(block, 'text')[0])).toEqual([
      'In Wyre, Priya Nolan leads the work on ',
      'Read as: Sleep · Wyre (wrong? say “I meant …”)',
      '⚠️ I removed a name.',
      'Priorities',
      '⚠️ This is old.',
      'Tell me when this changes',
    ])
  })

  it('links names to the web pages when their address is known', () => {
    const site = 'https://tass.example.org'
    expect(stringsIn(drawReply({ parts: [priorityCard()] }, { site }).blocks, 'url')).toEqual([
      'https://tass.example.org/priorities/coast-sleep',
    ])
  })
})

describe('whom to contact in Slack', () => {
  it('can be written to at the press of a button when the Slack id is known', () => {
    const { blocks } = drawReply({ parts: [contactCard({ slackId: 'U012AB3CD' })] }, { team: 'T0001' })
    const [button] = buttonsOf(blocks)
    expect(button?.text.text).toBe('Message Priya Nolan')
    expect(button?.url).toBe('https://slack.com/app_redirect?channel=U012AB3CD&team=T0001')
  })

  it('has no such button without a Slack id, or with one that cannot be right', () => {
    expect(labelsOf(drawReply({ parts: [contactCard(), contactCard({ slackId: 'https://evil.example' })] }).blocks)).toEqual([])
  })

  it('shows an e-mail address and a phone number that can be pressed', () => {
    const { blocks } = drawReply({ parts: [contactCard({ email: 'priya@example.org', phone: '01772 123456' })] })
    expect(stringsIn(blocks, 'url')).toEqual(['mailto:priya@example.org', 'tel:01772123456'])
  })

  it('stays on the first screen of a long answer', () => {
    const long = { text: 'Many workshops were held. '.repeat(20), where: '' }
    const { text } = drawReply({ parts: [{ kind: 'statements', heading: 'From the report', lines: [long, long, long] }, contactCard()] })
    expect(text).toContain('Who to contact:\n• Priya Nolan')
    expect(text).toContain('more: press “Show')
  })
})

describe('what does not fit', () => {
  const lines = Array.from({ length: 500 }, (_, i) => ({ text: `Workshop number ${i} was held.`, where: '' }))
  const reply = {
    parts: [{ kind: 'statements' as const, heading: 'From the report', lines: lines.slice(0, 2) }],
    more: [{ kind: 'statements' as const, heading: 'From the report', lines: lines.slice(2) }],
  }

  it('follows message by message, until all of it was shown', () => {
    let text = ''
    let from: number | null = 0
    for (let messages = 0; from !== null && messages < 100; messages++) {
      const { blocks } = drawReply(reply, { from })
      expect(checkMessage({ text: 'x', blocks })).toEqual([])
      text += seen(blocks)
      const more = buttonsOf(blocks).find(({ action_id }) => action_id === 'more')
      const value = readButtonValue(more?.value)
      from = value?.do === 'more' ? value.from : null
    }
    expect(lines.filter((line) => !text.includes(line.text))).toEqual([])
  })

  it('is said to be gone when the knowledge has changed since', () => {
    expect(drawReply(replyWith(), { from: 40 }).text).toBe(
      'There is nothing more on this now. It may have changed since: ask again to see what there is.',
    )
  })
})

describe('the safety card', () => {
  const { text, blocks } = drawReply(
    { intent: 'safeguarding', lead: dangerCard, reading: '', question: '' },
    { rating: { conversation: 'c', number: 1 } },
  )

  it('is its fixed words alone, with no button', () => {
    expect(blocks.map(({ type }) => type)).toEqual(['header', 'rich_text'])
    for (const number of ['999', '0300 123 6720', '0300 123 6722', '0800 1111']) expect(text).toContain(number)
    expect(checkMessage({ text, blocks })).toEqual([])
  })

  it('has numbers that can be pressed', () => {
    expect(stringsIn(blocks, 'url').filter((url) => url.startsWith('tel:'))).toEqual([
      'tel:999',
      'tel:03001236720',
      'tel:03001236722',
      'tel:08001111',
      'tel:01254666400',
      'tel:01254587547',
    ])
  })
})

it('says that something went wrong rather than posting nothing', () => {
  expect(drawReply({ lead: '', reading: '' }).text).toContain('Please try again in a minute.')
})

it('does not send to the staff directory those who can write to the officer here', () => {
  const silence = { kind: 'text' as const, markdown: wording.noContactDetails }
  expect(drawReply({ parts: [contactCard(), silence] }).text).toContain(wording.noContactDetails)
  expect(drawReply({ parts: [contactCard({ slackId: 'U012AB3CD' }), silence] }).text).not.toContain(wording.noContactDetails)
})

it('loses nothing of a long statement', () => {
  const text = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ')
  const parts = [{ kind: 'statements' as const, heading: 'Long', lines: [{ text, where: '' }] }]
  const shown = [0, 1].map((from) => seen(drawReply({ parts }, { from }).blocks)).join(' ')
  expect(text.split(' ').filter((word) => !shown.includes(word))).toEqual([])
})
