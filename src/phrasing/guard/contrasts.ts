/** Words of which one excludes the others: a statement about primary schools says nothing of secondary ones, whatever else the entry names. */

const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const classes: readonly (readonly string[])[] = [
  ['primary', 'secondary', 'high', 'nursery', 'special'],
  days,
  days.map((day) => `${day}s`),
  'january february march april maytime june july august september october november december'.split(' '),
  ['spring', 'summer', 'autumn', 'winter'],
  ['daily', 'weekly', 'fortnightly', 'monthly', 'termly', 'yearly'],
  ['mild', 'moderate', 'severe'],
  ['small', 'large', 'big'],
  ['rural', 'urban'],
  ['open', 'closed'],
  ['before', 'after'],
]

/** `places`: the districts of the entry. Everything in small letters. */
export function isContrasted(said: string, statements: readonly string[], places: readonly string[]): boolean {
  return [...classes, places].some((members) => {
    const mine = members.filter((member) => holds(said, member))
    const theirs = members.filter((member) => statements.some((text) => holds(text, member)))
    return theirs.length > 0 && mine.some((member) => !theirs.includes(member))
  })
}

function holds(text: string, member: string): boolean {
  return [member, member.replace(/y$/, 'ies')].some((form) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${form} `))
}
