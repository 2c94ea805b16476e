/** How pages are written: a template that escapes whatever is put into it, Markdown made safe, and links that lead nowhere strange. */
import { html, raw } from 'hono/html'
import { micromark } from 'micromark'
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal'

export { html }
/** Escaped HTML. */
export type Html = ReturnType<typeof html>

/** A picture would be fetched from another site: its words become a link. */
const noImages = { disable: { null: ['labelStartImage'] } }

/** Markdown of an answer or entry. HTML within it is shown as text, and links keep to harmless schemes. */
export function fromMarkdown(markdown: string): Html {
  return raw(micromark(markdown, { extensions: [gfmAutolinkLiteral(), noImages], htmlExtensions: [gfmAutolinkLiteralHtml()] }))
}

/** A web address as a link; anything that is none stays text. */
export function toLink(address: string, text = address): Html {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? '') ? html`<a href="${address}" rel="noreferrer">${text}</a>` : html`${text}`
}

export const nothing = html``
