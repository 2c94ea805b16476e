/** From an offer to a service as other directories read it, with the fields of HSDS that the UK profile drops. */
import type { Knowledge, Offer, Partner } from '../knowledge/knowledge.ts'
import { pick } from '../knowledge/knowledge.ts'
import { isOffered, offerState } from '../knowledge/offer-state.ts'
import { toDateName } from '../knowledge/periods.ts'
import { exportWording } from './export-wording.ts'
import { type Row, rowsAt, textAt, withoutEmpty } from './json-values.ts'
import type { Listing } from './listing.ts'
import { isUuid, toUuid } from './names-of-files.ts'
import { countyArea, toAreas, toAttributes } from './own-terms.ts'
import { readListing } from './read-listing.ts'
import { isNamed } from './suspicions.ts'

/** What an offer is called abroad: its own UUID if it came with one. */
export function serviceId({ id, feed }: Offer): string {
  if (!feed) return toUuid('offer', id)
  return isUuid(feed.id) ? feed.id.toLowerCase() : toUuid('id', feed.id)
}

/** For the keepers of the directory: the record as it came, with what an officer has changed since. Loses nothing. */
export function toFullService(offer: Offer, knowledge: Knowledge, today: string): Row {
  if (!offer.feed) return ownService(offer, knowledge, today)
  const record = JSON.parse(offer.feed.record) as Row
  const listing = readListing(offer.feed.id, record, { today, organizations: new Map(), note: () => {} })
  const over = isOffered(offer, today) || offer.status === 'proposed' ? {} : { status: closedStatus(record) }
  return { ...record, ...(listing ? changesOf(offer, listing) : {}), ...over }
}

/** For everybody: no address of staff, our own subjects and districts beside the directory’s. */
export function toRichService(offer: Offer, knowledge: Knowledge, today: string): Row {
  const { assurer_email, contacts, metadata, ...full } = toFullService(offer, knowledge, today)
  const id = serviceId(offer)
  const email = textAt(full, 'email')
  const own = ownService(offer, knowledge, today)
  return withoutEmpty({
    ...full,
    ...(offer.feed ? { name: offer.title, description: offer.body } : {}),
    id,
    email: email && isNamed(email) ? null : email,
    organization_id: own.organization_id ?? null,
    organization: own.organization ?? null,
    phones: full.phones ?? own.phones ?? null,
    service_areas: own.service_areas ?? [],
    attributes: [...rowsAt(full, 'attributes'), ...rowsAt(own, 'attributes')].filter(
      (attribute, i, all) => all.findIndex((other) => other.id === attribute.id) === i,
    ),
    alert: full.alert ?? own.alert ?? null,
    status: own.status ?? 'active',
  })
}

function closedStatus(record: Row): string {
  const status = textAt(record, 'status')
  return status && status !== 'active' ? status : 'inactive'
}

/** Only what is no longer as the record has it. */
function changesOf(offer: Offer, listing: Listing): Row {
  const phones = [{ id: toUuid('phone', offer.id), number: offer.phone ?? null }]
  const changed: [boolean, Row][] = [
    [offer.title !== listing.title, { name: offer.title }],
    [offer.body.trim() !== listing.description.trim(), { description: offer.body }],
    [(offer.fees ?? null) !== listing.fees, { fees: offer.fees ?? null }],
    [(offer.howToGet ?? null) !== listing.howToGet, { application_process: offer.howToGet ?? null }],
    [(offer.audience ?? null) !== listing.audience, { eligibility_description: offer.audience ?? null }],
    [(offer.website ?? null) !== listing.website, { url: offer.website ?? null }],
    [(offer.email ?? null) !== listing.email, { email: offer.email ?? null }],
    [(offer.phone ?? null) !== listing.phone, { phones: offer.phone ? phones : null }],
    [(offer.confirmed ?? null) !== listing.confirmed, { assured_date: offer.confirmed ?? null }],
  ]
  return Object.assign({}, ...changed.flatMap(([is, fields]) => (is ? [fields] : []))) as Row
}

function ownService(offer: Offer, knowledge: Knowledge, today: string): Row {
  const id = serviceId(offer)
  const [partner] = pick(knowledge, 'partners', offer.partners)
  const ending = offerState(offer, today) === 'ending'
  return withoutEmpty({
    id,
    name: offer.title,
    alternate_name: offer.aliases[0] ?? null,
    description: offer.body,
    url: offer.website ?? null,
    email: offer.email ?? null,
    status: isOffered(offer, today) ? 'active' : 'inactive',
    fees: offer.fees ?? exportWording.costs[offer.cost],
    minimum_age: offer.ages?.from ?? null,
    maximum_age: offer.ages?.to ?? null,
    assured_date: offer.confirmed ?? offer.checked,
    last_modified: `${offer.checked}T00:00:00.000Z`,
    alert: ending && offer.ends ? exportWording.ends(toDateName(offer.ends)) : null,
    eligibility_description: offer.audience ?? null,
    application_process: offer.howToGet ?? null,
    phones: offer.phone ? [{ id: toUuid('phone', offer.id), service_id: id, number: offer.phone }] : [],
    organization_id: partner ? organizationId(partner) : null,
    organization: partner ? toOrganization(partner) : null,
    service_areas: offer.districts.length === 0 ? [countyArea(id)] : toAreas(pick(knowledge, 'districts', offer.districts), id),
    attributes: toAttributes(pick(knowledge, 'themes', offer.themes), id),
    service_at_locations: offer.addresses.map((address) => toPlace(address, id)),
  })
}

function organizationId({ id, feed }: Partner): string {
  return feed && isUuid(feed.id) ? feed.id : toUuid('partner', id)
}

function toOrganization(partner: Partner): Row {
  return { id: organizationId(partner), name: partner.name, description: partner.what ?? partner.name, website: partner.website ?? null }
}

/** The standard wants an address in parts; one that cannot be told apart is the name of the place. */
function toPlace(address: string, service: string): Row {
  const id = toUuid('place', address)
  const [, rest, postcode] = /^(.*?)[,\s]+([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i.exec(address) ?? []
  const parts = (rest ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const [street, city] = [parts.slice(0, -1).join(', '), parts.at(-1) ?? '']
  const addresses =
    postcode && street
      ? [
          {
            id: toUuid('address', address),
            address_1: street,
            city,
            state_province: 'Lancashire',
            postal_code: postcode.toUpperCase(),
            country: 'GB',
            address_type: 'physical',
          },
        ]
      : []
  return {
    id: toUuid('at', service, address),
    service_id: service,
    location_id: id,
    location: { id, location_type: 'physical', name: address, addresses },
  }
}
