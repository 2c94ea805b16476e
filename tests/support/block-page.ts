/** Draws real messages much as Slack does, so that they can be looked at and shown in the README. */
import type { KnownBlock, RichTextBlockElement, RichTextElement } from '@slack/types'
import { type Html, html } from '../../src/channels/web/html.ts'
import { style } from './block-page-style.ts'

export type Said = { by: string; text: string } | { blocks: readonly KnownBlock[]; onlyYou?: boolean }

const none = html``

/** Conversations stand beside one another where there is room. */
export function drawPage(title: string, conversations: readonly (readonly Said[])[]): string {
  return String(html`<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style><h1>${title}</h1><main>${conversations.map((said) => html`<section>${said.map(drawSaid)}</section>`)}</main></html>`)
}

function drawSaid(said: Said): Html {
  if ('text' in said)
    return html`<article class="person"><i class="face">${said.by[0]}</i><div><b>${said.by}</b><p>${said.text}</p></div></article>`
  const only = said.onlyYou ? html`<p class="context">Only visible to you</p>` : none
  return html`<article><i class="face app">T</i><div><b>TASS</b> <small>APP</small>${only}${said.blocks.map(drawBlock)}</div></article>`
}

function drawBlock(block: KnownBlock): Html {
  switch (block.type) {
    case 'header':
      return html`<h2>${block.text.text}</h2>`
    case 'rich_text':
      return html`<div class="rich">${block.elements.map(drawElement)}</div>`
    case 'context':
      return html`<p class="context">${block.elements.map((element) => ('text' in element ? drawSmall(element.text) : ''))}</p>`
    case 'actions':
      return html`<p class="actions">${block.elements.map((element) => (element.type === 'button' ? html`<button type="button">${element.text.text}</button>` : none))}</p>`
    case 'context_actions':
      return html`<p class="thumbs">${block.elements.map((element) => (element.type === 'feedback_buttons' ? html`${thumb(element.positive_button.text.text, '')}${thumb(element.negative_button.text.text, 'down')}` : none))}</p>`
    default:
      throw new Error(`No message of ours has a block “${block.type}”.`)
  }
}

/** Chromium brings no font with this sign. */
function drawSmall(text: string): Html {
  const sign = html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2 19 18H1zM10 8v5M10 15v1"/></svg>`
  return html`${text.split('⚠️').map((piece, i) => html`${i > 0 ? sign : none}${piece}`)}`
}

function thumb(label: string, turned: string): Html {
  return html`<span><svg class="${turned}" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 9h3v8H3zM6.5 9 10 2.5c1.3 0 2 .8 1.8 2L11.3 8H16c1 0 1.6.8 1.4 1.8l-1.1 5.7c-.2 1-.8 1.5-1.7 1.5H6.5z"/></svg>${label}</span>`
}

function drawElement(element: RichTextBlockElement): Html {
  switch (element.type) {
    case 'rich_text_section':
      return html`<p>${element.elements.map(drawRun)}</p>`
    case 'rich_text_quote':
      return html`<blockquote>${element.elements.map(drawRun)}</blockquote>`
    case 'rich_text_preformatted':
      return html`<pre>${element.elements.map(drawRun)}</pre>`
    case 'rich_text_list': {
      const points = element.elements.map((point) => html`<li>${point.elements.map(drawRun)}</li>`)
      const { offset = 0 } = element as { offset?: number }
      return element.style === 'ordered' ? html`<ol start="${offset + 1}">${points}</ol>` : html`<ul>${points}</ul>`
    }
  }
}

function drawRun(run: RichTextElement): Html {
  if (run.type !== 'text' && run.type !== 'link') throw new Error(`No message of ours has “${run.type}” in its text.`)
  const shown = run.type === 'link' ? html`<a href="${run.url}">${run.text ?? run.url}</a>` : html`${run.text}`
  const { bold, italic, code } = run.style ?? {}
  return [bold && 'b', italic && 'i', code && 'code'].reduce((inner, tag) => (tag ? wrap(tag, inner) : inner), shown)
}

function wrap(tag: string, inner: Html): Html {
  if (tag === 'b') return html`<b>${inner}</b>`
  return tag === 'i' ? html`<i>${inner}</i>` : html`<code>${inner}</code>`
}
