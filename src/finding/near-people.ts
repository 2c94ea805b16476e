/** People whose names are spelt another way: “Clare Foxx” is Claire Fox. */
import { editDistance } from './edit-distance.ts'

export type FullName = readonly [first: string, last: string]
export type NearPeople = (first: string, last: string) => FullName | null

/** Both names must begin as they should and sound nearly alike, for another person is never meant. */
export function createNearPeople(people: readonly FullName[]): NearPeople {
  const byInitials = Map.groupBy(people, ([first, last]) => initialsOf(first, last))
  return (first, last) =>
    byInitials.get(initialsOf(first, last))?.find((person) => isNear(first, person[0]) && isNear(last, person[1])) ?? null
}

function initialsOf(first: string, last: string): string {
  return `${first[0]}${last[0]}`
}

function isNear(said: string, name: string): boolean {
  const most = name.length > 3 ? 1 : 0
  return editDistance(toSound(said), toSound(name), most) !== null
}

function toSound(name: string): string {
  return name.replace(/c?ks/g, 'x').replaceAll('ck', 'k').replaceAll('y', 'i').replace(/(.)\1/g, '$1')
}
