/** A service of Open Referral UK version 1 told in the words of version 3. What version 3 has no word for keeps its own. */
import { type Json, type Row, rowAt, rowsAt, textAt } from './json-values.ts'

export function isVersion1(service: Row): boolean {
  return 'service_taxonomys' in service || 'eligibilitys' in service || 'regular_schedules' in service
}

export function upgrade(service: Row): Row {
  const { service_taxonomys, eligibilitys, regular_schedules, fundings, service_at_locations, contacts, organization, ...rest } = service
  const ages = rowsAt(service, 'eligibilitys')
  const given = (name: string, value: Json | null | undefined): Row => (value === null || value === undefined ? {} : { [name]: value })
  return {
    ...rest,
    ...given('organization', rowAt(service, 'organization') && renamed(rowAt(service, 'organization') ?? {}, { url: 'website' })),
    ...given('contacts', contacts),
    ...given('attributes', toAttributes(service)),
    ...given('eligibility_description', textsOf(ages, 'eligibility')),
    ...given(
      'minimum_age',
      ages.map(({ minimum_age }) => minimum_age).find((age) => age !== null && age !== undefined),
    ),
    ...given(
      'maximum_age',
      ages.map(({ maximum_age }) => maximum_age).find((age) => age !== null && age !== undefined),
    ),
    ...given('schedules', regular_schedules),
    ...given('funding', fundings),
    ...given('service_at_locations', toPlaces(service)),
    ...(ages.length > 1 || ages.some((each) => rowsAt(each, 'taxonomys').length > 0) ? { eligibilitys: eligibilitys ?? [] } : {}),
  }
}

function textsOf(rows: readonly Row[], key: string): string | null {
  return (
    rows
      .flatMap((row) => textAt(row, key) ?? [])
      .join(' ')
      .trim() || null
  )
}

function toAttributes(service: Row): Row[] {
  return rowsAt(service, 'service_taxonomys').map(({ taxonomy, ...link }) => {
    const term = renamed((taxonomy ?? {}) as Row, { vocabulary: 'taxonomy' })
    return { ...link, link_type: 'service_type', ...('id' in term ? { taxonomy_term_id: term.id ?? null } : {}), taxonomy_term: term }
  })
}

function toPlaces(service: Row): Row[] {
  return rowsAt(service, 'service_at_locations').map((place) => {
    const location = rowAt(place, 'location')
    if (!location) return place
    const { physical_addresses, accessibility_for_disabilities, ...rest } = location
    const addresses = rowsAt(location, 'physical_addresses').map((address) => ({ address_type: 'physical', ...address }))
    return {
      ...renamed(place, { regular_schedule: 'schedules', holidaySchedules: 'holiday_schedules' }),
      location: {
        location_type: addresses.length > 0 ? 'physical' : 'virtual',
        ...rest,
        addresses,
        ...(accessibility_for_disabilities ? { accessibility: accessibility_for_disabilities } : {}),
      },
    }
  })
}

function renamed(row: Row, names: Record<string, string>): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [names[key] ?? key, value]))
}
