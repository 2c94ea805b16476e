/** From one record of a feed to a listing. What is wrong with it is noted, and mended where it is plain what was meant. */
import { type Row, rowAt, textAt } from './json-values.ts'
import { extrasOf } from './known-fields.ts'
import type { Listing, Note, Provider, Reading } from './listing.ts'
import { type Plain, toLength, toLine, toPlainText, toTitle } from './plain-text.ts'
import { splitReach } from './reach-text.ts'
import { aliasesOf, areasOf, categoriesOf, dayAt, feesOf, isFree, lineAt, phoneOf, readOwnEmail, webAt } from './read-details.ts'
import { readPlaces } from './read-places.ts'
import { readAges, readConfirmed, readStatus } from './read-standing.ts'
import { readWebAddress } from './read-values.ts'
import { findForModels, findPerson } from './suspicions.ts'

const most = { title: 160, description: 4000, line: 600, addresses: 20 }

/** `id` is settled by then. Null when the record cannot be used at all; the fault says why. */
export function readListing(id: string, record: Row, { today, organizations, note }: Reading): Listing | null {
  const holds: string[] = []
  const hold: Note = (kind, detail, field) => {
    note(kind, detail, field)
    holds.push(kind)
  }
  noteExtras(record, note)
  const provider = readProvider(record, organizations, { note, hold })
  const title = readTitle(record, provider, { note, hold })
  if (title === null) return null
  const { description, reach } = splitReach(readDescription(record, { note, hold }))
  const [confirmed, status] = [readConfirmed(record, today, note), readStatus(record, { note, hold })]
  const fees = lineAt(record, 'fees_description', 'fees') ?? feesOf(record)
  const { addresses } = readPlaces(record, note)
  return {
    id,
    title,
    aliases: aliasesOf(record, title),
    description,
    provider,
    website: webAt(record, 'url', note),
    email: readOwnEmail(record, note),
    phone: phoneOf(record, note) ?? reach.phone,
    fees,
    free: isFree(fees),
    ages: readAges(record, note),
    audience: lineAt(record, 'eligibility_description') ?? reach.audience,
    howToGet: lineAt(record, 'application_process') ?? reach.howToGet,
    addresses: addresses.slice(0, most.addresses),
    areas: areasOf(record),
    categories: categoriesOf(record),
    starts: dayAt(record, 'valid_from', note),
    ends: dayAt(record, 'valid_to', note),
    confirmed,
    closed: status === 'closed',
    held: holds[0] ?? null,
    record,
  }
}

type Notes = { note: Note; hold: Note }

function noteExtras(record: Row, note: Note): void {
  const extras = extrasOf(record)
  if (extras.length > 0) note('extras', extras.join(', '))
  const staff = textAt(record, 'assurer_email')
  if (staff) note('staffAddress', 'assurer_email', 'assurer_email')
}

function readTitle(record: Row, provider: Provider | null, { note, hold }: Notes): string | null {
  const given = textAt(record, 'name')
  if (given) {
    const plain = toTitle(given)
    noteSigns(plain, 'name', note)
    const title = toLength(plain.text, most.title)
    if (findForModels(title)) hold('forModels', title, 'name')
    if (title !== '') return title
  }
  const made = lineAt(record, 'alternate_name') ?? provider?.name
  if (!made) {
    note('noName', '', 'name')
    return null
  }
  hold('nameMade', made, 'name')
  return toLength(made, most.title)
}

function noteSigns({ found }: Plain, field: string, note: Note): void {
  if (found.script) note('script', field, field)
  if (found.invisible > 0) note('invisible', String(found.invisible), field)
  if (found.chat) note('chatMarkup', found.chat, field)
}

function readDescription(record: Row, { note, hold }: Notes): string {
  const given = textAt(record, 'description') ?? ''
  const plain = toPlainText(given)
  noteSigns(plain, 'description', note)
  if (plain.found.html) note('html', '', 'description')
  if (plain.text.length > most.description || given.length > 100_000) note('tooLong', String(given.length), 'description')
  const said = findForModels(plain.text)
  if (said) hold('forModels', said, 'description')
  const person = findPerson(plain.text)
  if (person) hold('person', person, 'description')
  return toLength(plain.text, most.description)
}

function readProvider(record: Row, organizations: ReadonlyMap<string, Row>, { note, hold }: Notes): Provider | null {
  const own = rowAt(record, 'organization')
  const id = textAt(own, 'id') ?? textAt(record, 'organization_id')
  const nested = textAt(own, 'name')
  const organization = nested ? own : id ? (organizations.get(id) ?? null) : null
  const name = textAt(organization, 'name')
  if (!name) {
    hold('noProvider', '', 'organization')
    return null
  }
  if (!nested) note('providerFound', name, 'organization')
  const plain = toPlainText(name)
  noteSigns(plain, 'organization.name', note)
  const website = textAt(organization, 'website', 'url')
  return {
    id,
    name: toLength(toLine(name), most.title),
    what: toLength(toPlainText(textAt(organization, 'description') ?? '').text.replace(/\s+/g, ' '), most.line) || null,
    website: website ? readWebAddress(website, 'organization.website', note) : null,
  }
}
