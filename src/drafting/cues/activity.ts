/** What was done. */
import type { Cue } from './cue.ts'

export const activityCues: readonly Cue[] = [
  {
    weight: 4,
    words:
      /\b(?:met|attended|visited|spoke|emailed|sent|chased|ran|held|came|presented|circulated|launched|signposted|invited|discussed|organised|facilitated|distributed|consulted|surveyed|drafted|mapped|reviewed|gathered|collected|delivered|agreed|decided|shared|introduced|hosted|promoted|undertaken|carried out|completed|started|formed|convened|reconvened|went|gave|told|took|looked at|spent|clarified|updated|explored|identified|trained|worked|talked|contacted|rang|phoned|wrote|set up|briefed|secured|created|designed|piloted|showed|shown|translated|approached|researched|liaised)\b/,
  },
  {
    weight: 2,
    words:
      /\b(?:has|have|had|ve|s|was|were) (?:now |also |recently |already )?(?:been )?(?:met|attended|visited|spoken|sent|run|held|presented|circulated|launched|invited|discussed|organised|facilitated|distributed|consulted|surveyed|drafted|mapped|reviewed|gathered|collected|delivered|agreed|decided|shared|introduced|hosted|promoted|undertaken|carried out|completed|started|formed|made|taken place|provided|signed|established|identified|developed|supporting|busy|working|visiting|continued)\b/,
  },
  {
    weight: 3,
    words:
      /^(?:meetings?|discussions?|visits?|visit|identification|collation|exploration|exploring|reviewing|questionnaire|survey|contact|introductory|briefings?|presentation|analysis|data|letters?|leaflet|careers fair|mapping|attendance at|scoping|working group|steering group|training|conversations?|consultation|creation|development|continued|identifying|contact|update from|new \w+ (?:\w+ )?(?:lead|officer|head) )\b/,
  },
  {
    weight: 3,
    words:
      /\b(?:last (?:month|week|term|half[- ]term)|this (?:term|half[- ]term|month|week)|since september|over the autumn|yesterday|in (?:september|october)|before the october break|after the summer|early this term|so far this term)\b/,
  },
  {
    weight: 3,
    words:
      /\b(?:had|held|having) (?:a|an|the|our|gd|good|two|three|several|\d)\b|\bgot (?:together|the heads together)\b|\bdid a\b|\bas (?:promised|planned|agreed)\b|\bdone\b|\bhave been (?:supporting|working|visiting|meeting)\b|\bwent (?:out|home|round)\b|\b(?:come|came) along\b|\bjoined (?:the|our|us)\b/,
  },
  { weight: 2, words: /^(?:we|i|i've|we've|ive|weve)\b(?!.*\b(?:want|will|need|plan|hop|intend|going|believe)\w*\b)/ },
  {
    weight: 2,
    words: /\bcontinue(?:s|d)? (?:termly|to (?:develop|signpost|be held)\b.*\bincluding)|\bwe also\b|\bthere was a\b|\bno reply yet\b/,
  },
]
