/** Draws a week’s digest as a page, whole. */
import type { Digest, PlacePart, Told } from '../../digest/digest.ts'
import { digestWording } from '../../digest/digest-wording.ts'
import { toDateName } from '../../knowledge/periods.ts'
import { digestWords as words } from './digest-page-wording.ts'
import { type Html, html, nothing, toLink } from './html.ts'
import { toPage } from './layout.ts'

/** `digest` null: nothing in it fits the choice. */
export function drawEdition(day: string, digest: Digest | null): Html {
  const title = words.editionTitle(toDateName(day))
  const body = html`<h1>${title}</h1>
${digest ? drawDigest(digest) : html`<p>${words.editionNone}</p>`}
<p><a href="/digest">${words.title}</a></p>`
  return toPage({ title, body })
}

function drawDigest({ opening, total, asked, places }: Digest): Html {
  return html`${opening ? html`<p><strong>${opening}</strong></p>` : nothing}<p>${digestWording.summary(total, asked)}</p>${places.map(drawPlace)}`
}

function drawPlace({ name, themes }: PlacePart): Html {
  return html`<section><h2>${name}</h2>${themes.map((theme) => html`<h3>${theme.name}</h3><ul class="entries">${theme.news.map(drawNews)}</ul>`)}</section>`
}

function drawNews({ title, path, reason, about, source }: Told): Html {
  return html`<li>${path ? html`<a href="${path}">${title}</a>` : html`<strong>${title}</strong>`}
<span class="note">${reason}${about ? html` ${about}` : nothing}${
    source ? html` ${words.sourceIs} ${source.url ? toLink(source.url, source.title) : source.title}` : nothing
  }</span></li>`
}
