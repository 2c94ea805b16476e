/** Signs of being hurt, or of fear, at home. */
import type { Signs } from '../signs.ts'

export const hurtAtHome: Signs = {
  plain: {
    'hurt baby': `
      baby|babies|newborn|infant|week|weeks|month|months .. old .. with .. broken leg|legs|rib|bone|bones
      baby|babies|newborn|infant .. {bruise}|fracture|fractures|broken-arm|broken-ribs
      {number} week|weeks|month|months .. old ... {bruise}|fracture|fractures|broken-arm|broken-ribs`,
    'told of blows': `
      my .. dad|mum|stepdad|stepmum|uncle|brother|husband|partner|boyfriend .. {hit} .. me
      {say}|disclosed|told .. {his}? dad|mum|stepdad|stepmum|uncle|father|mother|carer .. hits|beats|punches|slaps|kicks|whips|belts|burns .. {them}
      {hit} .. {them} .. with .. belt|slipper|stick|cable|wire|hanger|cane`,
  },
  outright: {
    'blows at home': `
      what|things|stuff goes|happens on? .. in|at .. our|my|his|her house|home & knew|sad|tell|know|scared
      my|his|her fault .. he|she|dad|they does|did|do|hits|hit / dog|dogs .. got|has|had .. hold of|attack*|bitten|biting|mauled .. {child}|{children}|him|her|me|one
      asked|asks|asking|begged|wanted .. stay|sleep|live .. night|overnight .. at|in school / drinks .. then .. my|our|his|her turn
      gets|get|got|gives|given the slipper|belt|stick|strap|cane|spoon / {child} .. injuries & explain|unexplained|new / scream* & stop & every|night
      now .. baby .. is .. quiet|floppy|still|blue / back .. all? stripes|striped / stripes .. on|across .. back|legs / marks .. like|from .. pinching|pinches / nai
      {hit} ... with .. {weapon}|belt|slipper|stick|cane|shoe|spoon|hanger|wire|ruler / torn frenulum
      put .. him|her|me through .. wall|window|door / suspicious .. {mark}|{bruise}|injury / head|face .. under .. tap|water|shower|bath
      belt-marks|bite-marks|cigarette-burn|cigarette-burns|finger-marks|handprint|handprints|choke-marks|rope-marks|grab-marks|belt-mark
      {bruise} again / line|mark|ring .. all the way|right round / stopped moving
      fresh|new|another|old|unexplained|nasty|big|more .. {bruise} / patch .. of hair
      the screaming & {child}|kids|{name}|hair|bruise*|night
      {kin} .. bang|bangs|banged|smash|smashed|smashes .. {his} .. head|ed|face|hand|fingers / digs|dug .. her|his .. nails|fingers|thumbs
      {kin} .. {hit} .. {them} / {kin} ... {hit} {them} / {kin} .. keeps|been|was|is|has|starts|started .. {hit} / {hit} me
      {hit} {him} .. with|when|if|every|again|at|till|until|so|because|round|last|in|on|over|hard|for|and|across|really|daily|sometimes|often
      {hit} {him} .. {body}|{time}|{night}
      {kin} ... {hit} .. brother|sister|baby|mum|mummy|child|kids|children|twins|siblings|son|daughter|{child}|{body}
      {kin} .. {shove} .. {them} .. down|against|into|over|out|across|by|wall|floor|stairs|onto|to|about|around|off|at|under|room
      {them} .. {hit} .. by|at .. {kin}|home|him|her|man / {hit} .. by|from|off .. {kin}
      {kin} .. raise|raises|raised|lifts|lifted|lays|laid|puts|put|laying|raising .. hand|hands|fist|fists|finger|foot|boot .. to|on|at|through
      kick|kicks|kicked|knock|knocks|knocked|beat|beats|beating|slap|slaps|smack|smacks|punch*|batter* .. the|seven|ten|living .. shit|living|crap|daylights|hell|bells
      good|right hiding|belting|kicking|slap|battering|beating|leathering
      {kin} .. threw|throws|throwing|thrown|chucked|chucks|launched|lobbed .. at .. {them}|{child}|{kin}|wall|head|face
      {seize} .. {them}|{his}|{child}|by .. throat|neck|hair|collar|scruff / {seize} .. by .. throat|neck|hair|arm|collar|scruff
      pull|pulls|pulled|drag|drags|dragged|pulling|dragging .. hair|stairs / hands .. round|around|on .. throat|neck
      get|gets|getting|got .. beat|battered|hit|beaten|smacked|belted|slapped|punched|slipper|hidings|hiding|beatings|leathered|brayed|clouted|whacked|walloped|kicked .. at|by|off|when|if|home|for|with|again|from|all|every|daily
      the belt|slipper|stick|cane|wooden-spoon|rod .. when|if|for|again|from|at|on|every|off|whenever|comes|out
      {hit} .. with .. {weapon}|belt|slipper|stick|cable|shoe|spoon|pan|hanger|wire|hairbrush|cane|charger|lead|object|something|ruler|broom|fist|fists|remote|wooden
      {kin} .. {violent} / {kin} .. is|gets|was|been|getting|being|turns|turned|becomes|so|very|really|always .. {violent}
      {violent} .. {kin} / {violent} .. towards|to|with|at .. {them}|{kin}|home|{child} / {hit} .. at home / {hit} .. at .. {kin}
      being|getting|been .. {hit} at home|night|weekends / {kin} did it|this|that|these|them
      {kin} .. did|does|do|doing this|that|it|these|bad|horrible|things .. to {them} / {kin} .. hurt|hurts|hurting
      {kin} .. makes|made|make|making .. {them} .. kneel|stand|stay|sleep|drink|eat .. for|outside|hours|all|until|off|on|soap|floor|in
      {burn} .. with .. cigarette|iron|lighter|spoon|water|kettle|straighteners
      cold|boiling|hot|scalding water .. on|over|into .. {them}|{body}|{child}|punish*|as`,
    'afraid of home': `
      if i|she|he|we tell|tells|told .. anyone|anybody|someone
      wants|wanted .. kept quiet|secret / kept quiet / not|never go with .. {kin}|him|her
      {make} .. {them} .. kneel|stand|swallow|fight|beg / not|never .. have .. kids|children|{him} .. nobody|no-one will|can
      i am .. bleeding / not|never .. let .. phone|ring|call|contact|tell .. home|{kin}
      not|never {want} .. phone|ring|call|contact|tell|speak .. home|{kin} / if .. tell .. he|she|dad|they|mum|stepdad .. {will}
      my fault if|for|that|because / {kin} .. {shut} .. door / {afraid} ... go|going|goes|return|get|back|be|went .. home
      {afraid} .. to be|go .. home|there|back|alone|with|in / {afraid} .. of .. home|hometime|home-time
      {afraid} .. at .. home|hometime|home-time|end|3
      {afraid} .. when|if|until|before|every .. home|goes|home-time|friday|weekends|{kin}|he
      not|never .. {want} .. to go|return|get|walk|be .. home|back-home
      not|never {want} .. to .. go|be .. back|with|to|there|at .. home|{kin}|him|her|them|there
      {refuse} .. to? .. go|going|leave|return|leaving .. home|back|there|with
      not|never go .. home|back .. because|with|he|she|to|tonight|there
      can not|never go .. home|back .. {time}|to|because|he|she|there|or|dad|mum|after|if|anymore
      not|never .. send|make|take .. {him} .. home|back / please .. not|never .. tell|ring|call|phone|contact|send .. {kin}|home|{him}
      begs|begged|begging|pleaded|pleading .. not|never .. send|tell|ring|call|phone|contact|go|make
      {not} .. safe .. at|to|in|with|when|around|going .. home|house|{kin}|there|go|return|night|{him}
      feels|felt .. unsafe .. at|to|home / i feel .. unsafe / unsafe .. at|to|with|around|in .. home|go|{kin}|return|him|house
      safe .. to|for .. send|let|go|going|return .. home|back / {afraid} .. of .. {kin}|him|her|them|man / {kin} {afraid} {him}
      {afraid} .. {kin} .. {will}|might|going|find|finds|comes|is|gets|would|hurt|do
      {afraid} .. what|how .. {kin}|he|she|they|happens|happen|do|will|would
      what {kin}|he|she .. {will}|do|might .. if|when & {afraid}|finds|home|tell
      something|things|stuff|what .. happening|happens|happened|going|goes .. on? .. at home|house|{night}|him|her|them & {kin}|bad|horrible|not|say|home|afraid|worried|wrong|tell|{afraid}|terrible
      hide|hides|hid|hiding .. under|behind|in|from|when .. bed|table|desk|wardrobe|cupboard|{kin}|him|her|bathroom|cupboards|toilet|toilets|lock*|comes
      {flinch} .. when|at|every|if|whenever|as / {flinch}
      get|be|gets|getting|in|into .. trouble|killed|battered|murdered|done|hurt|it .. if|when|off|from .. home|tell|told|find|finds|out|{kin}|he|she|they
      {kin} .. going|gonna|will|would|might|about .. to? .. {kill}|{hit}|hurt|leather .. {them}|{child}
      not|never .. tell .. {kin}|anyone|anybody|police|nobody|social-worker|teacher|school|you .. he|she|because|or|will|what|that|about|please|this|otherwise|it
      not|never .. allowed|supposed|meant|dare .. to? .. say|tell|talk|speak / {afraid} .. to .. tell|say|speak|talk
      told .. not|never .. to .. say|tell|talk|speak|show|mention
      told .. him|her|{child} .. to .. say|lie .. fell|he|she|it|nothing|about
      keep .. secret & {kin}|{man}|{staff}|{touch}|told|{afraid}|game|or / worse if .. tell|told|say`,
  },
  ofSomebody: {
    'marks of blows': `
      second|third|fourth|fifth|another .. fell|fallen|fall .. down? .. stairs|door|bed
      {saw} .. on|across|down|round|around|over|all .. {his} .. back|neck|wrist|wrists|thighs|thigh|arm|arms|legs|leg|face|shoulder|shoulders|stomach|chest|ribs|buttocks|bottom|throat
      stripes|stripe|welt|prints|ring .. on|across|round|around|down .. {body} / {body} .. hanging|twisted|swollen|limp|bent|black|funny
      {bruise} / {body} .. {mark}|broken|bust|busted
      mark|marks & unexplained|{kin}|fell|explain|suspicious|strange|fresh|new|weekend|home
      {not} .. explain|say|tell|account .. how|for|where|what .. {he}|got|happened|{mark}|{bruise}|injur*|hurt|it|came|from|them
      unexplained .. {mark}|{bruise}|injur*|fracture
      injur* & home|{kin}|weekend|unexplained|again|explanation|story|frequent*|repeated*|suspicious|caused|inflicted|visible|noticed|seen|face|head|nasty|consistent
      story|explanation|account|explanations|versions|stories .. keeps|changes|changing|changed|not|different|inconsistent|add|match & {mark}|{bruise}|{kin}|injury|hurt|got|happened|add|up
      limping|limps|wincing|winces|winced|hobbling
      can not|could|hurts|struggles|struggled|struggling|painful|trouble .. to? .. sit|sitting|walk|walking|lift|lifting|move|sits
      pain & sit*|{kin}|hit|{private}|weekend|home|touch*
      says|said|claims|claimed|reckons .. fell|walked|tripped|door|stairs|bumped & {bruise}|{mark}|again|believe|not|door|black|weekend
      bald patch|patches / ripped|torn|pulled|clumps|chunks .. hair|clothes|blouse|top|tights
      blood|bloody .. on|in|all|over|from|stained .. {his}|the .. pants|knickers|underwear|shirt|clothes|face|uniform|top|collar|nose|mouth|ear|tights|trousers
      {hit} .. by .. {kin}|man|someone / {hit} & {kin}|belt|disclosed|disclosure|home / {hit} .. {him}
      shape|outline|imprint|print .. of .. hand|iron|belt|buckle|fingers|shoe|teeth
      hurt .. by|at|from .. {kin}|home|someone|man|him|her|them / hurting .. him|her|them / {will} .. hurt .. him|her
      {kin} .. rough .. with / {kin} .. too|very|really .. rough|hard
      {broken} .. arm|leg|rib|ribs|wrist|nose|jaw|finger|tooth|collarbone & {kin}|again|explain|third|second|home|weekend`,
  },
}
