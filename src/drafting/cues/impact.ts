/** What came of it. */
import type { Cue } from './cue.ts'

export const impactCues: readonly Cue[] = [
  {
    weight: 4,
    words:
      /\b(?:as a result|because of (?:this|the)|thanks to|led to|resulted in|has enabled|have enabled|made a (?:real |big |huge )?difference|paid off|what's changed|has meant|bc of)\b/,
  },
  {
    weight: 4,
    words:
      /\b(?:report(?:ed|s)? (?:that|feeling|an?|more|less|better)|said (?:that|it|they|she|he|so)|say (?:that|they|the|it|more)|tell (?:me|us)|told (?:me|us) (?:that|they)|expressed (?:that|how|an interest|interest)|found (?:this|it|the \w+) (?:very |really )?(?:useful|helpful|beneficial)|rated|recommend|indicate)\b/,
  },
  { weight: 4, words: /\b(?:feel|felt|feeling) (?:more |less |better |that |very |supported|listened|confident|on their)/ },
  {
    weight: 4,
    words: /\b(?:feedback|love it|brilliant|hugely|most useful|beneficial|evaluation forms|positive (?:feedback|response|change))\b/,
  },
  {
    weight: 3,
    words:
      /\b(?:increased|improved|reduced|fallen|risen|rose|fell|dropped|grown|gone (?:up|down|from)|went (?:up|down)|halved|doubled|expanded|strengthened|extended|cut|up|down) (?:by|from|to|since|the range|its|knowledge)\b|\b(?:confidence|awareness|attendance|knowledge|relationships|understanding|take[- ]?up|communication|engagement) (?:has |have |is |at .{3,30} )?(?:increased|improved|grown|risen|up|gone)\b/,
  },
  {
    weight: 3,
    words:
      /\b(?:down|up) (?:by|from|to|\d)|\bfrom \d[\d.,]*%? to \d|\bout of \d|\b\d+ of (?:our |the )?\d+|\b\d+\s?\/\s?\d+ said|\d ?%|\bper cent\b|\b\d+ (?:this|v|vs|was) /,
  },
  {
    weight: 3,
    words:
      /\b(?:now|already|so far|to date) (?:aware|have|has|a|an|holds?|use|using|sharing|sign|signed|linked|connected|hosting|adopted|been (?:used|adopted)|know|knows?|does|trust|\d)\b|\b(?:are|is|there is|there are) now (?:aware|an?|better|more|connected|\d|linked|known|part|established|all)\b|\bso far\b|\bnow (?:has|have|sharing|know|in post)\b/,
  },
  {
    weight: 3,
    words:
      /^(?:about |over |nearly |almost |all )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|most|a number of|half|more) (?:of (?:the |our )?)?(?:more )?(?:\w+ ){0,4}(?:now|have|has|received|signed|moved|completed|adopted|are|attended|applied|joined|took|use|shared|sharing|back|accessed|linked|on board|would|fewer|than ever)\b/,
  },
  {
    weight: 4,
    words:
      /^(?:fewer|less|stronger|better|greater|more|improved|increased|closer|quicker|wider|expanded|positive|good|gd|reduced|raised|no|nobody)\b(?=.*(?:\d|\b(?:between|among|amongst|this|since|connected|links|communication|relationships|recognition|from|evident|than|all|range|uptake|turnout|colleagues|teams|feedback|awareness)\b))/,
  },
  {
    weight: 3,
    words:
      /\b(?:(?:a |an )?(?:reduction|increase|drop|rise|decrease|change|improvement|shift) (?:of|in|by|has|have|was|were|observed)|(?:have|has|been|was) (?:observed|recorded|noticed|evident)|better connected|clearer understanding|less duplication|more confident|better equipped|no longer|impact|evident|saves? (?:them )?time|established network|in use|reinstate\w+|returned to|more collaborative|appetite|innovative)\b/,
  },
  {
    weight: 3,
    words:
      /\b(?:have|has|been) (?:adopted|signed up|become (?:more|aware)|identified|made good|expanded|been used|built|gained)\b|\bmade good (?:working )?links\b|\bgood working\b|\bsigned (?:up|the pledge)\b|\bhas been used by\b|\bon board\b|\bturning up\b|\barriving in\b|\btalking to each other\b|\bwe can already see\b|\bback (?:in|at) (?:school|class|full)\b|\b(?:sleep|sleeping|work|working|behave|behaving|attend|cope|coping|settle|settling|learn|learning|engage|engaging) (?:much |far |more |a lot )?(?:better|well|more often)\b/,
  },
  { weight: 3, words: /\b(?:too early|yet to be seen|become (?:more )?evident|will be measured|measure(?:d)? impact)\b/ },
  {
    weight: 2,
    words:
      /\bawareness (?:was )?raised\b|\bincreased (?:awareness|knowledge|links)\b|\bstronger (?:links|relationships)\b|\bconnected\b|\bavailable to use\b|\bpathways (?:of .* )?have been identified\b/,
  },
  {
    weight: 3,
    words:
      /\b(?:was|were|been|is|are) (?:very |really |hugely |of )?(?:useful|helpful|benefit|effective|successful|valued|popular|well received)\b|\bsuccessful meetings?\b|\b(?:wider|larger|fuller) (?:range|offer|picture)\b|\bbecame (?:involved|part|more)\b|\btook an active part\b|\bhow (?:effective|useful|helpful)\b|\bhelped (?:discussions|schools|families|parents|pupils|staff)\b/,
  },
  { weight: 3, words: /^impact\b/ },
  {
    weight: 3,
    words:
      /\b(?:were|was|are|is|have been|has been|made|been) (?:made )?(?:linked|connected|good links|good working links)\b|\b(?:schools|staff|partners|parents|families|heads) (?:felt|feel|said|were (?:now )?(?:aware|keen|able))\b/,
  },
]
