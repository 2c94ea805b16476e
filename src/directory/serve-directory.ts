/** Our offers as other directories ask for them: only those that are offered today, and nothing of priorities or officers. */
import type { Knowledge, Offer } from '../knowledge/knowledge.ts'
import { isOffered } from '../knowledge/offer-state.ts'
import { toPhrase } from '../knowledge/words.ts'
import type { DirectoryQuery } from './directory-query.ts'
import { type Row, rowAt, rowsAt, textAt } from './json-values.ts'
import { ownTaxonomy, ownTerms, taxonomyId } from './own-terms.ts'
import { listFields } from './strict-profile.ts'
import { serviceId, toRichService } from './to-service.ts'
import { toStrict, toStrictPlaced } from './to-strict.ts'

export type View = 'strict' | 'rich'
export type Page = {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: Row[]
}
export type Directory = {
  services(query: DirectoryQuery, view: View): Page
  service(id: string, view: View): Row | null
  placed(query: DirectoryQuery, view: View): Page
  onePlaced(id: string, view: View): Row | null
  taxonomies(query: DirectoryQuery): Page
  taxonomy(id: string): Row | null
  terms(query: DirectoryQuery): Page
  term(id: string): Row | null
}

/** Made once for a day and a state of the knowledge. */
export function createDirectory(knowledge: Knowledge, today: string): Directory {
  const offers = [...knowledge.offers.values()].filter((offer) => isOffered(offer, today)).toSorted(byTitle)
  const byId = new Map(offers.map((offer) => [serviceId(offer), offer]))
  const termIds = new Map(ownTerms(knowledge).map((term, i) => [textAt(term, 'id') ?? '', [...knowledge.themes.keys()][i] ?? '']))
  const rich = (offer: Offer) => toRichService(offer, knowledge, today)
  const shown = (offer: Offer, view: View) => (view === 'rich' ? rich(offer) : toStrict(rich(offer)))
  const matching = (query: DirectoryQuery) => offers.filter((offer) => fits(offer, query, { knowledge, termIds }))
  const places = (offer: Offer, view: View) =>
    rowsAt(rich(offer), 'service_at_locations').map((place) => toPlaced(place, rich(offer), view))
  return {
    services: (query, view) => toPage(matching(query), query, (offer) => (view === 'rich' ? rich(offer) : toItem(shown(offer, view)))),
    service: (id, view) => {
      const offer = byId.get(id.toLowerCase())
      return offer ? shown(offer, view) : null
    },
    placed: (query, view) =>
      toPage(
        matching(query).flatMap((offer) => places(offer, view)),
        query,
        (placed) => (view === 'rich' ? placed : { ...placed, service: toItem(rowAt(placed, 'service') ?? {}) }),
      ),
    onePlaced: (id, view) => offers.flatMap((offer) => places(offer, view)).find((placed) => placed.id === id.toLowerCase()) ?? null,
    taxonomies: (query) => toPage([ownTaxonomy()], query, (row) => row),
    taxonomy: (id) => (id.toLowerCase() === taxonomyId ? ownTaxonomy() : null),
    terms: (query) => toPage(query.taxonomy_id && query.taxonomy_id !== taxonomyId ? [] : ownTerms(knowledge), query, (row) => row),
    term: (id) => ownTerms(knowledge).find((term) => term.id === id.toLowerCase()) ?? null,
  }
}

function byTitle(a: Offer, b: Offer): number {
  return a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1)
}

type Known = { knowledge: Knowledge; termIds: ReadonlyMap<string, string> }

/** Everything asked for has to fit. */
function fits(offer: Offer, query: DirectoryQuery, { knowledge, termIds }: Known): boolean {
  const { search, taxonomy_id, taxonomy_term_id, organization_id, minimum_age, maximum_age, modified_after } = query
  if (search && !holdsAll(offer, search, knowledge)) return false
  if (taxonomy_id && taxonomy_id !== taxonomyId) return false
  if (taxonomy_term_id && !offer.themes.includes(termIds.get(taxonomy_term_id) ?? '') && !offer.feed?.record.includes(taxonomy_term_id))
    return false
  if (organization_id && toRichService(offer, knowledge, '').organization_id !== organization_id) return false
  if (minimum_age !== undefined && (offer.ages?.to ?? 130) < minimum_age) return false
  if (maximum_age !== undefined && (offer.ages?.from ?? 0) > maximum_age) return false
  return !modified_after || offer.checked >= new Date(modified_after).toISOString().slice(0, 10)
}

function holdsAll(offer: Offer, search: string, knowledge: Knowledge): boolean {
  const partners = offer.partners.map((id) => knowledge.partners.get(id)?.name ?? '')
  const themes = offer.themes.map((id) => knowledge.themes.get(id)?.name ?? '')
  const text = ` ${toPhrase([offer.title, ...offer.aliases, offer.body, ...partners, ...themes].join(' '))} `
  return toPhrase(search)
    .split(' ')
    .every((word) => text.includes(` ${word}`))
}

function toItem(service: Row): Row {
  return Object.fromEntries(Object.entries(service).filter(([field]) => listFields.has(field)))
}

function toPlaced(place: Row, service: Row, view: View): Row {
  const { service_at_locations, ...rest } = service
  const placed = { ...place, service: rest }
  return view === 'rich' ? placed : toStrictPlaced(placed)
}

function toPage<T>(all: readonly T[], { page, per_page }: DirectoryQuery, toRow: (one: T) => Row): Page {
  const pages = Math.max(1, Math.ceil(all.length / per_page))
  const contents = all.slice((page - 1) * per_page, page * per_page).map(toRow)
  return {
    total_items: all.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
