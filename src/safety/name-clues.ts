/** The words around a name that tell whose it is. */
const list = (row: string): ReadonlySet<string> => new Set(row.trim().split(/\s+/))

export const titles = list('mr mrs miss ms mx dr')
export const calls = list('called named')
export const pronouns = list('he she him her his hers they their my our whose')

/** One pupil, or one of their family. */
export const family = list(`
  pupil student child boy girl lad lass kid son daughter brother sister sibling twin nephew niece cousin grandson granddaughter teenager teen youngster learner baby toddler
  stepson stepdaughter mum mam mom dad mother father parent carer nan gran grandma grandad grandmother grandfather stepdad stepmum stepfather stepmother aunt auntie
  uncle guardian boyfriend girlfriend schoolboy schoolgirl`)

/** What a pupil has: "kayla's attendance". */
export const belongings = list(`
  mum mam mom dad mother father parents parent family brother sister nan gran carer carers stepdad stepmum attendance behaviour anxiety ehcp ehc plan transition placement school
  class teacher autism adhd diagnosis needs timetable work reading sleep eating mood wellbeing case file home house address phone number dob birthday friends
  exclusion suspension attainment progress speech support referral`)

/** What is said of a pupil: "tyler won't come in". */
export const pupilVerbs = list(`
  is was has had isn't wasn't hasn't won't wont can't cant doesn't doesnt didn't keeps keep needs refuses refused struggles struggled said says told lives
  won keeps attends misses missed started stopped hates likes might may cries comes came goes went doesnt hasnt isnt wasnt`)

/** People who are met through their work. */
export const roles = list(`
  officer officers epo epos headteacher head heads senco sendco sencos sendcos dsl teacher teachers teaching colleague colleagues counsellor worker nurse police pcso councillor
  governor lead leads leading coordinator manager director trainer speaker author adviser advisor psychologist consultant principal deputy assistant chair
  secretary contact contacts ta tutor staff runs ran chairs covers supports who's whos regards ofsted inspector charity foundation trust minister mp
  poet novelist artist founder ceo facilitator practitioner lecturer professor chaplain reverend rev sergeant constable sgt pc librarian`)

export const greetings = list(
  "hi hello hey dear thanks thank regards cheers sincerely faithfully wishes love morning afternoon ta from signed i'm im",
)

export const institutions = list(`
  psych psychs psychology psychologist psychologists day week month fund act inquiry award awards programme review society institute service team network partnership group clinic   school primary high college academy church nursery infants juniors junior infant centre center foundation trust community university hospital surgery house
  hub street road park avenue lane football fc club library museum theatre council borough grammar sixth charity project programme hall`)

/** School shorthand that looks like initials. */
export const acronyms = list(`
  ap pe re rs ta tas ep epo ht dt it ict fe he hi ks cp ehe sen send adhd asd asc pru eal fsm lac cla cin cme pme neet eet aht dht slt smt dsl lsa hlta pp iep ehc ehcp eha taf pex fte
  ft pt am pm uk eu la lcc nhs gp ok id dob upn pshe rse rhe pa ed bf ba tv pc vi si sp bfc ymca thc cbd lsd ghb mdma cse cce fgm lgbt vr ai hr mh sh dv da od ks1 ks2 ls ms na nb eg ie vs st
  elsa isa pat ema gcse btec eyfs spd odd ocd pda sats ict tys cfw mhst pmhw hcrg vrn lvrn lpds cap hv ot slt salt y yr wl sr pr fy bb la ia`)

/** Words that begin with a capital, or follow a first name, without being part of one. */
export const notNames = list(`
  a about after again all also am an and any are aren't as ask at away back be been before being but by can can't cant come comes could did didn't do does doesn't doing don't each ever every
  find first for from get gets getting give go goes going good got had has hasn't have haven't having he he's help her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its
  just keep keeps last let like looking made make many may might more most much must my need needs never new next no not now of off old on one only or other our out over own please
  put said same say says see she she's should since so some still such take than thanks that the their them then there these they this those to today together told too
  tomorrow tonight two under until up us very want wants was wasn't we we're we've well went were what when where which while who who's whose why will with won't would yes yet you your
  year years yr class monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter summer
  autumn spring winter term english maths french german spanish welsh polish urdu punjabi british european asian muslim christian catholic jewish sikh hindu roma traveller ukrainian syrian
  pupil pupils student students child children boy girl lad mum dad mother father parent parents family carer head teacher school primary secondary
  high college nursery reception protection premium referral support service services access voice council welfare mental health services mr mrs miss ms dr mx st
  lancashire police officer senco sendco autism adhd dyslexia anxiety attendance transition lunch team struggles struggling refuses refusing keeps who's whom
  both around because though although attends having seems really always often sometimes currently recently aged called named currently suffers`)

/** A month cut short that is a first name too, alone or with the month it lasts to; what stands before a month; what stands there before names as well. */
export const shortMonths = /^jan(?:[-–/](?:feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec))?$/
export const beforeMonths = list('in by since until till before from on this last next early late mid end during starting')
export const besideMonths = list('and or to through after of')

/** Surnames that are everyday words when they have no capital. */
export const lowerCaseWords = list(`
  white green hall wood rose hill cook bell ward may read young short gray price cross swift page stone wells king law north west east lord
  black bird berry birch bond bury dean fox freeman hart hope marsh rice rush savage sharp skinner wade waring mason baker cooper turner carter parker walker hunter gardner
  shepherd porter fisher barker burns burn ross love best day long power rigby lane grant mills miller potter major moss pickup holt heaton knight palmer marshall west cole
  bibi butt ali li an wang lee kay nelson preston bolton stanley lancaster welsh singleton gill mann`)
