import { expect, it } from 'vitest'
import { toPastTense } from '../../src/drafting/reword.ts'

it.each([
  ['To invite a PCSO to the network.', 'Invited a PCSO to the network.'],
  ['A second workshop is to be held in Garstang.', 'A second workshop was held in Garstang.'],
  ['Meetings are planned for the summer term.', 'Meetings took place in the summer term.'],
  ['A meeting is planned for 29 April. It is to bring heads together.', 'A meeting took place on 29 April. It brought heads together.'],
  ['Engagement with childminders is planned for school readiness.', 'Engagement with childminders took place for school readiness.'],
  ['CFW is looking to engage with toddler groups', 'CFW engaged with toddler groups'],
  ['Engage with the EYFS cluster', 'Engaged with the EYFS cluster'],
  ['The officer plans to visit schools', 'The officer visited schools'],
  ['PCSO to be invited to the group', 'PCSO was invited to the group'],
  [
    'They are to bring every partner together and explore the idea with heads and work experience.',
    'They brought every partner together and explored the idea with heads and work experience.',
  ],
  ['Relevant partners in Morecambe Bay are still to be signposted.', 'Relevant partners in Morecambe Bay were signposted.'],
  ['The group will meet in May.', 'The group met in May.'],
])('puts “%s” into the past', (plan, past) => {
  expect(toPastTense(plan)).toBe(past)
})

it('has nothing to offer where no rule fits', () => {
  expect(toPastTense('Leaflets for parents.')).toBeNull()
})
