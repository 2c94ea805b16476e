/** The news of several weeks as one, for a subscriber whom earlier digests did not reach. */
import type { News } from './news.ts'

/** `weeks`: the news of each, oldest first. What was new to them stays new, and what came and went is left out. */
export function gather(weeks: readonly (readonly News[])[]): News[] {
  const gathered = new Map<string, News>()
  for (const news of weeks) {
    for (const each of news) {
      const key = `${each.entry} ${each.happening === 'withdrawn'}`
      const first = gathered.get(`${each.entry} false`)
      if (each.happening === 'withdrawn' && first && isNew(first)) gathered.delete(`${each.entry} false`)
      else
        gathered.set(
          key,
          first && isNew(first) && each.happening !== 'withdrawn'
            ? { ...each, happening: first.happening, reason: join(first, each) }
            : each,
        )
    }
  }
  return [...gathered.values()]
}

function isNew({ happening }: News): boolean {
  return happening === 'new' || happening === 'available' || happening === 'published'
}

function join(first: News, later: News): string {
  return first.reason === later.reason ? first.reason : `${first.reason} ${later.reason}`
}
