import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { smallCounty } from './support/county.ts'
import { inFolder, type Running, run, start } from './support/process.ts'
import { dial, hear } from './support/raw-http.ts'
import { createVisitor, textOf } from './support/web.ts'

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'signposting-start-'))
})
afterEach(() => rm(data, { recursive: true }))

/** With the small county, until the test is over. */
async function started(use: (server: Running & { url: string }) => Promise<void>, env: Record<string, string> = {}): Promise<void> {
  await inFolder(smallCounty(), async (folder) => {
    const server = start(['start'], { env: { KNOWLEDGE_DIR: folder, DATA_DIR: join(data, 'data'), PORT: '0', ...env } })
    try {
      await use({ ...server, url: await server.says(/http:\/\/localhost:\d+/) })
    } finally {
      server.signal('SIGKILL')
      await server.ended
    }
  })
}

/** One sentence on standard error, nothing on standard output, and nothing left running. */
async function expectRefusal(env: Record<string, string>, says: RegExp, args: string[] = []): Promise<void> {
  await inFolder(smallCounty(), async (folder) => {
    const { code, out, err } = await run(['start', ...args], { env: { KNOWLEDGE_DIR: folder, DATA_DIR: data, PORT: '0', ...env } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(says)
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(err).not.toMatch(/\bat .*\.(?:ts|js)\b|Error:|E[A-Z]{5,}|undefined/)
  })
}

describe('the server', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('says where it is, answers, and ends well on %s', async (signal) => {
    await started(async ({ url, signal: send, ended }) => {
      const { send: ask } = createVisitor(url)
      expect(await textOf(await ask('/ask', { question: 'sleep in Wyre' }))).toContain('Priya Nolan')
      expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ready' })
      send(signal)
      expect(await ended).toEqual({
        code: 0,
        out: `The assistant is ready: open ${url} in a browser. Stop it with Ctrl+C.\n`,
        err: '',
      })
      await expect(fetch(url)).rejects.toThrow('fetch failed')
    })
  })

  it('finishes what is under way although Ctrl+C reaches it twice, from the terminal and from npm', async () => {
    await started(async ({ url, signal, ended }) => {
      const socket = await dial(url)
      const body = 'question=sleep in Wyre'
      const type = 'Content-Type: application/x-www-form-urlencoded'
      socket.write(
        ['POST /ask HTTP/1.1', 'Host: x', 'Origin: http://x', type, 'Expect: 100-continue', `Content-Length: ${body.length}`, '', ''].join(
          '\r\n',
        ),
      )
      await once(socket, 'data')
      signal('SIGINT')
      signal('SIGINT')
      // It has heard when it takes no more connections.
      while (
        await fetch(`${url}/health`).then(
          () => true,
          () => false,
        )
      );
      socket.write(body)
      expect((await hear(socket)).status).toBe(303)
      expect(await ended).toMatchObject({ code: 0, err: '' })
    })
  })

  it('is for this machine alone unless HOST says otherwise', async () => {
    await started(async ({ url, says }) => {
      expect(url).toContain('localhost')
      await says(/ready/)
      await expect(dial(url.replace('localhost', '127.0.0.2'))).rejects.toThrow('ECONNREFUSED')
    })
  })
})

describe('a server that cannot start says why in one sentence', () => {
  it('when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expectRefusal({ PORT: String(port) }, new RegExp(`^Port ${port} is taken: .* set PORT to another number`))
    other.close()
  })

  it.each(['203.0.113.1', 'no such host'])('when its HOST is not of this machine: %s', async (host) => {
    await expectRefusal({ HOST: host }, /^The address .* cannot be opened: check HOST and PORT\.$/m)
  })

  it.each([
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'mysql://user:hunter2@db/x'],
  ])('when %s is %s', async (name, value) => {
    await expectRefusal({ [name]: value }, new RegExp(`^${name} must [^\\n]*\\.$`, 'm'))
  })

  it('when the knowledge folder cannot be read', async () => {
    await expectRefusal({ KNOWLEDGE_DIR: join(data, 'not-there') }, /not-there/)
  })

  it('when the data folder cannot be made, or its file is no database', async () => {
    await writeFile(join(data, 'taken'), '')
    await expectRefusal({ DATA_DIR: join(data, 'taken', 'in') }, /^The data folder .* cannot be made: set DATA_DIR/)
    await writeFile(join(data, 'assistant.sqlite'), 'no database '.repeat(1000))
    await expectRefusal({ DATA_DIR: data }, /is not a database: move it away/)
  })

  it('when PostgreSQL is not there, without the password', async () => {
    await expectRefusal(
      { DATABASE_URL: 'postgres://user:hunter2@127.0.0.1:1/x' },
      /^PostgreSQL at 127\.0\.0\.1:1 cannot be reached: (?!.*hunter2)/,
    )
  })

  it('when it is given anything more', async () => {
    await expectRefusal({}, /Use: npm start\.?$/m, ['--port', '80'])
    await expectRefusal({}, /Use: npm start\.?$/m, ['now'])
  })
})
