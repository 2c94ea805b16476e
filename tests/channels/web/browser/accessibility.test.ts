import { describe, expect, it } from 'vitest'
import { ask, useBrowser } from '../../../support/browser.ts'
import { draftOf, linesOf } from '../../../support/drafts.ts'
import { kindsOfPage } from '../../../support/page-kinds.ts'
import { findViolations } from '../../../support/violations.ts'

const { open, web } = useBrowser()

describe('in light and dark colours axe finds nothing wrong with', () => {
  it.each(Object.entries(kindsOfPage))('%s', async (_, path) => {
    const page = await open(path, { complains: /status of (?:404|410)/ })
    expect(await findViolations(page)).toEqual([])
  })

  it('a line that a partner is asked to confirm', async () => {
    const { drafts, confirmations } = web().store
    const lines = linesOf(['impactSoFar', 'Compass Bloom worked with 34 pupils in Preston.'])
    await drafts.append(draftOf({ id: 'asked', lines }), { at: '2026-11-24T10:00:00Z', by: 'claire-fox', words: 'draft' })
    const about = {
      draft: 'asked',
      line: lines[0]?.id ?? 0,
      text: lines[0]?.text ?? '',
      partner: 'Compass Bloom',
      by: 'claire-fox',
      on: '2026-11-24',
    }
    await confirmations.ask('token', about, '2026-11-24T10:00:00Z')
    const page = await open('/drafts/confirm?token=token')
    await page.getByRole('button', { name: 'This is not right' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'This is right' }).click()
    await page.getByText('Claire Fox can see that you confirmed it.').waitFor()
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
