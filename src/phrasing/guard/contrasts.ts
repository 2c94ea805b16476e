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
  ['asked', 'agreed', 'declined', 'refused', 'offered'],
]

/** `places`: the districts of the entry. Everything in small letters. */
export function isContrasted(said: string, statements: readonly string[], places: readonly string[]): boolean {
  if (saysOtherDay(said, statements) || beginsWithOthers(said, statements) || isFromAnother(said, statements)) return true
  return [...classes, places].some((members) => {
    const mine = members.filter((member) => holds(said, member))
    const theirs = members.filter((member) => statements.some((text) => holds(text, member)))
    return theirs.length > 0 && mine.some((member) => !theirs.includes(member))
  })
}

/** “The last Monday” for the first; `#1` is how “first” is written. */
const dayOfMonth = new RegExp(`(?:#(\\d)|\\b(last)) (${days.join('|')})`, 'g')

function saysOtherDay(said: string, statements: readonly string[]): boolean {
  const daysIn = (text: string) => Array.from(text.matchAll(dayOfMonth), ([whole]) => whole)
  const theirs = statements.flatMap(daysIn)
  return theirs.length > 0 && daysIn(said).some((day) => !theirs.includes(day))
}

/** “Schools were surveyed” for “parents were surveyed”. */
const peopleFirst =
  /^(?:the |all |some )?(?:\d+ )?(schools|parents|pupils|children|young people|staff|teachers|governors|families|partners|nurseries|colleges)\b/

function beginsWithOthers(said: string, [nearest = '']: readonly string[]): boolean {
  const [mine, theirs] = [peopleFirst.exec(said)?.[1], peopleFirst.exec(nearest)?.[1]]
  return mine !== undefined && theirs !== undefined && mine !== theirs && !holds(nearest, mine)
}

/** Who gives and who gets: “received £500 from the school” for “the school received £500 from the fund”. */
const giver = /\b(?:received|got|gets|receives|borrowed|bought)\b.{0,60}?\bfrom (?:the )?(\w+)/

function isFromAnother(said: string, [nearest = '']: readonly string[]): boolean {
  const [mine, theirs] = [giver.exec(said)?.[1], giver.exec(nearest)?.[1]]
  return mine !== undefined && theirs !== undefined && mine !== theirs
}

function holds(text: string, member: string): boolean {
  return [member, member.replace(/y$/, 'ies')].some((form) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${form} `))
}
