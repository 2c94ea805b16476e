/** Lets one process at a time change a folder. The lock is SQLite's on a small file, which the system lets go of when a process dies. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds between two tries, and for how long another process is waited for. */
const patience = { between: 50, most: 30_000 }

const lockFile = '.lock'

/** Throws an `Error` whose message can be shown when the folder cannot be written to, or another process holds it for too long. */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const database = open(folder)
  try {
    await lock(database, folder)
    return await work()
  } finally {
    database.close()
  }
}

function open(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, lockFile), { timeout: 0 })
  } catch (cause) {
    throw cannotWrite(folder, cause)
  }
}

function cannotWrite(folder: string, cause: unknown): Error {
  return new Error(`The knowledge folder ${folder} cannot be written to: make it writable, or set KNOWLEDGE_DIR to another.`, { cause })
}

async function lock(database: DatabaseSync, folder: string): Promise<void> {
  const until = performance.now() + patience.most
  for (;;) {
    try {
      database.exec('begin exclusive')
      return
    } catch (cause) {
      if ((cause as { errcode?: number }).errcode !== busy) throw cannotWrite(folder, cause)
      if (performance.now() > until)
        throw new Error(`Another program has been changing ${folder} for too long: try again later.`, { cause })
    }
    await setTimeout(patience.between)
  }
}

/** SQLite's code for a lock that another connection holds. */
const busy = 5
