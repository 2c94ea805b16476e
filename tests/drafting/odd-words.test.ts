import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openOffice, sayAll } from '../support/drafting.ts'

const start = 'draft an update for sleep on the Fylde Coast'
const words = fc.constantFrom(
  'move',
  'drop',
  'the last',
  '3',
  '99',
  'to impact',
  'undo',
  'change',
  '12 to 14',
  'approve',
  'accept all',
  'start again',
  'rename it to',
  '“',
  '[',
  '(.*',
  '$&',
  '- ',
  '## Impact so far',
  '---',
  '\n',
  'done',
  'rest dropped',
  'we met',
  '29 April',
  'handed over to',
  'summer',
  'new priority:',
  'my drafts',
  'continue',
  'withdraw the update',
  '?',
  '\u202E',
  '\u0000',
  '🙂',
  'ﬁ',
)

it('are never answered with silence or an error, and undo nothing that was kept', { timeout: 60_000 }, async () => {
  const office = await openOffice()
  await sayAll(office, 'priya-nolan', start, 'all dropped', 'We met the heads on 3 November.')
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), async (parts) => {
      const { text } = await office.say('priya-nolan', parts.join(' '))
      expect(text).not.toBe('')
    }),
    { numRuns: 150 },
  )
  const history = await Promise.all((await office.store.drafts.list()).map(({ id }) => office.store.drafts.history(id)))
  expect(history.flat().map((entry) => entry.words)).toContain('We met the heads on 3 November.')
})

it('are kept as words, whatever they look like in Markdown', async () => {
  const office = await openOffice()
  const odd = [
    'add to activity: ## Impact so far',
    'add to activity: - [x] a list * in a list',
    'add to activity: ---',
    'add to activity: title: “YAML”',
  ]
  await sayAll(office, 'priya-nolan', start, 'all dropped', ...odd)
  const shown = await office.say('priya-nolan', 'show me')
  await office.say('priya-nolan', 'accept all and publish')
  const again = await office.say('priya-nolan', 'correct the update')
  expect(again.draft?.sections.activityLastPeriod).toEqual(shown.draft?.sections.activityLastPeriod)
})

it('that are too many are refused with a sentence', async () => {
  const office = await openOffice()
  const { text } = await sayAll(office, 'priya-nolan', start, 'We met. '.repeat(5000))
  expect(text).toContain('send it in parts')
})

it('are cut into lines without what nobody sees', async () => {
  const office = await openOffice()
  const { draft } = await sayAll(office, 'priya-nolan', start, 'We met\u202E the\u0007 heads on 3 November.')
  expect(draft?.sections.activityLastPeriod).toEqual(['We met the heads on 3 November.'])
})
