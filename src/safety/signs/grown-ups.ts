/** Signs about grown-ups: staff who may be harming children, adults in crisis, and harm told of in general words. */
import type { Signs } from '../signs.ts'

export const grownUps: Signs = {
  plain: {
    'harm by staff': `
      {staff} .. found|caught|seen .. with .. {child}|{children}|{year} .. in|at|alone
      {staff} .. strip|strips|stripped|undresses|undressed / strips|stripped .. with .. boys|girls|children
      {staff} & {child}|{year} & relationship|affair / relationship & {staff} & girl|boy|{year}
      {staff} .. asking|inviting|invited|invites|asked .. {child}|{children}|him|her .. to|back|round .. his|her
      {staff} .. meeting|seeing|dating|texting .. a|an|our|one|with .. {year}|{child} / {staff} .. going out with .. {child}|{year}
      {staff} .. arrested|charged|convicted|bailed|suspended .. for|with|of|over
      images|pictures|videos .. of .. {children} & downloading|downloaded|arrested|computer|laptop|phone|indecent
      fancies|fancy|fancied .. a|our|her|his|one .. {year}|{child}|pupil / sit|sits|sat|sitting .. on .. his|my|her lap|knee
      {staff} .. {send} .. {child}|{children}|{year}|{them}|him|her|hearts|heart|kisses|selfies|voice|emojis
      {staff} .. {hit}|{shove} .. {them}|{child}|{children}|{year}|a|one|his|her .. {child}|{year}|by|against|into|in|on|out|across|{body}|to|over|down|with|and|so|when|today|hard|roughly|round
      {staff} .. {hit} {them}|{child}|{children}|pupil
      {staff} ... {touch}|{hit}|{seize} .. {child}|{them}|girl|girls|boys|pupil|pupils|kids|children|students|student|{body}
      {staff} .. {sexual}
      {staff} .. inappropriate|inappropriately|indecent|flirt*|creepy|over-familiar .. with|to|towards|comments|messages|pictures|relationship|way|touching|contact|behaviour|texts|things|about|photos|images
      inappropriate|inappropriately|flirt*|creepy|indecent & {staff} & {child}|{children}|{year}|{them}
      {staff} .. {chat} .. {child}|{children}|{year}|{them}|our|a|one|pupil|students .. on|privately|at|late|outside|private|{night}|over|through|personal|about|from|{online}|in|all|snapchat
      {staff} .. {online} .. {child}|{children}|{year}|{them}|with
      {staff} ... relationship|affair|sleeping|sex|dating|kissing|obsessed|close .. with .. {child}|{children}|{year}|{them}|him|former|student|pupil
      relationship|affair .. with .. {child}|{staff}|{year}|pupil|student
      {staff} .. alone .. with .. {child}|{them}|{children}|{year}|a|in|girls|locked / alone with .. {staff}
      {staff} .. {give} .. {them}|{child}|{children}|{year}|a .. {gift}|number|lift|lifts|presents|special
      {staff} .. {give} .. {gift} .. to|for .. {child}|{children}|{year}|{them}|a|one
      {staff} .. {ask} .. {child}|them|him|her|{year} .. number|snapchat|instagram|meet|for|keep|round|out / {staff} .. {ask} .. me|us .. number|snapchat|instagram|meet|round
      {staff} .. taking|takes|took .. photos|pictures|{picture}|{child}|{them} .. of|home|in|on|out|to .. {child}|{children}|own|car|his|her|girls|house|phone|pupils
      {staff} .. favourite|favourites|special & alone|gifts|{gift}|girl|boy|messages
      {staff} .. {high}|smells|smelt|smelling|stinks|reeks|reeking .. of|at|in|on|work|teaching|duty|today|again|this|while
      {high} .. on .. duty|shift
      allegation .. about|against|made|from|concerning|regarding|of .. {staff}|{him}|colleague|a|by|my|our|me|{hit}|abuse|touching|sexual|assault|child|pupil|driver
      {make} .. an? allegation|allegations / accused .. of .. {hit}|touching|abuse|assault*|grooming|{sexual}|inappropriate|hurting
      {child} .. {say} .. {staff} .. {hit}|{touch}|{shove}|hurt*|did|sent|messag*|asked
      {staff} .. lock*|shut|strap*|tie*|restrain*|force-feed*|forced|pinned|sworn|swore|screamed|humiliat*|swearing|dragged|shakes|shook .. {them}|{child}|{children}|in|at|down|to|a|on|up
      {staff} .. hurting|hurts|harming|hurt|harmed|abusing|abused|grooming|groomed|bullying .. {them}|{child}|{children}|a|kids|students`,
    'adult in crisis': `
      disclosure from|of|by .. {year}|{child}|abuse|rape|harm / abuse|rape disclosure / {hazard} happened|happening
      {illTreated} .. happened|happening / {disclose} .. abuse|neglect|rape|assault|sexual|physical|violence|harm|self-harm
      i .. can not|never .. cope .. anymore|with|longer|much .. life|living|home|everything|being|him|her|baby|anymore
      i .. not|never .. cope .. with .. life|living|everything|anymore / i .. cannot cope & {die}|life|alive|crying|kill|end
      i .. am .. going to .. hurt|harm|kill|shake|end|lose .. {them}|{self}|baby|kids|my|someone|it|him|something
      i .. might|could|will|nearly|almost|wanted .. hurt|harm|kill|smother|shake|hit|drive|shook|drop .. {self}|{them}|baby|kids|my|off|someone|bridge|into|child|a
      drive|driving|drove|crash|crashing|driven .. car|off|into|herself|himself|van .. bridge|road|cliff|tree|river|wall|reservoir|canal|sea|lorry|lake|something|pier
      with .. kids|children|baby .. in|on .. car|bridge|her & {kill}|die|drive*|end|drunk|threat*|drown|harm
      {kill} .. {kin}|herself|himself .. and .. {kin}|{self}|kids|children|baby|me|them
      smother|shook|drowned|drown|shaking .. baby|{them}|{child}|kids
      shake|shaking|shakes|shook|shaken .. the|her|my|his .. baby|infant|newborn
      {kin} .. {threaten} .. suicide|kill*|end|hurt*|burn*|take*|to
      {kin} .. taken|took|take|snatched .. {child}|kids|children|baby|{them} & not|police|court|abroad|threat*|without|never|order`,
  },
  ofSomebody: {
    'told of harm': `
      {disclose} .. to|that|something|about|abuse|at|this|today|in|he|she|sexual|me|physical|by|yesterday|from|some|regarding / {disclose}
      {illTreated}
      safeguarding|cp|child-protection|welfare .. concern|concerns|issue|worry|worries|incident|emergency|matter|risk|disclosure
      child-protection .. plan & {hit}|home|now|missing|worried|again / {illTreated} .. by|at|as
      suspect|suspects|suspected|suspicious|think|thinks|worried|believe|reckon|sure|convinced .. {illTreated}|harm|harmed|hurting|hurt|danger|groomed|exploited|trafficked|fgm|radicalised|wrong
      worried|concerned|worry|fear|fears|scared|concern|concerns|frightened|alarmed .. for|about .. {his}|{child}|{name}|{him}? .. safety|safe|life|welfare|tonight|home|security
      worried|concerned|scared|fear|frightened|afraid .. he|she|they|{child}|what .. {will}|may|could .. do|hurt|harm|kill|end|die|try
      {do} something .. silly|stupid|bad|drastic|terrible|daft
      something .. awful|terrible|horrible|bad|dreadful|serious|wrong .. happened|happening|happens|to|at|going|done|is / {kin} .. {hurts}
      {be} .. hurting / hurting .. {him} / not|never .. {feel} .. safe / not|never safe / unsafe / danger
      at .. risk .. of .. harm|abuse|significant|suicide|violence|honour|being|exploitation|cse|cce|fgm|marriage|neglect|self-harm|death|trafficking
      harmed|tortured|strangled|mistreated / {hit} {him} / {hit} .. {kin}
      things .. bad|awful|terrible|horrible|wrong|scary .. at .. home / bad things
      something .. not|never .. right .. at|with .. home|{kin}|him
      {bullied} & {die}|kill*|{selfharm}|cut|end|{hit}|life|{attacked}|point`,
  },
}
