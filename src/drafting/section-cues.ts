/** What leans a statement towards a section of the report: tense, verbs, who does it, and set phrases. Weights add up; the heaviest section is taken. */
import type { Section } from '../knowledge/sections.ts'

export type Cue = { section: Section; weight: number; words: RegExp }

const O = 'intendedOutcomes'
const A = 'activityLastPeriod'
const P = 'plannedNextPeriod'
const I = 'impactSoFar'
const E = 'exitStrategy'

/** Those whom the work is for. */
const people =
  '(?:children|child|kids?|young people|yp|pupils?|parents?|families|family|schools?|schs?|settings?|sendcos?|sencos?|staff|teachers?|heads?|headteachers?|professionals|partners|students|learners|prim(?:arie)?s|secondar(?:y|ies)|secs|practitioners|carers|youngsters|tas)'

/** What somebody does to get on with the work, in the form that gives an order. */
const doing =
  'engage|establish|promote|monitor|invite|follow|finalise|recruit|roll|share|meet|explore|look|arrange|continue|agree|plan|update|set|write|chase|send|visit|run|hold|book|launch|attend|get the|contact|speak|talk|ask|consider|create|collate|consult|host|deliver|develop|map|review|organise|circulate|pilot|trial|present|draft|complete|submit|evaluate|gather|collect|print|confirm|liaise|link|link up|attend|scope|extend|repeat|identify|bring|work with|go back|need to|take|start|begin|try|feed back|report back|prepare|design|offer|introduce|revisit|investigate|join|produce|publish|advertise|secure|find|decide|discuss|put|hopefully|refine|tweak|publicise'

/** What is wanted of the work, in the same form. */
const wanting =
  'reduce|improve|raise|strengthen|empower|prevent|ensure|increase|equip|enable|support|give|build|help|make sure|make it|join up|boost|get \\w+ (?:numbers )?(?:down|up)|get \\w+ numbers|stop|close the gap|better|provide|encourage|upskill|tackle|cut|bring down|narrow|foster|nurture|widen|broaden|lower|minimise|maximise'

