/** What somebody may want. To teach the assistant another, add a row; the first row whose cues fit is taken. */
import type { Section } from '../knowledge/sections.ts'

export const intents = ['signpost', 'contact', 'list', 'detail', 'define', 'whats-new', 'draft', 'help', 'safeguarding', 'none'] as const
export type Intent = (typeof intents)[number]

/** The kind of fact wanted. */
export type FactAsked = 'number' | 'date' | 'person' | 'yes-no' | 'which' | 'place' | 'reason' | null

/** Cues are tried on the question in small letters, without punctuation, words joined by single spaces. */
export const intentCues: readonly { intent: Intent; cues: RegExp }[] = [
  {
    intent: 'none',
    cues: /\bwrite (?:me |us )?(?:my|our|a|an|the|some|up) (?:\w+ ){0,3}(?:y\d+s?|yr \d+|year \d+|class|pupils?|end of year|parents?) (?:\w+ )?(?:reports?|letters?)\b/,
  },
  {
    intent: 'none',
    cues: /\b(?:write|tell|make|sing|compose|generate|create|give|do)(?: me| us)? (?:a|an|another|some) (?:\w+ )?(?:poem|joke|song|story|rap|essay|limerick|haiku|riddle|speech|lesson plan|quiz|worksheet|recipe)s?\b/,
  },
  {
    intent: 'help',
    cues: /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|help|help me|start|menu|thanks|thank you|cheers|ta|test|hello there|morning|afternoon)(?: (?:there|all|team|again|please|so much|very much|a lot))?$/,
  },
  {
    intent: 'help',
    cues: /\b(?:what can (?:you|i ask|this|u)|what (?:do|can) you do|how do(?:es)? (?:you|this|it|i use this|i use you)(?: (?:work|bot|thing))?$|who are you|what are you|are you (?:a bot|human|real|a robot)|what (?:sort|kind) of (?:things|questions)|how can you help)\b/,
  },
  {
    intent: 'draft',
    cues: /\b(?:draft|write|start|prepare|do|submit|add)(?: me| up| us)? (?:a|an|my|the|our|this terms)?\s*(?:new |termly |tass |report )*(?:update|report|draft)\b|^update on\b/,
  },
  {
    intent: 'whats-new',
    cues: /\b(?:whats|what is|anything|what s) (?:new|changed)\b|\bnew (?:offers?|resources?|this week)\b|\bwhat(?: has|s|s been)? (?:been )?changed\b|\blatest (?:news|offers?|updates?)\b|\bany(?:thing)? (?:newer |recent )?(?:updates?|news)\b(?! on| from| about)|\b(?:newer|since) (?:than )?(?:the )?spring\b|\brecent(?:ly)? (?:changes|added|offers)\b/,
  },
  {
    intent: 'contact',
    cues: /\b(?:who (?:should|can|could|shall|must|will|would|might) (?:i|we)\b|who (?:will|would) (?:my|our|the) (?:\w+ )?(?:epo|officer|contact|link|lead)\b|who (?:should|does|do|would|can|must) (?:\w+ ){0,7}(?:contact|speak|talk|introduce|report|email|ring|approach|liaise)\b|who (?:do|should|can|would|could|shall|must) (?:i|we|you|a school|schools|my school|our school)?\s*(?:best |need to )?(?:contact|speak|talk|ask|email|e mail|ring|call|phone|message|approach|go to|get in touch|turn to|see|liaise|chat|write|tell)|\b(?:ok|okay|fine|alright|best|right|able|free) to (?:contact|speak|talk|ring|call|email)\b|who do (?:i|we) (?!work|have|mean|serve|support|send|refer)\w+|who to (?:contact|speak|talk|ask|email|ring|call|go)|(?:contact|best person|right person|name of the person|point of contact)\b|contacts?\b|(?:his|her|their) (?:e ?mail|number|phone|details)|get (?:hold|in touch)|reach out|phone number|email address|e mail address|whos? (?:is |s |are )?(?:my|our|the|your)(?: (?!young|same|first|only)\w+){0,3} (?:link|rep|person|contact|epo|officer|lead|tass)|(?<!what (?:do|did|does|are|have|will) (?:the |our |your )?)\b(?:epos?|(?:education )?partnership officers?)\b|(?<!what (?:do|did|does|are|have|will) )(?:the|my|our|your|her|his|their|local) (?:tass |two |2 |both )?officers?\b|which tass officers?\b|who (?:covers|runs|leads|deals with|handles|serves|(?:has )?replaced (?:the|our|my)|chairs|is in charge|looks after|is responsible|is the lead|heads|manages|oversees|is leading|lead)|whos? (?:is )?(?:the )?lead (?:on|for|in)\b|whos (?:running|leading|covering|in charge|responsible|the lead)|which (?:epo|officer)s?\b(?! (?:could|can|might|would|may|use))|looks? after (?:us|our|my|the)\b|whos?e? (?:\w+ )?patch|\bwhoever\b|\bwho (?:have|has) (?:we|you) got\b|(?:^|\b(?:and|or|the|our|your|for|in|at|schools?|primary|high|academy|trust|mat) )officers?$|\b(?:got|have|has|is there) (?:an?|any|her|his|their) (?:\w+ )?(?:e ?mail|phone|mobile|telephone)\b|\bsame (?:woman|man|lady|bloke|person|officer|epo)\b|\bwhose job\b|\b(?:lead|point|link) (?:officer|person)\b|\bwho (?:fronts|heads up|would know|might know|could tell)\b|\bwhod (?:be|know)\b|\b(?:the )?one to ask\b|\bwhom\b|\b(?:ones|person) for (?:that|this|it)\b|\bnames? (?:of|for) (?:the |our )?(?:officers?|epos?|people|person|$)|^(?:(?:the|any|both|two|2) )?names? (?:for|in)\b|\bsomeones name\b|\bwho is ours\b|\b(?:tass|link|right) (?:person|rep|lead)\b|\bperson to \w+|\bopposite number\b|\bofficers? there\b|\bwho(?:s| is) (?:over|round|up|down|out) (?:\w+ ){0,3}way\b|put me in touch|speak to someone|somebody to (?:talk|speak)|(?:any|some)(?:one|body) (?:to|i can|we can) (?:talk|speak|contact|ring|call|email)|^names?(?: (?:please|only|thats all.*))?$|(?:want|wants|need|needs|give me|just|only|have) (?:a|the|one)? ?names?\b(?! of))/,
  },
  {
    intent: 'list',
    cues: /\b(?:list|which of (?:those|these|them) (?:is|are|was|were)(?: \w+){0,2} (?:open|running|live)|(?:any|which|what) (?:\w+ ){0,5}(?:finished|closed|handed (?:it |them )?(?:on|over))|which parts of (?:the county|lancashire|lancs)|(?:localit(?:y|ies)|areas?|districts?) (?:(?:that|which|with) )?(?:without|with no|lacks?|lacking|(?:do|does|have|has) ?n(?:o|t)\b)|which (?:tass )?(?:localities|districts|areas|places|councils|boroughs|priorit(?:y|ies))|(?:what|which) (?:offers|resources|partners|priorities|localities|districts)|what (?:are|were) (?:all )?(?:of )?(?:the|our|your) (?:\w+ )?(?:\w+ )?(?:priorities|localities|districts|themes|resources|offers|partners|officers|epos)|all (?:the |of the |your |current |open |our )*(?:priorities|localities|districts|partners|resources|offers|work|projects|officers|epos|themes)|how many (?:priorities|localities|districts|partners|resources|offers|officers|epos|areas)|(?<!(?:needs|wants|does|doing|knows|finds) )everything(?! (?:the same|by|himself|herself|at home|literally))|show me all|every (?:priority|locality|district|partner|resource|offer)|what priorities|priorities (?:in|for|across)|full list|complete list|who else|what(?: is|s| are)? (?:\w+ ){0,5}working on|which bits|whats going on|what s going on|what is going on|whats happening|what is happening|what else|overview|headlines|work ?streams|the (?:two|three|four|five|six|\d) things|summary of|rundown|run down|(?:whats|what is|what are|what has|what s|which are|which is|anything) (?:been )?(?:already )?(?:closed|finished|ended|handed over)|(?:topics|themes|subjects) (?:do )?you|acronyms|abbreviations|glossary)\b/,
  },
]

