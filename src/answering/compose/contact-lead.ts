/** The first sentences of an answer about people: who is whose officer, and what the sources give of organisations. */
import { type Knowledge, type Locality, pick, postsOf } from '../../knowledge/knowledge.ts'
import { toDateName } from '../../knowledge/periods.ts'
import { wording } from '../../wording.ts'
import { hasStatus } from '../retrieve/place-priorities.ts'
import { hasSubject } from '../subject.ts'
import { statusAsked } from '../understand/status-asked.ts'
import type { Asked } from './asked.ts'
import { leaderLead } from './leader-lead.ts'
import { asksPlainly } from './plain-yes-no.ts'
import { toTopic } from './topic.ts'
import { toList } from './words-of.ts'

export function contactLead(asked: Asked): string {
  const { understanding, findings } = asked
  const about = providersLead(asked)
  if (about) return `${about} ${officersLead(asked)}`
  const people = understanding.named.contacts
  if (people.length === 0) return officersLead(asked)
  const none = noneOfTheirs(asked)
  if (none !== '') return `${none} ${personLead(asked)}`
  const left = wordOfLeaving(asked)
  if (findings.localities.length === 0) return `${left}${asksOfWorkToo(asked) ? leaderLead(asked) : personLead(asked)}`
  if (left !== '') return `${left}${officersLead(asked)}`
  if (!asksPlainly(understanding)) return `${officersLead(asked)} ${personLead(asked)}`
  const covered = findings.localities.filter(({ id }) => holdsPost(asked, id)).length
  if (covered === 0) return `No. ${officersLead(asked)} ${personLead(asked)}`
  return covered === findings.localities.length
    ? `${wording.yesAsFarAsKnown} ${personLead(asked)}`
    : `${officersLead(asked)} ${personLead(asked)}`
}

/** Whether all who are asked about are officers there. */
function holdsPost({ understanding, findings }: Asked, locality: string): boolean {
  const posts = findings.officers.filter((post) => post.locality.id === locality)
  return understanding.named.contacts.every((id) => posts.some(({ contact }) => contact.id === id))
}

/** “Is Claire Fox the contact for autism training?” */
export function asksOfWorkToo({ understanding, findings }: Asked): boolean {
  const { named } = understanding
  return findings.priorities.length > 0 && hasSubject({ ...understanding, named: { ...named, contacts: [] } })
}

/** “Which of Craig’s are closed?” */
function noneOfTheirs({ understanding: { question, named }, library: { knowledge } }: Asked): string {
  const status = statusAsked(question)
  const theirs = [...knowledge.priorities.values()].filter(({ leads }) => leads.some((id) => named.contacts.includes(id)))
  if (status === null || theirs.some((priority) => hasStatus(priority, status))) return ''
  const names = toList(pick(knowledge, 'contacts', named.contacts).map(({ name }) => name))
  return wording.noneWithStatus(names, status)
}

/** “Has Andrea left?” Of somebody whose post is over the posts tell. */
function wordOfLeaving({ understanding: { question, named }, library: { knowledge }, today }: Asked): string {
  const held = pick(knowledge, 'contacts', named.contacts).filter((contact) => postsOf(knowledge, contact, today).length > 0)
  return held.length > 0 && leaves.test(question) ? `${wording.noWordOfLeaving(toList(held.map(({ name }) => name)))} ` : ''
}

const leaves = /\b(?:left|leaving|moved on|moving on|retired|retiring|replaced)\b/i

/** Asked for an organisation or an offer: what the sources give of its own, before whom to ask at the council. */
function providersLead({ understanding, library: { knowledge } }: Asked): string {
  const offers = pick(knowledge, 'offers', understanding.named.offers).flatMap((offer) => {
    const providers = toList(pick(knowledge, 'partners', offer.partners).map((partner) => partner.name))
    return providers === offer.title ? [] : [`**${offer.title}** is provided by ${providers}.`]
  })
  if (offers.length > 0) return offers.join(' ')
  return pick(knowledge, 'partners', understanding.named.partners)
    .slice(0, 2)
    .map((partner) =>
      partner.website ? `**${partner.name}**: ${partner.website}` : `The sources give no contact details for **${partner.name}**.`,
    )
    .join(' ')
}

/** One sentence a locality, so that no name stands beside a place that is not theirs. */
function officersLead({ understanding, findings, library }: Asked): string {
  const localities = [...new Set(findings.officers.map((post) => post.locality))]
  if (localities.length === 0) return wording.noOfficer(toList(understanding.places.labels) || 'this')
  const topic = toTopic(understanding, library.knowledge)
  const sentences = localities.map((locality) => {
    const posts = findings.officers.filter((post) => post.locality === locality)
    const names = toList(posts.map((post) => `**${post.contact.name}**`))
    const asOf = toDateName(posts.map((post) => post.asOf).sort()[0] ?? '')
    return `${names} ${posts.length === 1 ? `is the ${posts[0]?.role}` : `are the ${posts[0]?.role}s`} for ${locality.name}${districtNote(understanding.places.labels, locality.name)} (as of ${asOf}).`
  })
  const none =
    understanding.themes.length > 0 && findings.priorities.length === 0 && findings.elsewhere.length > 0
      ? `${wording.nothingLocal(topic, toList(understanding.places.labels))} `
      : ''
  return none + sentences.join(' ')
}

function districtNote(labels: readonly string[], locality: string): string {
  return labels.length === 1 && labels[0] !== locality ? `, which covers ${labels[0]}` : ''
}

/** With its districts, unless it is called after its only one. */
function areaOf({ name, districts }: Locality, knowledge: Knowledge): string {
  const own = toList(pick(knowledge, 'districts', districts).map((district) => district.name))
  return own === name ? name : `${name} (${own})`
}

function personLead({ understanding, library, today }: Asked): string {
  const { knowledge } = library
  return pick(knowledge, 'contacts', understanding.named.contacts)
    .map((contact) => {
      const posts = postsOf(knowledge, contact, today)
      const left = contact.posts
        .filter((post) => !posts.some((held) => held.locality.id === post.locality))
        .map((post) => knowledge.localities.get(post.locality)?.name ?? post.locality)
      const now =
        posts.length > 0
          ? `**${contact.name}** is the ${posts[0]?.role} for ${toList(posts.map((post) => areaOf(post.locality, knowledge)))} (${posts.length > 1 ? `${posts.length} localities, ` : ''}as of ${toDateName(posts[0]?.asOf ?? '')}).`
          : `**${contact.name}** holds no current post.`
      return left.length > 0 ? `${now} No longer for ${toList(left)}.` : now
    })
    .join(' ')
}
