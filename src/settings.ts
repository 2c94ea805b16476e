/** What the environment sets, checked. The only file that reads it. */
import { fileURLToPath } from 'node:url'
import proxyaddr from 'proxy-addr'
import { z } from 'zod'
import type { SlackSettings } from './channels/slack/door.ts'
import { type DigestSettings, digestEnvironment, toDigestSettings } from './digest-settings.ts'
import { type ModelSettings, modelEnvironment, toModelSettings } from './model-settings.ts'
import { slackEnvironment, toSlackSettings } from './slack-settings.ts'
import { wholeNumber } from './whole-number.ts'

const folder = (name: string) =>
  z
    .string()
    .min(1)
    .default(fileURLToPath(new URL(`../${name}`, import.meta.url)))

const Environment = z.object({
  KNOWLEDGE_DIR: folder('knowledge'),
  DATA_DIR: folder('data'),
  KNOWLEDGE_GIT: z
    .enum(['0', '1'], 'KNOWLEDGE_GIT must be 1, to commit each change to git, or 0: correct it or leave it out.')
    .default('0'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'DATABASE_URL must be an address like postgres://user:password@host:5432/database: correct it or leave it out.')
    .optional(),
  APPROVER_DIFFERS: z
    .enum(['0', '1'], 'APPROVER_DIFFERS must be 1, so that nobody approves a draft they worked on, or 0: correct it or leave it out.')
    .default('0'),
  KEEP_DAYS: wholeNumber(1, 9999, 'KEEP_DAYS must be a number of days from 1 to 9999, such as 30').default(30),
  NOW: z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true })],
      'NOW must be a date like 2026-11-24, or an instant like 2026-11-24T10:30:00Z: correct it or leave it out.',
    )
    .optional(),
  NO_COLOR: z.string().optional(),
  PORT: wholeNumber(0, 65535, 'PORT must be a number from 0 to 65535, such as 3000').default(3000),
  HOST: z.string().trim().default('127.0.0.1'),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((address) => address.trim()))
    .refine(areProxies, 'TRUST_PROXY must list addresses or networks, such as 10.0.0.0/8, or say loopback: correct it or leave it out.')
    .default([]),
  ...slackEnvironment,
  ...digestEnvironment,
  ...modelEnvironment,
  RATE_LIMIT: wholeNumber(1, 1_000_000, 'RATE_LIMIT must be a number of questions a minute, such as 120').default(120),
})

export type Settings = {
  knowledgeDir: string
  /** Each change of the knowledge becomes a commit of the repository that its folder is in. */
  knowledgeGit: boolean
  dataDir: string
  /** Nobody approves an update that they worked on. */
  approverDiffers: boolean
  /** Null: the store is a file in `dataDir`. */
  databaseUrl: string | null
  /** Where the web pages are for others, without a stroke at the end; null when only this machine sees them. */
  site: string | null
  now: string | null
  colours: boolean
  digest: DigestSettings
  /** Null: no language model is used. */
  model: ModelSettings | null
  web: {
    host: string
    port: number
    /** Proxies whose word is taken for who asks. */
    trustProxy: string[]
    /** Requests a minute from one client. */
    limits: { pages: number; questions: number }
    /** How long conversations and gaps are kept. */
    keepDays: number
  }
  /** Null: there is no Slack door. */
  slack: SlackSettings | null
}

/** Who reads on opens this many pages, at most, for each question asked. */
const pagesPerQuestion = 10

/** Throws an `Error` whose message can be shown as it is. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  if (!result.success) throw new Error(result.error.issues.map(({ message }) => message).join(' '))
  const {
    KNOWLEDGE_DIR,
    KNOWLEDGE_GIT,
    DATA_DIR,
    DATABASE_URL,
    APPROVER_DIFFERS,
    KEEP_DAYS,
    NOW,
    NO_COLOR,
    HOST,
    PORT,
    TRUST_PROXY,
    RATE_LIMIT,
    PUBLIC_URL,
  } = result.data
  return {
    knowledgeDir: KNOWLEDGE_DIR,
    knowledgeGit: KNOWLEDGE_GIT === '1',
    dataDir: DATA_DIR,
    approverDiffers: APPROVER_DIFFERS === '1',
    databaseUrl: DATABASE_URL ?? null,
    site: PUBLIC_URL ?? null,
    now: NOW ?? null,
    colours: NO_COLOR === undefined,
    digest: toDigestSettings(result.data),
    model: toModelSettings(result.data),
    web: {
      host: HOST,
      port: PORT,
      trustProxy: TRUST_PROXY,
      limits: { pages: RATE_LIMIT * pagesPerQuestion, questions: RATE_LIMIT },
      keepDays: KEEP_DAYS,
    },
    slack: toSlackSettings(result.data, { site: PUBLIC_URL ?? null, keepDays: KEEP_DAYS }),
  }
}

function isPostgresUrl(text: string): boolean {
  return /^postgres(?:ql)?:$/.test(URL.parse(text)?.protocol ?? '')
}

function areProxies(addresses: readonly string[]): boolean {
  try {
    proxyaddr.compile([...addresses])
    return true
  } catch {
    return false
  }
}
