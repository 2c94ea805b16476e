/** From the rows of a sheet, with its columns understood, to services as a feed would give them. */
import type { Mapping } from './columns.ts'
import { isTables, joinTables, type Tables } from './feed-tables.ts'
import { type Json, type Row, textAt } from './json-values.ts'

/** Columns that no meaning names stay as they are called. */
export function toServices(rows: readonly Row[], mapping: Mapping): Row[] {
  const used = new Set(Object.values(mapping))
  return rows.map((row) => {
    const at = (meaning: keyof Mapping) => textAt(row, mapping[meaning] ?? '')
    const extras = Object.fromEntries(Object.entries(row).filter(([heading]) => !used.has(heading)))
    const provider = at('provider')
    const ages = /(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})/.exec(at('ages') ?? '')
    return sift({
      ...extras,
      id: at('id'),
      name: at('title'),
      description: at('description'),
      url: at('website'),
      email: at('email'),
      status: toStatus(at('status')),
      fees: at('fees'),
      minimum_age: toNumber(at('minimumAge') ?? ages?.[1] ?? null),
      maximum_age: toNumber(at('maximumAge') ?? ages?.[2] ?? null),
      assured_date: at('confirmed'),
      eligibility_description: [at('audience'), ages ? null : at('ages')].filter(Boolean).join('; ') || null,
      application_process: at('howToGet'),
      valid_from: at('starts'),
      valid_to: at('ends'),
      organization_id: at('providerId'),
      organization: provider ? sift({ id: at('providerId'), name: provider }) : null,
      phones: at('phone') ? [{ number: toPhone(at('phone')) }] : null,
      service_areas: parts(at('districts')).map((name) => ({ name })),
      attributes: parts(at('categories')).map((name) => ({ taxonomy_term: { name } })),
      service_at_locations: toPlaces(at('address'), at('postcode')),
    })
  })
}

/** One sheet is a list of offers. Several that name each other’s ids are put together first, as far as their headings say how. */
export function toRows(tables: Tables): Row[] {
  if (isTables(tables)) return joinTables(tables)
  const [offers] = [...tables].toSorted((a, b) => rank(a[0]) - rank(b[0]) || b[1].length - a[1].length)
  const others = [...tables].filter(([name]) => name !== offers?.[0])
  const organizations = others.find(([name]) => /organi[sz]ation|provider|partner/i.test(name))?.[1] ?? []
  return (offers?.[1] ?? []).map((row) => ({ ...row, ...providerOf(row, organizations) }))
}

function rank(name: string): number {
  return /service|offer|activit/i.test(name) ? 0 : /organi[sz]ation|location|venue|provider/i.test(name) ? 2 : 1
}

/** A list of organisations beside the list of offers names theirs: one row of it has an id that stands in the offer’s row, or lists the offer’s. */
function providerOf(row: Row, organizations: readonly Row[]): Row {
  if (Object.keys(row).some((key) => /organi[sz]ation.?name|^provider|^organi[sz]ation$/i.test(key))) return {}
  const keys = Object.keys(row).filter((key) => /organi[sz]ation.?(?:id|uuid)/i.test(key))
  const own = Object.entries(row).find(([key]) => /^(?:services?.?id|id|uuid)$/i.test(key))?.[1]
  const found = organizations.find((each) =>
    Object.entries(each).some(([heading, value]) =>
      /services/i.test(heading)
        ? own !== undefined &&
          own !== '' &&
          String(value)
            .split(/[,;\s]+/)
            .includes(String(own))
        : /id$/i.test(heading) && keys.some((key) => String(row[key]) !== '' && row[key] === value),
    ),
  )
  const name = found && textAt(found, ...Object.keys(found).filter((key) => /title|name/i.test(key) && !/alternate/i.test(key)))
  return name ? { Organisation: name } : {}
}

function toStatus(said: string | null): string {
  if (said === null || /^(?:yes|y|true|open|active|live|1)$/i.test(said)) return 'active'
  return /^(?:no|n|false|closed|ended|inactive|0)$/i.test(said) ? 'inactive' : said
}

function toNumber(said: string | null): Json {
  return said !== null && /^\d{1,3}(?:\.0)?$/.test(said) ? Number(said) : said
}

/** Excel takes a telephone number for a number, and its first nought away. */
function toPhone(said: string | null): Json {
  return said !== null && /^[1-9]\d{9}$/.test(said) ? `0${said}` : said
}

function parts(said: string | null): string[] {
  return (said ?? '').split(/[;\n|]+|,(?!\s*(?:and|or)\b)/).flatMap((part) => part.trim() || [])
}

function toPlaces(address: string | null, postcode: string | null): Row[] {
  if (!address && !postcode) return []
  return [
    { location: { location_type: 'physical', addresses: [sift({ address_1: address, postal_code: postcode, address_type: 'physical' })] } },
  ]
}

function sift(row: { [key: string]: Json | undefined }): Row {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Row
}
