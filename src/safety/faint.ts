/** Details that say little alone, but much when several are told of one person. */
import { toPhrases } from './phrases.ts'

export const faint = {
  blows: toPhrases(
    `{hit} / {shove} / {seize} / {violent} / {strangle} / hands on / held down / kneel / pillow / leather / battered / smash* / hurl* / fist|fists / belt|shoe|slipper / dragged / lip|teeth|tooth|nose / put .. his hands|handz / handz / down the stairs / stamped / pinned / baseball / fight|fighting / rough`,
  ),
  wounds: toPhrases(
    `{bruise} / {mark} / {selfharm} / swollen / bleed* / bled / needle|needles / blue / skinny|thin|pale|weighs|bony|skeletal / injur* / compass / limp* / bandage* / stitches / hospital / sling|crutches / fractur* / broken / hurt|hurts|hurting / pain|sore / a mess / wrists|thighs / blood|bloody`,
  ),
  dread: toPhrases(
    `{afraid} / clung|clings|cling / hides|hiding|hid / flinch* / panic* / sob* / begged|begs|pleaded / rock|rocking / shaking|shook / quiet|silent|withdrawn|mute|numb / breakdown / desperate / fright* / won|will not .. talk / uncomfortable / wrong|weird|creepy / not .. coping|cope / terrif* / hysterical / tearful|tears / uneasy / dread*`,
  ),
  ending: toPhrases(
    `exist|existing / {die} / {kill} / the end|point / gone / jump|jumped|jumping / fell|fall|top of / roof|bridge|car-park|fire-escape|tracks|train|trains / letter|note / be done / goodbye / no use|good / insurance / not .. arrive|alive / forever / give up|gave / empty|pointless|worthless|hopeless / worth it / disappear / sleep / heaven / funeral / not .. here / over / trust .. {self}`,
  ),
  captivity: toPhrases(
    `{shut} / padlock* / basement|cellar|attic|cupboard / not allowed / not .. let .. {them} / passport / watches|watching|follows|following / checks .. phone / taken .. phone / {make} {them} / forced / live with {him}|me / punish* / bail|court|order / control* / possessed|demon|demons|devil|witch / cleaned / punishment`,
  ),
  neglect: toPhrases(
    `fed / {hungry} / alone / pyjamas / nobody|no-one .. came|come|comes|there / {filthy} / no food / living in / empty / left / unattended / minus / {not} .. eat|eats|eating|food / neva|never eats / collected / raise|reach|contact .. parent|parents|mum|dad|anyone / swaying / no coat|shoes|socks / sleep|sleeps|slept .. in|on`,
  ),
  substances: toPhrases(
    `{pills} / {drugs} .. from|for / drugs|weed|spice|ket|cannabis|cocaine|heroin|vodka / {high} / {out} / dealing|dealer|dealers / tick / sick|vomit* / overdose* / smoking / pils / country`,
  ),
  weapons: toPhrases(
    `{knife} / {weapon} / bats / columbine / armed / list of names / shank* / threat* / straightener / gang|gangs / pay for`,
  ),
  bodies: toPhrases(
    `{touch} / {private} / {sexual} / naked|undress* / mouth / {picture} / changing room|rooms / skirt|bra|trousers|trackies / favour|favours / bath|shower / bed|bedroom / kiss* / pregnant / passed round|around / body`,
  ),
  others: toPhrases(
    `{man} / {older} / uncle|cousin|stepdad|foster-dad|babysitter|lodger / boyfriend|girlfriend / {partner} / coach|driver|takeaway|taxi / babies|baby|toddler / stranger* / daddy / miss|sir / gang`,
  ),
  away: toPhrases(
    `{missing} / {online} / never met / london|manchester|wales|sudan|liverpool / {abroad} / hotel|hotels / friend|friends / coach|train|plane / ran|run away|off / phone .. off / not .. seen / turned up alone / wanders|wandering / out all`,
  ),
  money: toPhrases(
    `cash|money / owe|owes|debt / bill / {gift} .. from / paid|pays|selling|sells|sell|carry|carrying / takeaway / expensive|designer`,
  ),
  secrecy: toPhrases(
    `secret|secrets / whisper* / not tell / not .. let .. know / told .. me|us / said nothing / hidden / said|says / asked|asking|asks / begged / overheard / noticed / not my|his|her fault / fault / jokes|joked`,
  ),
  night: toPhrases(
    `night|nights|midnight|2am|3am|4am / weekend / sunday / home time / when .. out|work|home|asleep / every night|day / tonight / before / again|agen`,
  ),
}
