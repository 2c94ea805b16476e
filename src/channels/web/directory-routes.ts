/** `/o`: our offers for other directories, read only, as Open Referral UK 3.0; `/o/rich` carries what its profile drops. */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { type DirectoryQuery, readQuery } from '../../directory/directory-query.ts'
import type { Row } from '../../directory/json-values.ts'
import { createDirectory, type Directory, type Page, type View } from '../../directory/serve-directory.ts'
import type { Library } from '../../finding/library.ts'
import type { WebParts } from './app.ts'
import type { Door } from './problem-page.ts'
import { words } from './wording.ts'

const profile = 'https://docs.openreferraluk.org/en/latest/'
const openApi = 'https://openreferraluk.org/specifications/3.0/openapi.json'

type Lists = { [path: string]: (directory: Directory, query: DirectoryQuery, view: View) => Page }
type Ones = { [path: string]: (directory: Directory, id: string, view: View) => Row | null }

const lists: Lists = {
  services: (directory, query, view) => directory.services(query, view),
  service_at_locations: (directory, query, view) => directory.placed(query, view),
  taxonomies: (directory, query) => directory.taxonomies(query),
  taxonomy_terms: (directory, query) => directory.terms(query),
}
const ones: Ones = {
  services: (directory, id, view) => directory.service(id, view),
  service_at_locations: (directory, id, view) => directory.onePlaced(id, view),
  taxonomies: (directory, id) => directory.taxonomy(id),
  taxonomy_terms: (directory, id) => directory.term(id),
}

export function directoryRoutes({ library, clock }: WebParts): Hono<Door> {
  const routes = new Hono<Door>()
  const directory = heldFor(library, () => clock.today())
  routes.use(open)
  for (const path of ['/', '/rich', '/rich/']) routes.get(path, welcome)
  for (const [base, fixed] of [['', null] as const, ['/rich', 'rich'] as const])
    for (const name of Object.keys(lists)) {
      routes.get(`${base}/${name}`, (c) => {
        const query = readQuery(c.req.query())
        if (typeof query === 'string') return c.json({ error: query }, 400)
        return c.json(lists[name]?.(directory(), query, fixed ?? query.view ?? 'strict'))
      })
      routes.get(`${base}/${name}/:id`, (c) => {
        const view = fixed ?? (c.req.query('view') === 'rich' ? 'rich' : 'strict')
        const one = ones[name]?.(directory(), c.req.param('id'), view)
        return one ? c.json(one) : c.json({ error: words.noSuchRecord }, 404)
      })
    }
  routes.all('*', (c) => (c.req.method === 'GET' ? c.json({ error: words.noSuchList }, 404) : c.json({ error: words.readOnly }, 405)))
  return routes
}

/** Says which standard is spoken here. */
export function welcome(c: Context<Door>) {
  return c.json({ version: 'HSDS-UK-3.0', profile, openapi_url: openApi })
}

/** Any page may read it: there is nothing here that is not public. */
export const open: MiddlewareHandler<Door> = async (c, next) => {
  await next()
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  c.header('Cache-Control', 'public, max-age=300')
}

/** Made anew when the knowledge or the day is another. */
function heldFor(library: () => Library, today: () => string): () => Directory {
  let held: { library: Library; today: string; directory: Directory } | null = null
  return () => {
    const now = { library: library(), today: today() }
    if (held === null || held.library !== now.library || held.today !== now.today)
      held = { ...now, directory: createDirectory(now.library.knowledge, now.today) }
    return held.directory
  }
}
