/** The page of an officer or team: the posts with their dates, and what they look after. */
import { oldPostNote } from '../answering/compose/shared-parts.ts'
import { type Contact, localitiesOf, postsOf } from '../knowledge/knowledge.ts'
import { isCurrent, toDateName } from '../knowledge/periods.ts'
import { pageWording, wording } from '../wording.ts'
import { beganAndEnded } from './dates.ts'
import { linksTo, type Scope, toGroup } from './links.ts'
import { type Page, textFact, toOrder } from './page.ts'
import { toSentenceCase } from './phrases.ts'
import type { Fact, Happening, LinkGroup } from './shapes.ts'
import { byLocality } from './tied.ts'

type Post = Contact['posts'][number]

export const contactPage: Page<'contacts'> = {
  plural: 'Contacts',
  also: ({ aliases }) => aliases,
  summary: ({ body }) => body,
  facts: (contact, scope) => [
    ...contact.posts.map((post) => postFact(contact, post, scope)),
    textFact('E-mail', contact.email),
    textFact('Phone', contact.phone),
  ],
  warnings: (contact, { library, today }) => {
    const held = postsOf(library.knowledge, contact, today)
    if (held.length === 0) return [pageWording.formerOfficer(contact.name)]
    return [oldPostNote(held, today), contact.email || contact.phone ? null : wording.noContactDetails]
  },
  sources: (contact) => [contact, ...contact.posts.map((post) => ({ ...post, checked: contact.checked }))],
  history: ({ posts }, { library }) => postHistory(posts, library.knowledge.localities),
  related: relatedTo,
  list: {
    shows: (contact, { library, today }) => postsOf(library.knowledge, contact, today).length > 0,
    order: ({ name }) => toOrder(name),
    filters: { district: { of: districtsLookedAfter } },
  },
}

function postFact(contact: Contact, post: Post, scope: Scope): Fact {
  const held = postsOf(scope.library.knowledge, contact, scope.today).find(
    ({ locality, role }) => locality.id === post.locality && role === post.role,
  )
  const isHeld = held !== undefined && isCurrent(post, scope.today)
  const since = post.from ? `from ${toDateName(post.from)}` : ''
  const until = post.until ? `until ${toDateName(post.until)}` : ''
  const dates = [since, until, pageWording.asOf(toDateName(isHeld ? held.asOf : post.asOf))].filter(Boolean).join(', ')
  const label = isHeld ? post.role : `${post.role} (${isFuture(post, scope.today) ? 'to come' : 'former'})`
  return { label, text: toSentenceCase(dates), links: linksTo('localities', [post.locality], scope), url: null }
}

function isFuture({ from }: Post, today: string): boolean {
  return from !== undefined && from > today
}

function postHistory(posts: readonly Post[], localities: ReadonlyMap<string, { name: string }>): Happening[] {
  return posts
    .toSorted((a, b) => ((b.until ?? b.from ?? '') < (a.until ?? a.from ?? '') ? -1 : 1))
    .flatMap((post) => {
      const place = localities.get(post.locality)?.name ?? post.locality
      return beganAndEnded(post, `Became ${post.role}, ${place}`, `Left as ${post.role}, ${place}`)
    })
}

function districtsLookedAfter(contact: Contact, { library, today }: Scope): string[] {
  return postsOf(library.knowledge, contact, today).flatMap(({ locality }) => locality.districts)
}

function relatedTo(contact: Contact, scope: Scope): LinkGroup[] {
  const { knowledge } = scope.library
  const held = new Set(postsOf(knowledge, contact, scope.today).map(({ locality }) => locality.id))
  const led = byLocality([...knowledge.priorities.values()], scope).filter(({ leads }) => leads.includes(contact.id))
  const districts = districtsLookedAfter(contact, scope)
  return [
    toGroup({ heading: 'Leads', entries: led.filter(({ locality }) => held.has(locality)) }, scope),
    toGroup({ heading: 'Led before, or led elsewhere', entries: led.filter(({ locality }) => !held.has(locality)) }, scope),
    toGroup({ heading: 'Localities looked after', entries: localitiesOf(knowledge, districts).filter(({ id }) => held.has(id)) }, scope),
  ]
}
