import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../../../support/browser.ts'
import { findViolations } from '../../../support/violations.ts'

const { open, web } = useBrowser()

describe('the form for partners', () => {
  it('works without script, keeps what was typed, and leads from each error to its field', async () => {
    const page = await open('/offers/propose', { javaScriptEnabled: false, complains: /status of 422/ })
    await page.getByLabel('Name of the offer').fill('Bedtime evenings')
    await page.getByLabel('Sleep', { exact: true }).check()
    await page.getByRole('button', { name: 'Send to the officer' }).click()
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.getByLabel('Name of the offer').inputValue()).toBe('Bedtime evenings')
    expect(await page.getByLabel('Sleep', { exact: true }).isChecked()).toBe(true)
    await page.getByRole('link', { name: 'Enter the name of the organisation' }).click()
    expect(await page.locator('#partner:target').count()).toBe(1)
    expect(await page.getByLabel('Leave this field empty').isVisible()).toBe(true)
  })

  it('has nothing that axe finds wrong, filled in wrongly and not at all', async () => {
    const page = await open('/offers/propose', { complains: /status of 422/ })
    await page.getByRole('button', { name: 'Send to the officer' }).click()
    await page.getByText('There is a problem').waitFor()
    expect(await findViolations(page)).toEqual([])
    await web().store.offering.reviews.ask('a-token', 'bounce-forward', '2026-11-24T08:00:00Z')
    await page.goto('/offers/review?token=a-token&answer=changed')
    expect(await findViolations(page)).toEqual([])
    await sendReview(page)
    expect(await findViolations(page)).toEqual([])
  })

  it('is filled in with the keyboard alone, past the field for programs', async () => {
    const page = await open('/offers/propose')
    await page.getByLabel('Organisation').focus()
    await page.keyboard.type('Calm Nights')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Bedtime evenings')
    expect(await page.getByLabel('Name of the offer').inputValue()).toBe('Bedtime evenings')
  })
})

async function sendReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send the answer' }).click()
  await page.getByText('There is a problem').waitFor()
}
