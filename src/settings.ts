/** What the environment sets, checked. The only file that reads it. */
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const folder = (name: string) =>
  z
    .string()
    .min(1)
    .default(fileURLToPath(new URL(`../${name}`, import.meta.url)))

const Environment = z.object({
  KNOWLEDGE_DIR: folder('knowledge'),
  DATA_DIR: folder('data'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'DATABASE_URL must be an address like postgres://user:password@host:5432/database: correct it or leave it out.')
    .optional(),
  KEEP_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'KEEP_DAYS must be a number of days from 1 to 9999, such as 30: correct it or leave it out.')
    .default('30'),
  NOW: z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true })],
      'NOW must be a date like 2026-11-24, or an instant like 2026-11-24T10:30:00Z: correct it or leave it out.',
    )
    .optional(),
  NO_COLOR: z.string().optional(),
})

export type Settings = {
  knowledgeDir: string
  dataDir: string
  /** Null: the store is a file in `dataDir`. */
  databaseUrl: string | null
  /** How long conversations and gaps are kept. */
  keepDays: number
  now: string | null
  colours: boolean
}

/** Throws an `Error` whose message can be shown as it is. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  if (!result.success) throw new Error(result.error.issues.map(({ message }) => message).join(' '))
  const { KNOWLEDGE_DIR, DATA_DIR, DATABASE_URL, KEEP_DAYS, NOW, NO_COLOR } = result.data
  return {
    knowledgeDir: KNOWLEDGE_DIR,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL ?? null,
    keepDays: Number(KEEP_DAYS),
    now: NOW ?? null,
    colours: NO_COLOR === undefined,
  }
}

function isPostgresUrl(text: string): boolean {
  return /^postgres(?:ql)?:$/.test(URL.parse(text)?.protocol ?? '')
}
