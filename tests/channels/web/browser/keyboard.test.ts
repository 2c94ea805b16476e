import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answerTo, useBrowser } from '../../../support/browser.ts'
import { kindsOfPage } from '../../../support/page-kinds.ts'

const { open } = useBrowser()

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 100; pressed += 1) {
    await page.keyboard.press('Tab')
    if ((await nameOf(page)).includes(name)) return
  }
  throw new Error(`Tab never reached “${name}”`)
}

/** What stands in the control that has the focus, or labels it. */
async function nameOf(page: Page): Promise<string> {
  return String(
    await page.evaluate(
      '((at) => [at.labels?.[0], at, at.closest("fieldset")].map((part) => part?.textContent ?? "").join(" "))(document.activeElement)',
    ),
  )
}

describe('with the keyboard alone', () => {
  it('the first key leads past the navigation', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to main content' })
    expect((await skip.boundingBox())?.width).toBeGreaterThan(100)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await nameOf(page)).toContain('Your question')
  })

  it('a question is asked, its answer read on from where the focus is, followed up, rated and forgotten', async () => {
    const page = await open()
    await tabTo(page, 'Your question')
    await page.keyboard.type('who supports NEET in West Lancs?')
    await page.keyboard.press('Enter')
    const turn = await answerTo(page, 'who supports NEET in West Lancs?')
    await page.keyboard.press('Tab')
    expect(await nameOf(page)).toContain('EET pathways')
    await tabTo(page, (await turn.locator('details.more > summary').textContent()) ?? '')
    await page.keyboard.press('Enter')
    await turn.locator('details.more[open]').waitFor()
    await tabTo(page, 'Yes')
    await page.keyboard.press('Space')
    await tabTo(page, 'Send')
    await page.keyboard.press('Enter')
    await turn.getByText('Thank you').waitFor()
    await tabTo(page, 'Your question')
    await page.keyboard.type('and in Preston?')
    await tabTo(page, 'Ask')
    await page.keyboard.press('Space')
    await answerTo(page, 'and in Preston?')
    await tabTo(page, 'Forget this conversation')
    await page.keyboard.press('Enter')
    await page.getByText('This conversation was deleted').waitFor()
  })

  it('a question of two lines is written with Shift and Enter', async () => {
    const page = await open()
    await tabTo(page, 'Your question')
    await page.keyboard.type('sleep')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('in Chorley')
    await page.keyboard.press('Enter')
    await answerTo(page, 'sleep in Chorley')
  })

  it('a district is chosen on the map, and a filter in a list', async () => {
    const page = await open('/localities')
    await tabTo(page, 'Rossendale')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Rossendale', level: 1 }).waitFor()
    await page.goto('/offers')
    await tabTo(page, 'District')
    await page.keyboard.type('Wyre')
    await tabTo(page, 'Show')
    await page.keyboard.press('Enter')
    await page.waitForURL(/district=wyre/)
  })

  it.each(Object.entries(kindsOfPage))('everything on %s is reached in order, and is seen to have the focus', async (_, path) => {
    const page = await open(path, { complains: /status of (?:404|410)/ })
    const { controls, reached } = await tabThrough(page)
    expect(reached.map(({ name }) => name)).toEqual(controls)
    expect(reached.filter(({ outline }) => outline < 2)).toEqual([])
  })

  it('everything in a conversation is reached in order, and is seen to have the focus', async () => {
    const page = await open()
    for (const question of ['who supports NEET in Preston?', 'help']) {
      await page.getByLabel('Your question').fill(question)
      await page.keyboard.press('Enter')
      await answerTo(page, question)
    }
    await page.reload()
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
    const { controls, reached } = await tabThrough(page)
    expect(reached.map(({ name }) => name)).toEqual(controls)
    expect(reached.filter(({ outline }) => outline < 2)).toEqual([])
  })
})

type Reached = { name: string; outline: number }

/** Every control as it stands in the page, and what the Tab key comes to until it leaves the page. Of radio buttons, the chosen one of a group, else the first. */
async function tabThrough(page: Page): Promise<{ controls: string[]; reached: Reached[] }> {
  const named = '(at) => at.id || at.textContent.trim() || at.name'
  const all = 'a[href], button, summary, select, textarea, input:not([type=hidden], [tabindex="-1"])'
  const group = '(at) => [...at.form.querySelectorAll("input[type=radio]")].filter((other) => other.name === at.name)'
  const isStop = `(at) => at.type !== 'radio' || ((all) => at === (all.find((each) => each.checked) ?? all[0]))((${group})(at))`
  const controls = (await page.evaluate(
    `[...document.querySelectorAll('${all}')].filter((at) => at.checkVisibility()).filter(${isStop}).map(${named})`,
  )) as string[]
  const reached: Reached[] = []
  while (reached.length <= controls.length) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(`((at) => at === document.body ? null : { name: (${named})(at), outline: at.checkVisibility()
      ? parseFloat(getComputedStyle(at).outlineWidth) * (getComputedStyle(at).outlineStyle !== 'none') : 0 })(document.activeElement)`)
    if (at === null) break
    reached.push(at as Reached)
  }
  return { controls, reached }
}
