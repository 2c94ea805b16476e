/** Signs of a way to die, and of hurting oneself. */
import type { Signs } from '../signs.ts'

export const selfHarm: Signs = {
  plain: {
    'a way to die': `
      got|have|has .. {pills} .. here|ready / got|have|has .. {pills} .. with me / taking .. one after another|the / he|she|{child} .. on .. railway|tracks / trains .. not|never stop / time you read this
      he|she|they|{child}|{name} .. on the roof|ledge|multi-storey|parapet / he|she .. on .. roof|ledge|multi-storey / climbed onto .. roof|block|ledge
      had|has|taken|took|swallowed .. 12|16|20|24|30|32|40|50 .. of them / tallest|highest building|bridge & feel|hurt|fall|jump
      parked .. at|by|near .. reservoir|bridge|quarry|cliff|viaduct|crossing / drive|drives|driving|drove past .. bridge & slow*|every|think* / choking|choke|strangling .. each other|challenge
      tall buildings|building / does it hurt & die|tall|drown*|jump*|hang*|cut*
      hanging in|from .. toilets|toilet|woods|tree|room|garage|door|beam|banister|peg / told .. where .. password|savings|letter
      mix|mixed|mixing .. bleach|chemicals / found .. {kin}|him|her .. hanging|dead|unconscious|collapsed
      i am .. on|at|by|near|over .. bridge|roof|tracks|ledge|platform|railway|cliff|edge|viaduct / downloaded|joined|reading .. suicide
      bag over|on .. head|face / driving off .. the .. m6|m55|m61|m65|m66|road|bridge|motorway|cliff
      strongest|lethal|fatal .. {pills}|dose|amount / helium|nitrogen & bought|order*|research*|bag|canister|search*
      researching nitrogen|helium|poisons|nooses|methods / ligatured / cut .. too deep / cut him|her down / face down .. in .. bath|water
      {put} .. {self}|kids|children|him|her .. under|front .. train|bus|lorry|car / {kill} .. {self}
      take|takes|taking|taken|took|end|ends|ending|ended .. own|his|her|my|their .. life|lives
      end|ends|ending|ended it|things|everything .. all|tonight|today|now|himself|herself|soon|tomorrow / ending it
      end|ending|ended|ends .. my|his|her|their .. life|suffering|misery|pain / commit* .. suicide
      attempt*|tried|tries|try|trying|another|second .. suicide|overdose|hanging
      suicide note|attempt|pact|plan|bid|letter|video|threat|threats
      plan|plans|planning|planned|date|means|method .. for|to|of|how|his|her .. suicide|die|end|death|kill*
      how .. pills|tablets|paracetamol|many|much|high|long|deep .. would|to|does|will|do|it .. kill|die|od|overdose|bleed|takes|take|need|fatal
      how .. {pills} .. kill*|die|takes|take|need|dangerous|fatal|lethal|enough / many .. {pills} .. to|would|before|takes|could
      how .. many .. {pills} / took|take|takes|taken|swallowed {number}|20|30|40|50|16|32|24 .. {pills}
      googl*|search*|looked|looking|looks|researching|asking .. how|ways|painless* .. die|kill|hang|tie|overdose|noose|suicide|cut|painless*|drown
      ways|way|methods|easiest|quickest .. to .. die|end|kill|go|commit|painless* / noose|nooses|ligature|ligatures
      rope|belt|cord|scarf|tie|tights|lace|laces|cable|wire|flex|sheet|lead|string|dressing-gown .. round|around|tied|tight .. neck|throat
      round|around .. {his}|own .. neck|throat / {body} .. marks & rope|noose|hang*
      jump|jumped|jumping|jumps|step|stepped|stepping|throw|threw|throwing|hang*|dangl* .. off|from|front|under|onto|out .. bridge|roof|building|train|trains|cliff|bus|lorry|window|traffic|car|cars|motorway|ledge|flyover|viaduct|pier|block|flats|balcony
      stand|stands|stood|standing|sat|sitting|sits|climbed|climbing|climbs|up|out|found .. on|onto|over|at|edge|near|by|the .. bridge|roof|ledge|tracks|railway|parapet|cliff|motorway|windowsill|railings|scaffolding|viaduct|train-line|multi-storey|edge
      walk|walked|walking|run|ran|running|stepped|lie|lying|lay|laid .. into|front|onto|on|in .. traffic|motorway|cars|train|trains|tracks|railway|oncoming|lorries|dual|main-road|road
      {hoard} .. {pills} / {swallow} .. {pills}
      {swallow} .. handful|bunch|lots|overdose|packet|packets|strips|strip|whole / too many .. {pills}
      {pills} .. empty|gone|missing & he|she|{child}|bedroom|bag / empty .. packet|packets|strips|bottle .. of? .. {pills} / overdos*
      cut|cuts|slit|slits|slash*|slice|sliced|slitting .. wrist|wrists|throat|vein|veins|neck / checking out of|from .. life / unalive*
      drink*|drank .. bleach / bridge & jump*|crying|ledge|edge|railings / wrong side .. of .. railings|barrier|bridge`,
    'harming oneself': `
      stub* .. out .. on {self} / can|not stop cutting / cutting & deep|deeper / cuts|cutting|cut .. where .. not|nobody .. show|see|sees / fresh sh / sh .. forearms|forearm|arms|wrists|thighs / tally .. on|in .. skin|arm|leg
      sh on|again|marks|scars / arms|legs|wrists|thighs .. are|is .. a mess|ruined|covered / not|never care anymore
      {make} .. {self} .. bleed / worked|figured out how to .. do|end|kill / i .. have .. been .. cutting / {harm} .. {self}
      {harm} my .. {body} / cutting .. my|again / i .. cut|cutting|cuts .. my|again|myself|tonight / i .. {selfharm} / started .. cutting
      cutting .. again|himself|every`,
  },
  outright: {
    'may be meant otherwise': `
      {swallow} .. load|loads|box`,
  },
  ofSomebody: {
    'self-harm': `
      carved|carving|carves|scratched|etched|cut .. word|words|name|names|initials|letters .. into|in|on .. {body}
      {blade} .. under|behind .. his|her|the|my .. mattress|pillow|bed / bloody tissues|tissue|towel|towels|sheets|bandages
      stopped eating|faints|fainting|fainted|collapsed & bone|bones|ribs|weight|weighs|skeleton / count|see .. every|her|his|all .. bone|bones|ribs|rib
      {selfharm} / {be} .. cutting / been cutting|burning|scratching|picking|hurting .. {self}|again|arms|legs|at|skin
      cutting|cuts .. again|with|in|on|to / {harm} .. {his} .. own|upper|inner|left|right|bare .. {body} / {harm} {his} .. {body}
      {harm} .. at his|her .. {body}
      {mark} .. on|across|over|up|down|along|around|round|inside|under|covering|behind|to|from .. {his}|both|one|inner|upper|top|inside|the|a .. {body}
      {mark} .. on|across|over|up|down|all|both .. {body}
      {body} .. covered|full|all|are|is|were|was|with|has|have|showing .. {mark}|{bruise} / covered in .. {mark}|{bruise}
      {mark} & wrist|wrists|forearm|forearms|thighs|arms|arm|neck|cheek
      {blade} .. hidden|hiding|hid|in|inside|from|taken|under|behind|on .. phone|case|pencil-case|sleeve|bra|sock|sharpener|tights|bathroom|toilet|skin
      {blade} & {self}|cut|cutting|cuts|blood|wrist|wrists|arm|arms|thigh|scratch*|hurt* / {harm} .. with .. {blade}
      took|taken|taking|unscrew*|broke*|dismantl*|remov*|smash* .. sharpener|sharpeners|razor|razors|blade|blades
      long|sleeves|sleeve .. sleeves|down|hot|summer|heat|wrists|weather|pe & he|she|{child}|always|hot|summer
      not|never .. take|roll|remove|get .. jumper|hoodie|coat|blazer|sleeves|cardigan|tights .. off|up|pe|hot|heat|degrees|changed
      rolled|rolls|roll|pulls|pulled|pulling|tugging|tugs .. sleeve|sleeves & {mark}|{bruise}|cuts|down|hide
      hide|hides|hiding|hid|cover|covers|covering|covered .. {his}|up|both|those .. arm|arms|wrist|wrists|legs|sleeves|{bruise}|{mark}|neck|face
      bandage|bandages|plasters|bandaged|wrapped .. on|round|around|over|up|to .. {body}
      blood|bloody .. on|down|in|all|round|dripping .. sleeve|sleeves|toilets|toilet|sink|shirt|tissue|tissues|bed|sheets
      {starve} .. {self} / not|never .. eat|eating|eaten|ate .. or .. drink* / makes|made|making .. {self} .. sick|throw|vomit|bleed
      eraser|rubber|deodorant|lighter|aerosol .. {his}|burn|skin|arm|on
      punch*|hit*|bang* .. {his}? .. head .. wall|walls|floor|door|table & {self}|blood|bleeding|bleeds|hate*|die
      picks|picking .. {mark}|skin .. bleed*|raw|until`,
  },
}
