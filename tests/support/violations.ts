/** What axe finds wrong with a page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Half the size of what the package gives when imported, and each page has to read it. */
const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every rule in light colours, and again in dark ones those that look at colours. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(script)
  await page.emulateMedia({ colorScheme: 'light' })
  const inLight = await runAxe(page, rules)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...inLight, ...(await runAxe(page, ['color-contrast', 'link-in-text-block']))]
}

async function runAxe(page: Page, runOnly: string[]): Promise<string[]> {
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'], preload: false }
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`)
  return (found as axe.Result[]).flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  )
}
