import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/channels/markdown.ts'
import { toUnits } from '../../src/channels/slack/blocks/units.ts'
import { drawReply } from '../../src/channels/web/draw-reply.ts'
import { plainReply } from '../../src/plain-reply.ts'
import type { Reply } from '../../src/reply.ts'

const sly = 'Zdanie <b>po</b> *polsku* [tu](https://evil.example)'
const reply: Reply = {
  ...plainReply('signpost', 'q', 'Lead.'),
  parts: [{ kind: 'phrased', sentences: [sly], note: 'Machine translation.', language: 'pl' }],
}

describe('what a model wrote', () => {
  it('is marked on the web as such, in its language, and is text whatever it holds', () => {
    const page = String(drawReply(reply))
    expect(page).toContain('<div lang="pl" dir="auto">')
    expect(page).toContain('&lt;b&gt;po&lt;/b&gt; *polsku* [tu](https://evil.example)')
    expect(page).toContain('<p class="note">Machine translation.</p>')
  })

  it('is marked on the terminal and in JSON, with its marks made harmless', () => {
    expect(toMarkdown(reply)).toBe(
      'Lead.\n\nZdanie \\<b\\>po\\</b\\> \\*polsku\\* \\[tu\\](https://evil.example)\n\n_Machine translation._',
    )
  })

  it('is marked in Slack, where none of it is a link or a mention', () => {
    const drawn = JSON.stringify(toUnits(reply.parts, { site: null, team: null }))
    expect(drawn).toContain('Machine translation.')
    expect(drawn).not.toContain('"type":"link"')
  })
})
