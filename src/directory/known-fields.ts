/** Which fields of a service the standards know: the UK profile, its parent HSDS and version 1. */

const ofService =
  `id organization_id program_id name alternate_name description url email status interpretation_services application_process fees_description
  fees wait_time accreditations eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified phones
  schedules service_areas service_at_locations languages organization funding cost_options program required_documents contacts attributes
  additional_urls capacities metadata deliverable_type attending_type attending_access eligibilitys reviews fundings valid_from valid_to
  regular_schedules holiday_schedules service_taxonomys`.split(/\s+/)

const known: ReadonlySet<string> = new Set(ofService)

export function extrasOf(record: object): string[] {
  return Object.keys(record).filter((key) => !known.has(key))
}
