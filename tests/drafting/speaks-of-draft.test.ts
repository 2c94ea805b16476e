import { describe, expect, it } from 'vitest'
import { openOffice, sayAll } from '../support/drafting.ts'

const priya = 'priya-nolan'
const start = 'update on sleep: we met on 3 November, and heads liked it. 34 parents came. We visited two schools.'

/** A draft of three lines, its plans answered. */
async function begun() {
  const office = await openOffice()
  const { draft } = await sayAll(office, priya, start, 'all dropped')
  return { draft, say: (said: string) => office.say(priya, said) }
}

describe('what is said of the draft is no line of it', () => {
  it.each([
    'no, the second one is wrong',
    'can you make 2 sound better',
    'line 3 is too long',
    'tidy up line 1',
    'actually 1 and 2 were the other way round',
    'yes',
    'send it off to the printers',
    'all of them are done apart from that',
    'sorry got called away, back now',
    'not sure about the impact bit',
    'that’s not what I meant',
    'the impact section looks thin',
    'let me check with Sam',
    'need to check the 34 first',
    '34 might be wrong, will check',
    'not ready to publish yet',
    'I don’t approve of line 3',
    'leave everything else empty',
    'get rid of the greeting',
    'Actually one more thing - change 34 to 36 parents and move the visit to activity',
    'that was for a different priority',
    'oops wrong chat',
    'the workshops line is in the wrong place',
    'combine the two about heads',
    'you’ve spelt heads wrong',
    'actually 36 came',
    'the date was 4 November',
    'hello?',
    'the wording is a bit clunky',
    'the second one needs more detail',
    'I think we’ve covered everything',
    'make it sound more positive',
    'ok now planned',
    'one more thing',
  ])('“%s”', async (said) => {
    const before = await begun()
    const { text, draft } = await before.say(said)
    expect(text).toContain('I changed nothing')
    expect(draft?.sections).toEqual(before.draft?.sections)
  })

  it.each([
    'Make 4 visits to schools in May',
    'No school has left the group',
    'All 14 schools have planned a sleep week',
    'The second workshop was right for parents',
    'Put 12 posters up in nurseries',
  ])('“%s” is one', async (said) => {
    const { say } = await begun()
    expect(JSON.stringify((await say(said)).draft?.sections)).toContain(said)
  })
})

describe('what an officer says in passing is understood', () => {
  it.each([
    ['is that everything you need?', 'things to look at before you approve'],
    ['what else do you need from me', 'things to look at before you approve'],
    ['do I need to put an outcome', 'things to look at before you approve'],
    ['is this saved?', 'Every word is kept'],
    ['don’t publish yet', 'Every word is kept'],
    ['there isn’t an exit strategy yet', 'Accepted'],
    ['we don’t do outcomes', 'Accepted'],
    ['same as before for the impact', 'from the last report'],
    ['outcomes like last time too', 'The last report says nothing there'],
    ['hmm what was the last plan again', 'in summer 20'],
    ['that looks fine to me', 'approve'],
  ])('“%s”', async (said, answer) => {
    const { say } = await begun()
    const { text, draft } = await say(said)
    expect(text).toContain(answer)
    expect(JSON.stringify(draft)).not.toContain(said)
  })

  it.each([
    ['it was 36 not 34', '36 parents came'],
    ['another thing: heads want a guide', '"Heads want a guide'],
    ['PS the nurse came twice', '"The nurse came twice'],
    ['for impact: parents say that it works', '"Parents say that it works'],
    ['36 parents, not 34', '36 parents came'],
    ['4 Nov not 3', 'met on 4 November'],
    ['can you add that we had 3 meetings', '"We had 3 meetings'],
    ['add a bit about the police coming in May', '"The police coming in May'],
  ])('“%s”', async (said, holds) => {
    const { say } = await begun()
    expect(JSON.stringify((await say(said)).draft?.sections)).toContain(holds)
  })

  it.each(['scrap that', 'ignore that last message', 'forget what I said'])('takes the last words back: “%s”', async (said) => {
    const { say } = await begun()
    expect(JSON.stringify((await say('We visited Garstang College.')).draft?.sections)).toContain('Garstang')
    expect(JSON.stringify((await say(said)).draft?.sections)).not.toContain('Garstang')
  })
})

it('shows what the last report said', async () => {
  const office = await openOffice()
  await sayAll(office, priya, start)
  expect((await office.say(priya, 'what did the last report say?')).text).toContain('Planned next period in summer 2026')
})
