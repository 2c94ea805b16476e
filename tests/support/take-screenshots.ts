/** `npm run screenshots`: takes the pictures of the web door and of Slack that the README shows. */
import { fileURLToPath } from 'node:url'
import { launchChromium } from './chromium.ts'
import { drawSlackPage } from './slack-page.ts'
import { startWeb } from './web.ts'

const question = 'who supports NEET in West Lancs?'
const toFile = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))

const web = await startWeb()
const browser = await launchChromium()
const page = await browser.newPage({ baseURL: web.url, viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' })

await page.goto('/')
await page.getByLabel('Your question').fill(question)
await page.getByRole('button', { name: 'Ask', exact: true }).click()
await page.getByRole('heading', { name: question }).waitFor()
// As after a reload, with the whole page from its top.
await page.goto('/')
await page.screenshot({ path: toFile('web-answer.png') })

await page.setViewportSize({ width: 1000, height: 640 })
await page.goto('/localities')
await page.screenshot({ path: toFile('web-places.png') })

const slack = await browser.newPage({ viewport: { width: 1240, height: 400 } })
await slack.setContent(await drawSlackPage())
await slack.screenshot({ path: toFile('slack-answer.png'), fullPage: true })

await browser.close()
await web.stop()
