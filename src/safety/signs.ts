/** Every sign of danger, and the phrases that show it. */

import { toPhrases } from './phrases.ts'
import { exploited } from './signs/exploited.ts'
import { grownUps } from './signs/grown-ups.ts'
import { hurtAtHome } from './signs/hurt-at-home.ts'
import { lifeAtHome } from './signs/life-at-home.ts'
import { ownLife } from './signs/own-life.ts'
import { selfHarm } from './signs/self-harm.ts'
import { sexual } from './signs/sexual.ts'
import { underWay } from './signs/under-way.ts'

/**
 * Signs that are always meant, whoever asks; plain ones, which show danger once they are meant of somebody; outright ones, which need
 * nobody named and are weighed with the rest of the message; and signs that need a person of whom they are said.
 */
export type Signs = {
  always?: Record<string, string>
  plain: Record<string, string>
  outright?: Record<string, string>
  ofSomebody: Record<string, string>
}

const themes: Signs[] = [ownLife, selfHarm, hurtAtHome, lifeAtHome, sexual, exploited, underWay, grownUps]

export const signs = {
  always: phrasesOf('always'),
  plain: phrasesOf('plain'),
  outright: phrasesOf('outright'),
  ofSomebody: phrasesOf('ofSomebody'),
}

function phrasesOf(kind: keyof Signs): string[] {
  return themes.flatMap((theme) => Object.values(theme[kind] ?? {})).flatMap(toPhrases)
}
