import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFileStore } from '../../../../src/adapters/store/sqlite.ts'
import { ask, useBrowser } from '../../../support/browser.ts'
import { startWeb } from '../../../support/web.ts'

const { open, web } = useBrowser()

describe('a conversation', () => {
  it('is still there after reading an entry and going back', async () => {
    const page = await open()
    const turn = await ask(page, 'who supports NEET in West Lancs?')
    await turn.getByRole('link', { name: /EET pathways/ }).click()
    await page.getByRole('heading', { level: 1, name: /pathways of support/ }).waitFor()
    await page.goBack()
    await page.locator('.turn').getByText('Read as: NEET · West Lancashire').waitFor()
    const next = await ask(page, 'and in Preston?')
    expect(await next.locator('.lead').textContent()).toContain('Alison Walsh')
  })

  it('is the same in two tabs: each follows up on what the other asked', async () => {
    const one = await open()
    await ask(one, 'who supports NEET in West Lancs?')
    const other = await one.context().newPage()
    await other.goto('/')
    await ask(other, 'and in Preston?')
    const turn = await ask(one, 'what is planned next?')
    expect(await turn.locator('.reading').textContent()).toContain('Preston')
    await other.reload()
    expect(await other.locator('.turn').count()).toBe(3)
  })

  it('goes on in an open page after the server was restarted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signposting-browser-'))
    const start = async (port = 0) => {
      const store = await openFileStore(folder)
      const server = await startWeb({ store, port })
      return { url: server.url, stop: () => server.stop().then(() => store.close()) }
    }
    const before = await start()
    const page = await open('/', { at: before.url })
    await ask(page, 'who supports NEET in West Lancs?')
    await before.stop()
    const after = await start(Number(new URL(before.url).port))
    const turn = await ask(page, 'and in Preston?')
    expect(await turn.locator('.lead').textContent()).toContain('Alison Walsh')
    await page.reload()
    expect(await page.locator('.turn').count()).toBe(2)
    await after.stop()
    rmSync(folder, { recursive: true })
  })

  it('is left for a new one', async () => {
    const page = await open()
    await ask(page, 'vaping in Rossendale')
    await page.getByRole('button', { name: 'New conversation' }).click()
    await page.getByRole('heading', { name: 'You could ask' }).waitFor()
    expect(await page.locator('.turn').count()).toBe(0)
  })

  it('is forgotten when asked to, by the browser and by the store', async () => {
    const page = await open()
    await ask(page, 'vaping in Rossendale')
    const [cookie] = await page.context().cookies()
    expect(cookie).toMatchObject({ name: 'conversation', httpOnly: true, sameSite: 'Lax' })
    await page.getByRole('button', { name: 'Forget this conversation' }).click()
    await page.getByText('This conversation was deleted').waitFor()
    expect(await page.context().cookies()).toEqual([])
    expect(await web().store.conversations.read(cookie?.value ?? '')).toEqual([])
  })
})
