/** Where the pages and feeds of the digest are. */
import type { Choice } from './choice.ts'

export const digestPath = '/digest'

/** The whole of a week’s digest for a choice. */
export function pathOfEdition(week: string, choice: Choice): string {
  return withQuery(`${digestPath}/${week}`, choice)
}

export function pathOfFeed(feed: 'atom' | 'calendar.ics', { districts, themes }: Pick<Choice, 'districts' | 'themes'>): string {
  return withQuery(`/feeds/${feed}`, { districts, themes, phases: [], without: [] })
}

/** `id`: the secret name of a subscription, by which whoever has it can change it. */
export function pathOfSubscription(id: string, step: 'stop' | 'change'): string {
  return `${digestPath}/${step}?id=${encodeURIComponent(id)}`
}

export function pathOfConfirmation(token: string): string {
  return `${digestPath}/confirm?token=${encodeURIComponent(token)}`
}

function withQuery(path: string, { districts, themes, phases, without }: Choice): string {
  const query = new URLSearchParams()
  for (const [name, ids] of Object.entries({ district: districts, theme: themes, phase: phases, without }))
    for (const id of ids) query.append(name, id)
  return query.size > 0 ? `${path}?${query}` : path
}
