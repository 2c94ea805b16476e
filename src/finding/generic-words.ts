/** Words that stand in so many school questions, or in the asking itself, that they show nothing about the subject. */
import { toStem } from './stems.ts'

const words = `school schools pupil pupils child children kid kids student students young people person support supports supporting
  supported help helps helping work works working worked worker workers service services area areas local locality localities
  district districts staff team teams year years term terms info information advice guidance contact contacts officer officers
  offer offers offered available happening happened happen going doing project projects priority priorities partner partners
  partnership report reports update updates resource resources details detail issue issues problem problems question name
  names list lot need needs meeting meetings planned plan plans planning next impact difference outcomes outcome aim aims
  exit strategy activity activities done held currently latest new involved lead leads leading leader responsible charge
  tass lancashire lancs county council partnership epo sorting sort side border borders edge boundary outskirts way ways bit idea ideas
  today week month time now day days class form group groups head heads teacher teachers headteacher headteachers primary
  secondary high academy great good best better nice hi hello morning afternoon struggling struggle trying round nearby
  place places somewhere whats wondering wonder possible possibly interested mean means meaning stand stands called
  came come comes coming went hold held host happens occurred involve part access accessed
  meant thing things stuff many much someone anyone everyone figure figures exactly actually currently yet still ever already
  everything everyone all altogether total full complete whole across overview rundown list lists show listed open closed finished ended
  completed handed stuff along bother hand folk folks lads lass bloke human agency agencies organisation organisations themes topics subjects
  one two three four five six seven eight nine ten eleven twelve fifteen talk speak ring call email phone message reach touch hold
  job role point link links join joined involve involving set running run runs ran start started starting
  manage manages managed oversee oversees charge responsible represent represents replaced replace replaces
  spot spots mention mentioned mentions named thank thanks cover covers covered covering phone telephone mobile address
  similar elsewhere anywhere nearby same another twilight
  exist exists existing fall falls within present presently stated charge contribute contributes contributed contribution explain explains describe describes kindly grateful
  governor governors councillor councillors including include includes plus copy copies trustee trustees slt board newsletter friend wife husband mate teaches teach hers his ours introducing introduce
  myself back carry drawn exactly
  spring since
  other others
  oh ah hmm erm cool free cost costs paid summary summarise mo ones atm rn tbh imo fyi thx ta cheers asked asking estate teenager teenagers teens teen youngster youngsters
  specific specifically particular particularly especially mainly agenda room rooms notice notices board boards
  whether invite invited minute minutes mins hour hours honest answer answers often far soon date dates slide email else
  primaries secondaries nurseries kind type sort sorts colleague colleagues dear confirm confirmed useful interesting thought thoughts wise
  anyway honestly basically regarding re fwd chat quick quickly urgent asap
  bullet bullets table tables column para paras paragraph paragraphs sentence sentences version versions tells patch patches instead headline headlines short page pages stream streams workstream workstreams acronym acronyms abbreviation abbreviations glossary`

const stems: ReadonlySet<string> = new Set(words.split(/\s+/).map(toStem))

export function isGeneric(word: string): boolean {
  return stems.has(toStem(word)) || /^\d+s?$/.test(word) || word.length === 1
}
