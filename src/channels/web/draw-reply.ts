/** Draws a reply as HTML: the lead, cards under headings, what else there is, and where it all stands. */
import type { Button, Part, Reply } from '../../reply.ts'
import { wording } from '../../wording.ts'
import { countResults, headings, toPages } from '../card-facts.ts'
import { drawCard } from './draw-cards.ts'
import { fromMarkdown, type Html, html, nothing, toLink } from './html.ts'
import { words } from './wording.ts'

export function drawReply(reply: Reply): Html {
  const rest = countResults(reply.more)
  return html`${reply.reading ? html`<p class="reading">${wording.read(reply.reading)}</p>` : nothing}
<div class="${reply.intent === 'safeguarding' ? 'lead danger' : 'lead'}">${fromMarkdown(reply.lead)}</div>
${drawParts(reply.parts)}
${rest > 0 ? html`<details class="more"><summary>${words.more(rest)}</summary>${drawParts(reply.more)}</details>` : nothing}
${drawSources(reply)}
${drawButtons(reply.buttons)}`
}

/** Parts of one kind that follow one another stand under one heading. */
function drawParts(parts: readonly Part[]): Html[] {
  const groups: Part[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    if (group?.[0]?.kind === part.kind && headings[part.kind]) group.push(part)
    else groups.push([part])
  }
  return groups.map((group) => {
    const heading = group[0] && headings[group[0].kind]
    return heading ? html`<section><h3>${heading}</h3>${group.map(drawCard)}</section>` : html`${group.map(drawCard)}`
  })
}

function drawSources({ sources }: Reply): Html {
  const pages = toPages(sources)
  if (pages.length === 0) return nothing
  return html`<section class="sources"><h3>${words.sources}</h3><ul>${pages.map(
    ({ title, date, url, places }) =>
      html`<li>${url ? toLink(url, title) : title}${date ? ` (${date})` : ''}${places.length > 0 ? `: ${places.join('; ')}` : ''}</li>`,
  )}</ul></section>`
}

/** Words to press are asked like any other question. */
function drawButtons(buttons: readonly Button[]): Html {
  if (buttons.length === 0) return nothing
  return html`<form class="buttons" method="post" action="/ask">${buttons.map(
    ({ label, say }) => html`<button name="question" value="${say}">${label}</button>`,
  )}</form>`
}
