/** Every sign of danger: what it is called, and the phrases that show it. */
import { adults } from './signs/adults.ts'
import { home } from './signs/home.ts'
import { now } from './signs/now.ts'
import { ownLife } from './signs/own-life.ts'
import { sexual } from './signs/sexual.ts'

/** Outright signs speak for themselves; signs of somebody need a person they are said of. */
export type Signs = { outright: Record<string, string>; ofSomebody: Record<string, string> }

const themes = [ownLife, home, sexual, now, adults]

export const signs = {
  outright: themes.flatMap((theme) => Object.values(theme.outright)).flatMap(phrasesOf),
  ofSomebody: themes.flatMap((theme) => Object.values(theme.ofSomebody)).flatMap(phrasesOf),
}

/** Phrases stand one a line, or several with a slash between. */
export function phrasesOf(text: string): string[] {
  return text
    .split(/\n| \/ /)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
