/** Draws the page of one entry. */
import type { EntryLink, EntryView, Fact, Happening, LinkGroup, Source, Statements } from '../../browsing/shapes.ts'
import { toDateName } from '../../knowledge/periods.ts'
import { drawLinks } from './draw-list.ts'
import { fromMarkdown, type Html, html, nothing, toLink } from './html.ts'
import { toPage } from './layout.ts'
import { words } from './wording.ts'

export function drawEntry(view: EntryView): Html {
  const { title, list, also, summary, facts, statements, warnings, history, related } = view
  const body = html`<p class="up"><a href="${list.path}">${list.title}</a></p>
<h1${title.length > 60 ? html` class="long"` : nothing}>${title}</h1>
${warnings.map((text) => html`<p class="warning">${text}</p>`)}
${summary ? fromMarkdown(summary) : nothing}
${also.length > 0 ? html`<p class="hint">${words.also(also.join(', '))}</p>` : nothing}
${facts.length > 0 ? html`<dl class="facts-list">${facts.map(drawFact)}</dl>` : nothing}
${statements.map(drawStatements)}
${history.length > 0 ? html`<section><h2>${words.history}</h2>${history.map(drawHappening)}</section>` : nothing}
${related.map(drawGroup)}
${drawSources(view)}`
  return toPage({ title, body, section: list.path })
}

export function drawGroup({ heading, total, links, more }: LinkGroup): Html {
  return html`<section><h2>${heading}${total > 1 ? ` (${total})` : ''}</h2>${drawLinks(links)}${
    more ? html`<p><a href="${more}">${words.all(total)}</a></p>` : nothing
  }</section>`
}

function drawFact({ label, text, links, url }: Fact): Html {
  return html`<dt>${label}</dt><dd>${links.map(drawFactLink)}${links.length > 0 && text ? html`<br>` : nothing}${text}${url ? toLink(url) : nothing}</dd>`
}

function drawFactLink({ path, title, note }: EntryLink, i: number): Html {
  return html`${i > 0 ? html`<br>` : nothing}<a href="${path}">${title}</a>${note ? html` <span class="where">${note}</span>` : nothing}`
}

/** Where all stand in one place, that is said once. */
function drawStatements({ heading, lines }: Statements): Html {
  const wheres = new Set(lines.map(({ where }) => where))
  const once = wheres.size === 1 ? html`<p class="where">${[...wheres]}</p>` : nothing
  const says = lines.map(
    ({ text, where }) => html`<li>${text}${wheres.size > 1 ? html` <span class="where">${where}</span>` : nothing}</li>`,
  )
  return html`<section><h2>${heading}</h2>${lines.length > 0 ? html`<ul>${says}</ul>${once}` : html`<p class="hint">${words.emptySection}</p>`}</section>`
}

function drawHappening({ when, text, statements }: Happening): Html {
  const says = html`<strong>${when}</strong>: ${text}`
  if (statements.length === 0) return html`<p>${says}</p>`
  return html`<details><summary>${says}</summary>${statements.map(drawStatements)}</details>`
}

function drawSources({ sources, checked }: EntryView): Html {
  if (sources.length === 0) return nothing
  return html`<section class="sources"><h2>${words.sources}</h2><ul>${sources.map(drawSource)}</ul>${
    checked ? html`<p class="hint">${words.checked(toDateName(checked))}</p>` : nothing
  }</section>`
}

function drawSource({ title, path, url, where, date }: Source): Html {
  const name = path ? html`<a href="${path}">${title}</a>` : url ? toLink(url, title) : html`${title}`
  return html`<li>${name}${date ? ` (${toDateName(date)})` : ''}${where ? `: ${where}` : ''}${
    path && url ? html` ${toLink(url, words.sourcePage)}` : nothing
  }</li>`
}
