/** Draws one part of a reply. */
import type { ContactCard, DraftPart, OfferCard, Part, PartnerCard, Phrased, PriorityCard, ResourceCard } from '../../reply.ts'
import { wording } from '../../wording.ts'
import { factsOfContact, factsOfOffer, factsOfPriority, factsOfResource, titleOfPriority } from '../card-facts.ts'
import { fromMarkdown, type Html, html, nothing, toLink } from './html.ts'
import { words } from './wording.ts'

export function drawCard(part: Part): Html {
  switch (part.kind) {
    case 'text':
      return html`<div class="text">${fromMarkdown(part.markdown)}</div>`
    case 'phrased':
      return drawPhrased(part)
    case 'warning':
      return html`<p class="warning">${part.text}</p>`
    case 'choices':
      // They are the buttons of the reply, too.
      return nothing
    case 'statements':
      return html`<section><h3>${part.heading}</h3><ul>${part.lines.map(
        ({ text, where }) => html`<li>${text}${where ? html` <span class="where">${where}</span>` : nothing}</li>`,
      )}</ul></section>`
    case 'priority':
      return drawPriority(part)
    case 'elsewhere':
      return html`${part.cards.map(drawPriority)}`
    case 'contact':
      return drawContact(part)
    case 'offer':
      return drawOffer(part)
    case 'resource':
      return drawResource(part)
    case 'partners':
      return drawPartners(part.cards, part.involved)
    case 'term':
      return html`<p class="term">${part.says} <a href="/glossary/${part.id}">${words.inGlossary(part.short)}</a></p>`
    case 'draft':
      return drawDraft(part)
  }
}

/** Each list goes on counting where the one before it stopped. */
function drawDraft({ title, period, state, waiting, sections }: DraftPart): Html {
  const groups = [...(waiting.length > 0 ? [{ heading: wording.draftWaiting, lines: waiting }] : []), ...sections]
  return html`<section class="draft"><h3>${title}, ${period} (${state})</h3>${groups.map(
    ({ heading, lines }) =>
      html`<h4>${heading}</h4>${
        lines.length === 0
          ? html`<p>${wording.draftNothingYet}</p>`
          : html`<ol start="${lines[0]?.number ?? 1}">${lines.map(
              ({ text, note }) => html`<li>${text}${note ? html` <span class="where">${note}</span>` : nothing}</li>`,
            )}</ol>`
      }`,
  )}</section>`
}

/** Marked as what a machine wrote, in the language it is in. */
function drawPhrased({ sentences, note, language }: Phrased): Html {
  const said = sentences.map((sentence) => html`<p>${sentence}</p>`)
  const body = language === null ? html`${said}` : html`<div lang="${language}" dir="auto">${said}</div>`
  return html`<div class="phrased">${body}<p class="note">${note}</p></div>`
}

type Card = { path: string; title: string; facts: string[]; says?: Html }

function toCard({ path, title, facts, says = nothing }: Card): Html {
  return html`<article class="card"><h4><a href="${path}">${title}</a></h4><p class="facts">${facts.join(' · ')}</p>${says}</article>`
}

function drawPriority(card: PriorityCard): Html {
  const about = card.now ?? card.about
  const facts = [card.locality, ...factsOfPriority(card)]
  return toCard({
    path: `/priorities/${card.id}`,
    title: titleOfPriority(card),
    facts,
    says: about ? html`<p>${about}</p>` : nothing,
  })
}

function drawContact(card: ContactCard): Html {
  const email = card.email ? html`<p><a href="mailto:${card.email}">${card.email}</a></p>` : nothing
  const phone = card.phone ? html`<p><a href="tel:${card.phone.replace(/[^\d+]/g, '')}">${card.phone}</a></p>` : nothing
  return toCard({ path: `/contacts/${card.id}`, title: card.name, facts: factsOfContact(card), says: html`${email}${phone}` })
}

function drawOffer(card: OfferCard): Html {
  const says = [card.about, card.audience ? `For ${card.audience}.` : null, card.howToGet]
  return toCard({ path: `/offers/${card.id}`, title: card.title, facts: factsOfOffer(card), says: drawSayings(says, card.website) })
}

function drawResource(card: ResourceCard): Html {
  return toCard({
    path: `/resources/${card.id}`,
    title: card.title,
    facts: factsOfResource(card),
    says: drawSayings([card.about, card.find], card.website),
  })
}

function drawSayings(says: readonly (string | null)[], website: string | null): Html {
  return html`${says.filter(Boolean).map((text) => html`<p>${text}</p>`)}${website ? html`<p>${toLink(website)}</p>` : nothing}`
}

function drawPartners(cards: readonly PartnerCard[], involved: boolean): Html {
  const link = ({ id, name }: PartnerCard) => html`<a href="/partners/${id}">${name}</a>`
  if (involved) return drawInvolved(cards, link)
  return html`<section><h3>Partners</h3>${cards.map(
    (card) => html`<article class="card"><h4>${link(card)}</h4>${drawSayings([card.what], card.website)}</article>`,
  )}</section>`
}

const fewNames = 5

/** The rest of a long list waits until it is asked for. */
function drawInvolved(cards: readonly PartnerCard[], link: (card: PartnerCard) => Html): Html {
  const names = (some: readonly PartnerCard[]) => some.map((card, i) => html`${i > 0 ? ', ' : ''}${link(card)}`)
  const [few, rest] = [cards.slice(0, fewNames), cards.slice(fewNames)]
  const more =
    rest.length > 0 ? html`<details><summary>${words.morePartners(rest.length)}</summary><p>${names(rest)}</p></details>` : nothing
  return html`<p class="involved">${words.involved} ${names(few)}</p>${more}`
}
