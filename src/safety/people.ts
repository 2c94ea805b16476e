/** How a message speaks of people: of somebody in particular, of anybody, or of people in general. */
import { phrasesOf } from './signs.ts'

export const people = {
  somebody: phrasesOf(`
    he / she / him / her / his / hers / himself / herself
    {name} is|has|was|told|said|says|keeps|came|tells|disclosed|had|got|just|might|may|wants|will|can|does|did|who|and|from|in / {name} {year} / {year} {name}
    my|this|that|his|her .. {child}|{kin}|{partner} / our {child}|{kin} / your {child}
    one of .. {children}|{child}|{year}|lot|them|us|class|form|tutor|lads|girls / a .. {gendered} / an .. {gendered}
    {gendered} in .. {year} / {year} {child}|{gendered} / a|an|one|my|our .. {year} {not}? .. who|has|is|told|said|came|and|with|keeps / a {year}
    i|we .. have|had|got .. a|an|one|another .. {child}|{staff}|{kin} / there is .. a|an|one .. {child}|{kin}|{staff} / there is one
    two|three|four|five|couple|both|2|3|4 .. {children}|{year} / {year} {children} .. are|have|just|were & {now} / {child} .. in my|our|this / the .. {child} .. told|said|was|came|has|disclosed|showed / {staff} .. here|at|in .. & my|our
    {number} year old / {number} yr old / aged {number} / {child} .. aged / sibling|siblings of`),
  anybody: phrasesOf(
    `a|an|another|some|any|the|each|every|no .. {child}|{kin}|person|man|woman|{staff}|colleague / someone / somebody / {child} / {kin} / they`,
  ),
  inGeneral: phrasesOf(`{children} / people / families / adults / those / anyone / women / men / staff`),
}
