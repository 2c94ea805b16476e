/** Words for harm: dying, wounds, blows, threats, weapons, sexual harm, drugs, neglect. `punch+` stands for the verb with its endings. */
export const ideasOfHarm = {
  die: 'die dying dead dye',
  kill: `yeet+ kill kills killed killing killin murder+ hang+ hung drown+ strangle+ shoot shoots shooting shot suffocate+ ligature+ unalive+ gas gassing behead+ stab+
    asphyxiate+ smother+`,
  harm: `harm+ hurt hurts hurting hurtin cut cuts cutting burn+ burnt scratch+ injure+ bite bites bit biting starve+ scald+ punish+ mutilate+ slash+
    poison+ choke+ gouge+ slice+ damage+ carve+ punch+ bruise+ stab+ electrocute+ brand+`,
  selfharm:
    'self-harmin self-harmer self-harm self-harms self-harmed self-harming self-injury self-injuring self-injures self-injured self-mutilation self-mutilating',
  cutting: 'cutting',
  blade: 'razor razors blade blades sharpener sharpeners scalpel glass scissors needle needles lighter knife knives pin compass',
  pills: `pill pills tablet tablets paracetamol paracetamols ibuprofen medication meds medicine antidepressants sertraline codeine tramadol valium diazepam
    xanax insulin bleach antifreeze aspirin painkillers painkiller calpol nurofen propranolol batteries capsules weedkiller sleepers benzos cleaner
    ritalin melatonin co-codamol morphine`,
  swallow: `take takes took taken taking swallow+ neck+ drink drinks drank drunk drinking down downed ate eat eaten eating pop popped popping gulp+ dropped dropping had
    consume+ ingest+ inject+ snort+ sniffed sniffing inhale+ huff+ od`,
  hoard:
    'save+ stash+ hides hid hidden hiding hoard+ collect+ stockpile+ steals stole stolen stealing buy bought buying order+ keeping pocketed',
  life: 'life life-s living',

  bruise: `bruise+ welt welts wheal weal wheals black-eye black-eyes shiner fat-lip split-lip burst-lip busted-lip bust-lip swollen-lip cut-lip cigarette-burn
    cigarette-burns finger-marks fingermarks handprint handprints hand-print hand-prints hand-mark belt-marks belt-mark bite-mark bite-marks teeth-marks slap-mark
    gash gashes gashed lacerations laceration concussed choke-marks rope-marks grab-marks grip-marks burn-marks broken-nose broken-arm broken-rib
    broken-ribs broken-wrist broken-jaw red-mark red-marks non-accidental nonaccidental love-bite love-bites lovebite lovebites hickey hickeys fingerprint
    iron-burn strap-marks bust-nose burst-nose bloody-nose swollen-eye swollen-face swollen-jaw missing-tooth loop-marks cigarette-marks`,
  mark: `mark marks marked marking cut cuts burn burns burnt burned scratch scratches scratched scar scars scarred scarring wound wounds wounded graze grazes
    grazed lump lumps swelling swollen blood bloody bleeding bleeds bled bleed injury injuries injured sore sores rash scab scabs lines bandage bandages bandaged
    plasters puffy stitches imprint gouges nicks slits purple blistered blisters patches fracture fractures fractured outline`,
  body: `arm arms wrist wrists leg legs thigh thighs neck face eye eyes back cheek cheeks ribs rib stomach tummy chest hand hands ear ears lip lips bum bottom
    backside buttocks shin shins forehead shoulder shoulders jaw nose throat body skin forearm forearms ankle ankles knuckles fingers finger feet hip
    hips torso mouth tooth collarbone knee knees skull belly sleeve sleeves scalp palms head hair calf calves spine`,
  hit: `hit hits hitting punch+ slap+ smack+ kick+ batter+ beat beats beaten beating thump+ whack+ wallop+ whip+ cane+ strangle+ choke+
    throttle+ headbutt+ clout+ brayed braying brays clatters clattered deck+ stab+ slash+ hurt hurts hurting harm+ attack+ assault+ abuse+ molest+ torture+ squash+ burn+
    burnt scald+ shakes shook shaken bash+ pummel+ twat+ leathered leathers belted belting manhandle+ mistreat+ jumped struck strikes clobber+ hammered slam+
    whacked lash lashed lashes pinch+ spank+ bit bites bitten kneed elbowed stamped glassed lamped chinned rape+ terrorise+ rag+ leathering`,
  shove: `push+ shove+ drag+ throw throws threw thrown throwing grab+ pin+ yank+ squeeze+ chuck+ knock+ pull+ launch+ flung fling corner+ restrain+ wrench+
    trip+ hold held grip+ lift+ strap+ force+ swing swung`,
  violent: `violent violence violently abusive abuse abuses abusing abused aggressive threatening controlling coercive vicious psycho brutal smashing smashed smashes rages
    raging handy-with knocked-about knocks-about knocking-about kicking-off kicks-off nasty-to cruel`,
  domestic: 'domestic-abuse domestic-violence domestic domestics',
  threaten: 'threaten+ threat threats',
  strangle: 'strangle+ choke+ throttle+ suffocate+ smother+',
  seize: 'grab+ grip+ pin+ lift+ held pick+ drag+ hold holds yank+ seize+ pull+ haul+',
  attacked: `attacked assaulted jumped mugged robbed battered stabbed ambushed kidnapped abducted strangled gang-raped set-upon brayed shot slashed knifed poisoned
    raped beaten-up beat-up drugged spiked burgled glassed trampled smothered drowned`,

  touch: `touch touches touched touching fondle+ grope+ kiss kisses kissed kissing finger+ molest+ stroke+ lick+ undress+ massage+ felt-up feels-up feeling-up rub+ spank+
    grind grinding flash+ masturbate+ masturbating snog+ cuddle+ tickle+ interfere+ upskirt+ grabs`,
  private: `private privates private-parts bits willy winkle penis vagina fanny bum bottom boobs breasts breast groin genitals thigh thighs knickers pants underwear
    down-below down-there crotch minnie foof tuppence foo private-areas private-area knees`,
  sexual: `sex sexual sexually rape raped raping rapes rapist molested nudes nude naked topless porn pornography indecent explicit dick-pic dick-pics sexts
    sexting sext sextortion sexualised nonce paedophile paedo pedo virginity incest shagging shag shagged noncing upskirted penetrated onlyfans
    prostitution prostituted intercourse masturbating orgasm condoms`,
  picture: `pic pics picture pictures photo photos photograph photographs photographed video videos image images selfie selfies film filmed filming recorded
    recording livestream camera webcam clip clips videoed videoing`,
  send: 'send sends sent sending share shares shared sharing post posted posting leaked leak spread exchanged swapping forwarded',
  ask: `ask asks asked asking pressure pressured pressuring pressurised pressuring pestered pestering begging demanded demanding forced forcing forces made makes making
    tricked coerced blackmailed told telling persuaded persuading threatened wants using used expects encouraged encouraging bribed bullied`,
  online: `online snapchat snap instagram insta tiktok discord roblox fortnite whatsapp facebook internet app omegle telegram kik gaming game xbox playstation ps5
    dating-app wizz yubo chatroom twitch monkey social-media minecraft messenger`,
  meet: 'meet meets met meetup meet-up hookup hook-up meeting-up',
  chat: `talk talks talked talking chat chats chatted chatting message messages messaged messaging text texts texted texting speak speaks spoke speaking contacts
    contacted contacting dm dms dming snapchatting befriended befriending facetime facetiming calls calling ringing snapping following`,
  give: 'give gives gave given giving buy buys bought buying gifted offers offered offering sent sends sending supplied supplying paid pays paying treats treating showered',
  gift: `money cash trainers phone phones iphone jewellery gifts gift presents clothes vapes vape takeaways alcohol vodka drugs weed cigs fags coat watch airpods nails
    designer lift lifts drinks mcdonalds credit hotel robux vbucks skins tracksuit necklace handbag chain sweets food stuff things`,
  collect: 'picked picks picking collected collects collecting dropped drops dropping pick collect',
  car: 'lorry lorries truck trucks car cars taxi taxis van vans bmw audi merc mercedes uber golf range-rover vehicle vehicles motor',
  drugs: `drugs drug weed ket ketamine coke cocaine crack heroin mdma spice package packages parcel parcels packet packets bags baggies gear wraps food bits stuff
    cannabis pills benzos bud money`,
  saw: 'saw seen see notice noticed noticing spotted found',
  run: `take taking run runs running ran sell sells selling sold deal deals dealing dealt deliver+ carry+ carries carried drop drops dropping dropped hold holding held hide hiding
    stash+ move moving moved mule muling shotting shots trapping trap working works collecting ferrying minding looking-after transporting`,
  debt: 'owes owe owed debt debts owing in-debt',
  marry: 'marry married marries marrying marriage wed wedding engaged engagement nikah rishta bride betrothed fiance',
  abroad: `abroad pakistan bangladesh india somalia sudan gambia egypt kenya nigeria afghanistan iraq kurdistan yemen africa back-home overseas holiday country
    flight flights ticket tickets mali guinea eritrea ethiopia turkey poland romania sierra-leone mirpur dubai syria`,
  takenAway: 'taken take takes taking took send sends sent sending flown flying fly going travelling booked goes go moved ship shipped',

  knife: `rambo zombie handgun handguns revolver knife knives machete machetes gun guns firearm pistol rifle shotgun sword dagger shank knuckleduster knuckledusters zombie-knife zombie-knives flick-knife
    flick-knives pen-knife penknife kitchen-knife kitchen-knives stanley-knife meat-cleaver cleaver axe crowbar bb-gun blade blades taser crossbow shiv grenade
    samurai bayonet airgun air-rifle hatchet`,
  weapon: `bats weapon weapons acid screwdriver screwdrivers bat baseball-bat hammer bomb bombs explosive explosives catapult petrol bullet bullets scissors bottle brick
    chair bar pole strap razor razors sharpener metal-bar iron-bar glass firework fireworks petrol-bomb tools`,
  holdVerb: `has have had having got get gotten gets carry+ brought bring brings bringing bought buying buy found find finding hide hiding hid hidden hides pull pulled
    pulling pulls wave waving waved waves hold holding held showed showing shows keeps kept keeping stash+ produced saw seen spotted took taken
    takes threatened threatening swinging pointed pointing grabbed grabbing using used with flashed flashing confiscated ordered tooled wielding brandishing
    dropped handed made sharpening slept sleeps`,
  bag: `bag bags backpack rucksack pocket pockets locker lockers sock socks waistband coat jacket trousers blazer schoolbag pencil-case drawer bedroom hoodie tray desk
    pe-bag kit-bag holdall boot car toilets shoe pillow belt sleeve`,

  missing: 'missing disappeared vanished absconded awol runaway abducted kidnapped snatched misper unaccounted',
  out: `oded unconscious collapsed unresponsive unrousable overdose overdosed overdosing overdoses od-ed od-d paralytic comatose fitting convulsing seizure seizing choking
    staggering slurring slurred slurs incoherent semi-conscious floppy passed-out blacked-out foaming legless spiced convulsions lifeless zombie-like fitted`,
  high: 'stoned drunk pissed intoxicated wasted wrecked legless out-of-it off-his-head off-her-head off-his-face off-her-face spaced-out tripping mashed hallucinating trollied drunken inebriated off-their-heads plastered blotto tipsy glazed k-holing',
  filthy: `filthy dirty unwashed stinks stinking smells smelling smelly smelt reeks reeking reeked lice grubby soiled unkempt dishevelled malnourished emaciated infested
    infestation fleas urine faeces mouldy maggots flea skeletal underweight skin-and-bone matted sodden`,
  hungry: 'hunger hungry starving starved famished ravenous unfed underfed',
  illTreated: 'neglect neglected neglectful neglecting mistreated mistreatment ill-treated abuse abused abusing abusive',
} as const
