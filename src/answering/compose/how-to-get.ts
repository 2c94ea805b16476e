/** How to get what was asked for: “how do I refer to X?”, “how do we sign up for it?” */
import { type Offer, officersOf, type Partner, pick } from '../../knowledge/knowledge.ts'
import { wording } from '../../wording.ts'
import type { Understanding } from '../understanding.ts'
import { unique } from '../unique.ts'
import type { Asked } from './asked.ts'
import { namesOf, toList } from './words-of.ts'

const asksHow =
  /\b(?:how|where|can|could|who)\b.{0,40}\b(?:refer(?:s|red|ring)?|referrals?|sign(?:ed)? (?:up|on)|enrol|apply|book(?:ed)?|join|access|get (?:\w+ ){0,3}(?:into|onto)|get (?:on|onto|in|into|involved|hold|a place|pupils|them|it|one)|register|take part|request)\b|\bhow (?:do|can|would|could) (?:i|we|you|schools?|parents) (?:get|find|obtain|order)\b|^(?:refer|referrals?) (?:to|for|into)\b|\breferral (?:route|form|process|pathway)\b/i

/** Something of a partner's is named, and how to get it is asked. */
export function asksHowToGet({ question, named, section }: Understanding): boolean {
  return section === null && named.offers.length + named.partners.length > 0 && asksHow.test(question)
}

/** What the sources say of getting it; else that they say nothing, and whom to ask. */
export function howToGetLead(asked: Asked): string {
  const { understanding, library } = asked
  const offers = pick(library.knowledge, 'offers', understanding.named.offers)
  const partners = pick(library.knowledge, 'partners', understanding.named.partners).slice(0, 2)
  const own = offers.length > 0 ? offers : offersOf(partners, asked)
  const told = own.flatMap(wayToGet)
  const ways =
    told.length > 0
      ? told
      : unique([...partners, ...providersOf(offers, asked)])
          .slice(0, 2)
          .flatMap(wayToReach)
  if (ways.length > 0) return `${ways.join(' ')} ${askWhom(asked)}`.trim()
  return `${wording.noWayToGet(toList(unique([...offers.map((offer) => offer.title), ...partners.map((partner) => partner.name)]).slice(0, 2)))} ${askWhom(asked)}`.trim()
}

/** Offers of the partners that are open to schools, where the partner itself was asked for. */
function offersOf(partners: readonly Partner[], { findings }: Asked): Offer[] {
  return findings.offers.filter((offer) => partners.some((partner) => offer.partners.includes(partner.id)))
}

function providersOf(offers: readonly Offer[], { library }: Asked): Partner[] {
  return pick(library.knowledge, 'partners', unique(offers.flatMap((offer) => offer.partners)))
}

function wayToGet({ title, howToGet, website }: Offer): string[] {
  const way = [howToGet, website].filter((each) => each !== undefined).join(' ')
  return way === '' ? [] : [`**${title}**: ${way}`]
}

/** A statement on how to take part says more than an address. */
function wayToReach({ name, facts, website }: Partner): string[] {
  const told = facts.find(({ say }) =>
    /\b(?:refer(?:ral|red|s)?\b.{0,60}\b(?:form|phone|online|call)|phone \d|web form|e-?mail\b.{0,30}@)/i.test(say),
  )
  if (told) return [told.say]
  return website ? [`**${name}**: ${website}`] : []
}

function askWhom({ findings, library, today }: Asked): string {
  const localities =
    findings.localities.length > 0
      ? findings.localities
      : unique(findings.priorities.map(({ locality }) => locality)).flatMap((id) => library.knowledge.localities.get(id) ?? [])
  return localities
    .slice(0, 2)
    .flatMap((locality) => {
      const officers = officersOf(library.knowledge, locality.id, today)
      return officers.length > 0 ? wording.askOfficer(namesOf(officers), locality.name) : []
    })
    .join(' ')
}
