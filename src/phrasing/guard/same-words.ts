/** Which words may stand for which when an entry is told in other words, and which carry no fact of their own. */
import { toStem } from '../../finding/stems.ts'
import { stopWords } from '../../knowledge/words.ts'

/** Words of one line mean the same here. To let the model say a thing another way, add a word to its line. */
const groups = `
lead led leads leader leading head heads headed headteacher
officer contact
ask speak spoke spoken talk talked contact reach touch
get book booking bookings
work priority project focus programme strand
school schools setting
secondary high
primary primaries
pupil pupils child children student students learner learners
young youth youngster teenager
parent parents parental carer family families mother father
staff teacher teachers adult employee colleague
meet met meeting meetings gathered together brought get got
visit visits visited visitor visitors attend attended attendance came come went people drew welcome welcomed open opened doors
visited had visit
survey surveyed questionnaire poll
answer answered reply replied respond responded response fill filled complete completed picked
say said says report reports reported reporting tell told show showed shown find found feel felt
start started starts starting begin began begins begun beginning open opens
run runs ran running hold held holds give gives gave given deliver delivered offer offers offered provide provides provided put take takes took taken place
hand handed hands pass passed
help helps helped support supports supported supporting
train trained trains training trainer course session sessions workshop workshops
teach taught
plan planned plans planning intend intends intended hope hopes hoped due will aim aims goal aimed want wants wanted target schedule scheduled
late lateness
home house
join joined take part
sign signed
ring rang phone phoned call called telephone
mail e-mail email
book booking bookings
cost costs price charge pay pays paid
website page site web online
online virtual virtually
last lasts lasting long length
end ends ended until finish finishes finished over close closes closed
close closed no-longer
need needs needed
move moves moving transition transfer
ready readiness
know knows known
able could can
share shares
use used uses using
small slight
each every all
make made makes
different
test tested try pilot trial
hard difficult struggle
worry worries anxiety anxious
worry worries worried concern concerns concerned
self-sustaining itself lasting
hear heard listen listened cover covers conversation conversations
mentor mentors mentored mentoring
refer referral referrals refers
group groups
explore explored exploring look looked looking consider considered considering investigate investigated examine examined discuss discussed discussion discussions talk
create created creating develop developed developing development build built building produce produced producing make made design designed draw drew drawn prepare prepared set up establish established launch launched write wrote
present presented presenting presentation show shown demonstrate
identify identified identifying find found spot spotted
partner partners partnership partnerships together joint jointly collaborate collaborated collaboration stakeholder stakeholders
organisation organisations agency agencies service services team teams
interested interest keen willing
join joined take taken took part participate participated participating participants involve involved involvement use used
access accessed accessing attend attended obtain
improve improved improving better stronger strengthen
understand understood understanding know aware awareness
support supported assist assisted assistance back backed
fund funded funding money financed secured
promote promoted promoting share shared sharing publicise publicised spread
review reviewed evaluate evaluated evaluation assess assessed assessment appraise appraised
change changed adapt adapted adapting amend amended tailor suit rewrite
need needed require required lack lacking missing
advice guidance
connect connected link linked linking align aligned aligning
clear clearer evident
invite invited inviting invitation ask
employer employers business businesses company companies
council lcc authority
risk
give gave given
feel felt
identify
issue issues problem problems challenge challenges concern concerns
successful effective
analyse analysed analysis
left leftover
reason reasons factor factors cause causes why
way route pathway pathways routes
next following later
carry continue continued continues go on
guide handbook
relationship relationships
guide handbook booklet
film video
send sent sends
post posted
agree agreed agrees agreement
leaver leavers
apprenticeship apprenticeships apprentice
college colleges
return returned went back
replace replaces replacement
soon early
mean means meant stand stands for
accept accepts accepted acknowledge acknowledges acknowledged recognise recognises recognised
check checks checked checking compare compared comparing match matched matching
stop stops stopped cancel cancelled called
confident confidence surer assured
benefit benefits benefited beneficial positive positively affect affects affected effect impact
clarify clarifies clarified explain explained set out
update updates updated updating inform informed tell told
upcoming coming forthcoming
collect collects collected collecting gather gathers gathered gathering
choose chose chosen select selected pick picked
comments feedback views view opinion opinions thoughts
idea ideas suggestion suggestions thought
barrier barriers obstacle obstacles difficulty difficulties hurdle hurdles problem problems
gap gaps missing lacking lack
trend trends pattern patterns
monitor monitors monitored monitoring track tracked tracking watch
encourage encouraged encouraging urge urged persuade motivate
raise raises raised raising build boost increase
embed embedded embedding built
sustain sustained sustainable lasting
expand expanded expanding widen widened extend extended extending extension broaden roll rolled grow
circulate circulated distribute distributed share shared send sent hand handed give given
prevent prevented preventing prevention avoid avoided
behave behaviour conduct
drug drugs substance substances
alcohol drink drinking drinks booze
knife knives weapon weapons
joined joined-up coherent coordinated coordinate
data figures information statistics
material materials resource resources pack packs kit
platform website site portal
vacancy vacancies openings jobs
talk talked talks discuss discussed explore explored
client clients
key central heart vital important
stage phase
earlier early sooner
own
result results outcome outcomes
intelligence knowledge know
pathway pathways route routes
introduce introduced introducing introduction
enjoy enjoyed like liked love loved
hold held host hosts hosted hosting
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ').map(toStem)))

/** They frame what is said; whatever they add, a reader does not take for a fact about the entry. */
const framing = new Set(
  `available information detail details further including include includes included based regarding relating related according
  called named known currently current latest newest recent recently report reports reported term
  cover covers covered consist consists consisting comprise comprises
  area areas local locally across within around among between during throughout together also both either however while although though because since
  so therefore well new part parts involve involves involved involving mean means meant describe described note person speak contact question questions find found join sit sits there these those which who whose whom when where
  lancashire tass council priority priorities locality localities district districts officer open support supports supported
  work works working worked offer offers offered exist exists existing use used look looking part take takes taking took taken place
  go goes went gone come comes came happen happens happened continue continues continued
  please website e mail email has have had having being been be is are was were am do does did done doing isn doesn didn hasn wasn weren
  don won aren haven hadn couldn it's that's there's here's s t
  provided means meaning provides number numbers total result results answered
  thing things way ways kind main year years
  plan plans planned planning hope hopes hoped aim aims aimed goal intend intends intended due want wants wanted target purpose
  fall falls fell fallen drop drops dropped decrease decreased decline declined lower reduce reduced reduction down fewer less
  rise rises rose risen increase increased grow grew higher up more longer age aged old
  run runs ran running hold holds held last lasts lasted lasting start starts started starting begin begins began begun end ends ended
  make makes made making address followed follow follows following until then ones
  show shows showed shown tell tells told write written wrote say says said
  time times remain remains remained stay stays stayed keep keeps kept carry carries carried continue explain explains explained example instance such
  whole entire wider particular particularly specifically especially mainly various several mention mentions mentioned list lists listed state
  states stated outline outlines outlined highlight highlights focus focuses focused address addresses addressed tackle tackles bring brings brought
  set sets form forms formed allow allows enable enables let seek seeks sought ensure ensures aware order effort point
  receive receives received date dates dated read reads
  compared instead far behind ahead thereby whereas once under over per`
    .split(/\s+/)
    .map(toStem),
)

export function areSame(one: string, other: string): boolean {
  const [a, b] = [toStem(bare(one)), toStem(bare(other))]
  return a === b || (groupsOf.get(a)?.some((group) => group.has(b)) ?? false)
}

/** Whether the word carries something that could be wrong. */
export function isTelling(word: string): boolean {
  const plain = bare(word)
  return plain.length > 1 && !stopWords.has(plain) && !framing.has(toStem(plain)) && /\p{L}/u.test(plain)
}

/** Everything but the small words, which hold what is the same in most sentences. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.match(/yg\d+|£?\d+(?::\d{2})?(?:\.\d+)?(?:%|pp)?|[\p{L}]+(?:'[\p{L}]+)?/gu) ?? [])]
}

const groupsOf = new Map<string, ReadonlySet<string>[]>()
for (const group of groups) for (const stem of group) groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), group])

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '')
}
