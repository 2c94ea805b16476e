/** One subscriber’s digest as plain data, which each door draws in its own way. */
import type { Choice } from './choice.ts'
import type { News } from './news.ts'

export type Digest = {
  /** `2026-W48` */
  week: string
  /** The day in England that it is for. */
  day: string
  /** What an officer put above it. */
  opening: string | null
  choice: Choice
  /** How the choice reads: “NEET and SEND in West Lancashire”. */
  asked: string
  places: PlacePart[]
  /** How much there is in all, and how much of it did not fit. */
  total: number
  rest: number
}
/** `path`: the page of the entry, while there is one. */
export type Told = News & { path: string | null }
export type ThemePart = { theme: string | null; name: string; news: Told[] }
export type PlacePart = { name: string; themes: ThemePart[] }
