/** The organisations that records of a feed describe, for the records that only give their id. */
import { type Row, rowAt, textAt } from './json-values.ts'

/** `earlier`: records from the import before, read only if a record of this one needs them. */
export function organizationsOf(records: readonly Row[], earlier: () => Row[]): Map<string, Row> {
  const found = new Map<string, Row>()
  const isOnlyNamed = records.some((record) => textAt(record, 'organization_id') && !rowAt(record, 'organization'))
  for (const record of [...records, ...(isOnlyNamed ? earlier() : [])]) {
    const organization = rowAt(record, 'organization')
    const id = textAt(organization, 'id')
    if (organization && id && textAt(organization, 'name') && !found.has(id)) found.set(id, organization)
  }
  return found
}
