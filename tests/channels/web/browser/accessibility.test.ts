import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, useBrowser } from '../../../support/browser.ts'
import { kindsOfPage } from '../../../support/page-kinds.ts'

const { open } = useBrowser()
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe('in light and dark colours axe finds nothing wrong with', () => {
  it.each(Object.entries(kindsOfPage))('%s', async (_, path) => {
    const page = await open(path, { complains: /status of 404/ })
    expect(await findViolations(page)).toEqual([])
  })

  it('a conversation with every kind of card, its long answers and forms opened', async () => {
    const page = await open()
    await ask(page, 'who supports NEET in West Lancs?')
    await ask(page, 'and in Preston?')
    await ask(page, 'what help is there with sleep in Chorley?')
    await ask(page, 'what does CFW stand for?')
    await ask(page, 'help')
    await ask(page, 'my child is being hit at home')
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await findViolations(page)).toEqual([])
  })

  it('a rating that was given, a question that was refused and a conversation that was forgotten', async () => {
    const page = await open('/', { complains: /status of 500/ })
    const turn = await ask(page, 'who supports NEET in West Lancs?')
    await turn.getByLabel('Yes').check()
    await turn.getByRole('button', { name: 'Send' }).click()
    await turn.getByText('Thank you').waitFor()
    await page.route('**/ask', (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<main><p>Try again</p></main>' }))
    await page.getByRole('button', { name: 'What is planned?' }).click()
    await page.getByText('Try again').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Forget this conversation' }).click()
    await page.getByText('was deleted').waitFor()
    expect(await findViolations(page)).toEqual([])
  })
})

/** Every rule in light colours, and again in dark ones those that look at colours. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  await page.emulateMedia({ colorScheme: 'light' })
  const inLight = await runAxe(page, rules)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...inLight, ...(await runAxe(page, ['color-contrast', 'link-in-text-block']))]
}

async function runAxe(page: Page, runOnly: string[]): Promise<string[]> {
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'] }
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`)
  return (found as axe.Result[]).flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  )
}
