import { describe, expect, it } from 'vitest'
import { answerTo, ask, useBrowser } from '../../../support/browser.ts'

const { open, web } = useBrowser()

describe('a question', () => {
  it('is answered on the same page, and the reader is taken to the answer', async () => {
    const page = await open()
    await page.evaluate('window.stayed = true')
    const turn = await ask(page, 'who supports NEET in West Lancs?')
    expect(await turn.locator('.lead').textContent()).toContain('Claire Fox')
    expect(await turn.getByRole('heading', { level: 4 }).first().textContent()).toContain('EET pathways')
    expect(await page.locator(':focus').textContent()).toContain('who supports NEET in West Lancs?')
    expect(Math.abs(Number(await page.evaluate('document.activeElement.getBoundingClientRect().top')))).toBeLessThan(50)
    expect(await page.getByLabel('Your question').inputValue()).toBe('')
    expect(await page.evaluate('window.stayed')).toBe(true)
  })

  it('may follow up on the one before', async () => {
    const page = await open()
    await ask(page, 'who supports NEET in West Lancs?')
    const turn = await ask(page, 'and in Preston?')
    expect(await turn.locator('.lead').textContent()).toContain('Alison Walsh')
    await page.reload()
    expect(await page.locator('.turn').count()).toBe(2)
  })

  it('is suggested on a first visit, and pressing it asks it', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Who is the officer for Wyre?' }).click()
    const turn = await answerTo(page, 'Who is the officer for Wyre?')
    expect(await turn.locator('.lead').textContent()).toContain('Andrea Sandiford')
    expect(await page.getByRole('heading', { name: 'You could ask' }).count()).toBe(0)
  })

  it('is suggested below an answer too, and keeps what somebody was writing', async () => {
    const page = await open()
    const turn = await ask(page, 'who supports NEET in West Lancs?')
    await page.getByLabel('Your question').fill('sleep in Cho')
    await turn.getByRole('button', { name: 'What is planned?' }).click()
    await page.locator('.turn').nth(1).waitFor()
    await page.locator('#status:empty').waitFor({ state: 'attached' })
    expect(await page.getByLabel('Your question').inputValue()).toBe('sleep in Cho')
  })

  it('that holds script is shown as it was written, and the script does not run', async () => {
    const page = await open()
    const question = '<img src="x" onerror="document.title = 1"> sleep in Chorley'
    const turn = await ask(page, question)
    expect(await turn.getByRole('heading', { level: 2 }).textContent()).toContain(question)
    expect(await page.title()).toBe('TASS signposting assistant')
  })

  it('that shows danger is answered by the card alone, and leaves nothing behind', async () => {
    const page = await open()
    const turn = await ask(page, 'a child told me her dad hits her with a belt')
    expect(await turn.locator('.danger').textContent()).toContain('call 999')
    expect(await turn.locator('form, footer').count()).toBe(0)
    await page.reload()
    expect(await page.locator('.turn').count()).toBe(0)
  })
})

describe('an answer', () => {
  it('shows the rest of what was found when asked to', async () => {
    const page = await open()
    const turn = await ask(page, 'who supports NEET in Preston?')
    const rest = turn.locator('details.more .card').first()
    expect(await rest.isVisible()).toBe(false)
    await turn.getByText(/^Show \d+ more$/).click()
    expect(await rest.isVisible()).toBe(true)
  })

  it('is copied as it reads, without its forms', async () => {
    const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] })
    const turn = await ask(page, 'who supports NEET in West Lancs?')
    await turn.getByRole('button', { name: 'Copy answer' }).click()
    await turn.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = String(await page.evaluate('navigator.clipboard.readText()'))
    expect(copied).toMatch(/^You asked: who supports NEET in West Lancs\?\nRead as: NEET · West Lancashire/)
    expect(copied).toContain('\n\nWho to contact\nClaire Fox\nEducation Partnership Officer · West Lancashire · as of March 2025\n')
    expect(copied).toMatch(
      /\n\nSources\nTASS in action, spring 2025 \(March 2025\): West Lancashire, priority 1; West Lancashire, heading$/,
    )
  })

  it('says so when the browser does not let it be copied', async () => {
    const page = await open()
    const turn = await ask(page, 'sleep in Chorley')
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error())')
    await turn.getByRole('button', { name: 'Copy answer' }).click()
    await turn.getByRole('button', { name: 'Could not copy' }).waitFor()
  })

  it('has a link to its entries, which holds nothing of the question', async () => {
    const page = await open()
    const turn = await ask(page, 'who supports NEET in West Lancs?')
    await turn.getByRole('link', { name: 'Link to these entries' }).click()
    await page.getByRole('heading', { name: 'Entries of an answer' }).waitFor()
    const other = await open(page.url().replace(web().url, ''))
    expect(other.url()).not.toContain('supports')
    await other.getByRole('link', { name: 'Claire Fox' }).click()
    await other.getByRole('heading', { name: 'Claire Fox', level: 1 }).waitFor()
  })

  it('is rated without leaving the page, and the thanks take the place of the form', async () => {
    const page = await open()
    const turn = await ask(page, 'sleep in Chorley')
    await turn.getByLabel('No', { exact: true }).check()
    await turn.getByText('What was missing or wrong? (optional)').first().click()
    await turn.getByRole('textbox').fill('Say who runs it')
    await turn.getByRole('button', { name: 'Send' }).click()
    await turn.getByText('Thank you. This helps us to see what is missing.').waitFor()
    expect(await page.locator(':focus').textContent()).toContain('Thank you')
    const [cookie] = await page.context().cookies()
    const [said] = await web().store.conversations.read(cookie?.value ?? '')
    expect(said?.feedback).toEqual({ useful: false, comment: 'Say who runs it' })
  })
})
