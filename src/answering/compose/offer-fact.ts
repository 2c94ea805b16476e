/** “Is the sleep helpline free?”, “who delivers it?”, “when is it open?”: what an offer's own entry says, first. */
import { type Knowledge, type Offer, pick } from '../../knowledge/knowledge.ts'
import { wording } from '../../wording.ts'
import type { Asked } from './asked.ts'
import { toList } from './words-of.ts'

type Aspect = { asks: RegExp; says(offer: Offer, knowledge: Knowledge): string }

const aspects: readonly Aspect[] = [
  {
    asks: /\bwho(?:['’]?s| is| are)? (?:provid\w+|deliver\w*|runs?|running|offer\w*|does|behind|organis\w+|hosts?|puts? (?:it|that|this) on)\b|\b(?:run|provided|delivered|offered) by (?:who|whom|which)\b/i,
    says: ({ title, partners }, knowledge) =>
      wording.offeredBy(title, toList(pick(knowledge, 'partners', partners).map(({ name }) => name))),
  },
  {
    asks: /\b(?:free|costs?|charged?|charges|prices?|fees?|pay|paid|how much)\b/i,
    says: ({ title, cost, fees }) => fees ?? wording.offerCosts[cost](title),
  },
  {
    asks: /\b(?:aimed at|who(?:['’]?s| is| are) (?:it|that|this|they) for|for whom|what ages?|which (?:ages?|years?|year groups?|phases?|pupils)|(?:just|only|also) for|open to)\b/i,
    says: ({ title, audience }) => (audience ? wording.offerFor(title, audience) : wording.offerForUnsaid(title)),
  },
  {
    asks: /\b(?:when|what (?:times?|hours|days?)|hours|weekends?|evenings?)\b/i,
    says: ({ title, body, howToGet = '' }) => timesIn(`${body} ${howToGet}`) || wording.offerTimesUnsaid(title),
  },
]

/** Empty when no offer is named, or something else of it is asked. */
export function offerFact({ understanding, findings, library: { knowledge } }: Asked): string {
  const { question, named, section, intent } = understanding
  const offers = findings.offers.filter(({ id }) => named.offers.includes(id)).slice(0, 2)
  if (section !== null || intent === 'list' || named.contacts.length > 0) return ''
  return aspects
    .filter(({ asks }) => asks.test(question))
    .flatMap(({ says }) => offers.map((offer) => says(offer, knowledge)))
    .join(' ')
}

/** The sentences that name an hour, a day or a month. */
function timesIn(text: string): string {
  const times =
    /\b\d{1,2}(?::\d\d)? ?[ap]m\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|term)\b/i
  const sentences = text.split(/(?<=[.!?])\s+/)
  return sentences
    .filter((sentence) => times.test(sentence))
    .slice(0, 1)
    .join(' ')
}
