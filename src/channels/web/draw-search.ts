/** Draws what a search found; a text that shows risk is answered with the card instead. */
import type { SearchView } from '../../browsing/shapes.ts'
import { dangerCard, wording } from '../../wording.ts'
import { drawGroup } from './draw-entry.ts'
import { fromMarkdown, type Html, html, nothing } from './html.ts'
import { toPage } from './layout.ts'
import { words } from './wording.ts'

export function drawSearch({ text, reading, corrections, note, total, groups }: SearchView): Html {
  const title = text ? words.searchFor(text) : words.search
  const body = html`<h1>${title}</h1>
${reading ? html`<p class="reading">${words.readAs(reading)}</p>` : nothing}
${corrections.map(({ said, read }) => html`<p class="reading">${words.corrected(said, read)}</p>`)}
${note ? html`<p>${note}</p>` : html`<p>${words.total(total)}</p>`}
${groups.map(drawGroup)}
${text ? html`<form method="post" action="/ask"><button name="question" value="${text}">${words.askInstead}</button></form>` : nothing}`
  return toPage({ title, body, searched: text })
}

export function drawDanger(): Html {
  return toPage({
    title: wording.dangerTitle,
    body: html`<h1>${wording.dangerTitle}</h1><div class="danger">${fromMarkdown(dangerCard)}</div>`,
  })
}