/** Cues of each section of an update, tried in this order. */
export const sectionCues: readonly { section: Section; cues: RegExp }[] = [
  {
    section: 'exitStrategy',
    cues: /\bexit|\bsustain\w*|\blong term\b|\bhand(?:ed|ing)? ?over\b|when (?:it|this|the \w+|that|tass|you|they) (?:ends?|leaves?|goes?|go|winds? up|wraps? up|finish\w*|stops?|is over|closes?)|\bafter (?:it|this|tass|the project|that|you) (?:ends?|leaves?|goes?|go|winds? up|wraps? up|finish\w*|stops?)|\bafterwards\b|\b(?:keep|kept) (?:it )?going\b|\bstep(?:s|ped|ping)? (?:back|away)\b|\bpulls? out\b|\bcarr(?:y|ies|ying) (?:it |this |that |things |them )?on\b|\bw(?:ound|ind|inding) up\b|\blast (?:beyond|after|once|past)\b|\bbeyond the (?:project|priority)\b|\bkeeps? (?:it )?(?:running|going)\b|\bin the end\b|\bonce (?:(?:\w+ ){1,6}(?:is|are)|its|theyre|tass) (?:over|gone|done|finished|set up|established|up|running|launched)\b|\btakes? (?:it |this |that |them |things )?over\b|\bwho (?:will|would) (?:keep|carry|run|own|continue|have)\b|\bend ?game\b|\bhow (?:will|would|does|do) .{0,60} (?:end|finish|last|survive)\b|\bwill .{0,60} (?:last|survive|stay|stick)$|\bbusiness as usual\b|\b(?:normal|everyday) practice\b|\b(?:go|going|goes|stay|staying|continu\w+) (?:on )?(?:after|past|beyond|next year|this year|into next)\b|\b(?:left|leaves?|leaving) (?:us )?(?:with|behind)\b|\blegacy\b|\b(?:once|when|after|as) (?:we|they|you|it|the \w+|tass) (?:exits?|leaves?|go|goes)\b|\bend up once\b|\bpicks? (?:it |this |things )?up (?:after|when|once)\b|\bfunding (?:runs out|ends|stops)\b/,
  },
  {
    section: 'plannedNextPeriod',
    cues: /\bplan(?:s|ned|ning)?\b|\bwhat(?:ll| will)\b|\bnext\b|\bcoming up\b|\bupcoming\b|\bin the pipeline\b|\bfuture\b|\bgoing to\b|\bnext steps?\b|\bscheduled\b|\bwill (?:they|there|it|happen|be|any(?:body|one|thing)|some(?:body|one))\b|\bintend(?:s|ing)? to\b|\bin store\b|\bon the cards\b|\bahead\b|\bdue to\b|\bto be held\b|\b(?:still|left) to (?:do|come)\b|\bagenda\b|\bremain(?:s|ing)? to be\b|\bto do list\b|\boutstanding\b/,
  },
  {
    section: 'impactSoFar',
    cues: /\bimpact\w*|(?<!\bthe )\bdifference\b(?! between)|\bthe difference (?:it|its|this|that|they|theyve|we|weve)\b|\bresults?\b|(?<!\bto )\bachiev\w+|\bwork(?:ed|ing|s)? (?:well|so far|out)|\b(?:did|has|does|is) (?:it|this|that|any of it) (?:work|worked|working|helped|help|helping)\b|\bany good\b|\beffect(?:ive|s)?\b|\bsuccess\w*|\boutput\b|\bprogress\b|\bbenefit\w*|\bbetter for\b|\bevidence\b|\bis it working\b|\bhas it worked\b|\bpaid off\b|\bto show for\b|\bsigned up\b|\bfeedback\b|\bso far\b/,
  },
  {
    section: 'intendedOutcomes',
    cues: /\baims?\b|\bgoals?\b|\btrying to (?:do|achieve|get|reach)\b|\bpurpose\b|\bobjectives?\b|\bintended\b|\boutcomes?\b|\bhop(?:e|es|ed|ing) (?:to|for|\w+ to)\b|\bwants? (?:parents|pupils|schools|children|staff|families|kids|heads|teachers)\b|\baiming (?:at|for|to)\b|\bwhat(?:s| is) the point\b|\bwhat for\b|\bsupposed to\b|\bmeant to\b|\bpoint of\b|\bambition\w*|\bwhat (?:\w+ ){0,2}d(?:o|oes|id)(?: .{0,60})? want\b|\bafter in\b/,
  },
  {
    section: 'activityLastPeriod',
    cues: /\bhappen(?:ed|ing)?\b|\b(?:had|having|held) (?:a|any|the|their|its) (?:first |initial )?meetings?\b|\bactivit(?:y|ies)\b|\blast (?:term|period)\b|\bwhat (?:has|have|did|was|were|went)\b.{0,80}\b(?:done|do|doing|held|on)\b|\balready\b|\bbeen (?:done|doing|up to)\b|\bspring term\b|\bthis term\b|\bup to\b|\bhas been held\b|\bwas held\b|\bwere held\b|\bmet\b|\bmeetings?\b.{0,80}\bheld\b|\b(?:started|begun|under ?way|up and running|off the ground|kicked off|got going)\b/,
  },
]