export const sectionCues: readonly Cue[] = [
  // What is wanted
  { section: O, weight: 5, words: /^(?:to|so (?:that)?) (?!do\b|date\b|agree a date)(?:\w+ly )?[a-z-]+ (?!\d)/ },
  { section: O, weight: 5, words: new RegExp(`^(?:${wanting})\\b`) },
  {
    section: O,
    weight: 5,
    words:
      /^(?:our |the |main |overall |key )*(?:aim|aims|goal|purpose|intention|objective|hope|ambition|idea|point|vision)(?: here| now| of (?:the|this) \w+)?(?:'s|\b)(?: is|:| was)?/,
  },
  {
    section: O,
    weight: 4,
    words:
      /\b(?:want(?:ed|s)?|d like|would like|trying|aim(?:s|ed|ing)?|seek(?:s|ing)?|hop(?:e|es|ing) (?:that|to (?:see|bring|reduce|improve)|for|schools|more)|aspire) (?:to |for |is |that )?/,
  },
  { section: O, weight: 4, words: /\bwant (?:every|all|young|parents|schools|schs|each|families|children|the|kids)\b/ },
  {
    section: O,
    weight: 4,
    words:
      /\b(?:this|it) is about (?:making|helping|giving|getting)|\bset (?:this|it) up (?:so|to)\b|\bwe believe that\b|\bso that\b|\bultimately\b|\bin the end\b/,
  },
  {
    section: O,
    weight: 4,
    words: new RegExp(
      `\\b${people}\\b[^.]{0,40}\\b(?:will|should|should then|to|can) (?:all )?(?:have (?!agreed|a meeting)|feel|be (?:able|aware|better|confident|part of|without|introduced|equipped|given|supported|ready|in place|encouraged|trained|less|more|prepared|reached|offered|identified)|receive|understand|know|get|be in|gain|start|benefit|recognise|respond|see|thrive|develop)\\b`,
    ),
  },
  {
    section: O,
    weight: 4,
    words: new RegExp(
      `^(?:all |every |each )?${people} (?:feel able|know (?:who|where|what|which|how)|are (?:aware|able|confident)|start school|can|understand|to have)\\b(?! that| (?:say|said)|.*\\b(?:now|more)\\b)`,
    ),
  },
  {
    section: O,
    weight: 3,
    words:
      /^(?:a )?(?:reduction|decrease|increase|rise|improvement|fewer|greater|better|clear(?:er)?|an increase|increased|improved|more|less|stronger)\b(?!.*\d)/,
  },
  {
    section: O,
    weight: 3,
    words:
      /^(?:an? )?(?:shared|common|clear|coordinated|co-ordinated|single|joined[- ]up|cross[- ]phase|consistent) (?:\w+ )?(?:language|understanding|pathway|offer|approach|message|vision)\b(?!.*\b(?:has|have|was) been\b)/,
  },
  {
    section: O,
    weight: 3,
    words: /\b(?:will|would|should) be (?:in place|reduced|improved|available|made available|without|strengthened)\b/,
  },
  {
    section: O,
    weight: 3,
    words:
      /\b(?:it is |we )?envisage[sd]? that\b|\bit should mean\b|\bby working together\b|\bevery (?:sec|secondary|primary|school|child|setting)\b.* (?:to have|will|has a|can)\b/,
  },
  {
    section: O,
    weight: 3,
    words:
      /^(?:supporting|helping|improving|reducing|raising|ensuring|increasing|giving|preventing|enabling|empowering|strengthening|building)\b(?!.*\b(?:held|last|met)\b)/,
  },
  { section: O, weight: 2, words: /\b(?:outcomes?|aspirations?|opportunit\w+|life chances|at the earliest|readiness|informed choices)\b/ },

  // What was done
  {
    section: A,
    weight: 4,
    words:
      /\b(?:met|attended|visited|spoke|emailed|sent|chased|ran|held|came|presented|circulated|launched|signposted|invited|discussed|organised|facilitated|distributed|consulted|surveyed|drafted|mapped|reviewed|gathered|collected|delivered|agreed|decided|shared|introduced|hosted|promoted|undertaken|carried out|completed|started|formed|convened|reconvened|went|gave|told|took|looked at|spent|clarified|updated|explored|identified|trained|worked|talked|contacted|rang|phoned|wrote|set up|briefed|secured|created|designed|piloted|showed|shown|translated|approached|researched|liaised)\b/,
  },
  {
    section: A,
    weight: 2,
    words:
      /\b(?:has|have|had|ve|s|was|were) (?:now |also |recently |already )?(?:been )?(?:met|attended|visited|spoken|sent|run|held|presented|circulated|launched|invited|discussed|organised|facilitated|distributed|consulted|surveyed|drafted|mapped|reviewed|gathered|collected|delivered|agreed|decided|shared|introduced|hosted|promoted|undertaken|carried out|completed|started|formed|made|taken place|provided|signed|established|identified|developed|supporting|busy|working|visiting|continued)\b/,
  },
  {
    section: A,
    weight: 3,
    words:
      /^(?:meetings?|discussions?|visits?|visit|identification|collation|exploration|exploring|reviewing|questionnaire|survey|contact|introductory|briefings?|presentation|analysis|data|letters?|leaflet|careers fair|mapping|attendance at|scoping|working group|steering group|training|conversations?|consultation|creation|development|continued|identifying|contact|update from|new \w+ (?:\w+ )?(?:lead|officer|head) )\b/,
  },
  {
    section: A,
    weight: 3,
    words:
      /\b(?:last (?:month|week|term|half[- ]term)|this (?:term|half[- ]term|month|week)|since september|over the autumn|yesterday|in (?:september|october)|before the october break|after the summer|early this term|so far this term)\b/,
  },
  {
    section: A,
    weight: 3,
    words:
      /\b(?:had|held|having) (?:a|an|the|our|gd|good|two|three|several|\d)\b|\bgot (?:together|the heads together)\b|\bdid a\b|\bas (?:promised|planned|agreed)\b|\bdone\b|\bhave been (?:supporting|working|visiting|meeting)\b|\bwent (?:out|home|round)\b|\b(?:come|came) along\b|\bjoined (?:the|our|us)\b/,
  },
  { section: A, weight: 2, words: /^(?:we|i|i've|we've|ive|weve)\b(?!.*\b(?:want|will|need|plan|hop|intend|going|believe)\w*\b)/ },
  {
    section: A,
    weight: 2,
    words: /\bcontinue(?:s|d)? (?:termly|to (?:develop|signpost|be held)\b.*\bincluding)|\bwe also\b|\bthere was a\b|\bno reply yet\b/,
  },

  // What is planned
  {
    section: P,
    weight: 5,
    words: new RegExp(
      `^(?:also |then |and |to do:? )?(?:${doing})\\b(?!\\s+(?:group|meeting|school|forms?)\\b.*\\b(?:held|formed|met|said)\\b)`,
    ),
  },
  {
    section: P,
    weight: 4,
    words:
      /\b(?:next (?:mtg|meeting|step|term|month|week|half[- ]term|network|session|year|yr|get-together|time|tuesday|monday|wednesday|thursday|friday)|in the (?:new year|spring|summer)|new year|(?:in|during|for|by|before|after|until|to) (?:january|february|march|april|may|june|spring|xmas|christmas|easter|jan|feb|mar)|over the (?:next|coming)|coming (?:weeks|months|term)|after (?:xmas|christmas))\b/,
  },
  {
    section: P,
    weight: 4,
    words:
      /\b(?:to be (?:asked|invited|held|shared|finalised|carried|presented|developed|looked|disseminated|introduced|opened|amended|agreed|explored|set|confirmed|arranged|sent|appraised|researched|included|reviewed|rolled|completed|created|distributed|delivered|discussed|identified|trialled|repeated|booked|launched|written|produced|circulated|evaluated|planned|used|collated|considered|extended|organised|run|given|put))\b/,
  },
  {
    section: P,
    weight: 6,
    words:
      /\b(?:is|are) (?:still )?to (?:be (?!able|reviewed regularly|had|run by|led by|chaired by)\w+|begin|consider|support|bring|explore|look|work|meet|identify|discuss)\b/,
  },
  {
    section: P,
    weight: 4,
    words: /\bplans? (?:to|for)\b|\bare planned\b|\b(?:has|have) been invited\b.*\bnext\b|\bis needed\b|\bat the planning stages?\b/,
  },
  { section: P, weight: 2, words: /\b(?:are|is) being (?:arranged|organised|booked|set|planned|developed)\b|\bunder consideration\b/ },
  {
    section: P,
    weight: 3,
    words:
      /\b(?:will|ll|shall) (?:also |then |be |go|next )?(?:be )?(?:distributed|invited|asked|repeated|set|meet|meeting|run|running|trial|show|sent|shared|held|look|extended|given|presented|go|start|continue to|visit|present|use|try|work|explore|develop|introduce|deliver|host|attend|put|launch|speak|ask|draw|bring|feed|contact|review|roll|pilot|update)\b/,
  },
  {
    section: P,
    weight: 4,
    words:
      /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|propos(?:e|es|ed)|hoping|hopefully|going|due|scheduled|pencilled|booked|anticipated|aim|looking) (?:to|in|for|on|with|that)\b(?! (?:reduce|improve|raise|stop|ensure))/,
  },
  {
    section: P,
    weight: 3,
    words:
      /\b(?:are being arranged|under consideration|further work is required|consideration will be|still (?:have|need) to|need(?:s)? to (?:chase|go|get|meet|speak|sort|arrange|find out|book)|have agreed to run|planned\b|the plan is|to do\b|pencilled|tbc|dates? (?:for|to)|rota to be|have been invited to the next|plan a)\b/,
  },
  {
    section: P,
    weight: 3,
    words:
      /^(?:[\w&' -]{2,60}?) to (?:be\b|meet|host|attend|draw|explore|speak|present|send|look|continue|take|share|start|support|come|visit|lead on|develop|produce|create|contact|invite|run|join|collate|deliver|provide|arrange|update|roll|write|engage|chase|finalise|book)\b/,
  },
  {
    section: P,
    weight: 3,
    words:
      /^(?:further|second|third|another|follow[- ]up|refresher|launch|next|introductory) (?:\w+ )?(?:meetings?|visits?|sessions?|event|workshops?|discussions?|training|meeting|mtg|work)\b/,
  },
  {
    section: P,
    weight: 2,
    words:
      /\bw\/c\b|\bis (?:scheduled|planned|booked)\b|\bonce .{3,60} (?:we'll|we will)\b|\bwould like to look\b|\bcoming to\b|\blooking to\b|\bstill to\b|\bnext\b/,
  },

  // What came of it
  {
    section: I,
    weight: 4,
    words:
      /\b(?:as a result|because of (?:this|the)|thanks to|led to|resulted in|has enabled|have enabled|made a (?:real |big |huge )?difference|paid off|what's changed|has meant|bc of)\b/,
  },
  {
    section: I,
    weight: 4,
    words:
      /\b(?:report(?:ed|s)? (?:that|feeling|an?|more|less|better)|said (?:that|it|they|she|he|so)|say (?:that|they|the|it|more)|tell (?:me|us)|told (?:me|us) (?:that|they)|expressed (?:that|how|an interest|interest)|found (?:this|it|the \w+) (?:very |really )?(?:useful|helpful|beneficial)|rated|recommend|indicate)\b/,
  },
  { section: I, weight: 4, words: /\b(?:feel|felt|feeling) (?:more |less |better |that |very |supported|listened|confident|on their)/ },
  {
    section: I,
    weight: 4,
    words: /\b(?:feedback|love it|brilliant|hugely|most useful|beneficial|evaluation forms|positive (?:feedback|response|change))\b/,
  },
  {
    section: I,
    weight: 3,
    words:
      /\b(?:increased|improved|reduced|fallen|risen|rose|fell|dropped|grown|gone (?:up|down|from)|went (?:up|down)|halved|doubled|expanded|strengthened|extended|cut|up|down) (?:by|from|to|since|the range|its|knowledge)\b|\b(?:confidence|awareness|attendance|knowledge|relationships|understanding|take[- ]?up|communication|engagement) (?:has |have |is |at .{3,30} )?(?:increased|improved|grown|risen|up|gone)\b/,
  },
  {
    section: I,
    weight: 3,
    words:
      /\b(?:down|up) (?:by|from|to|\d)|\bfrom \d[\d.,]*%? to \d|\bout of \d|\b\d+ of (?:our |the )?\d+|\b\d+\s?\/\s?\d+ said|\d ?%|\bper cent\b|\b\d+ (?:this|v|vs|was) /,
  },
  {
    section: I,
    weight: 3,
    words:
      /\b(?:now|already|so far|to date) (?:aware|have|has|a|an|holds?|use|using|sharing|sign|signed|linked|connected|hosting|adopted|been (?:used|adopted)|know|knows?|does|trust|\d)\b|\b(?:are|is|there is|there are) now (?:aware|an?|better|more|connected|\d|linked|known|part|established|all)\b|\bso far\b|\bnow (?:has|have|sharing|know|in post)\b/,
  },
  {
    section: I,
    weight: 3,
    words:
      /^(?:about |over |nearly |almost |all )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|most|a number of|half|more) (?:of (?:the |our )?)?(?:more )?(?:\w+ ){0,4}(?:now|have|has|received|signed|moved|completed|adopted|are|attended|applied|joined|took|use|shared|sharing|back|accessed|linked|on board|would|fewer|than ever)\b/,
  },
  {
    section: I,
    weight: 4,
    words:
      /^(?:fewer|less|stronger|better|greater|more|improved|increased|closer|quicker|wider|expanded|positive|good|gd|reduced|raised|no|nobody)\b(?=.*(?:\d|\b(?:between|among|amongst|this|since|connected|links|communication|relationships|recognition|from|evident|than|all|range|uptake|turnout|colleagues|teams|feedback|awareness)\b))/,
  },
  {
    section: I,
    weight: 3,
    words:
      /\b(?:(?:a |an )?(?:reduction|increase|drop|rise|decrease|change|improvement|shift) (?:of|in|by|has|have|was|were|observed)|(?:have|has|been|was) (?:observed|recorded|noticed|evident)|better connected|clearer understanding|less duplication|more confident|better equipped|no longer|impact|evident|saves? (?:them )?time|established network|in use|reinstate\w+|returned to|more collaborative|appetite|innovative)\b/,
  },
  {
    section: I,
    weight: 3,
    words:
      /\b(?:have|has|been) (?:adopted|signed up|become (?:more|aware)|identified|made good|expanded|been used|built|gained)\b|\bmade good (?:working )?links\b|\bgood working\b|\bsigned (?:up|the pledge)\b|\bhas been used by\b|\bon board\b|\bturning up\b|\barriving in\b|\btalking to each other\b|\bwe can already see\b|\bback (?:in|at) (?:school|class|full)\b|\b(?:sleep|sleeping|work|working|behave|behaving|attend|cope|coping|settle|settling|learn|learning|engage|engaging) (?:much |far |more |a lot )?(?:better|well|more often)\b/,
  },
  { section: I, weight: 3, words: /\b(?:too early|yet to be seen|become (?:more )?evident|will be measured|measure(?:d)? impact)\b/ },
  {
    section: I,
    weight: 2,
    words:
      /\bawareness (?:was )?raised\b|\bincreased (?:awareness|knowledge|links)\b|\bstronger (?:links|relationships)\b|\bconnected\b|\bavailable to use\b|\bpathways (?:of .* )?have been identified\b/,
  },

  {
    section: I,
    weight: 3,
    words:
      /\b(?:was|were|been|is|are) (?:very |really |hugely |of )?(?:useful|helpful|benefit|effective|successful|valued|popular|well received)\b|\bsuccessful meetings?\b|\b(?:wider|larger|fuller) (?:range|offer|picture)\b|\bbecame (?:involved|part|more)\b|\btook an active part\b|\bhow (?:effective|useful|helpful)\b|\bhelped (?:discussions|schools|families|parents|pupils|staff)\b/,
  },
  { section: I, weight: 3, words: /^impact\b/ },
  {
    section: I,
    weight: 3,
    words:
      /\b(?:were|was|are|is|have been|has been|made|been) (?:made )?(?:linked|connected|good links|good working links)\b|\b(?:schools|staff|partners|parents|families|heads) (?:felt|feel|said|were (?:now )?(?:aware|keen|able))\b/,
  },

  // How it goes on without
  {
    section: E,
    weight: 5,
    words:
      /\b(?:go|goes) on (?:into|facilitating|under|without|meeting|running|being)\b|\bexpected to (?:go on|run|continue) into\b|\bnext academic year\b|\bcommonplace\b|\bindependently\b|\bto continue the (?:meetings|work|group)\b|\bgo on under\b|\bnow drives?\b|\b(?:is|are|was) (?:now )?driven by\b/,
  },
  {
    section: E,
    weight: 3,
    words:
      /^families (?:in [^,]{3,20} )?will know where\b|\bknow(?:s)? (?:of|about) and (?:make use|utilis)|\bpathways? (?:document )?(?:will be )?in place\b|\b(?:schools|partners|families) will (?:feel supported|be updated|be aware of the main)\b/,
  },
  {
    section: E,
    weight: 6,
    words:
      /\b(?:self[- ]?(?:sustain\w*|sufficient)|business as usual|bau|normal (?:practice|induction|part)|becom(?:e|es|ing) part of|hand(?:ed|ing|s)? ?(?:it )?over|exit strategy|clos(?:e|ed|es|ure)\b(?! (?:the gap|link|relation))|beyond the life|legacy|withdraw|step(?:s|ped|ping)? (?:back|away)|long[- ]term (?:home|future)|sustain(?:ed|able|ability)?)\b/,
  },
  {
    section: E,
    weight: 5,
    words:
      /\b(?:will|to|would|should|can|ll|can see this|expect\w*) (?:then |also |eventually |naturally )?(?:be )?(?:take (?:it |this |on |over|turns)|taken (?:on|over)|continue (?:without|running|the work|this|to (?:be|run|deliver|facilitate|meet|work))|carry(?:ing)? on|carried on|keep (?:going|meeting|facilitating|running|it)|own|sit with|sit under|pass to|transfer|remain|be (?:maintained|embedded|integrated|integral|absorbed|chaired|led|run|driven|mainstreamed)|embedded|maintained|integrated|chaired|led by|run (?:by|it|itself|themselves)|look after itself|tick over|last|stay as|fund the|run themselves)\b/,
  },
  {
    section: E,
    weight: 5,
    words:
      /\b(?:without (?:tass|us|epo|me)|w\/out us|whether or not we|no need for (?:an? )?epo|won t need us|doesn t need us|needs? to be involved after|after (?:i go|we (?:go|leave)|the project (?:ends|finishes)|that the group)|when (?:i|we|tass|the epo) (?:step|leave|go|finish)|point of contact|as contact only|once (?:set up|established)|long[- ]term|in the longer run|longer term|eventually|in years to come|runs itself|run (?:it|the \w+ \w+|this) themselves|themselves|from next (?:year|september)|takes? over|taking it on|taken on|ongoing coordination|committed (?:to|in) continuing|corporate|council's (?:own )?plan)\b/,
  },
  {
    section: E,
    weight: 4,
    words:
      /\b(?:embedded (?:in|within)|built into|written into|part of (?:the )?(?:council's|hub's|college's|school's) (?:own )?(?:plan|work|offer)|hosted by|stay(?:s)? on|kept on|so (?:that )?it lasts|work will last|remain (?:available|a point)|is being driven|driving it|on the (?:lpds|shared drive)|picking up what|pass to|sits? with|ownership|responsibility|continu\w+ (?:\w+ )?(?:under|without|beyond|independently)|will continue independently|expected to run into|existing (?:networks|structures|forums?)|new home|keep it alive|terms? will continue|own budget|review(?:ed)? (?:regularly )?(?:by|at) the locality group)\b/,
  },
  {
    section: E,
    weight: 3,
    words:
      /\b(?:agreed protocols|trained (?:champions|staff) in each|each (?:school|sch) has (?:trained|own)|links? (?:made|with .{3,30})? ?will (?:carry|keep)|contacts that people|network led by|led by (?:the )?(?:schools|sendcos|heads)|schools to run|forum that can|will sit|is now (?:written|closed)|natural handover|commonplace|utilised|know where to access)\b/,
  },
]
