/** Details that say little alone, but much when two kinds are told of one person. */
import { toPhrases } from './phrases.ts'

export const hints = {
  blows: toPhrases(`
    {hit} / {shove} / {seize} / {violent} / {strangle} / hands|handz on / put .. his hands|handz / held down / kneel|kneeling / pillow
    leather / smash* / hurl* / fist|fists / belt|shoe|slipper / down the stairs / stamped|stamps|stamping / baseball / rough with
    {kin} .. lost .. temper / temper / lip|teeth|tooth / grabs`),
  wounds: toPhrases(`
    {bruise} / {mark} / {selfharm} / bleed* / bled / needle|needles / agony / filth / skinny|bony|skeletal|weighs / injur* / limp*
    bandage* / stitches / hurt|hurts|hurting / wrists|thighs / blood|bloody / compass
    her|his legs|arms|wrists|stomach|thighs .. mess|covered|state / burning|burned / swollen / fingers`),
  dread: toPhrases(`
    goes|went|go|turned|turns white|pale|grey / prison|jail & out|released|dad|he / {afraid} / clung|clings|cling / hides|hiding|hid
    flinch* / panicking .. about|when / sob* / begged|begs|pleaded / rocking / shaking / withdrawn|mute|numb / breakdown / desperate
    not .. talk / creepy|creeps / not .. coping|cope / hysterical / uneasy / distraught / not right / silent / went quiet / uncomfortable
    jumpy / won|will not say`),
  ending: toPhrases(`
    exist|existing / {die} / {kill} / jump|jumped|jumping / rooftop|tracks|railway / top of .. the / train times / written .. letter|note
    letter .. everyone|sorry|goodbye / it will be done / goodbye / no use|good .. to / insurance / not .. arrive|alive / forever
    give|giving|gave up / worthless|hopeless|pointless / worth it / disappear / heaven / funeral / not .. plan to / not .. trust .. {self}
    nobody .. cares|likes|understands / hates .. herself|himself|me / empty inside / dark thoughts|place`),
  captivity: toPhrases(`
    {shut} / padlock* / basement|cellar|attic|cupboard / not allowed / not .. let .. {them} / passport / watches|watching .. {them}
    follows|following .. {them} / checks .. phone / taken .. phone / {make} {them} / forced / live with {him} / punish* / bail
    court order / controls / possessed|demon|demons|devil|witch|jinn / cleaned / kept in|away|off / keeps .. her|him .. in|away
    grounded .. for|since / cage / trapped`),
  neglect: toPhrases(`
    fed / {hungry} / alone / pyjamas / nobody .. came|come|comes|there|home / {filthy} / no food|coat|shoes|socks|bed|heating|electric
    living in / empty house|fridge|flat / minus / not .. eat|eats|eaten|eating|ate|food / not .. collected
    not .. raise|reach|contact .. parent|parents|mum|dad|anyone|them / swaying / sleeps|sleeping|slept .. in|on|there / mattress
    weighs nothing / bin|bins / curtains / rotten / wandering`),
  substances: toPhrases(`
    {pills} / drugs|weed|spice|ket|cocaine|heroin|vodka|booze / {high} / {out} / dealing|dealer|dealers / vomit* / overdose* / tick bill
    going|gone|go country / using .. every|daily|again / drinking .. every|again|heavily / county-lines / edible|edibles`),
  weapons: toPhrases(
    `
      {knife} / {weapon} / columbine / armed / list of names|people|girls|teachers / shank* / threat* / straightener / gang|gangs
      make them|him|her|everyone pay / revenge / crossbow / mask / mosque|mosques / attack*`,
  ),
  bodies: toPhrases(`
    {touch} / {private} / {sexual} / naked|undress* / mouth / {picture} .. of .. {them}|{child}|{children}|our|my
    pic|pics|selfie|selfies|webcam|camera|filmed|filming|recorded|photographed / changing room|rooms / skirt|bra|trackies
    do|doing .. favour|favours / bath|shower / bed|bedroom / pregnant / passed round|around / her body|chest / toilets .. with`),
  others: toPhrases(`
    {man} / {older} / uncle|cousin|stepdad|foster-dad|babysitter|lodger / boyfriend / {partner} / coach|takeaway|taxi / stranger* / daddy
    miss|sir / friend|friends .. online|he|she / partner / boss / mums-boyfriend / babysits / the ex / neighbour`),
  away: toPhrases(`
    {missing} / online|snapchat|snap|insta|instagram|discord|tiktok|telegram|omegle|kik|whatsapp / never met
    to|in|from london|manchester|wales|liverpool|leeds & he|she|alone|men|friend|train|coach / {abroad} / hotel|hotels / ran|run away|off
    phone .. off / not .. seen / turned up alone / wandering / out all / new account / stream* / train|coach .. to / not .. been seen
    walked out / slipped out / car|cars`),
  money: toPhrases(
    `
      cash / owe|owes|debt / bill / {gift} .. from / paid|pays .. {them}|for / selling|sells|sell|carry|carrying / designer
      for gifts|money|cash / £|pounds / works|working .. nights|unpaid|hours`,
  ),
  secrecy: toPhrases(
    `
      secret|secrets / whisper* / not .. tell|say / not .. let .. know / hidden / overheard / not my|his|her fault / my|his|her fault
      jokes|joked .. that|about / lie|lied|lying .. about / story|version|explanation / shrugged / made .. promise`,
  ),
  night: toPhrases(
    `
      at night / nights|midnight|2am|3am|4am|2 am|3 am / every night|nite|weekend|sunday / home-time / when .. work|asleep / until .. late
      in the middle / while .. sleep*|out|away|asleep|work / last nite|night / agen`,
  ),
}
