import { describe, expect, it } from 'vitest'
import { useBrowser } from '../../../support/browser.ts'

const { open, web } = useBrowser()

async function openAndAsk(...questions: string[]) {
  const page = await open('/', { javaScriptEnabled: false })
  for (const question of questions) {
    await page.getByLabel('Your question').fill(question)
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.getByRole('heading', { name: `You asked: ${question}` }).waitFor()
  }
  return page
}

describe('without script', () => {
  it('a question is answered on a new page, which opens at the answer', async () => {
    const page = await openAndAsk('who supports NEET in West Lancs?')
    expect(await page.locator('.lead').textContent()).toContain('Claire Fox')
    expect(page.url()).toMatch(/#turn-\d+$/)
  })

  it('a follow-up is understood, and a reload asks nothing twice', async () => {
    const page = await openAndAsk('who supports NEET in West Lancs?', 'and in Preston?')
    expect(await page.locator('.lead').last().textContent()).toContain('Alison Walsh')
    await page.reload()
    expect(await page.locator('.turn').count()).toBe(2)
  })

  it('a suggested question is asked by pressing it', async () => {
    const page = await openAndAsk()
    await page.getByRole('button', { name: 'Who is the officer for Wyre?' }).click()
    await page.getByRole('heading', { name: 'You asked: Who is the officer for Wyre?' }).waitFor()
    expect(await page.locator('.lead').textContent()).toContain('Andrea Sandiford')
  })

  it('a message that shows danger gets the card', async () => {
    const page = await openAndAsk('a child told me her dad hits her with a belt')
    expect(await page.locator('.danger').textContent()).toContain('call 999')
  })

  it('an answer is rated by a form, and long answers and comments open', async () => {
    const page = await openAndAsk('who supports NEET in Preston?')
    await page.getByText(/^Show \d+ more$/).click()
    await page.locator('details.more .card').first().waitFor()
    await page.getByLabel('Yes').check()
    await page.getByText('What was missing or wrong? (optional)').first().click()
    await page.getByRole('textbox', { name: 'What was missing or wrong?' }).fill('A phone number')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Thank you').waitFor()
    const [cookie] = await page.context().cookies()
    const [said] = await web().store.conversations.read(cookie?.value ?? '')
    expect(said?.feedback).toEqual({ useful: true, comment: 'A phone number' })
  })

  it('a conversation is left for a new one, or forgotten', async () => {
    const page = await openAndAsk('sleep in Chorley')
    await page.getByRole('button', { name: 'New conversation' }).click()
    await page.getByRole('heading', { name: 'You could ask' }).waitFor()
    await page.getByLabel('Your question').fill('vaping in Rossendale')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.getByRole('button', { name: 'Forget this conversation' }).click()
    await page.getByText('This conversation was deleted').waitFor()
    expect(await page.context().cookies()).toEqual([])
  })

  it('nothing is shown that could not work', async () => {
    const page = await openAndAsk('sleep in Chorley')
    expect(await page.getByRole('button', { name: 'Copy answer' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0)
  })
})
