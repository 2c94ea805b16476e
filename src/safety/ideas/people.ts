/** Words for people, for what they say and feel, and for where and when. */
const years = Array.from({ length: 13 }, (_, at) => at + 1)
  .map((n) => `y${n} yr${n} yr${n}s y${n}s year${n} year-${n} year-${n}s yr-${n} y-${n}`)
  .join(' ')

export const ideasOfPeople = {
  they: 'he she they',
  he: 'he she',
  him: 'him her me',
  them: 'them him her me us you',
  his: 'his her my their our your the',
  self: 'himself herself themself themselves myself yourself',
  child: `child kid baby babies toddler infant newborn pupil student girl boy lad lass teenager teen youngster youth young-person young-lad young-girl young-boy
    young-lady learner daughter son niece nephew twin stepson stepdaughter grandson granddaughter classmate preschooler minor little-one godson
    goddaughter schoolgirl schoolboy lassie nipper sixth-former little-girl little-boy babby bairn sibling foster-child looked-after-child friend mate
    bestie best-friend leaver applicant schoolmate tutee`,
  gendered: 'girl boy lad lass lassie schoolgirl schoolboy young-lad young-girl young-boy young-lady little-girl little-boy daughter son',
  children: `children kids toddlers pupils students girls boys lads lasses teenagers teens youngsters youths young-people learners daughters sons twins yps minors
    little-ones schoolgirls schoolboys friends mates siblings infants`,
  kin: `dad father mum mother parent parents stepdad stepfather stepmum stepmother stepbrother stepsister uncle uncles aunt aunty auntie aunties grandad
    granddad grandfather nan nana gran grandma grandmother grandparents brother brothers sister sisters sibling siblings cousin cousins boyfriend girlfriend
    husband wife hubby ex fiance spouse carer carers foster-carer foster-carers foster-dad foster-mum lodger neighbour babysitter childminder family relative
    relatives missus fella in-laws inlaws mother-in-law father-in-law brother-in-law old-man guardian guardians papa ammi abbu abu mums-boyfriend
    mums-partner mums-fella mums-bf dads-girlfriend mum-s-boyfriend house-mate household elder-brother big-brother older-brother family-friend`,
  partner:
    'partner husband wife boyfriend girlfriend ex fiance hubby fella missus spouse ex-husband ex-wife ex-partner ex-boyfriend ex-girlfriend old-man bloke',
  staff: `teacher teachers ta tas teaching-assistant hlta colleague coach tutor caretaker headteacher head-teacher headmaster head staff staff-member
    member-of-staff staff-members members-of-staff supervisor governor volunteer mr mrs miss sir deputy dinner-lady midday-assistant welfare-assistant bus-driver
    taxi-driver driver escort chaperone instructor site-manager keyworker key-worker support-worker youth-worker priest imam vicar scout-leader nursery-worker
    supply-teacher student-teacher trainee lsa cover-supervisor technician social-worker lecturer peripatetic pastor choirmaster nurse
    sports-coach football-coach manager line-manager receptionist cleaner cook lunchtime-supervisor playworker librarian`,
  man: `man men bloke blokes guy guys stranger strangers adult adults older-man older-men older-boy older-boys older-lad older-lads older-girl older-girls
    older-guy older-guys older-kids older-pupils older-people older-teen older-teens older-male older-males gang gangs dealer dealers elders olders geezer
    paedo paedophile predator perv pervert groomer creep woman weirdo some-lads some-boys males male grown-man grown-men`,
  older: 'older elder grown adult',
  year: `${years} reception sixth-form ks3 ks4 year-seven year-eight year-nine year-ten year-eleven year-six year-five`,
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17',
  few: 'two three four five six both couple pair 2 3 4 5 6',
  young: '9 10 11 12 13 14 15 y5 y6 y7 y8 y9 y10 year-6 year-7 year-8 year-9 year-10 nine ten eleven twelve thirteen fourteen fifteen',
  grownAge: `18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 eighteen nineteen
    twenty thirty forty fifty twenties thirties forties fifties 20s 30s 40s 50s`,

  say: `say says said saying tell tells told telling text texted texting texts message messaged messages wrote writes written writing write post posted posts posting disclose
    disclosed discloses disclosing mention mentioned mentions talk talks talked talking whisper whispered confided admit admitted admits screamed shouted
    shouting screaming hint hinted hinting joke joked joking jokes keeps reckon reckons thinks thought threaten threatens threatened threatening warned warning ask
    asks asked asking speaks spoke speaking announced typed searched searching googled googling claims claimed insists insisted promised
    vowed swore mutters muttered mentioning tweeted commented snapped blurted revealed described describes`,
  want: 'want wants wanted wanting wish wishes wished wishing hope hopes hoping hoped longs ready desperate prefer',
  not: 'not no never nobody none nothing neither nor hardly barely rarely without stopped',
  afraid: `afraid scared frightened terrified petrified fearful frit fears fear fearing dreads dreading dread dreaded panics panicking panicked panic shaking
    trembling hysterical begged begging begs pleaded pleading crying cries cried tears sobbing sobbed distraught distressed scary terrifies scares
    frightens terrifying frightening crys wary inconsolable`,
  refuse:
    'refuse refuses refused refusing reluctant begs begged begging pleaded pleading dreads dreading hates terrified scared frightened',
  time: 'today tonight tomorrow yesterday now just already urgent urgently immediately moments minutes currently right-now earlier',
  night: 'night nights overnight evening evenings dark weekend weekends midnight days hours 2am 3am 4am 5am 1am 11pm 10pm',
  long: 'anymore much longer long forever again next after monday tomorrow christmas birthday summer results gcses exams exam morning friday weekend',
  home: 'home house flat caravan hostel placement',
  place: `school class lesson lessons classroom corridor corridors yard playground toilets toilet reception office gate gates site college bus nursery hall field academy canteen
    park hub centre club assembly grounds building premises changing-rooms shop town street`,
  room: 'room bedroom cupboard house garage cellar shed bathroom basement attic wardrobe kennel cage loft toilet flat box closet outhouse garden cold dark rain',
  be: 'is am are was were been being be gets getting got get becomes feels looks seems',
  being: 'being been is was gets getting got get keeps',
  hurts: 'hurt hurts hurting',
  flinch: 'flinch+ cower+ recoil+ winces winced jumps curls shrinks',
  burn: 'burn+ burnt scald+ brand+',
  starve: 'starve+',
  broken: 'broken broke fractured break cracked dislocated snapped',
  shut: 'lock+ trap+ shut+ bolt+ padlocked barricaded imprison+ shutting',
  put: 'put puts kept made stood stands left sent leaves keeps',
  experience: 'experience+ suffer+ witness+ endure+',
  have: 'has have had having',
  force: 'force+',
  strip: 'take takes took taking pull+ make makes made strip+ stripping undress+ remove+ lifting lifted',
  make: 'make makes made making',
  does: 'did does doing done do does',
  her: 'her she hers',
  forced: 'forced forcing forces made arranged pressured promised arrange arranging',
  gets: 'gets getting got get jumps jumping climbing seen climbed put forced hopped hops bundled',
  came: 'come came comes coming turned turns showed shown arrived arrives arriving walked',
  stab: 'stab+ shank+ knife chef cheffed slash+',
  shoot: 'shoot shoots shooting shot',
  will: 'will would going gonna gunna plans planning wants intends ill might could threatening threatened wanna about try tries trying',
  throw: 'throw throws threw thrown throwing',
  follow: 'follow+ stalk+ chase+',
  immediate: 'immediate serious significant imminent grave real mortal immanent',
  need: 'need needs needed want wants',
  fight: 'fight fights fighting fought brawl',
  ran: 'run ran running runs legged bolted bolts bolting walked stormed legging wandered',
  left: 'left leaves walked stormed bolted escaped',
  disclose: 'disclosed disclose discloses disclosing disclosure disclosures confided',
  do: 'do does doing done did',
  feel: 'feel feels felt feeling',
  bullied: 'bullied bullying bullies bully picked-on tormented hounded',
  lash: 'lash lashes lashed lashing',
  did: `told said asked came has had disclosed showed posted messaged admitted mentioned wrote texted drew brought took was were got turned left sent ran hit
    put cut let shut set hid lost stole fell felt bit bought caught fought threw woke sat stood swore
    found saw threatened kept confided started tried rang phoned emailed arrived walked did gave went refused just cried made revealed confessed collapsed`,
  setTerm: `morning-after trap-house main-road dressing-gown multi-storey train-line dog-mess dog-poo hot-water case-study case-studies role-play serious-case-review
    serious-case-reviews far-right neo-nazi child-protection over-familiar wooden-spoon grown-up grown-ups home-time oliver-twist lord-of-the-flies knife-angel
    class-photo case-load pupil-premium pupil-referral pupil-voice student-voice student-council child-centred family-hub family-hubs family-support parent-workshop
    parent-forum parent-evening teacher-training staff-training staff-meeting staff-room young-person-s student-services child-care friend-of-mine`,
} as const
