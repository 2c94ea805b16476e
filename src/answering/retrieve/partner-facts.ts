/** What the sources say of a partner, told apart by the place asked about. */
import type { Fact } from '../../knowledge/fields.ts'
import { type Knowledge, localitiesOf, type Partner, pick } from '../../knowledge/knowledge.ts'
import { toPhrase } from '../../knowledge/words.ts'

export type PartnerFacts = { here: Fact[]; other: Fact[] }

/** A statement belongs to a place when it or its source's heading names the district, its locality or a town there. */
export function factsByPlace(partner: Partner, districts: readonly string[], knowledge: Knowledge): PartnerFacts {
  if (districts.length === 0) return { here: partner.facts, other: [] }
  const areas = pick(knowledge, 'districts', districts)
  const names = [...localitiesOf(knowledge, districts), ...areas].flatMap((area) => [area.name, ...area.aliases])
  const towns = areas.flatMap((area) =>
    area.places.filter((place) => !area.ordinaryWords.includes(place) && !area.ambiguous.includes(place)),
  )
  const phrases = [...names, ...towns].map((name) => ` ${toPhrase(name)} `)
  const isHere = (fact: Fact) => {
    const text = ` ${toPhrase(`${fact.say} ${fact.where ?? ''}`)} `
    return phrases.some((phrase) => text.includes(phrase))
  }
  return { here: partner.facts.filter(isHere), other: partner.facts.filter((fact) => !isHere(fact)) }
}

/** Whether anything ties the partner to the place: its districts, or a statement about it there. */
export function worksIn(partner: Partner, districts: readonly string[], knowledge: Knowledge): boolean {
  if (districts.length === 0 || partner.districts.some((id) => districts.includes(id))) return true
  return factsByPlace(partner, districts, knowledge).here.length > 0
}

/** “A restorative pilot with the police” asks for the pilot: a partner known by an everyday word is no subject beside one. */
export function isEveryday({ aliases }: Partner): boolean {
  return aliases.some((alias) => alias === alias.toLowerCase())
}
