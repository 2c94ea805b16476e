/** Draws each kind of card as runs of text: its name, its facts, what it says. */
import type { ContactCard, OfferCard, PartnerCard, PriorityCard, ResourceCard, TermCard } from '../../../reply.ts'
import { factsOfContact, factsOfOffer, factsOfPriority, factsOfResource } from '../../card-facts.ts'
import { blockWords } from '../wording.ts'
import { cleanLine } from './clean-text.ts'
import { link, plain, type Run, withLinks, withPhones } from './rich-text.ts'

/** `site`: the address of the web pages, to which names then lead. */
export function drawPriority(card: PriorityCard, site: string | null): Run[] {
  const name = drawName(card.title.replace(/\.$/, ''), `priorities/${card.id}`, site)
  return [...name, ...drawFacts([card.locality, ...factsOfPriority(card)]), ...drawSayings([card.now ?? card.about])]
}

/** In one line: it is not in the place asked about. */
export function drawElsewhere(card: PriorityCard, site: string | null): Run[] {
  const name = site ? link(`${site}/priorities/${card.id}`, cleanLine(card.shortTitle)) : plain(cleanLine(card.shortTitle))
  return [...plain(card.locality, { bold: true }), ...plain(': '), ...name, ...plain(` (${factsOfPriority(card).join(' · ')})`)]
}

export function drawContact(card: ContactCard, site: string | null): Run[] {
  const [role, localities, asOf] = factsOfContact(card)
  const email = card.email ? [...plain('\n'), ...link(`mailto:${card.email}`, card.email)] : []
  const phone = card.phone ? [...plain('\n'), ...withPhones(card.phone)] : []
  return [
    ...drawName(card.name, `contacts/${card.id}`, site),
    ...plain(cleanLine(`, ${role}, ${localities} (${asOf})`)),
    ...email,
    ...phone,
  ]
}

export function drawOffer(card: OfferCard, site: string | null): Run[] {
  const says = [card.about, card.audience ? `For ${card.audience}.` : null, card.howToGet, card.website]
  return [...drawName(card.title, `offers/${card.id}`, site), ...drawFacts(factsOfOffer(card)), ...drawSayings(says)]
}

export function drawResource(card: ResourceCard, site: string | null): Run[] {
  const says = [card.about, card.find, card.website]
  return [...drawName(card.title, `resources/${card.id}`, site), ...drawFacts(factsOfResource(card)), ...drawSayings(says)]
}

export function drawPartner({ id, name, what, website }: PartnerCard, site: string | null): Run[] {
  return [...drawName(name, `partners/${id}`, site), ...drawSayings([what, website])]
}

const fewNames = 5

export function drawInvolved(cards: readonly PartnerCard[]): Run[] {
  const names = cards.slice(0, fewNames).map(({ name }) => cleanLine(name))
  const rest = cards.length - names.length
  return plain([blockWords.partnersInvolved, names.join(', '), rest > 0 ? blockWords.morePartners(rest) : ''].filter(Boolean).join(' '))
}

export function drawTerm({ says }: TermCard): Run[] {
  return withLinks(says)
}

function drawName(name: string, path: string, site: string | null): Run[] {
  const shown = cleanLine(name)
  return site ? link(`${site}/${path}`, shown, { bold: true }) : plain(shown, { bold: true })
}

function drawFacts(facts: readonly string[]): Run[] {
  return plain(`\n${cleanLine(facts.join(' · '))}`)
}

function drawSayings(says: readonly (string | null)[]): Run[] {
  const text = says.filter(Boolean).join(' ')
  return text ? [...plain('\n'), ...withLinks(text)] : []
}
