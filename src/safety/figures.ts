/** Harsh words that mean no harm: figures of speech, names of subjects, everyday sayings. */
import { toPhrases } from './phrases.ts'

export const figures = toPhrases(`
  attack|attacked it|the .. with / robbed at .. quiz|match|final|raffle / budget|funding|hours|prices|service .. been|was|were|have .. cut|slashed
  strangled|choked by|with .. tape|paperwork|weeds / {hit} by|with .. ball|balls|football|snowball|snowballs|netball|frisbee|rounders / snowball .. {hit} by
  choking hazard|hazards / first-aid .. choking|bleeding|burns / choking and cpr / cpr and choking
  overdose|overdosed|overdosing on .. glitter|chocolate|cake|cheese|caffeine|sugar|sweets|acronyms|meetings|assemblies|emails|data|jargon
  guinea pig|pigs .. was|were|has|got .. killed|died|dead|eaten / hamster|rabbit|dog|cat|hen|hens|chick|chicks|goldfish|gerbil|budgie . killed|died|dead|die|dying
  hamster|rabbit|dog|cat|hen|hens|chick|chicks|goldfish|gerbil|budgie .. was|were|has|had|is|got .. killed|died|dead|die|dying
  dogs|animals|foxes|hens .. get|be|got|are killed / tension with a knife / viking|vikings|roman|romans|knight|soldier .. axe|sword|spear|dagger|shield
  glue|nerf|water|staple|radar|heat gun|guns / goodbye|farewell letters|cards|cards|letter|card .. to .. teachers|teacher|staff|class
  not be here .. dentist|eid|hospital|wedding|orthodontist|appointment|diwali|interview / killing me .. with|lol / its killing me
  allergy|allergic ... could|can|might|would kill|die / not|never do this|it anymore ... booking|site|website|form|printer|spreadsheet|system
  nearly|almost lost .. will .. to live / cousin|uncle|aunt|brother|sister|family . wedding / locked in .. battle|argument|dispute
  taking|take|takes|took .. tablet|tablets|bottle|dummy|phone .. off|away / notice* .. the tablet / watches|watching|on|plays|playing .. tablet|tablets .. at|in|all|before
  slipped .. hurt|broke|cut|bruised|bumped / slam* .. door|doors / like a shaken / save .. me|us .. hours|time|work|money / abuse of .. car / rubbing|rubs|rub {his} .. eyes|hands
  drags|dragging|drag {his} .. feet|heels / flash cars|car|cards|drive / confidence|head|heads .. battered / same sex / hit and run
  locks|locked {self} in .. bathroom|toilet|toilets / saved .. choking / the meeting with|about / forty a day / silver bullet|bullets / touchline .. raging
  draws|draw|picture|pictures|drawing|drawings has|have|is|are|with .. guns|explosions|swords / keeps a pillow|blanket|box|bag|spare / small|wine|pint glass
  whether|if .. burn down / pull|pulls|pulling up .. trousers|pants|tights|socks / sword play|fight|fighting
  took|take|taking .. out of .. visit|lesson|assembly|school / {strip} .. hat|coat|shoes|hijab|blazer|jacket|hood|cap|scarf|gloves|headphones|tie .. off / fingers|hands .. in|over {his} ears / horse|horses .. bolted
  baby massage / bomb disposal / follows my finger / for blackmail / nurse|midwife held / like death warmed / imaginary|invisible friend|friends / dead|died sea|language|languages|wood|heat|line
  {hazard} {topic}|talk|talks|input|visit|worker|workers|theme|week / {hazard} .. and|or|& .. {hazard} {topic}
  {topic} .. on|about|around|for|covering|in|of|re|tackling|preventing|addressing|regarding|into .. {hazard}
  knife crime|angel|amnesty|bin|arch|edge|skills / knife|gun and fork / who|that|children|pupils .. {have} been groomed
  died .. by suicide .. years|year|months|last|when / under|beneath the duvet|covers / hit the ground
  neet risk / risk .. of .. neet / lives in * neet / no|not|nothing|nobody .. {immediate} risk|danger / no .. safeguarding concern|concerns|incidents|issues
  overdose of .. meetings|chocolate|emails|paperwork|caffeine|cake|coffee|sugar|acronyms|data|training|information
  macbeth|brutus|hamlet .. stabbed|murder*|killed|kills|murders / nobody|no-one .. hurt|injured|danger|harmed / bleed kit|kits
  consent form / policy .. example|examples / with a .. brick wall / head against .. wall
  older students|pupils|children|ones .. want|mentor*|buddy|help|read|run
  online meeting|course|module|booking|form|training|tutor*|safety|session / equality .. mark / inclusion mark / quality mark
  minibus .. dead / young carer|carers / carry .. a|knives .. lesson|talk
  if you .. worried|concerned|think|suspect|believe|have|are ... risk|danger|harm|unsafe|abuse|crisis ... 999|police|call|ring|contact
  in .. an emergency .. call|dial|ring|contact .. 999 / immediate danger|risk .. call|dial|ring 999 / cut .. it fine
  stabbed .. in the back .. over|lol|by / loose cannon / collapsed .. in .. laughter / eats|eat|sits|sit|plays|play|lunch .. alone
  met .. mentor .. online / trainers .. uniform / {hazard} first-aid / talk .. about .. what happens .. if / answers at home
  eczema .. scratch* / find .. place|form|link|code|report|file|email|details|record
  turn|turned|turns up .. to|for .. work|interview|exam|exams|meeting|detention|appointment|placement|course
  seen .. domestic-abuse|violence & group|groups|support|offer|help / hit me .. up|with
  the|a|recent stabbing|stabbings|attack|shooting in|last|at / online grooming / home alone film|movie|dvd|night|2
  consent form .. photos / heard .. from .. {his}? .. mhst|team|school|claire|craig|council|camhs|hub|nhs|partner / panic attack|attacks
  {threaten} to take us|school . tribunal|court / {threaten} to complain|sue|appeal / {threaten} legal action
  a bit / bit of / with other|others / forces children / tracks .. attendance|progress|data / place .. system / work experience
  attendance .. panel|officer / uniform bank / on roll / off roll / shot up .. levels|grades|league|sets|inches|in
  broken|broke .. playing|football|rugby|bike|skating|trampoline|skiing|netball / came|fell off .. bike|scooter|horse
  broken-arm|broken-wrist .. playing|football|pe / {hit}|murder*|kill* .. the .. solo|song|test|spot / killing it / first aid
  give|gives|gave|given|giving up fighting|arguing / nobody|no-one . tracking|following|chasing {them} / {hazard} related
  talk|talks|input .. on|about .. {hazard} / taken|takes|take over / gets|get|getting in bed with his|her mum|mother / no plan
  gets|get|getting through .. gate|gates|door / governors|head|boss|deputy .. will|would|going .. murder|kill|shoot me
  i|we will|would be shot .. if / attendance|absence .. code|codes / wedding .. term time / shot in .. the arm|dark
  collapsed .. laughing|laughter|tent|table
  takes|take|taking|has|needs|given|administer* insulin|medication|melatonin|ritalin|inhaler|epipen / ligature cutters|knife|points|risk
  die|died|dying .. embarrassment|laughing|boredom|shame|excitement / kill|die for .. a / will|would|be .. the death of me
  weapons|knives|knife & excluded|exclusion|suspended|pex / for having a knife
  killing|kills|kill me|time|it|two|off|the .. mood|joy|birds|vibe|confidence|momentum|stone
  this|that|it|printer|workload|feet|spreadsheet|laptop|back .. is|are|will|was killing|kill .. me|us
  dying|die to|for .. know|hear|see|try|get|a|meet|find|ask|read|learn|go|start|have
  shoot|shot|shooting|shoots . me|us|him|her|them .. email|message|line|text|note|link|copy|list|over|across|dates / shot of|at
  long shot / photo shoot / shooting|shot a|the|some|our .. video|film|photos|footage|stars / could|would murder .. a
  beat .. deadline|clock|traffic|rush|queue|queues|cold|odds|record|best|congestion|system / beat .. {his} .. best|record|time|target
  beat .. to it / beat up .. about / it|this beats me / beats me why|how|what
  {hit}|{harm}|{kill}|{shove} . target|targets|deadline|deadlines|chances|goals|budget|budgets|stride|funding|costs|nail|ground|roof|jackpot|brakes|headlines|sats|results|gcses|grades|mocks|assessment|corners|ribbon|carbon|waste|spending|timetable|curriculum|paperwork
  {hit}|{harm}|{kill}|{shove} {his}|its|all|any .. target|targets|deadline|deadlines|chances|goals|budget|budgets|stride|funding|costs|nail|ground|roof|jackpot|brakes|headlines|sats|results|gcses|grades|mocks|assessment|corners|ribbon|carbon|waste|spending|timetable|curriculum|paperwork
  hit|hits .. by|with .. cuts|budget|funding|costs|covid|flu|sickness|strikes|ofsted|absence|staffing|inflation|pandemic / hard hit
  hit hard / hit|hits home / smash hit / hits the|a .. spot|nerve|wall / kick|kicks|kicking|kicked .. off|start|starts / kick up
  slap .. dash / slap up / {lash} out / bite|bites|bitten bullet|the bullet|off / sound bite / attack .. the .. problem|list|pile|work
  cut {self}|myself .. off / cut .. out|down|back|short|through|across / cuts .. to|in
  budget|funding|service|staffing|cost|short|power .. cut|cuts / cutting .. edge|costs|down|corners|back|through|skills / hair cut
  {kill} .. {self} .. laughing|trying / hanging|hang out|on|around / hang|hanging in there / hangs out|on|around / hung up|over
  beating|beat|beats .. {self} up .. over|about / burn|burning|burnt|burned .. {self}? .. out
  shoot .. ourselves|yourself|myself|themselves .. foot / drown|drowning .. in .. emails|work|paperwork|admin|marking|data|forms
  throw|threw|throwing {self} into / tied up .. with|in / tied .. in knots|meetings / bleeding .. obvious|edge|money|budget
  missing .. a|lot|lots|school|lessons|lesson|education|work|homework|deadline|out|days|data|report|reports|link|page|documents|piece|the|point|something|anything|information|sessions|training|contact|email|attachment|assembly|part|too|so|maths|english|learning|time|hours|appointments|an|some|figures|register|half|two|three
  missing {his} .. lessons|friends|mum|dad|nan|deadline|work|gcses|old / missing .. in education
  {child}|{children}|pupil .. missing education / missing .. education
  missing|missed .. from .. register|list|email|website|page|report|form|spreadsheet|education|lessons|class-photo
  died|dead|dying .. battery|laptop|printer|projector|wifi|phone|ipad|link|line|simple|easy|good|keen|slow|quick|end|ends
  laptop|printer|projector|battery|wifi|computer|ipad|photocopier|link|line|website|server|boiler .. dead|died|dying
  drop .. dead .. gorgeous / over my dead / head .. explode|exploding|spinning|banging / bomb|bombed .. interview|out
  it|that|which|this .. bombed / suicide to .. change|do|try|move|go / career|social|professional|political suicide
  high school|schools|level|quality|needs|standard|street|rate|rates|profile|achieving|attaining|priority|achievers|demand|cost|five|up|turnout|expectations|ability|risk
  stab .. in .. dark / stab at / fight|fighting .. for|over|to|against .. funding|place|places|keep|get|ehcp / unconscious bias
  threatening|threatens|threatened to .. rain|snow|close|strike|walk|leave|quit|resign / under threat / no|empty threat
  poison|poisoned chalice / toxic|explosive|deadly .. workload|boring|serious|dull / weapon of choice / secret weapon|santa / smoking gun
  jump the gun / gung / on fire / fire away|drill|safety|engine|station|service|regs|risk|alarm|alarms / burn .. off|calories|energy
  dye .. hair|eggs|it / safe .. in .. the knowledge / hold .. hostage / blood .. donor|donation|pressure|test|tests|brothers|type|sugar
  mark|marks .. scheme|book|books|deadline|in|out|for|sheet|them|work|it|year|exam|homework
  top|full|good|bad|high|low|exam|test|trip|question|birth marks|mark|marked / scratch .. {body} / from|up .. to? scratch
  scratch day|project|coding|programming|games / sore throat|point / {hit}|punch .. above / alcohol free / drunk .. tank
  high .. on .. list|agenda|priority|our|my|sugar|success / drug and alcohol {topic}? / domestic science|staff|cleaner|appliances
  abuse of|the|my .. power|trust|system|parking|position|kindness / abuse .. {topic} / stalking horse
  touch|touched .. base|on|upon|by .. the|this|your|story|kindness|that|it|topic|subject|how / in touch
  touch|touching .. story|screen|rugby|tribute|typing / kiss goodbye / raising|raise .. hands|funds|money|awareness / chain .. of
  locked|lock .. out|up|in .. my|of|account|email|system|laptop|building|teams|diary|date|dates / lockdown / armed forces|services
  trip|trips to|for|hazard|in|on|out / school|residential|class|day|coach trip|trips / strike|strikes .. action|day|days|balance
  pass|passed|passing .. out .. parade / threat* .. level|assessment|matrix / shadow|strike a / fag|cigarette end
  last message|note|post|word|letter was|from|in|on|about|thread|sent / ignore|disregard|delete|forget|scrap|cancel|undo the|that|my|this|our|your last|final message|note|post|text / final note|word|message|letter|post .. on|about|from|for
  goodbye .. to .. our|the|head|craig|claire|colleague|mrs|mr|miss
  say goodbye .. to .. y11|leavers|our|mrs|mr|miss|year|staff|craig|class|outgoing / wobbly tooth / knives .. whittling|cooking|tech
  forest school .. knives / archery .. shooting / air rifle .. shooting
  deadline|deadlines|report|ofsted|marking|inspection|week|term .. killed|kill|kills me / shoot|shooting the messenger
  bite|bites|biting|bit .. head off / head bites / stress|exam|time|sugar bomb / bullets please|pls / as bullets / bullet points
  hidden instructions|send|curriculum|gem|gems / heads up / burning question|questions|issue / sharks|shark|heart attack / train times
  gun dogs|dog / suicide risk assessment|assessments|training|tool|template|policy / intruder drill|drills|alarm|alarms|procedure
  launching .. their|a|the / getting hold of / get hold of / scooter / grazed .. elbow|knee|knees|hands / water fountain
  hidden .. in|send / out of bed / wobbly tooth|teeth / bumped .. lip|head|knee .. water|ice / compass bloom`)
