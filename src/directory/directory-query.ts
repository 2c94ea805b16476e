/** What may be asked of our directory, checked; a wrong value gets a sentence that says what to do. */
import { z } from 'zod'

const mostPerPage = 200

const whole = (say: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, say)
    .transform(Number)
    .refine((value) => value >= least && value <= most, say)

const page = whole('page must be a whole number from 1: ask for page=1.', 1, 999_999)
const perPage = whole(`per_page must be a whole number from 1 to ${mostPerPage}: ask for per_page=50.`, 1, mostPerPage)
const uuid = (name: string) =>
  z.uuid({
    error: `${name} must be a UUID, as ${name === 'organization_id' ? 'services' : '/o/taxonomies and /o/taxonomy_terms'} give it.`,
  })
const age = (name: string) => whole(`${name} must be an age in years, such as 13.`, 0, 130)

const Query = z.object({
  page: page.default(1),
  per_page: perPage.default(50),
  view: z.enum(['strict', 'rich'], 'view must be strict or rich.').optional(),
  search: z.string().trim().max(200, 'search must be 200 characters or fewer.').optional(),
  taxonomy_id: uuid('taxonomy_id').optional(),
  taxonomy_term_id: uuid('taxonomy_term_id').optional(),
  organization_id: uuid('organization_id').optional(),
  minimum_age: age('minimum_age').optional(),
  maximum_age: age('maximum_age').optional(),
  modified_after: z
    .string()
    .refine((text) => !Number.isNaN(Date.parse(text)), 'modified_after must be a date such as 2026-11-24.')
    .optional(),
  full: z.string().optional(),
  minimal: z.string().optional(),
  format: z.literal('json', 'format must be json: no other is given here.').optional(),
})

export type DirectoryQuery = z.infer<typeof Query>

/** Of the standard, but nothing that we know could answer them; leaving them out silently would answer something else. */
const unanswerable: Record<string, string> = {
  day: 'day cannot be asked for: this directory holds no timetables. Leave it out.',
  start_time: 'start_time cannot be asked for: this directory holds no timetables. Leave it out.',
  end_time: 'end_time cannot be asked for: this directory holds no timetables. Leave it out.',
  postcode: 'postcode cannot be asked for: this directory measures no distances. Leave it out and read the service areas.',
  proximity: 'proximity cannot be asked for: this directory measures no distances. Leave it out and read the service areas.',
}

/** The query, or a sentence on what is wrong with it. */
export function readQuery(given: Record<string, string>): DirectoryQuery | string {
  for (const name of Object.keys(given)) {
    const why = unanswerable[name]
    if (why) return why
    if (!Object.hasOwn(Query.shape, name))
      return `“${name.slice(0, 40)}” is nothing that can be asked for here: use ${Object.keys(Query.shape).join(', ')}.`
  }
  const read = Query.safeParse(given)
  if (!read.success) return read.error.issues[0]?.message ?? ''
  const { minimum_age: from, maximum_age: to } = read.data
  if (from !== undefined && to !== undefined && from > to) return 'minimum_age is above maximum_age: swap the two.'
  return read.data
}
