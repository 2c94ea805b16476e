/** A piece of news: what it is about, why it is in the digest, and where it comes from. Plain data, kept with its edition. */
import { z } from 'zod'
import { phases } from '../knowledge/fields.ts'

/** In the order in which a digest gives them. */
export const happenings = ['ending', 'withdrawn', 'new', 'available', 'published', 'changed', 'corrected'] as const
export type Happening = (typeof happenings)[number]

export const News = z.object({
  /** `offers/calm-start` */
  entry: z.string(),
  happening: z.enum(happenings),
  title: z.string(),
  /** Why it is in the digest, as a sentence. */
  reason: z.string(),
  /** What it is, in a sentence or two; empty where there is nothing to say. */
  about: z.string(),
  districts: z.array(z.string()),
  themes: z.array(z.string()),
  phases: z.array(z.enum(phases)),
  source: z.object({ title: z.string(), url: z.string().nullable(), date: z.string().nullable() }).nullable(),
  /** The fingerprint of what the entry said. */
  print: z.string(),
})
export type News = z.infer<typeof News>
