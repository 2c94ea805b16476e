import { describe, expect, it } from 'vitest'
import { openOffice, plans, sayAll } from '../support/drafting.ts'
import { createPuppet, phrasingWith } from '../support/model.ts'

const priya = 'priya-nolan'
const start = ['draft an update for sleep on the Fylde Coast', 'all dropped']
const notes = '- met 14 schools w/ Calm Nights on 3 November\n- want to run 2 workshops next term\n- 34 parents came'

/** An office in which a language model says this of the notes. */
function withModel(...sentences: { says: string; from: number[]; section: string }[]) {
  const puppet = createPuppet({ draft: { sentences } })
  return { puppet, office: openOffice({ tidy: phrasingWith(puppet).tidy }) }
}
const met = { says: 'Calm Nights met 14 schools on 3 November.', from: [0], section: 'activityLastPeriod' }
const came = { says: '34 parents came.', from: [2], section: 'impactSoFar' }

describe('notes tidied by a language model', () => {
  it('are shown as worded by it, and what it did not tell soundly stands in the officer’s words', async () => {
    const office = await withModel(
      met,
      { says: 'Three workshops are planned for next term.', from: [1], section: 'plannedNextPeriod' },
      came,
    ).office
    const { text, draft } = await sayAll(office, priya, ...start, notes)
    expect(text).toContain('Calm Nights met 14 schools on 3 November. — worded by a language model')
    expect(draft?.sections.plannedNextPeriod).toEqual(['Want to run 2 workshops next term'])
    expect(JSON.stringify(draft)).not.toContain('Three workshops')
  })

  it('have their own words back when the officer says so, and are then left alone', async () => {
    const office = await withModel(met).office
    const shown = await sayAll(office, priya, ...start, 'met 14 schools w/ Calm Nights on 3 November')
    const number = shown.text.match(/(\d+)\. Calm Nights met/)?.[1]
    const back = await office.say(priya, `my words for ${number}`)
    expect(back.draft?.sections.activityLastPeriod).toEqual(['Met 14 schools w/ Calm Nights on 3 November'])
    expect(back.text).not.toContain('worded by a language model')
    expect((await office.say(priya, `my words for ${number}`)).text).toContain('Those are your own words already.')
  })

  it('are in doubt where the rules would file them elsewhere', async () => {
    const office = await withModel({ ...met, section: 'exitStrategy' }).office
    expect((await sayAll(office, priya, ...start, 'met 14 schools w/ Calm Nights on 3 November')).text).toContain('right section?')
  })

  it('are not sent again: what is in the draft, and what the officer puts under a section, is none of its business', async () => {
    const { puppet, office } = withModel(met)
    const open = await office
    await sayAll(open, priya, ...start, 'met 14 schools w/ Calm Nights on 3 November', 'add to impact: 34 parents came', 'undo', 'show')
    expect(puppet.askings).toHaveLength(1)
    expect(JSON.stringify(puppet.askings)).not.toContain(plans[0])
  })

  it('are used as they are when there is no answer', async () => {
    const office = await openOffice({ tidy: phrasingWith(createPuppet({})).tidy })
    const { draft, text } = await sayAll(office, priya, ...start, '34 parents came.')
    expect(JSON.stringify(draft?.sections)).toContain('34 parents came.')
    expect(text).not.toContain('language model')
  })
})
