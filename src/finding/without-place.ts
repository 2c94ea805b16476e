/** What each district calls its own, without the district's name. */
import type { Knowledge } from '../knowledge/knowledge.ts'

/** `Preston Talking Futures` is Preston's `Talking Futures`. */
export function withoutPlace(
  { title, districts }: { title: string; districts: readonly string[] },
  { districts: all, localities }: Knowledge,
): string[] {
  const places = districts.flatMap((id) => [all.get(id)?.name, localities.get(all.get(id)?.locality ?? '')?.name])
  return places.flatMap((place) => (place && title.startsWith(`${place} `) ? title.slice(place.length + 1) : []))
}
