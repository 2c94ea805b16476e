/** Opens the store that the settings choose: PostgreSQL when they give its address, else a file. */
import type { Store } from '../../ports.ts'

/** Throws an `Error` whose message can be shown. */
export async function openStore({ dataDir, databaseUrl }: { dataDir: string; databaseUrl: string | null }): Promise<Store> {
  if (databaseUrl === null) return (await import('./sqlite.ts')).openFileStore(dataDir)
  return (await import('./postgres.ts')).openPostgresStore(databaseUrl)
}
