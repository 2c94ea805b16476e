/** Every entry, list and search as a page and as JSON, at the same address. */
import { type Context, Hono } from 'hono'
import { listEntries } from '../../browsing/list-entries.ts'
import { findPageKind, findRef } from '../../browsing/paths.ts'
import { searchEntries } from '../../browsing/search-entries.ts'
import { ListQuery } from '../../browsing/shapes.ts'
import { viewEntry } from '../../browsing/view-entry.ts'
import { viewEntries } from '../../browsing/view-shared.ts'
import { showsRisk } from '../../safety/at-risk.ts'
import { maskPupils } from '../../safety/mask.ts'
import { dangerCard } from '../../wording.ts'
import type { WebParts } from './app.ts'
import { drawEntry } from './draw-entry.ts'
import { drawList, drawShared } from './draw-list.ts'
import { drawDanger, drawSearch } from './draw-search.ts'
import { wantsJson } from './format.ts'
import type { Html } from './html.ts'
import type { Door } from './problem-page.ts'

export function browseRoutes({ library, clock }: WebParts): Hono<Door> {
  const routes = new Hono<Door>()

  routes.get('/search', (c) => {
    const text = c.req.query('q') ?? ''
    if (showsRisk(text)) return wantsJson(c) ? c.json({ error: dangerCard }, 422) : c.html(drawDanger())
    return show(c, searchEntries(maskPupils(text, library().publicNames).text, library(), clock.today()), drawSearch)
  })

  routes.get('/entries', (c) => show(c, viewEntries(c.req.query('refs') ?? '', library(), clock.today()), drawShared))

  routes.get('/:folder', (c) => {
    const kind = findPageKind(c.req.param('folder'))
    if (!kind) return c.notFound()
    return show(c, listEntries({ kind, query: ListQuery.parse(c.req.query()) }, library(), clock.today()), drawList)
  })

  routes.get('/:folder/:id', (c) => {
    const ref = findRef(c.req.path)
    const view = ref && viewEntry(ref, library(), clock.today())
    return view ? show(c, view, drawEntry) : c.notFound()
  })

  return routes
}

function show<View extends object>(c: Context<Door>, view: View, draw: (view: View) => Html) {
  c.header('Vary', 'Accept')
  return wantsJson(c) ? c.json(view) : c.html(draw(view))
}
