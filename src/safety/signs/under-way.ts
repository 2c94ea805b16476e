/** Signs of danger under way: weapons, threats, attacks, somebody missing or very ill. */
import type { Signs } from '../signs.ts'

export const underWay: Signs = {
  plain: {
    'weapon on somebody': `
      {knife} .. to|at|against|near .. {his}|my? .. throat|neck|face|head|stomach|ribs|back|{them}|another|someone|people|{child}
      {knife} .. in .. {his} .. bag|pocket|sock|coat|waistband|rucksack|blazer / {have} .. {knife} .. on {him}
      {threaten} .. {them}|{child}|{staff}|pupil|teacher .. with .. {knife}|{weapon}
      {be} stabbed|shot|slashed|knifed .. by|outside|in|on|at|today|last / {stab} {them}|someone|somebody|pupil|{child}|everyone`,
    'call for help': `
      face|mouth .. drooped|droopy|drooping|dropped|fallen|slipped .. one|left|right side / drooped|droopy|drooping & face & talk|speak|arm|slur*
      chest pain|pains & {time}|arm|collaps*|sweat*|grey|now|breath*
      lips|tongue|throat|face .. huge|swollen|swelling|swelled|swell|puffed|ballooned & reaction|breath*|wheez*|epipen|nuts|sting|stung|allerg*
      wheezing|wheezy|wheezes & lips|blue|epipen / no pen|epipen & wheez*|breath*|reaction|swell*|lips
      did|done|had|took|taken|take too|2|to much|many .. {pills}|ket|ketamine|weed|spice|coke|mdma|edibles|heroin|insulin
      he|she|they|{child}|{name} .. on the footbridge|flyover|viaduct|railings|overpass
      not|no|never .. find|feel .. pulse / no pulse / pipe|nail bomb|bombs / mouthed|mouths|mouthing help
      {out} & stopping|stop|ambulance|breathing|not|never
      we .. lost a|one|the child|pupil|girl|boy|kid|toddler
      swallow* .. battery|batteries|magnet|magnets / over|through .. fence|gate .. towards .. railway|road|river|canal / smell|smells .. solvents|gas & not
      stinks|smells of .. vodka|drink|booze|alcohol & drive|driving|drove|driven|car
      in .. danger / {immediate} danger|risk|harm / risk of {immediate} .. harm|danger / risk .. to .. life / life .. at|in .. risk|danger
      lives .. in|at .. danger|risk
      call|ring|phone|called|rang|ringing|dial|dialled|calling|need|get|contact|contacted|phoned .. 999|ambulance|paramedics
      call|ring|phone|called|rang|ringing|calling|phoning|get .. the police .. he|she|now|because|or|on|about|help|please|quick|should
      999 / help me .. he|she|they|now|someone|dying|quick|am|die|urgent|is
      please .. help .. him|her|she|he|{child}|{kin}|save .. {be}|{not}|{hurts}|before|has|{will}
      please .. help me|us .. he|she|{kin}|someone|dying|hurt|{afraid} / someone .. help .. {them}
      {need} .. help .. now|immediately|urgently|tonight|fast|quick|quickly & {him}|he|she|{child}|{self}|dying|hurt|scared
      {need} help .. {him}|{child} .. {be} / sos .. help / sos
      emergency .. {child}|he|she|help|situation|here|now|at / this is .. an emergency / not|never .. safe .. him|her|he|she|me|i|{child}
      i .. not|never .. safe / i am .. not|never .. safe / in .. trouble & {man}|dealer|gang|{kin}|hurt|{afraid}|{debt}`,
  },
  outright: {
    'plans against others': `
      map|plan|plans|drawing .. school|hall|mosque|church|town & exits|cctv|guns|gun|kill|shoot|bomb|fertiliser|pipes|how many
      admires|admired|idolises|worships|praises .. who did it|shooter|shooters|attacker|bomber|killer|killers / famous like .. them|him
      pour|pouring|chuck|chucking .. something|acid|bleach|liquid|ammonia .. on|over|at .. {them}`,
    'may be meant otherwise': `
      i can not|never breathe / having .. heart attack & now|ambulance|collaps*|grey / insulin & {swallow}|too|sweat*|sense|passed
      save .. him|her|me`,
    'weapon in hand': `
      list|names & in order & {number}|found|book / lads|men|group|gang .. waiting .. outside|gate|gates & {weapon}|{knife}|bats|masks|for .. one|him|her|ours
      outside my door|house|window|bedroom & hiding|scared|knows|again|{knife}
      waving|brandishing|pointing .. it|{weapon}|{knife} .. around|round|at|about|in / real|bb|loaded|toy gun
      not|never .. in .. the building|grounds / anyone|anybody seen .. {name}|him|her|{child} / tripping balls
      {holdVerb} .. a|an|the|his|her|some|this|two|big|kitchen|out|my|2 .. {knife} / {holdVerb} {knife}
      {holdVerb} .. {weapon} .. in|on|to|from|at|into|out|under|down|with .. {his}? .. {bag}|{place}|{them}|himself|pupil|teacher|staff|school|head
      {knife} .. in|on|from|inside|under|down|up|at|out .. {his}|a|an|their|someone|pupil|student|my|school .. {bag}|{place}|person|school|locker|site|lesson
      {knife} .. in|on|from|inside .. {bag}|{place}|school|him|her|me|site / {weapon} .. in|inside|from|under|down .. {his}? .. {bag}
      {bag} .. {knife}
      {threaten} .. with .. {knife}|{weapon}|a / {came} .. with .. {knife} / {came} .. with .. {weapon} / {want} .. a .. {knife}
      needs .. {knife} .. to|for|because / {knife} .. for .. protection|safety|later|after / {hit} .. with .. {weapon}|{knife}
      {be} .. stabbed|shot|slashed|knifed|shanked
      {stab} .. {them}|someone|somebody|pupil|another|people|teacher|boy|girl|lad|kid|mum|dad|brother|{child}|{name}|everyone
      stabbed .. by|outside|near|at|on|today|last|in / {shoot} .. {them}|everyone|people|someone|teacher|us
      {shoot} up .. school|the|this / shoot the school / {will} .. {stab} .. {them}|{self}|{child}|{kin}|{staff}|{man}|someone|somebody|everyone|everybody|people|school|up / {will} {stab}|shoot|shank / {will} .. shoot|shank|bomb|torch
      school|mass shooting|shooter .. plan*|talk*|posts|wants|going|threat*|list / acid .. throw*|face|bottle|attack|bag|over
      {throw} acid / bomb|bombs|explosive|explosives .. in|at|making|make|made|threat|bag|scare|going
      {make} .. bomb|explosives|explosive|gun|weapon|molotov / shots fired / gunman|shooter|gunshot|gunshots / there is .. intruder
      intruder .. in|on|has`,
    threats: `
      or they|he will .. break|hurt|kill|smash|burn|cut|get
      snap|snaps|break|breaks|wring|slit .. her|his|my|your|their .. neck|throat|legs|arms|jaw
      list & names & order|kill|hate|found|girls|teachers / threatened|threatens|threatening .. to .. cut / device .. planted|rigged
      ammunition|ammo|bullets / squaring up|fight & {weapon} / told .. be shot|killed|stabbed|hurt|battered .. if / {be} shot if
      regret rejecting / will regret .. it|rejecting|this & {weapon}|list|girls|hates
      petrol-bomb .. our|my|his|her|the|house|nans|somebody
      lads|group|gang|men|boys|they .. waiting|outside & {weapon}|{knife}|one of ours|for him|for her
      {will} .. blow|burn|torch|smash .. up|down|house|school|car|hall|place / blow up .. the|school|hall
      and|then|or to? smash|burn|batter|stab|kill|hit|hurt|harm|attack|torch .. windows|school|house|car|deputy|head|teacher|someone|somebody|us|me|him|her|them|{staff}|{child}|{kin}|{self}
      {threaten} .. to .. {kill}|{hit}|harm|burn|jump|rape|come|get|do|smash|take|torch|blow|cut|run|put|ruin|break / {threaten} .. {them}
      {threaten} .. {kin}|family|{child}|{staff}|another|pupils|life / death threat|threats
      threats .. against|to|from|on|towards|of .. {them}|life|{child}|family|staff|{kin}|violence|school|kill
      {will} .. {kill} .. {them}|someone|everyone|people|all|{child}|{children}|{kin}|{staff}|each|{self}|{name}
      {will} .. {hit}|batter|burn .. {them}|someone|everyone|{child}|{kin}|{name}|house
      {kill} {them} .. if|when|tonight|tomorrow|today|after|for|dead|in|with|he|she|and|too
      {say} ... {kill} .. {them}|someone|everyone|people|{kin}|{staff}|all|{child}|{children}|{name}
      {want} .. to .. {kill}|hurt|harm|batter|attack .. {them}|someone|everyone|people|{kin}|others|{staff}|somebody|baby|kids|class|pupils|students|children|{child}|{name}|animals
      {kin} .. {will} .. {kill} / {kin} .. {kill} .. {them}|{kin} / hit|kill|hate|death list
      put .. in .. hospital|ground|grave|coffin|morgue / burn|blow|shoot|torch .. down|up .. school|house|place|flat
      burn .. school|house|place .. down / bounty .. on / hit .. out on
      coming|come|comes to|round|for|after .. get|kill|hurt|stab|batter|jump .. {them}|tonight / be dead .. if|when|by / you .. dead
      dead .. when|if .. finds|find|see|sees|get|gets / {strangle} .. {them}|{child}|till
      gang|lads|dealer|dealers|men .. after|waiting|looking|hunting|outside .. {them}|for|{child}`,
    attacks: `
      intruder / lost a|the|one .. child|pupil|girl|boy|kid|toddler / {child}|{children} .. on .. roof|ledge|railway|tracks|motorway
      {man}|lads|men|someone|somebody .. coming|climbing|came|over .. over the .. fence|wall|gate
      {child}|{children} .. not|never .. been .. picked|collected .. up?
      trying|threatening|here|come|came|coming|threatened|tried .. to take .. my|his|her|the .. {child}|kids|children
      non mol|molestation / {attacked} .. by|at|in|on|outside|after|near|yesterday|today|last|walking|{time}|again|with|a
      {be} .. {attacked} / {attacked} .. {them}|{child} / beaten|beat|beating .. up
      {be} .. followed|stalked|chased|hunted .. by|home|from|to|after|and|through
      {follow} .. {them}|girls|children|pupils|{child} .. home|from|to|and|around|all|in|walking|after|down|through
      {be} .. {hit} .. by|with|until|unconscious
      tried|trying|tries|try|attempt*|wanted .. to .. grab|snatch|abduct|kidnap|take|lure|pull|get|drag|entice .. {them}|{child}|{children}|pupil|year|one|a|two|kids|girls .. into|in|away|from|out|off|on|by|with|at|through|and|outside
      abduct* / kidnap* / snatched / lured|luring|enticed|enticing .. {them}|{child}|{children}|into|away
      fight|fighting|fights .. {weapon}|{knife}|knives|blood|ambulance|injured|badly|unconscious|gangs
      fight .. {time} & {knife}|{weapon}|arranged|blood|tooled|parents|gang / {knife} .. fight
      {man} .. {attacked}|{seize} .. {them}|{child}|{children}
      {man}|car|van|parent|dad|drone|somebody|someone|guy .. outside|in|on|at|inside|near|by|around|through|behind|hanging .. gate|gates|playground|school|site|grounds|fence|building|corridor|park|railings|nursery|yard & {child}|{children}|pupils|refus*|aggressive|drunk|{weapon}|shout*|filming|{knife}|photo*|pictures|watching|girls|naked|threat*|approach*|trying|{touch}|sweets|talking
      {man}|someone|somebody|guy .. filming|photographing|watching|approach*|grabb*|offering|flash*|taking .. {children}|{child}|girls|photos|pictures|pupils|kids .. of|at|to|from|in|outside|through|on|by|and|walking|near`,
    'out cold': `
      no breath|breathing|pulse / off-his-head|off-her-head|off-his-face|off-her-face|paralytic / i .. {ran} away / i .. ran|running away
      {out} / stopped breathing / not|never breathing`,
  },
  ofSomebody: {
    armed: `
      {knife} / {weapon} / armed|tooled .. with|up|and|to / {attacked} / {threaten} / stab* / gun
      revenge .. on|for|attack|and|tonight|with / retaliat* / {fight} & {knife}|{weapon}|gang|injur*|hospital|blood
      spiked .. drink|drinks|vape|by|at`,
    'gone missing': `
      left .. home|house|for school .. not|never .. arrived|here|in|come|turned / location|phone .. off & not|never arrived|arrive|home|seen
      {ran} .. towards|into|onto|across .. road|a59|a6|traffic|motorway|woods|canal|river / can not|never see him|her
      {year} not|never in .. class|school|lesson|building / searched|looked|checked everywhere
      been|is gone .. {night}|hrs|{number}|36|24|48 / not|never arrived & bus|mum|dad|taxi|register|{time}|unusual
      not|never .. got|get|come|came off .. bus|train|coach|taxi|minibus / laid|set|clapped eyes on
      not|never .. returned|return|come|back .. to .. placement|home|care|hostel|unit .. {night}|{time}|since|after|for|yet
      {be}|gone|go|went|goes|still|reported .. {missing}
      {missing} .. since|for|from .. home|care|yesterday|{night}|{time}|hours|placement|class|lesson|after|before / missing / {missing}
      not|never .. seen|heard|spotted .. {them}|from|since|for|by .. since|for|days|yesterday|{them}|week|weeks|{night}|anyone|{time}|hours|in
      nobody .. seen|knows|heard|know|find .. {him}|where|since|from|whereabouts|them|he|she
      not|never .. know .. where .. {he}|{child}|{name}|they|went|gone|him|are|is|her
      no|any .. idea|clue|sign .. where|of .. {he}|{child}|{name}|they|went|are|is|him|her|them
      can not|never .. find|locate|trace .. him|her|{child}|anywhere
      can not|never .. reach|contact .. him|her|{child}|mum|dad|parent|parents|anyone
      not|never .. find|located|locate|found .. {him}|{child}|anywhere / not|never .. been .. seen|found|located|traced
      nobody .. can .. find|reach|locate / have you seen .. {him}|{child}
      {ran} .. off|away .. from|again|this|crying|after|and|with|not|he|she|we|into|at|to|through|{time}|before|site|in|during|upset|on|somewhere|because|last
      {ran} .. out .. of|the .. school|gate|gates|building / {ran} .. out & crying|upset|find|missing|site|gone|road / {ran} away
      runaway / running away / run away / absconded
      {left} .. site|school|building|premises|grounds|house|home .. without|alone|after|upset|saying|not|{night}|in|and|at|early & not|nobody|find|seen|where|missing|upset|crying|gone|worried|since
      climbed|jumped|over|scaled|climbing .. fence|gate|wall|gates|window|railings
      not|never .. come|came|got|gone|return|returned|arrive|arrived|made|make|get|went|been|turned|turn|show|showed .. home|back|up .. last|since|{night}|{time}|from|after|and|all|he|she|for|again|yet|to|at|in|afterwards
      not|never .. come|came|got|returned|return|gone|went|made .. it? .. home|back / not|never been home|back
      never .. came|arrived|got|turned|made|returned|come .. home|back|up|in|to|it|there|at
      out|away|gone .. all|for .. night|days|nights / stay*|out .. out .. all|over|until|till .. night|morning|late|2am|3am|4am
      whereabouts / disappear* / vanish* / gone off with / gone .. off .. with
      phone .. off|dead|straight|voicemail|disconnected & not|home|missing|worried|find|seen|nobody
      lost|no .. contact|track|sight .. with|of .. {them}|{child}|since / slipped .. out|away|off .. of|from|past|at
      not|never arrive|arrived|turn|show .. {time} & {kin}|worried|phone|unusual|reach|contact|answer|never`,
    'very ill': `
      bad trip / seeing things / threw|throwing up blood / sick .. blood / took|taken|take|takes|had .. overdoes|overdoese
      {be}|came|come|turned|comes|turns|off .. {high} / {high} .. in|at|on|now|this|right|again|today|{time}|and|pupil|{child}|when
      high .. as|on .. kite|something|drugs|weed|ket|spice|life? / {be} high .. {time}|in|on|at|and / {be} .. off .. head|face
      {swallow} .. something|summat|drugs|substance|spice|ketamine|ket|mdma|edible|edibles|bleach|unknown|acid|cocaine|coke|heroin|mushrooms|xanax|vodka|bottle|alcohol|battery|magnet|magnets|chemical|chemicals|ecstasy|gummies .. {time}|at|in|and|before|from|on|off|now|is|of|she|he
      {swallow} .. something / {swallow} .. too much|many & alcohol|vodka|drink|sick|drunk|of
      not|never .. breathing|responding|waking|wake|rousing|breathe|respond|responsive|moving|conscious|stand
      can not|never .. wake|rouse|breathe|stand|feel|move|walk .. {them}|{child}|up|properly|straight|his|her|legs / stopped breathing
      barely|hardly|struggling|trouble .. breathing|conscious|awake|responding|breathe|stand|talk / passed|pass|blacked|passing out
      out cold / lips .. blue / blue .. lips / turning|gone|going|turned|went blue / foam* .. mouth
      eyes rolling|rolled|pinned|glazed|pinprick / consciousness
      throwing|been|being .. up|sick & {swallow}|{pills}|drunk|blood|vodka|drink|unknown / {need} .. ambulance|hospital|paramedic
      rushed|taken|gone|going|went|been|ended|needs|admitted .. to|up|in|into .. hospital|a&e|icu|e|resus & {pills}|{hit}|{self}|overdose|stab*|drunk|{drugs}|assault*|injur*|unconscious|{kin}|{mark}|attack*|eating|fight|burn*
      intensive care / bleeding .. heavily|badly|lots|not|everywhere|won|head|arm|from|a|and|out|profusely|nose|all|{time}
      bleeding & not|stop*|head|now|ambulance|{body} / blood .. everywhere|pouring|all|head|coming|gushing
      having .. seizure|fit|stroke|heart|psychotic|convulsions|reaction / hearing|hears|heard voices
      voices .. tell*|told|say|saying|in .. {him}|head|to / epipen & breath*|swell*|swollen|reaction|not / not|never .. breathing
      shallow|breathing .. breathing|slow|shallow|funny|strange|stopped|fast / cold .. and .. clammy|blue|unresponsive`,
  },
}
