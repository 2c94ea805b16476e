/** Draws a list of entries, with its filters and pages. */

import { listPathOf } from '../../browsing/paths.ts'
import type { EntryLink, Filter, ListView, SharedView } from '../../browsing/shapes.ts'
import { drawMap } from './draw-map.ts'
import { type Html, html, nothing } from './html.ts'
import { toPage } from './layout.ts'
import { words } from './wording.ts'

export function drawList(view: ListView): Html {
  const { kind, title, filters, warnings, notes, total, entries } = view
  const path = listPathOf(kind)
  const links = drawLinks(entries)
  const body = html`<h1>${title}</h1>
${warnings.map((text) => html`<p class="warning">${text}</p>`)}
${filters.length > 0 ? drawFilters(path, filters) : nothing}
<p>${words.total(total)}</p>
${notes.map((text) => html`<p class="hint">${text}</p>`)}
${kind === 'localities' || kind === 'districts' ? drawPlaces(kind, links) : links}
${drawPages(view)}`
  return toPage({ title, body, section: path })
}

export function drawShared({ entries, warnings }: SharedView): Html {
  const body = html`<h1>${words.shared}</h1>${warnings.map((text) => html`<p class="warning">${text}</p>`)}${drawLinks(entries)}`
  return toPage({ title: words.shared, body })
}

export function drawLinks(links: readonly EntryLink[]): Html {
  return html`<ul class="${links.some(({ note }) => note) ? 'entries' : 'entries brief'}">${links.map(
    ({ path, title, note }) => html`<li><a href="${path}">${title}</a>${note ? html`<span class="note">${note}</span>` : nothing}</li>`,
  )}</ul>`
}

/** The map beside the list; from the localities, the list of districts is one step away. */
function drawPlaces(kind: 'localities' | 'districts', links: Html): Html {
  const districts = html`<p><a href="${listPathOf('districts')}">${words.districts}</a></p>`
  return html`<div class="map-and-list"><div>${links}${kind === 'localities' ? districts : nothing}</div>${drawMap()}</div>`
}

/** Sent by GET, so that what is chosen stands in the address; a browser that goes back must not fill in what was chosen later. */
function drawFilters(path: string, filters: readonly Filter[]): Html {
  return html`<form class="filters" action="${path}" autocomplete="off">${filters.map(drawFilter)}<button>${words.filter}</button>${
    filters.some(({ options }) => options.some(({ chosen }) => chosen)) ? html`<a href="${path}">${words.clear}</a>` : nothing
  }</form>`
}

function drawFilter({ name, label, options }: Filter): Html {
  return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${words.any}</option>${options.map(
    ({ value, label, count, chosen }) =>
      html`<option value="${value}"${chosen ? html` selected` : nothing}>${label}${chosen ? '' : ` (${count})`}</option>`,
  )}</select></div>`
}

function drawPages({ page, pages, previous, next }: ListView): Html {
  if (pages === 1) return nothing
  return html`<nav aria-label="${words.pages}"><ul class="pages">
${previous ? html`<li><a href="${previous}" rel="prev">${words.previous}</a></li>` : nothing}
<li>${words.page(page, pages)}</li>
${next ? html`<li><a href="${next}" rel="next">${words.next}</a></li>` : nothing}
</ul></nav>`
}
