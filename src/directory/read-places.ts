/** Where a service takes place, which says nothing of whom it serves. */
import { type Row, rowAt, rowsAt, textAt } from './json-values.ts'
import type { Note } from './listing.ts'
import { toLength, toLine } from './plain-text.ts'

export function readPlaces(record: Row, note: Note): { addresses: string[] } {
  const locations = rowsAt(record, 'service_at_locations')
    .map((place) => rowAt(place, 'location'))
    .filter((location) => location !== null)
  for (const location of locations) {
    notePosition(location, note)
    if (textAt(location, 'location_type') === null) note('placeKind', kindOf(location), 'location_type')
  }
  const addresses = locations.flatMap((location) => rowsAt(location, 'addresses').flatMap((address) => toAddress(address) ?? []))
  return { addresses: [...new Set(addresses)] }
}

/** `physical` when it has an address or a position. */
function kindOf(location: Row): 'physical' | 'virtual' {
  return rowsAt(location, 'addresses').length > 0 || positionOf(location) !== null ? 'physical' : 'virtual'
}

/** Latitude and longitude, the right way round; null when there is none to believe. */
function positionOf(location: Row): { latitude: number; longitude: number } | null {
  const [latitude, longitude] = [Number(location.latitude ?? Number.NaN), Number(location.longitude ?? Number.NaN)]
  if (!isPlace(latitude, longitude)) return isSwapped(latitude, longitude) ? { latitude: longitude, longitude: latitude } : null
  return isSwapped(latitude, longitude) ? { latitude: longitude, longitude: latitude } : { latitude, longitude }
}

function isPlace(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)
}

/** No service of a directory is south of the equator; west of Greenwich most are. */
function isSwapped(latitude: number, longitude: number): boolean {
  return latitude < 0 && longitude > 0 && isPlace(longitude, latitude)
}

function notePosition(location: Row, note: Note): void {
  if (location.latitude === undefined && location.longitude === undefined) return
  const [latitude, longitude] = [Number(location.latitude ?? Number.NaN), Number(location.longitude ?? Number.NaN)]
  const said = `${location.latitude}, ${location.longitude}`
  if (positionOf(location) === null) note('noPlace', said, 'latitude')
  else if (isSwapped(latitude, longitude)) note('swappedPlace', said, 'latitude')
}

function toAddress(address: Row): string | null {
  const lines = ['attention', 'address_1', 'address_2', 'city', 'region', 'postal_code'].flatMap((key) => textAt(address, key) ?? [])
  return toLength(toLine([...new Set(lines)].join(', ')), 200) || null
}
