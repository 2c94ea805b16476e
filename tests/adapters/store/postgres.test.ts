import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../../src/adapters/store/open.ts'
import { execute, type Postgres, startPostgres } from '../../support/postgres.ts'
import { describeStore } from './describe-store.ts'
import { openInProcesses } from './open-in-processes.ts'

let postgres: Postgres

beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)

afterAll(() => postgres.stop(), 60_000)

function open(databaseUrl: string) {
  return openStore({ dataDir: '/never/used', databaseUrl })
}

describeStore('the store in PostgreSQL', async () => {
  const url = await postgres.createDatabase()
  return { open: () => open(url), remove: async () => {} }
})

it('is made ready by several processes at once, and keeps what each of them adds', async () => {
  const url = await postgres.createDatabase()
  await openInProcesses(4, { dataDir: '/never/used', databaseUrl: url })
  const store = await open(url)
  expect(await store.conversations.read('t')).toHaveLength(4)
  await store.close()
})

it('survives that its connections are cut', async () => {
  const url = await postgres.createDatabase()
  const store = await open(url)
  await execute(
    url,
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  )
  // Each connection that was cut may fail one query before it is replaced.
  for (let connection = 0; connection < 10; connection++) await store.check().catch(() => {})
  await expect(store.check()).resolves.toBeUndefined()
  await store.close()
})

describe('a PostgreSQL that cannot be used', () => {
  /** One sentence that names the server and what to do, and never the password. */
  async function expectRefusal(change: (url: URL) => void, says: RegExp, prepare = 'select 1'): Promise<void> {
    const url = await postgres.createDatabase()
    await execute(url, prepare)
    const address = new URL(url)
    change(address)
    const failed = (await open(address.href).catch((error: Error) => error)) as Error
    expect(failed.message).toMatch(says)
    expect(failed.message).toMatch(/^[A-Z][^\n]+\.$/)
    expect(failed.message).not.toContain(address.password)
    expect(failed.message).not.toContain(decodeURIComponent(address.password))
  }

  it('says when the password is wrong', async () => {
    const wrong = (url: URL) => Object.assign(url, { password: 'wrong-one' })
    await expectRefusal(wrong, /^PostgreSQL at 127\.0\.0\.1:\d+ refused the user name or password: correct them in DATABASE_URL\.$/)
  })

  it('says when the user is unknown', async () => {
    await expectRefusal((url) => Object.assign(url, { username: 'nobody' }), /refused the user name or password/)
  })

  it('says when nothing listens there', async () => {
    await expectRefusal((url) => Object.assign(url, { port: '1' }), /^PostgreSQL at 127\.0\.0\.1:1 cannot be reached: .*DATABASE_URL/)
  })

  it('says when what listens there says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    await expectRefusal((url) => Object.assign(url, { port: String(port) }), /cannot be reached/)
    silent.close()
  })

  it('says when there is no such host', async () => {
    await expectRefusal((url) => Object.assign(url, { hostname: 'db.invalid' }), /^PostgreSQL at db\.invalid:\d+ cannot be reached/)
  })

  it('says when there is no such database', async () => {
    await expectRefusal((url) => Object.assign(url, { pathname: '/elsewhere' }), /has no database of the name in DATABASE_URL: create it/)
  })

  it('says when the user may not create tables', async () => {
    const lowly = (url: URL) => Object.assign(url, { username: 'lowly', password: 'lowly-password' })
    await expectRefusal(lowly, /does not let this user create tables/, "create role lowly login password 'lowly-password'")
  })

  it('says when a newer version of the program has used it', async () => {
    const url = await postgres.createDatabase()
    await (await open(url)).close()
    await execute(url, "insert into kysely_migration values ('999-later', '2027-01-01T00:00:00.000Z')")
    await expect(open(url)).rejects.toThrow(/^The database was last used by a newer version of this program: [^\n]+\.$/)
  })
})
