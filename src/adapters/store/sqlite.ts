/** The store in the SQLite that is built into Node: one file, or memory. */
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Store } from '../../ports.ts'
import { migrate } from './migrate.ts'
import { createStore } from './store.ts'
import type { Tables } from './tables.ts'

/** How long a write waits for that of another process; everything else waits too. */
const waitMs = 2_000

/** Rows that a table holds in memory before the oldest go. */
const mostInMemory = 10_000

/** The folder is made when it is missing. Throws an `Error` whose message can be shown. */
export async function openFileStore(folder: string): Promise<Store> {
  const file = join(folder, 'assistant.sqlite')
  try {
    // Not recursive: below a folder that the system refuses, such as /proc, Node would try for ever.
    await mkdir(folder, { mode: 0o700 })
  } catch (cause) {
    if (!(await isFolder(folder)))
      throw new Error(
        `The data folder ${folder} cannot be made: set DATA_DIR to a folder that can be written to, in a folder that exists.`,
        { cause },
      )
  }
  try {
    return createStore(await open(file))
  } catch (cause) {
    throw new Error(whyNot(cause as Error & { errcode?: number }, file), { cause })
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

export async function openMemoryStore(): Promise<Store> {
  const db = await open(':memory:')
  for (const table of ['turns', 'gaps'])
    await sql
      .raw(
        `create temp trigger newest_${table} after insert on ${table}
         begin delete from ${table} where number <= new.number - ${mostInMemory}; end`,
      )
      .execute(db)
  return createStore(db)
}

async function open(path: string): Promise<Kysely<Tables>> {
  const database = new DatabaseSync(path, { timeout: waitMs })
  try {
    // What is deleted is overwritten, not only unlinked.
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on')
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: toKyselyDatabase(database) }) })
    // Kysely’s migrator takes no lock on SQLite: this one lets one process at a time through.
    database.exec('begin immediate')
    await migrate(db, 'sqlite')
    // SQLite opens a file that can only be read, and fails at the first write: this one writes nothing.
    database.exec('delete from turns where false')
    database.exec('commit')
    return db
  } catch (error) {
    database.close()
    throw error
  }
}

/** Kysely expects the interface of the package better-sqlite3. */
function toKyselyDatabase(database: DatabaseSync): ConstructorParameters<typeof SqliteDialect>[0]['database'] {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as string[])),
        run: (values) => statement.run(...(values as string[])),
        iterate: (values) => statement.iterate(...(values as string[])),
      }
    },
  }
}

/** Result codes of SQLite that have a cause people can mend; extended ones keep them in the lowest byte. */
const reasons: Record<number, string> = {
  5: 'is in use by another program that does not let go of it: stop that program, or set DATA_DIR to another folder',
  8: 'cannot be written to: make it and its folder writable, or set DATA_DIR to another folder',
  11: 'is damaged: put a copy back that was saved earlier, or move it away to begin anew',
  13: 'cannot grow: make room on the disk, or set DATA_DIR to another folder',
  14: 'cannot be opened: make it and its folder readable and writable, or set DATA_DIR to another folder',
  26: 'is not a database: move it away, or set DATA_DIR to another folder',
}

function whyNot({ errcode, message }: Error & { errcode?: number }, file: string): string {
  if (errcode === undefined) return message
  return `The file ${file} ${reasons[errcode & 0xff] ?? `cannot be used (${message}): move it away, or set DATA_DIR to another folder`}.`
}
