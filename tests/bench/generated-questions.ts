/** Made-up questions in the words of the made-up offers, the same ones every time. */
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { createDraw } from './draw.ts'
import { listWords } from './vocabulary.ts'

/** As many that name a district as without one; apart from that they are the same questions. */
export function generateQuestions(count: number, knowledge: Knowledge): { place: string[]; county: string[] } {
  const draw = createDraw(11)
  const words = listWords(knowledge)
  const place: string[] = []
  const county: string[] = []
  for (let i = 0; i < count; i++) {
    const about = draw.one(draw.one([...knowledge.themes.values()]).words)
    const word = () => draw.usual(words)
    const question = draw.one([
      `who can help with ${about}`,
      `any free ${word()} about ${about} for our ${word()}`,
      `${about}, we are looking for ${word()} ${word()}`,
      `is there ${word()} or ${word()} for ${word()}`,
    ])
    place.push(`${question} in ${draw.one([...knowledge.districts.values()]).name}?`)
    county.push(`${question}?`)
  }
  return { place, county }
}
