import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/store.ts'
import { change, folder, open, useDataFolder } from './data-folder.ts'
import { openInProcesses } from './open-in-processes.ts'

useDataFolder()

describe('without the address of a database', () => {
  it('makes the data folder, for nobody else to read, and keeps everything in one file', async () => {
    const dataDir = join(folder, 'data')
    await (await open(dataDir)).close()
    expect(await readdir(dataDir)).toEqual(['assistant.sqlite'])
    if (process.platform !== 'win32') expect((await stat(dataDir)).mode & 0o077).toBe(0)
  })

  it('finds what was said before it was closed', async () => {
    const before = await open()
    const turn = said()
    await before.conversations.append('t', turn)
    await before.close()
    const after = await open()
    expect(await after.conversations.find('t')).toEqual({ turns: [turn.turn] })
    await after.close()
  })

  it('leaves no trace of what was forgotten, nor of the id of a conversation', async () => {
    const store = await open()
    await store.conversations.append('secret-cookie', said({ question: 'Marzipan in Wyre?' }))
    const number = await store.conversations.append('kept-cookie', said({ question: 'Nougat in Wyre?' }))
    await store.conversations.rate('kept-cookie', number, { useful: true, comment: null })
    await store.conversations.forget('secret-cookie')
    await store.close()
    const file = await readFile(join(folder, 'assistant.sqlite'), 'latin1')
    expect(file).toContain('Nougat')
    expect(file).not.toMatch(/Marzipan|-cookie/)
  })

  it('is made ready by several processes at once, and keeps what each of them adds', async () => {
    await openInProcesses(4, { dataDir: folder, databaseUrl: null })
    const store = await open()
    expect(await store.conversations.read('t')).toHaveLength(4)
    await store.close()
  })
})

describe('turns kept by another version of the program', () => {
  it.each(['version = 0', 'version = 99', `turn = '{"under'`])('are not answered from, and do not stop the rest: %s', async (changed) => {
    const store = await open()
    await store.conversations.append('t', said({ question: 'old' }))
    change(`update turns set ${changed}`)
    expect(await store.conversations.find('t')).toBeNull()
    const turn = said({ question: 'new' })
    await store.conversations.append('t', turn)
    expect(await store.conversations.find('t')).toEqual({ turns: [turn.turn] })
    await store.close()
  })

  it('are shown by their question alone', async () => {
    const store = await open()
    await store.conversations.append('t', said({ question: 'old' }))
    change('update turns set version = 0')
    expect(await store.conversations.read('t')).toMatchObject([{ question: 'old', reply: null }])
    await store.close()
  })
})
