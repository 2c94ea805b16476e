/** Postcodes in a question, and the areas that each may lie in. */
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Word } from '../../knowledge/words.ts'
import type { PlaceChoice, UnclearPlace } from '../understanding.ts'

const outward = /^[a-z]{1,2}\d{1,2}[a-z]?$/

const fullCode = /^([a-z]{1,2}\d{1,2}[a-z]?)\d[a-z]{2}$/

/** `PR4`, `PR4 2AB` or `PR42AB`; only the first part says where it is. */
export function findPostcodes(words: readonly Word[], knowledge: Knowledge): UnclearPlace[] {
  return words.flatMap(({ text }) => {
    const code = outward.test(text) ? text : fullCode.exec(text)?.[1]
    const choices = code ? areasOfPostcode(code.toUpperCase(), knowledge) : []
    return code && choices.length > 0 ? [{ said: code.toUpperCase(), choices }] : []
  })
}

function areasOfPostcode(code: string, knowledge: Knowledge): PlaceChoice[] {
  const districts = [...knowledge.districts.values()]
  const whole = districts.filter((district) => district.postcodes.whole.includes(code))
  if (whole.length > 0) return whole.map(toChoice)
  const part = districts.filter((district) => district.postcodes.part.includes(code)).map(toChoice)
  const outside = [...knowledge.neighbours.values()].filter((area) => area.postcodes.includes(code))
  const beyond = outside.map((area) => ({ label: area.name, districts: [], outside: area.id }))
  if (part.length !== 1 || beyond.length > 0) return [...part, ...beyond]
  return [...part, { label: 'somewhere else', districts: [], outside: '' }]
}

/** `ks2` and `y7` are written like one and are none. */
export function isPostcode(word: string): boolean {
  return !/^(?:ks|y)\d/.test(word) && (outward.test(word) || fullCode.test(word))
}

export function toChoice(district: { id: string; name: string }): PlaceChoice {
  return { label: district.name, districts: [district.id] }
}
