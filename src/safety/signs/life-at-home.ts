/** Signs of violence between adults, of being shut in or out, and of neglect. */
import type { Signs } from '../signs.ts'

export const lifeAtHome: Signs = {
  always: {
    'asks how long hunger can last': `
      how .. long|many|days .. can|could you|i|we|kids|somebody|someone .. go|last .. without|no .. dinner|food|eating`,
  },
  plain: {
    'violence between adults': `
      put .. mum|her|me|him in .. wheelchair|hospital|a&e / keeps falling down|over|into
      {domestic} .. incident|happening|situation|again|escalat* & {kin}|{time}|home|{child}
      victim|victims|survivor|survivors|fleeing|flee|fled|escaping|escaped|escape|experiencing|experienced|suffering|suffers|suffered|witness|witnessed|witnessing|witnesses|subjected|living|lives|seeing|seen|sees .. of|with|from|to .. {domestic}|{violent}|abuser
      {experience} .. {domestic} / {domestic} & {kin}|tonight|disclosed|told|him|her|she|he
      my {partner} ... {violent}|{hit}|{threaten}|control|controls|controlling|strangl*|rape*|locks|locked|scares|{afraid}|find|kill|follow*|track*|hurt*
      {partner} .. {hit}|{strangle}|{violent} / {partner} .. is|been|was|has|gets|keeps .. {violent}|{hit} / {kin} .. {hit} .. {kin}
      {kin} ... {hit} mum|mother|wife|her|sister|brother|baby|nan|gran|dad
      {kin} .. smashed|smashing|smashes|wrecked|trashed|kicked|punched|broke|breaks|throws|threw|hurls|hurled .. house|home|up|door|doors|tv|windows|window|night|phone|plates|wall|walls|holes|things|furniture|stuff|place|plate|kitchen
      police .. called|came|come|were|out|been|took|arrested|visit* .. house|home|address|again|last|{kin}|night
      {kin} .. arrested .. last|for|in|after|again|this|yesterday
      {kin} .. drunk|pissed|drinking|drinks|high|coke|crack|heroin|using|wasted|drugs ... {hit}|shout*|scream*|smash*|{violent}|angry|hurt*|police|{afraid}|every|passed|floor|unconscious|home|wake|forgets|kids|collect|picked|drive|drives|driving|car|hits|mean|again
      {high} .. {kin} / {kin} .. {high} / {kin} .. passed|passes|passing out / {kin} .. too drunk|high|stoned
      not|never .. let|allow .. {them} .. leave|out|house|see|eat|speak|have
      not|never allowed .. to? .. leave|out|eat|speak|phone|friends|food|bathroom|toilet|outside
      control|controls|controlling|controlled .. {his}? .. money|phone|every|everything|what|eats|moves|movements|bank
      track|tracks|tracking|tracker|follows|following|stalk|stalks|stalking|stalked|monitors .. {them}|my|phone|home
      shouting|screaming|arguing|fighting|rows & {kin}|night|nights|home|parents & {afraid}|hide*|hiding|police|hit|baby|smash*|blood|hurt|violent
      scream* .. from .. house|flat|next|door|home
      {kin} .. scream*|shout*|yell* .. at|in .. {him}|face .. every|all|constantly|always|calling
      {kin} .. calls|called|calling .. {him} .. worthless|useless|stupid|fat|disgusting|names|ugly|mistake|waste|slag|retard`,
    'shut in or out': `
      food|plate|dinner|meals|tea .. under the door
      can i stay|sleep .. school|here .. tonight
      living|live|lived|been .. by|on themselves|himself|herself|their|his|her|own .. since / mum|dad|mother|father|parents left them|us / in .. bath .. on .. own|alone & baby|babby|toddler|drown*
      lets|let {self} .. in .. bed|tea|alone / no|never adult|adults .. there|home|in|till|until / nobody up when / nappy .. from .. yesterday|night|before|friday / same nappy
      kept|keeps|keep upstairs / feeds|fed|feed .. on|off .. the floor / put .. stuff|things|clothes .. in .. bin bags|bags / fridge .. is|was|are empty
      no front door|windows|bathroom|kitchen / squalor|squalid / no bedding|cooker|furniture
      stand|sleep|stay|sit|kneel .. in .. garage|shed|cellar|corner|cold|garden|cupboard .. all night|hours
      {night} .. in .. garage|shed|cellar|cupboard / fridge|cupboards|kitchen .. padlock*|locked
      padlock* .. fridge|cupboards|door|kitchen
      forcing|forced|dragging|pulling|pushed|dragged|pulled .. her|him|me .. into .. toilet|toilets|room|car|bushes|van|corner
      ate|eat|eats|eating .. dog|cat .. food|biscuits / kids|children|baby|twins|they .. house|home|flat .. on their own|alone
      sectioned & kids|children|baby / nobody .. collected|collect / {kin} .. fled|fleeing / not|never .. let .. {kin} .. out|leave
      no running water / covered in bites|fleas|lice|scabies|sores / fight|fights|fighting over scraps|food
      smell|smells|stink|stinks|stinking|smelling|reeking|reeks of urine|wee|poo|faeces|cannabis|weed|alcohol|drink|booze
      crying|screaming all day|night|evening / i .. not|never .. get .. any .. tea|dinner|food|breakfast|meals / bare mattress|mattresses
      dog-mess|dog-poo .. everywhere|floor|house|all / needles .. floor|around|lying|everywhere|carpet / never|not|rarely sober
      fed .. once|only .. day / feeds|feed .. once|only .. day / nobody .. feeds|feed
      kept|locked|shut|keeps .. in .. basement|cellar|attic|cupboard|room|bedroom|shed|garage / {shut} .. in|out|inside|up|away .. {room}
      {shut} .. {them} .. in|out|up|inside|away / tied|tying|tie|chained|handcuffed|taped .. to|up .. bed|chair|radiator|hands|post|tree / gagged
      kept .. prisoner|locked|captive / held .. captive|prisoner|hostage|against / hostage
      {put} .. in|out .. cupboard|shed|cellar|cage|garage|outside|garden|cold|attic|coal|dog|freezing
      sleep|sleeps|sleeping|slept|stay|staying|living|lives|kip|kips .. in|on|rough .. car|park|streets|street|shed|bench|outside|bus|doorway|stairwell|garden|rough|bath|station|tent
      nowhere .. to .. go|sleep|stay|live .. {time} / nowhere to sleep|live / nowhere else to
      has|have|had|got nowhere to go & {kin}|{home}|he|she|kicked|thrown|i
      kicked|thrown|chucked|threw|throw|kick|booted|turfed|chuck .. {them}? .. out .. house|home|tonight|flat|street|onto
      {kin} .. kicked|thrown|chucked|booted|threw .. out / kicked|thrown|chucked|booted .. out .. by .. {kin}
      {kin} .. kicked|thrown|threw|chucked|throwing|kicking|booted .. {them} .. out / {kin} .. kicked|thrown|threw|chucked|booted .. out
      of the house & kicked|thrown|threw|chucked|booted / no .. bed .. to / not|never .. let .. back|in .. in|house|home
      {shut} .. out .. of .. house|home|flat / homeless {time}`,
  },
  outright: {
    'going without, being held': `
      not|never|no|without .. dinner|tea|food|eating|eat|eaten|meals .. for|in|since {number}|days|sunday|monday|friday & days|sleeps|hungry|poorly|ill
      how many|long ... without|no dinner|tea|food|eating / room|upstairs .. nobody .. allowed / {kin} .. not|never woken
      hidden|hid|took|taken|takes|hides|confiscated my .. car|bank|phone|passport|purse|card|cards|money|keys & husband|partner|ex|leave|locked / if i leave|left he|husband|partner
      he|husband|partner says|said .. if i|we leave|left
      needle|needles|foil|syringe|pipe & asleep|settee|sofa|couch & toddler|baby|kids|playing`,
    'may be meant otherwise': `
      {kin} .. {shut} .. {them} / tied|tying|chained|chains|handcuffed|gagged|taped .. {them}|up|to|hands|bed|chair|down|mouth
      tie|ties|chain .. {them}|hands|wrists|ankles|bed|chair|radiator`,
  },
  ofSomebody: {
    'hungry or dirty': `
      without|missed|missing .. insulin|inhaler|medication|medicine / stop|stopped|stops .. giving|taking .. insulin|medication|medicine
      {kin} refuse|refuses|refused|refusing .. get|give|take|let|buy|collect / he|she was|is|went|going blue|grey
      {filthy} .. clothes|uniform|hair|every|always|again|week|same|house|home|nappy|nappies|{hungry}|neglect|skin|of|like|wee|badly|awful|terrible|thin|and|coming|comes|poo|pee|strongly|really|so|from
      {filthy} & {hungry}|same|clothes|nappy|neglect|home|coat|washed
      same .. clothes|uniform|pants|underwear|nappy|top .. week|days|day|all|every|since|monday|slept|friday|for|filthy
      {hungry} & home|weekend|food|bins|since|crying|says|steal*|because|nothing|again|kin|dirty|always|every|fed|mum|dad|ate|night|not|clothes
      not|never .. eat|eaten|eating|fed|ate|feed|feeding|food .. since|days|weekend|yesterday|all|two|three|week|last|properly|friday|anything|nothing|{him}
      not|never .. had .. anything|food|meal|tea|breakfast .. to? .. since|eat|days|yesterday|weekend|all
      no food .. in|at|house|since|weekend|left|home|cupboards / nothing .. to eat / nothing .. in .. fridge|cupboards
      not|never .. feed|feeding|fed .. {him}
      steal*|stole|stealing|takes|taking|scavenging|rummaging|hiding|hoarding|hoards|eating|eats|ate|begging|taken .. food|lunch|lunches|scraps|sandwiches|leftovers|snacks .. bin|bins|from|others|other|bag|bags|pockets|home|floor|children|out|for|plates|off
      from|through|in|out .. the bin|bins & eat*|food|hungry|ate|lunch|scraps
      {kin} .. spend|spends|spending|spent .. on .. drugs|drink|booze|crack|heroin|gear
      nappy|nappies .. not|soaked|full|since|same|soiled|hours|changed|days|dirty|heavy
      not|never .. washed|bathed|changed|showered|bath .. since|weeks|days|for|in
      not|never .. medication|insulin|inhaler|doctor|hospital|dentist|medicine|treatment .. refuse*|taken|weeks|give|giving|{kin} & {kin}|home|not
      {kin} .. {refuse}|not|never .. give|giving|take|taking|get|collect .. insulin|inhaler|medication|hospital|doctor|medicine|treatment|epilepsy
      teeth .. rotten|rotting|black|falling
      no .. heating|electric|electricity|hot-water|gas|bed|beds|mattress|coat & baby|cold|sleep*|freezing|floor|filthy|{hungry}|blankets|rats
      mattress on .. floor / dog-mess|dog-poo|rats|mice|mould|needles & house|home|bed|floor|baby|kids|cot / {be} .. neglected
      {kin} .. neglect* / looks .. neglected|malnourished|starved|skeletal|grey|gaunt
      losing|lost .. weight & {afraid}|home|{hungry}|eat*|weeks|rapidly`,
    'left alone': `
      left a baby in|on|outside|alone / baby .. left|found .. toilets|doorstep|outside / {kin} .. went|gone|goes missing
      not|never .. get .. any .. tea|dinner|food|breakfast|meals / no running water / covered in bites|fleas|lice|scabies|sores
      fight|fights|fighting over scraps|food
      smell|smells|stink|stinks|stinking|smelling|reeking|reeks of urine|wee|poo|faeces|cannabis|weed|alcohol|drink|booze
      crying|screaming all day|night|evening / rats / covered in .. bites|sores|fleas|lice|scabies
      left|leaves|leaving|leave|been|home|stays|all .. alone .. {night}|baby|all|for|since|with|while|when|at|in|again|overnight|to|house|car|and
      left|leaves|leave|leaving .. on .. own .. {night}|with|for|all|while|home|house|baby|overnight|again|in|when|since / home alone
      {kin} .. left|leaves|leaving .. {them}|{child}|baby|kids|children|twins .. alone|by|on|with|in|home|outside
      by|on .. himself|herself|themselves|own|theirselves .. {night}|since|for|home|all|while|until|with|most
      {kin} .. away|gone|out|abroad|benidorm|pub .. all|for|days|since|weekend|night|weeks|nobody|alone
      {kin} .. not|never .. been .. home|back|seen .. since|for|in|days|all
      {kin} .. not|never .. come|came|back|home|return* .. home|back|since|last|for|in
      nobody .. looking|looks|there|feeding .. after|home / nobody is|was .. at|in .. home|house / nobody .. at|in home|house
      no .. adult|adults|grown-up|grown-ups|parent|parents|one .. at|in|there|around|with .. home|house|them|him|her|looking|flat
      looks|looking|look|care|cares|caring|feeds|feeding|gets|puts .. baby|brother|sister|siblings|brothers|sisters|little-ones|twins .. {night}|own|alone|nobody|no|because|up & nobody|alone|drunk|own|night|bed|out|passed|away
      {kin} .. abandon* / abandoned .. by|him|her|them|the|in|at / not|never .. been .. collected|picked .. up|and|from|again|yet
      nobody .. come|came|collect*|picked|here .. for|to|up|collect|pick .. him|her|them|{child}
      cannot|can not|never .. get|reach|contact .. hold|{kin}|any|anyone|of & collect*|baby|child|home|worried|since|{him}|door`,
  },
}
