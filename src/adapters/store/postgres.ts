/** The store in PostgreSQL, which several processes can share. */
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Store } from '../../ports.ts'
import { migrate } from './migrate.ts'
import { createStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Somebody waits for an answer meanwhile. */
const timeouts = { connectionTimeoutMillis: 3_000, query_timeout: 10_000 }

/** Throws an `Error` whose message can be shown. */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: 10, ...timeouts })
  // A connection that breaks is replaced; the next query tells if the database is gone.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db, 'postgres')
    return createStore(db)
  } catch (cause) {
    await db.destroy()
    throw new Error(whyNot(cause as Error & { code?: string }, url), { cause })
  }
}

const unreachable = 'cannot be reached: check that it is running and that DATABASE_URL names the right host and port'

/** Codes of PostgreSQL and of the network that have a cause people can mend. */
const reasons: Record<string, string> = {
  '28P01': 'refused the user name or password: correct them in DATABASE_URL',
  '28000': 'refused the user or this machine: correct DATABASE_URL, or allow them in its pg_hba.conf',
  '3D000': 'has no database of the name in DATABASE_URL: create it, or correct the name',
  '42501': 'does not let this user create tables: give the user that right, or name another in DATABASE_URL',
  '53300': 'has no connection left: allow more, or stop some of its other programs',
  '57P03': 'is starting or stopping: try again in a moment',
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
}

/** Names host and port only: the rest of the address holds the password. */
function whyNot({ code, message }: Error & { code?: string }, url: string): string {
  if (code === undefined && /newer version/.test(message)) return message
  const { host } = new URL(url)
  const reason = /timeout|terminated/i.test(message) ? unreachable : reasons[code ?? '']
  return `PostgreSQL at ${host || 'this machine'} ${reason ?? `cannot be used: ${message}`}.`
}
