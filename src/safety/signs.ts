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

/** Outright signs speak for themselves; signs of somebody need a person they are said of. */
export type Signs = { always?: Record<string, string>; outright: Record<string, string>; ofSomebody: Record<string, string> }

const themes: Signs[] = [ownLife, selfHarm, hurtAtHome, lifeAtHome, sexual, exploited, underWay, grownUps]

export const signs = {
  always: themes.flatMap((theme) => Object.values(theme.always ?? {})).flatMap(toPhrases),
  outright: themes.flatMap((theme) => Object.values(theme.outright)).flatMap(toPhrases),
  ofSomebody: themes.flatMap((theme) => Object.values(theme.ofSomebody)).flatMap(toPhrases),
}
