/** The web door in a real browser. Whatever a page complains of, or asks of another site, fails the test that opened it. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchChromium } from './chromium.ts'
import { startWeb, type Web } from './web.ts'

/** `complains`: what the browser may say on its console in this test. */
type Visit = BrowserContextOptions & { at?: string; complains?: RegExp }

/** One browser and one server for the tests of a file; a profile of its own for each visitor. */
export function useBrowser() {
  let browser: Browser
  let web: Web
  let visits: { context: BrowserContext; complaints: string[] }[] = []

  beforeAll(async () => {
    web = await startWeb({ env: { RATE_LIMIT: '100000' } })
    browser = await launchChromium()
  }, 120_000)
  afterEach(async () => {
    const complaints = visits.flatMap((visit) => visit.complaints)
    for (const { context } of visits) await context.close()
    visits = []
    expect(complaints).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await web.stop()
  })

  return {
    web: () => web,
    /** A new visitor opens a page. `at`: another server than that of the file. */
    async open(path = '/', { at = web.url, complains = /(?!)/, ...options }: Visit = {}): Promise<Page> {
      // With motion, every click would wait until the page has scrolled.
      const context = await browser.newContext({ baseURL: at, reducedMotion: 'reduce', ...options })
      const complaints: string[] = []
      const note = (complaint: string) => complains.test(complaint) || complaints.push(complaint)
      context.on('console', (message) => ['error', 'warning'].includes(message.type()) && note(message.text()))
      context.on('weberror', (failure) => note(failure.error().message))
      context.on('request', (request) => new URL(request.url()).origin === at || note(`asks ${request.url()}`))
      context.setDefaultTimeout(15_000)
      visits.push({ context, complaints })
      const page = await context.newPage()
      await page.goto(path)
      return page
    },
  }
}

/** Asks and waits until the answer stands on the page. */
export async function ask(page: Page, question: string): Promise<Locator> {
  await page.getByLabel('Your question').fill(question)
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  return answerTo(page, question)
}

export async function answerTo(page: Page, question: string): Promise<Locator> {
  const turn = page.locator('#turns > .turn', { has: page.getByRole('heading', { name: `You asked: ${question}`, exact: true }) })
  await turn.waitFor()
  await page.locator('#status:empty').waitFor({ state: 'attached' })
  return turn
}
