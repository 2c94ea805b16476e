/** Made-up questions in the words of the made-up offers, the same ones every time. */
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { createDraw } from './draw.ts'
import { audiences, forms, things } from './generated-offers.ts'

/** As many that name a district as without one; apart from that they are the same questions. */
export function generateQuestions(count: number, knowledge: Knowledge): { place: string[]; county: string[] } {
  const draw = createDraw(11)
  const place: string[] = []
  const county: string[] = []
  for (let i = 0; i < count; i++) {
    const about = draw.one(draw.one([...knowledge.themes.values()]).words)
    const question = draw.one([
      `who can help with ${about}`,
      `any free ${draw.one(forms)} about ${about} for ${draw.one(audiences)}`,
      `${about}, we are looking for ${draw.one(things)}`,
      `is there ${draw.one(things)} or ${draw.one(things)} for ${draw.one(audiences)}`,
    ])
    place.push(`${question} in ${draw.one([...knowledge.districts.values()]).name}?`)
    county.push(`${question}?`)
  }
  return { place, county }
}