/** Cues of the kind of fact that is wanted. */
export const askedCues: readonly { asked: Exclude<FactAsked, null>; cues: RegExp }[] = [
  {
    asked: 'number',
    cues: /\bhow many\b|\bhow much\b|(?<!\b(?:reduc\w+|increas\w+|rais\w+|low\w+|cut\w*) (?:the )?)\bnumbers? of\b|\bwhat (?:is the )?(?:proportion|percentage|percent)\b|\bpercentage of\b/,
  },
  {
    asked: 'date',
    cues: /\bwhen\b|\bdates?\b|\bdeadlines?\b|\bwhat (?:date|day|month|time)\b|\bwhich (?:date|day|month|term|week)\b|\bwhat term\b|\bdate of\b|\bhow soon\b|\bhow (?:often|regularly|frequently)\b|\bby when\b|\bhow long\b|\bdate for\b/,
  },
  {
    asked: 'person',
    cues: /\bwho (?:came|went|sat|showed|spoke|attended|attends|was|were|is|are|will|took|supported|funded|funds|secured|worked|has(?! (?:it|this|that) now)|have|helped|made|created|developed|wrote|designed|devised|produced|delivers|delivered|runs it|driving|drives|suggested|wants|hosts|hosted|goes|joined|signed|ran|put|did|gave|got|presented|else|else is|turned)\b|\bwhose\b|\bwhos\b|\bwho s\b|\bwith whom\b|\bby whom\b/,
  },
  {
    asked: 'place',
    cues: /\bvenue\b|^(?:and |so |ok )*where(?: then| exactly| abouts| please| pls)?$|\bwhere (?:is|are|was|were|do|does|did|will|can)\b|\bwhereabouts\b|\bwhat venue\b|\bwhich (?:school|venue|building)\b/,
  },
  {
    asked: 'which',
    cues: /\bwhich\b|\bwhat (?:film|video|resource|presentation|document|course|survey|organisation|partner|school|college|service|project|kind|sort|type|data|topic|issues)s?\b|\bname of\b/,
  },
  { asked: 'reason', cues: /\bwhy\b|\bhow come\b|\bwhat reason\b/ },
  {
    asked: 'yes-no',
    cues: /^(?:(?:hi|hello|hey|ok|so|and|but|please|quick one|just wondering|do you know if|can you tell me if|wondering if|does anyone know if)\s)*(?:is|are|was|were|has|have|had|did|do|does|will|can|could)\b|\b(?:if|whether) (?:there|the|it|they|any|we)\b|\byet$|\bis there\b(?!$)|\bare there\b|\bany (?:plans|chance)\b/,
  },
]
