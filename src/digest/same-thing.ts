/** Sees the same thing under a new id, so that it is not announced as new. */
import { type Mark, printOf } from './mark.ts'

/** `told`: what was announced. `now`: what is on show. */
export function createMatcher(told: ReadonlyMap<string, Mark>, now: ReadonlyMap<string, Mark>) {
  const gone = new Map<string, Mark>()
  const all = new Map<string, Mark>()
  for (const mark of told.values()) {
    all.set(`${mark.kind} ${printOf(mark)}`, mark)
    if (!now.has(mark.entry)) for (const key of mark.same) gone.set(`${mark.kind} ${key}`, mark)
  }
  const taken = new Set<string>()
  return {
    /** What was announced of this thing, under this id or another. */
    before(mark: Mark): Mark | null {
      const own = told.get(mark.entry)
      if (own) return own
      const moved = mark.same.flatMap((key) => gone.get(`${mark.kind} ${key}`) ?? []).find(({ entry }) => !taken.has(entry))
      if (moved) taken.add(moved.entry)
      return moved ?? all.get(`${mark.kind} ${printOf(mark)}`) ?? null
    },
    /** Whether what was announced under this id goes on under another; asked when every mark of `now` was looked for. */
    goesOn: (entry: string) => taken.has(entry),
  }
}
