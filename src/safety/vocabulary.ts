/** The words the safety check knows, gathered from its tables. */

import { figures } from './figures.ts'
import { frames } from './frames.ts'
import { hints } from './hints.ts'
import { ideasOf, ideaWords } from './ideas.ts'
import { people } from './people.ts'
import { beginningsIn, wordsIn } from './phrases.ts'
import { shortForms } from './short-forms.ts'
import { signs } from './signs.ts'

const phrases = [signs, hints, people, frames, { figures }].flatMap((table) => Object.values(table).flat())
const inPhrases = wordsIn(phrases)
const beginnings = new Set(beginningsIn(phrases))
const single = (word: string) => !word.includes('-')
const list = (row: string) => row.trim().split(/\s+/)

/** Terms of several words, joined by hyphens. */
export const terms: ReadonlySet<string> = new Set([...ideaWords, ...shortForms.keys()].filter((word) => !single(word)))
export const knownWords: ReadonlySet<string> = new Set([...ideaWords.filter(single), ...inPhrases, ...shortForms.keys()])

/** Danger words that are understood when misspelt. */
export const dangerWords: readonly string[] = list(`
  suicide suicidal hanging hanged himself herself myself themselves killing killed murder murdered strangled strangling choking choked stabbed stabbing
  slashed cutting bleeding blood bruise bruises bruised bruising scratches wrists scars burned burning cigarette swollen injury injuries injured unexplained
  punched punches punching slapped slapping smacked kicked kicking battered beaten beating attacked assaulted hurting thrown dragged
  threatened threatening threatens threat violent violence abuse abused abusive abusing neglect neglected touched touching inappropriately
  sexual sexually raped naked groomed grooming exploited trafficked blackmailed boyfriend stepdad stepfather stranger
  scared frightened terrified afraid knife knives machete weapon missing disappeared unconscious collapsed overdose overdosed paracetamol tablets pills
  bleach vodka drunk unresponsive breathing tonight tomorrow disclosed disclosure allegation safeguarding hungry starving filthy locked bedroom alone
  goodbye anymore forced marriage married pregnant pakistan domestic police ambulance danger please secret ketamine cannabis cocaine dealer drugs
  harming harmed commit exploitation trafficking kidnapped abducted suffocating poisoned strangle overdoses assault shoving throttled whipped
  pregnant naked nudes photos pictures privates underwear bedroom mattress screaming frightening threats weapons machete stabbed shooting bullying hospital unsafe trapped punish
  crying begging hiding flinches handprint fracture fractured swelling wounds slashing bandages paralytic vomiting seizure convulsing homeless abandoned
  pocket locker arrested dealer dealing gangs trafficked blackmailing snapchat instagram uncle grandad husband partner stepbrother stepmum violence attempted unexplained extremist explosive dangerous funeral hopeless worthless
  taken swallowed yesterday pupil student daughter brother sister mother father teacher`)

/** Words that are known even without their vowels; the last of those alike counts. */
export const bareWords: readonly string[] = list(`
  help please class says said told my mum dad he is his her him me she i am at home hit hits hurt hurts hurting beat beats cut cuts kill kills die dead knife scared girl boy
  pupil teacher school house night again stop bed touch touches raped drunk blood pills need want wants what to do not has have and the going gone missing friend brother sister
  uncle stepdad in on with dad me`)

