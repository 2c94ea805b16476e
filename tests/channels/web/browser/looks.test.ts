import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, useBrowser } from '../../../support/browser.ts'
import { kindsOfPage } from '../../../support/page-kinds.ts'

const { open } = useBrowser()

/** By how many pixels a page is wider than its window. */
async function overflow(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
}

describe('on a narrow phone, and with letters twice as large, nothing is wider than the window on', () => {
  it.each(Object.entries(kindsOfPage))('%s', async (_, path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 }, complains: /status of (?:404|410)/ })
    expect(await overflow(page)).toBe(0)
    await page.setViewportSize({ width: 640, height: 480 })
    await page.evaluate('document.documentElement.style.fontSize = "200%"')
    expect(await overflow(page)).toBe(0)
  })

  it('a conversation with its long answers opened and a word without end', async () => {
    const page = await open('/', { viewport: { width: 320, height: 640 } })
    await ask(page, 'who supports NEET in West Lancs?')
    await ask(page, 'x'.repeat(300))
    await ask(page, 'a child told me her dad hits her with a belt')
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await overflow(page)).toBe(0)
    await page.setViewportSize({ width: 640, height: 480 })
    await page.evaluate('document.documentElement.style.fontSize = "200%"')
    expect(await overflow(page)).toBe(0)
  })
})

it('colours are dark where the reader wants them so', async () => {
  const page = await open('/', { colorScheme: 'dark' })
  const ground = 'getComputedStyle(document.documentElement).backgroundColor'
  expect(await page.evaluate(ground)).toBe('rgb(20, 26, 26)')
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await page.evaluate(ground)).toBe('rgb(252, 251, 248)')
})

it('nothing moves where the reader wants no motion', async () => {
  const page = await open()
  const behaviour = 'getComputedStyle(document.documentElement).scrollBehavior'
  expect(await page.evaluate(behaviour)).toBe('auto')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await page.evaluate(behaviour)).toBe('smooth')
})

describe('on paper', () => {
  it('an answer stands with its sources and their addresses, dark on light, and without what cannot be pressed', async () => {
    const page = await open('/', { colorScheme: 'dark' })
    const turn = await ask(page, 'who supports NEET in West Lancs?')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await turn.locator('.lead').isVisible()).toBe(true)
    expect(await turn.getByRole('heading', { name: 'Sources', exact: true }).isVisible()).toBe(true)
    const source = "getComputedStyle(document.querySelector('.sources a'), '::after').content"
    expect(await page.evaluate(source)).toContain('https://www.lancashire.gov.uk/')
    for (const control of await page.locator('button, textarea, input, nav, summary').all()) expect(await control.isVisible()).toBe(false)
    expect(await page.evaluate('getComputedStyle(document.documentElement).color')).toBe('rgb(28, 37, 36)')
  })
})

it('the first page comes in under 60 kB with its style, script and icon, all of which it names itself', async () => {
  const page = await open()
  const named = await page.evaluate('[...document.querySelectorAll("link, script")].map((at) => at.href || at.src)')
  const parts = ['/', ...(named as string[])].map((address) => page.request.get(address))
  const sizes = await Promise.all(parts.map(async (part) => (await (await part).body()).length))
  expect(sizes).toHaveLength(4)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60_000)
})
