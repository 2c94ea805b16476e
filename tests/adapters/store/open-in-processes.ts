/** Opens one store in several processes at the same moment; each adds a turn to the conversation “t”. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

type Where = { dataDir: string; databaseUrl: string | null }

const run = promisify(execFile)

/** Fails when one of them does, with what it said. */
export async function openInProcesses(processes: number, where: Where): Promise<void> {
  const script = `
    import { openStore } from ${JSON.stringify(import.meta.resolve('../../../src/adapters/store/open.ts'))}
    import { said } from ${JSON.stringify(import.meta.resolve('../../support/store.ts'))}
    const store = await openStore(${JSON.stringify(where)})
    await store.conversations.append('t', said())
    await store.close()`
  await Promise.all(Array.from({ length: processes }, () => run(process.execPath, ['--input-type=module-typescript', '--eval', script])))
}
