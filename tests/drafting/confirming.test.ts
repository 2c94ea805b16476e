import { expect, it, onTestFinished } from 'vitest'
import { openOffice, sayAll } from '../support/drafting.ts'
import { createVisitor, startWeb, textOf } from '../support/web.ts'

const priya = 'priya-nolan'
const start = [
  'draft an update for sleep on the Fylde Coast',
  'all dropped',
  'We met 12 heads. Calm Nights trained 34 parents in October 2026.',
]

/** A link for the line about Calm Nights has been asked for; gives its path. */
async function asked() {
  const office = await openOffice()
  const shown = await sayAll(office, priya, ...start)
  const number =
    shown.text
      .split('\n')
      .find((line) => line.includes('Calm Nights trained'))
      ?.match(/\d+/)?.[0] ?? ''
  const answer = await office.say(priya, `ask Calm Nights to confirm line ${number}`)
  const web = await startWeb({ store: office.store, files: [] })
  onTestFinished(() => web.stop())
  return { office, answer, number, visitor: createVisitor(web.url), path: answer.text.match(/\/drafts\/confirm\?token=[\w-]+/)?.[0] ?? '' }
}

it('a link shows that line and nothing else of the draft, and changes nothing when it is only opened', async () => {
  const { answer, visitor, path, office } = await asked()
  expect(answer.text).toContain('Send this link to Calm Nights')
  const page = await textOf(await visitor.visit(path))
  expect(page).toContain('Calm Nights trained 34 parents in October 2026.')
  expect(page).not.toContain('12 heads')
  await visitor.visit(path)
  expect((await office.say(priya, 'show')).text).toContain('Calm Nights has been asked to confirm this')
})

it('a confirmation stands beside the line, and counts only as long as its words do', async () => {
  const { visitor, path, office, number } = await asked()
  expect(await textOf(await visitor.send(path, { answer: 'right' }))).toContain('Priya Nolan can see that you confirmed it.')
  expect((await office.say(priya, 'show')).text).toContain('confirmed by Calm Nights on 24 November 2026')
  const changed = await office.say(priya, `change ${number} to Calm Nights trained 40 parents in October 2026.`)
  expect(changed.text).not.toContain('confirmed by')
  expect((await visitor.send(path, { answer: 'wrong' })).status).toBe(410)
})

it('a line that is said to be wrong is mended or accepted by its number before it is published', async () => {
  const { visitor, path, office, number } = await asked()
  await visitor.send(path, { answer: 'wrong', remark: 'There were 30, says Kyle Jones on 07700 900123.' })
  const approved = await office.say(priya, 'accept all and publish')
  expect(approved.draft?.step).toBe('writing')
  expect(approved.text).toMatch(/Calm Nights says that this is not right: “There were 30/)
  expect(approved.text).not.toMatch(/Kyle|900123/)
  await office.say(priya, `accept ${number}`)
  expect((await office.say(priya, 'accept all and publish')).draft?.step).toBe('published')
})

it('a button without an answer keeps the link, and a message about a child at risk gets the card', async () => {
  const { visitor, path, office } = await asked()
  expect((await visitor.send(path, {})).status).toBe(422)
  expect(await textOf(await visitor.send(path, { answer: 'wrong', remark: 'one of the girls says her dad hits her' }))).toContain('999')
  expect((await visitor.visit(path)).status).toBe(200)
  const [draft] = await office.store.drafts.list()
  expect(await office.store.confirmations.list(draft?.id ?? '')).toMatchObject([{ answer: null, partner: 'Calm Nights' }])
})

it('a line that was taken out, or a token that nobody was given, shows no page', async () => {
  const { visitor, path, office, number } = await asked()
  expect((await visitor.visit('/drafts/confirm?token=guessed')).status).toBe(410)
  await office.say(priya, `drop ${number}`)
  expect((await visitor.visit(path)).status).toBe(410)
})

it.each([
  ['confirm 1 with the Careers Hub', 'the Careers Hub'],
  ['give me a link for 1', 'whoever can confirm it'],
  ['get Lancashire Mind to check the first', 'Lancashire Mind'],
])('“%s” gives a link too', async (text, who) => {
  const office = await openOffice()
  await sayAll(office, priya, ...start)
  expect((await office.say(priya, text)).text).toContain(`Send this link to ${who}: https://tass.example/drafts/confirm?token=`)
})
