/** How a message speaks of people: of somebody in particular, of somebody told about, of anybody, or of people in general. */
import { toPhrases } from './phrases.ts'

export const people = {
  somebody: toPhrases(`
    our|the|these|those twins|siblings|brothers|sisters / kids|children in flat|number|house|that / i am {number} / ^ {child}|{gendered}
    ^ . {child}|{gendered} with|who|has|is|that|living|self-harms|self-harming / ^ {year} who|with|has|is / he / she / him / her / his
    hers / himself / herself
    {name} is|has|was|told|said|says|keeps|came|tells|disclosed|had|got|just|might|may|wants|will|can|does|did|who|and|from|in|not
    {name} .. {year} / {year} {name} / my|his|her .. {child}|{kin} / this|that {child}|{kin} / our {child}|{kin} / your {child}
    one of .. {children}|{child}|{year}|lot|them|us|class|form|tutor / a|an|another|one|this .. {gendered}
    {gendered} .. in|from .. {year}|my|our|class / {year} {child}|{gendered} / a {year} / {number} year|yr old / aged {number}
    a|an {number} / i|we .. have|had|got .. a|an|one|another .. {child}|{staff}|{kin}|{year}
    there is .. a|an|one .. {child}|{kin}|{staff}|kid / {few} .. {children}|{year}s / {child} .. in|from .. my|our
    a .. {child}|{kin} .. here / {child} .. called|named / my {year}`),
  told: toPhrases(`
    some|several|many|a few .. {year}|girls|boys|pupils|lads|children say|said|told|have|report
    {child}|{kin}|{staff}|someone|somebody|family .. {did} / {child}|{kin}|{year}|someone|somebody|{name}|home {say}|{past}
    {child}|{kin}|someone|somebody|{staff} is|are|being|keeps / {child} {be} {time} / {children}|{year} .. are|is|just|were .. {time}`),
  oneself: toPhrases('i am|was|have|had|feel|keep|got|get / i .. been|being / am|been being'),
  anybody: toPhrases(
    '{name} / {child} / {kin} / a|an|another|some|any|the|each|every .. person|man|woman|{staff} / someone / somebody / my|our {staff} / a|one {year}',
  ),
  inGeneral: toPhrases('{children} / people / families / adults / those / anyone / women / men / pupils'),
}
