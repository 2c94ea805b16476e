import { describe, expect, it } from 'vitest'
import { drawReply, priorityCard, sourceRef, stringsIn } from '../../../support/replies.ts'

describe('text from entries and people', () => {
  it('is drawn as it stands, whatever it would mean to Slack', () => {
    const title = '*bold* _it_ ~no~ `code` :tada: <!channel> <@U012AB3CD> @here & more'
    const { blocks } = drawReply({ parts: [priorityCard({ title })] })
    expect(stringsIn(blocks, 'text')).toContain(title)
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn')
  })

  it('mentions nobody in the words for notifications', () => {
    const { text } = drawReply({ parts: [priorityCard({ title: '<!channel> <@U012AB3CD> @here @Everyone <https://x.example|y>' })] })
    expect(text).toContain('&lt;!channel&gt; &lt;@U012AB3CD&gt; @\u2060here @\u2060Everyone &lt;https://x.example|y&gt;')
  })

  it('loses control characters and those that turn its direction', () => {
    const { blocks } = drawReply({ lead: '', parts: [priorityCard({ title: 'A\u202eB\u0007C\u200bD\u2066E\ufeffF\u{e0041}G' })] })
    expect(stringsIn(blocks, 'text')).toContain('ABCDEFG')
  })

  it('keeps emoji and other scripts', () => {
    const { blocks } = drawReply({ parts: [priorityCard({ title: 'Family 👨‍👩‍👧 café 学校' })] })
    expect(stringsIn(blocks, 'text')).toContain('Family 👨‍👩‍👧 café 学校')
  })

  it('gets links to the web, to mail and to phones alone', () => {
    const lead = '[a](javascript:alert(1)) [b](https://ok.example) [c](slack://user) <data:x>'
    const { blocks } = drawReply({ lead, sources: [sourceRef({ url: 'javascript:alert(1)' })] })
    expect(stringsIn(blocks, 'url')).toEqual(['https://ok.example'])
    expect(stringsIn(blocks, 'text').join('')).toContain('Summer report')
  })

  it('is cut nowhere within a character', () => {
    const { blocks, text } = drawReply({ lead: '😀'.repeat(5000), parts: [priorityCard({ about: '😀'.repeat(5000) })] })
    expect(JSON.stringify(blocks).isWellFormed() && text.isWellFormed()).toBe(true)
    expect(JSON.stringify(blocks)).not.toMatch(/\\ud8|\ufffd/)
  })
})
