/** “Is the sleep helpline free?”, “who delivers it?”, “is the handbook out yet?”: what the entry of an offer or resource says, first. */
import { type Knowledge, type Offer, pick, type Resource } from '../../knowledge/knowledge.ts'
import { wording } from '../../wording.ts'
import type { Asked } from './asked.ts'
import { toList } from './words-of.ts'

type Aspect<Thing> = { asks: RegExp; says(thing: Thing, knowledge: Knowledge): string }

const ofOffers: readonly Aspect<Offer>[] = [
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

const ofResources: readonly Aspect<Resource>[] = [
  {
    asks: /\b(?:suitable|appropriate|aimed at|ok|okay|all right|alright|meant) for\b|\b(?:who(?:['’]?s| is| are) (?:it|that|this|they) for|for whom|what ages?|which (?:ages?|years?|year groups?|phases?))\b|\b(?:can|could) (?:i|we|you) (?:use|show) (?:it|this|that|them) (?:to|with|for|in)\b/i,
    says: ({ title, phases }) =>
      phases.length > 0
        ? wording.resourceFor(title, toList(phases.map((phase) => wording.schoolsOf[phase])))
        : wording.resourceForUnsaid(title),
  },
  {
    asks: /\bwho (?:(?:made|makes|created|wrote|produced|developed|designed) (?:it|this|that|them|the)|put (?:it|this|that|them|the \w+) together|(?:is|are) behind)\b/i,
    says: ({ title, partners }, knowledge) =>
      partners.length > 0
        ? wording.resourceOf(title, toList(pick(knowledge, 'partners', partners).map(({ name }) => name)))
        : wording.resourceMakerUnsaid(title),
  },
  {
    asks: /\b(?:out yet|out now|ready|finished|available|published|released|agreed|approved|signed off|in place|completed?|live|exists?|still (?:being|in))\b/i,
    says: ({ title, status }) => wording.resourceReady[status](title),
  },
  {
    asks: /\bwhere(?:['’]?s| is| are| can| do| could| will| would)\b|\bhow (?:can|do|could) (?:i|we|you|schools?) (?:get|find|access|download|see|watch)\b|\bget hold\b|\bdownload\b|\blinks?\b/i,
    says: ({ title, find, website, status }) =>
      find || website
        ? `**${title}**: ${[find, website].filter(Boolean).join(' ')}`
        : status === 'planned'
          ? wording.resourceReady.planned(title)
          : wording.resourceWhereUnsaid(title),
  },
]

/** “Is the brain development work finished?” is not asked of a document that is called after it. */
const asksOfWork =
  /\b(?:work|project|priority|scheme|group|network)\b.*\b(?:finished|closed|ended|over|still (?:open|running|going)|live)\b/i

/** Empty when nothing is named, or something else of it is asked. */
export function thingFact({ understanding, findings, library: { knowledge } }: Asked): string {
  const { question, named, section, intent } = understanding
  if (section !== null || intent === 'list' || named.contacts.length > 0 || asksOfWork.test(question)) return ''
  const told = <Thing>(aspects: readonly Aspect<Thing>[], things: readonly Thing[]) =>
    aspects
      .filter(({ asks }) => asks.test(question))
      .flatMap(({ says }) => things.slice(0, mostTold).map((thing) => says(thing, knowledge)))
  return [
    ...told(
      ofOffers,
      findings.offers.filter(({ id }) => named.offers.includes(id)),
    ),
    ...told(
      ofResources,
      findings.resources.filter(({ id }) => named.resources.includes(id)),
    ),
  ]
    .filter(Boolean)
    .join(' ')
}

const mostTold = 2

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
