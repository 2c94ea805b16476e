import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../../src/finding/library.ts'
import { answerTo, ask, useBrowser } from '../../../support/browser.ts'
import { startWeb } from '../../../support/web.ts'

const { open } = useBrowser()
const question = 'sleep in Chorley'

async function send(page: Page): Promise<void> {
  await page.getByLabel('Your question').fill(question)
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
}

/** The question is back in the form, where the reader is, and may be asked again. */
async function expectKept(page: Page): Promise<void> {
  expect(await page.locator(':focus').getAttribute('id')).toBe('question')
  expect(await page.getByLabel('Your question').inputValue()).toBe(question)
  expect(await page.locator('.turn').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(false)
}

describe('a question that takes long', () => {
  it('can be stopped, and then asked again', async () => {
    const page = await open()
    await page.route('**/ask', () => {})
    await send(page)
    await page.locator('#status').getByText('Looking it up').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.locator('#status').getByText('Stopped. Change your question, or ask it again.').waitFor()
    await expectKept(page)
    await page.unroute('**/ask')
    await ask(page, question)
  })

  it('is asked once, however often somebody presses the button', async () => {
    const page = await open()
    const held = Promise.withResolvers<void>()
    let asked = 0
    await page.route('**/ask', async (route) => {
      asked += 1
      await held.promise
      await route.continue()
    })
    await send(page)
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.getByLabel('Your question').press('Enter')
    held.resolve()
    await answerTo(page, question)
    expect(asked).toBe(1)
  })
})

describe('a question that cannot be answered is kept, with a sentence that says why,', () => {
  it('when too many were asked', async () => {
    const web = await startWeb({ env: { RATE_LIMIT: '1' } })
    const page = await open('/', { at: web.url, complains: /status of 429/ })
    await ask(page, 'who supports NEET in West Lancs?')
    await page.getByRole('button', { name: 'New conversation' }).click()
    await page.getByRole('heading', { name: 'You could ask' }).waitFor()
    await send(page)
    await page
      .locator('#status')
      .getByText(/^Too many requests came from your connection. Try again in \d+ seconds\.$/)
      .waitFor()
    await expectKept(page)
    await web.stop()
  })

  it('when the assistant fails', async () => {
    const web = await startWeb({ library: {} as Library })
    const page = await open('/', { at: web.url, complains: /status of 500/ })
    await send(page)
    await page.locator('#status').getByText('Something went wrong on our side').waitFor()
    await expectKept(page)
    await web.stop()
  })

  it('when the server cannot be reached', async () => {
    const web = await startWeb()
    const page = await open('/', { at: web.url, complains: /ERR_CONNECTION_REFUSED/ })
    await web.stop()
    await send(page)
    await page.locator('#status').getByText('The assistant cannot be reached. Check your connection and try again.').waitFor()
    await expectKept(page)
  })

  it('when something between answers in its own way', async () => {
    const page = await open('/', { complains: /status of 502/ })
    await page.route('**/ask', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }))
    await send(page)
    await page.locator('#status').getByText('The assistant cannot be reached.').waitFor()
    await expectKept(page)
  })
})

it('a rating that cannot be kept stays in its form, with a sentence that says why', async () => {
  const page = await open('/', { complains: /ERR_FAILED/ })
  const turn = await ask(page, question)
  await page.route('**/feedback', (route) => route.abort())
  await turn.getByLabel('Yes').check()
  await turn.getByRole('button', { name: 'Send' }).click()
  await turn.getByText('The assistant cannot be reached.').waitFor()
  await page.unroute('**/feedback')
  await turn.getByRole('button', { name: 'Send' }).click()
  await turn.getByText('Thank you').waitFor()
})
