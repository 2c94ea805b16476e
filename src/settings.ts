/** What the environment sets, checked. The only file that reads it. */
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const Environment = z.object({
  KNOWLEDGE_DIR: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../knowledge', import.meta.url))),
  NOW: z
    .string()
    .transform((text) => text.slice(0, 10))
    .pipe(z.iso.date())
    .optional(),
  NO_COLOR: z.string().optional(),
})

export type Settings = { knowledgeDir: string; now: string | null; colours: boolean }

/** Throws an `Error` whose message can be shown as it is. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  if (!result.success) throw new Error('NOW must be a date like 2026-11-24: correct it or leave it out.')
  const { KNOWLEDGE_DIR, NOW, NO_COLOR } = result.data
  return { knowledgeDir: KNOWLEDGE_DIR, now: NOW ?? null, colours: NO_COLOR === undefined }
}
