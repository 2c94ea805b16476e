import { expect, it, onTestFinished } from 'vitest'
import { offerFile } from '../../support/builders.ts'
import { offeringWorld } from '../../support/offering.ts'
import { createVisitor, startWeb, textOf } from '../../support/web.ts'

const due = offerFile({ reviewBy: '2026-11-20', districts: ['wyre'], email: 'team@calm.example' })

/** A letter has gone out; gives the path in its link. */
async function asked() {
  const world = await offeringWorld({ files: [due] })
  await world.rounds().round()
  const web = await startWeb({ store: world.store, shelf: world.shelf, clock: world.clock, library: world.library(), office: world.office })
  onTestFinished(() => web.stop())
  const [link] = world.mail.notes[0]?.links ?? []
  return { world, visitor: createVisitor(web.url), path: link?.url.replace('https://tass.example', '') ?? '' }
}

it('changes nothing when a link is only opened, as programs that look for viruses do', async () => {
  const { visitor, path, world } = await asked()
  for (let n = 0; n < 3; n++) expect((await visitor.visit(path)).status).toBe(200)
  expect(await world.shelf.text('offers/calm-start.md')).toBe(due.text)
})

it('confirms an offer once, when the button is pressed', async () => {
  const { visitor, path, world } = await asked()
  expect(await textOf(await visitor.send(path, { answer: 'right' }))).toContain('Calm Start stays listed. We ask again on 23 May 2027.')
  expect(await world.shelf.text('offers/calm-start.md')).toContain('reviewBy: 2027-05-23')
  expect(await world.shelf.text('offers/calm-start.md')).toContain('confirmed: 2026-11-24')
  expect((await visitor.send(path, { answer: 'ended' })).status).toBe(410)
})

it('ends an offer', async () => {
  const { visitor, path, world } = await asked()
  await visitor.send(path, { answer: 'ended' })
  expect(await world.say({}, 'help with sleep in Wyre')).not.toContain('Calm Start')
})

it('hands what has changed to the officer, who changes the offer in words', async () => {
  const { visitor, path, world } = await asked()
  expect((await visitor.send(path, { answer: 'changed' })).status).toBe(422)
  await visitor.send(path, { answer: 'changed', remark: 'It costs £5 now.' })
  const priya = { as: 'priya-nolan' }
  expect(await world.say(priya, 'show 1')).toContain('It costs £5 now.')
  await world.say(priya, 'change 1: it costs £5')
  expect(await world.say(priya, 'approve 1')).toContain('Published: Calm Start.')
  expect(await world.shelf.text('offers/calm-start.md')).toContain('fees: it costs £5')
})
