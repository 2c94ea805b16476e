/** Signs of sexual harm. */
import type { Signs } from '../signs.ts'

export const sexual: Signs = {
  plain: {
    touched: `
      hand|hands .. up|under|inside|down .. skirt|knickers|pants|bra|dress|blouse|nightie|trousers
      paid|pays|pay .. in .. vapes|weed|spice|robux|skins & look|touch|sex|men|letting|favours
      drops|drop|dropped|keeps .. girl|boy|her|him|one|child .. last & driver|taxi|bus|minibus & {afraid}|scream*|cries|crying|refus*|secret
      comes|came|coming in|into|to my room|bed|bedroom & uncle|stepdad|dad|brother|cousin|grandad|lodger|night
      walks|walking|walked strangely|funny|oddly & sit|sore|toilet|abroad
      pass|passed|passes|passing .. them|her|girls .. round|around / not know .. who .. done|did .. to her|me|him / wakes|woke|waking up .. places|beds|house & not know
      photograph*|films|filmed|filming|pictures|photos .. them|her|him|me|{child}|{children}|little-ones .. changed|changing|naked|undressed|bath|shower
      {put} .. {private}|broom|handle|object .. in|into|up .. him|her|me|mouth|his / {picture} .. nothing on / photograph*|films .. nothing on / lies|lying|lay|climbs|gets on top of her|him|me|them
      {make} {them} .. hold|touch|lick|suck it|him / shown|shows|showed {them} .. {private} / she|he has|got an sti|std / no knickers and|on / bruised|sore round|around|down there
      in .. swimsuit|bikini|underwear .. video|call|calls|camera|zoom / mr|miss|sir|teacher .. sleeping together|with
      baths|bathes|washes|bathing|washing her|him|me|{child} & {kin}|{man}|still|11|12|13|age / very|something adult|grown-up to|with|on
      mature for my|her|his age / sends|sent|send me|her|him kisses|hearts
      sexual|sexualised|sexually behaviour|behaviours|harmful .. in|with|from|by|between .. {year}|{child}|{children}
      {year}|{child} .. with .. sexual|sexualised behaviour|behaviours|language|knowledge
      hand|hands .. on|up .. her|his|my .. knee|thigh|leg|bum|bottom|chest|waist
      sleeping|slept|sleeps with .. one .. of .. {year}|{children} / {staff} .. sleeping|slept|sleeps with
      {ask} .. him|her|me .. to .. come|go .. to .. his|her|their .. house|flat|room|place|car / {touch} {them}
      {touch} .. {them} .. where|under|down|inappropriately|wrong|sexually|up|without|there|like|in / {touch} .. {his} .. {private}|{body}
      {touch} .. up {them}? / {touch} .. inappropriately|sexually / {touch} .. there|down-there
      {touch} .. {child}|{children} .. {private}|inappropriately|in|on|while|when|sexually|under / {kin} .. {touch} .. {them}|{child}
      {man} .. {touch} .. {them}|{child}|{children} / {staff} .. {touch} .. {them}|{child}|{children}|{year}
      hands|hand .. up|down|under|inside|in .. {his} .. skirt|top|{private}|trousers|shorts|shirt|dress|bra|leggings / raped
      rape .. {them}|{child}|me / raping / {be} .. rape / rape .. happened|allegation|disclosure|disclosed|victim|by / sexually {hit}
      sexually .. assaulted|abused|harassed|touched|exploited|active|interfered .. by|at|her|him|me|a|and|with|last|on
      sexual .. contact|relationship|things|acts|favours|activity|assault|intercourse .. by|on|with|from|at|her|him|to|for|happened|yesterday|last|disclos*
      forced .. into|to|her|him|me .. sex|sexual|have|do|touch / sex with / {have} .. sex / {have} .. sexual
      sleeping|slept|sleeps .. with .. {man}|{staff}|older|uncle|men|step*|cousin|him|dad|{grownAge} / having it off
      {force} .. himself .. on .. {them}|{child} / lost .. virginity
      {kin} .. bed with
      coach|sir|miss|teacher|tutor|{man}|{kin} .. want|wants|wanted|asks|asked|asking .. photos|pics|pictures|selfies|videos .. of me
      into .. {his} .. bed|bedroom|room .. at|night|and|every|while|sleeping|after|nights|asleep & {kin}|{man}|he|him|{touch}|not|told
      watch*|film*|record*|photograph*|spy*|spies|peep*|stare* .. {them}|girls|boys|children|{child} .. undress*|shower*|changing|bath|naked|toilet|bathroom
      gets|got|get|climbs|climbed|comes|came|come|sneaks|creeps into|in .. bed|room|bedroom|shower|bath .. with|at|{night}|when|him|her|me
      {strip} .. {his}? .. clothes|trousers|pants|knickers|top|pyjamas|off|naked .. off|down|for|him|{kin}|{man}
      {make} .. {them} .. undress|strip|touch|watch|kiss|suck|lick
      shows|showed|showing|show|made|makes .. {them} .. porn|naked|dirty|rude|sexual|adult .. {picture}|films|things|magazines|stuff|bits?
      our|special|little|big|his|secret secret|secrets / secret .. game|games|touch*
      special|tickling|naked|secret|rude game|games|cuddle|cuddles|hugs|massage|massages
      {man}|{kin}|he|she .. said|told|tells|says|made .. {them}? .. not|never .. to? .. tell|say
      made|makes|making|make .. {them} .. do .. things|stuff|it|bad|sexual|something|favours|disgusting|that
      {does} .. bad|horrible|disgusting|naughty|rude|weird|nasty|dirty .. things|stuff|something .. to|with|at {them}|{night}|him
      did|does|done|doing something|things|stuff|it to {them}
      showed|shows|flashed|exposed|exposes|got|pulled .. his .. {private}|thing|penis|dick|cock|out / {private} .. out & he|man|him
      exposed .. himself / upskirt*
      wank*|masturbat*|pleasuring|touching .. front|himself|over|at .. of|{him}|pupils|class|children|girls|kids`,
    'pictures asked for or shared': `
      their|her|his|our|my|girls|pupils nudes
      {will} .. post|share|send|leak|release|show .. {picture}|nudes|them|it .. if|unless|to|everyone
      bath|shower|bed .. with {him}|{kin}|me & {kin}|{man} / in .. the? bath|shower .. with|when .. {him}|{kin}|he
      {sexual} .. {picture} .. of|to|from|with|by|on .. {them}|{man}|{year}|{child}|a|an|her|boyfriend|him|{kin}|himself|herself|another
      {send} .. {sexual} .. {picture}? .. to|of|from|with|by|after / {send} .. nudes|dick-pics|dick-pic|topless|naked
      {ask} .. for .. nudes|nude|naked|topless / nudes .. of|from|to|with|off .. {them}|{child}|{year}|someone|boys|lads|her|girls
      {ask} .. {them}|{child} .. to .. send|share|show|take|undress|strip|go|do|perform & {picture}|{sexual}|body|{private}|camera|webcam
      {picture} .. of .. {his}? .. {private}|naked|undressed|boobs|bra|nude|underwear|topless|shower|changing
      {picture} .. going|shared|leaked|spread|circulat*|passed|sent & {sexual}|naked|topless|undressed
      {sexual} .. {picture} .. going|shared|leaked|spread|circulat*|passed|being|sent|round|doing / blackmail* / sextorted|sextorting
      threat* .. to .. share|post|leak|send|show|release|expose|put
      or .. he|they|will .. post|share|send|leak|release|show .. {picture}|it|them|everyone|everybody
      deepfake|deepfakes|nudify* .. of|her|girls|pupil|him|our`,
  },
  outright: {
    'may be meant otherwise': `
      {kin} .. want|wants|wanted|likes|insists|keeps|still .. to? .. wash|washing|bath|bathing|bathe {him}|me / is it normal|ok|okay|bad|wrong & bed|touch*|wash*|pyjamas|naked
      do|does|did|doing stuff|things .. to me|her|him & film*|hurts|make|afraid|night / someone|somebody|man|he|{kin} in my room .. at? {night}|night|nights
      on the .. register|offenders|licence & lodger|{man}|neighbour|boyfriend
      sleeping together & mr|mrs|miss|sir|teacher|coach|y12|y11|y13|year
      nothing on & massage*|coach|uncle|camera|grandad / nudes & ours|ranked|selling|two|pupil
      {kin} ... into|in .. bed|bedroom|room .. {night}|with|when|at
      into|in .. {his} .. bed|bedroom|room .. at|night|and|every|while|sleeping|after|nights|asleep & {kin}|{man}|he|him|{touch}|not|told
      watch*|film*|record*|photograph*|spy*|spies|peep*|stare* .. {them}|girls|boys|children|{child} .. undress*|shower|shower*|changing|bath|naked|getting|sleep|toilet|bathroom|in|get`,
  },
  ofSomebody: {
    sexualised: `
      sleep with .. {them}|{number}|men|him|his|{man} / {picture}|streaming|streams .. in .. underwear|bra|pants / rape
      {sexual} .. with|of|to|about|from|by|act|acts|language|behaviour|behaviours|things|words|play|remarks|comments|way|harm|partner|activity|toys
      {sexual} & {child}|{kin}|{man}|disclosed|knows|talks|{say} / {sexual}
      pregnant & {young}|{kin}|older|tell|hide|hiding|dad|father|who|rape / morning-after
      sti|chlamydia|gonorrhoea|miscarriage|abortion & {young}|older|scared|{kin}|secret
      sore|hurts|pain|painful|bleeding|blood|itchy|discharge|hurting|stings .. {private}
      {private} .. hurt|hurts|sore|bleeding|bleeds|hurting|painful
      soiling|wetting|wets|soils & {afraid}|{kin}|sudden*|since|mention*|home / knows|knowledge .. too|about .. much|sex
      rubbing|humping|masturbat*|inserting|simulating / act|acts|acting|acted .. out .. on|with|in|things|something|scenes|stuff
      draw|draws|drawing|drawings|drew|picture .. {private}|sexual*|naked|penis|rude
      with .. dolls|doll|teddies & sex*|bed|on|top|kiss*|hurt*|rude`,
  },
}