/** Everyday words that stand a slip or two from a danger word, and are not one. */
export const lookAlikeWords: ReadonlySet<string> = new Set(
  list(`
  abandon abandons abdicated abductees abuser addicted alienation allocation allocations aloe alongside alteration ambiance ambition
  ambulances amuse amused amusing anatomy animation arrest astonished atone attache attached attaches attacker attained attested attracted
  audition awesome backdoor badgered badges bagging barbarian bartered bathing batted battened battled beach beaming beanbag bearing beater
  bedrooms befriend berating betting blackballed blackmail blackmailer blackmailers bleaching bleating bleeping blending blogging blond bloom
  boating bondage bothered boyfriends braised breach breaching breaking breeding brood brothel bruce bugging bullring buried burnings burped
  burping burying buttered candidate careers carleton cartoon charters choker chowing cigarettes coked collapse collapses collared collated
  collected collection commie commits compassion cooked cooking cuttings dancer dander danged dangers deader dealings dearer dialing dinger
  discolored discussed discussion disposed doorman dregs drugged drums dunk examination exclusive expansive expedited explained expletive
  exploded exploit exploitive exploits exploration explored explorer explosion exported extremes extremis extremity factored farther fathers
  fatter feather feature featured filth finches forged forked formed foundation funerals gags gongs grindleton grooving grouped handed handing
  handspring hapless harping heathen hesitate hesitation hiking hinged hiring hopelessly horseless hospitable hospitals hurling hurtling
  husbands ideal ideals illusion imitation inanimate inflatable inherit initiate initiation initiator injection injurious inquiries insured
  insures intimate jackasses janitor kicker killer knaves lacked legitimate licker locket looker lucked marred marriages marrieds massing
  matters matures measure memento messing methadone mission mistress misusing mothers mudder murderer murderess mussing mustered named narked
  nodes normalised notorious notwithstanding nowadays nuked nukes outdoor outofarea overbearing overcome overcomes overdoes overdone overdue
  overhearing overjoyed overrode overtones overuse overused paisan paralysis parasitic pardner parenthesis pastures pennant pervasive photon
  photons picket pictured piles pinched pinches pinching pirates pleased pleaser pleases poignant poised policed polices polite polls postures
  primate primates privateer privies projection psychotherapist puncher punctures pupillage raced raged raked rapid rapped rated raved razed
  reaped roped sacked sacred sapped scabbing scads scams scans scare scarer scares scarisbrick scary scooting scored scotches scratcher
  scratchy screeches seared secrete sexuality shacked shaving shelling shoeing shooing shoring shorting sifter sitter slapper slipped slipping
  slopped slopping sloshed sloshing snapped snapping snapshot snared soared soars spangle spared specialists spelling splashed splashing
  stabled stacked stagger stared staring starring stars starting stepped stinger straddle straddled straddling straggler straggling strained
  strainer stranded strangely strangest stranglers stranglings stretches stringed stringer stringing stronger struggle stubbed swabbed
  swabbing swapped swatches swilling tables taker talkative tapped teached teaches terrific testified theaters therapist therapists thread threads
  throats token tomorrows torched torching toucher trafficker tramped treat trotted unconsciously undersea understandable underway underwent
  vanilla vodkas waists weatherman whatsoever whippet whopped whosoever whupped worthiness wrestling yesterdays`),
)

/** Short words that may stand in a run of words without spaces. */
const everydayWords = list(`
  a able about after again all alone already also always am an and any anymore are around as ask at away back bad be because been before being best better big both but by call came
  can come could day did didnt do does doesnt dont done down each even ever every everyone everything feel felt few find for forever found friend friends from
  get gets getting give go goes going gone good got had has have hasnt having he help her here hers hes him his home house how if im in into is isnt it its ive just
  keep keeps kid kids kind know knows last leave left let life like little live long look lot lots made make makes man many may maybe me mean might mine more morning most mum much must
  my need needs never new next night no nobody not nothing now of off ok old on once one only or other our out over own people place please pls point put really right room
  said same saw say saying says school see seen she shes should so some someone something soon sorry stop still stuff such sure take taken taking talk tell than that thats the their them then there these they thing things think this those time
  to today together told tomorrow tonight too took trying two under until up us very wait want wants wanted was wasnt way we week well went were what when where which while who why will with without won wont
  work world would yes yet you your theyre i im hes shes dont cant wont ive wanna gonna hate hates being`)

export const wordsInRuns: ReadonlySet<string> = new Set([...everydayWords, ...ideaWords.filter((word) => single(word) && word.length > 2)])

/** Everything a phrase may know a word by: itself, its ideas, its ending, its beginnings. */
export function keysOf(word: string): readonly string[] {
  const cuts = Array.from({ length: Math.min(word.length, 12) }, (_, at) => `${word.slice(0, at + 1)}*`)
  return [
    word,
    ...ideasOf(word),
    ...(/[^e]ed$/.test(word) ? ['{past}'] : []),
    ...(/[^s]s$/.test(word) && word.length > 4 ? ['{doing}'] : []),
    ...cuts.filter((cut) => beginnings.has(cut)),
  ]
}
