/** Which kind of fact is asked for. */
import type { FactAsked } from '../../intents.ts'

/** Tried in this order, as the cues of intents are. */
export const factCues: readonly { asked: Exclude<FactAsked, null>; cues: readonly RegExp[] }[] = [
  {
    asked: 'number',
    cues: [
      /\bhow many\b/,
      /\bhow much\b/,
      /(?<!\b(?:reduc\w+|increas\w+|rais\w+|low\w+|cut\w*) (?:the )?)\bnumbers? of\b/,
      /\bwhat (?:is the )?(?:proportion|percentage|percent)\b/,
      /\bpercentage of\b/,
    ],
  },
  {
    asked: 'date',
    cues: [
      // “It is loud when they eat” asks for no date.
      /\bwhens\b/,
      /^(?:(?:and|so|but|ok|hi|hello|please|then|great|thanks) )*when(?: \S+){0,6}$/,
      /\bwhen (?:is|are|was|were|do|does|did|will|would|can|could|has|have|had|should|shall|might|exactly|roughly|next|the next)\b/,
      /\b(?:know|knows|say|says|said|tell|told|ask|remember|check|sure|confirm|see|idea|find out|agreed?|decided?|where|who|what|how|date)(?: \w+)? (?:and |or )?when\b/,
      /\bwhen(?: and| or)? (?:where|who|what|how|please|pls|roughly|abouts?)\b/,
      /\bwhen$/,
      /\bdates?\b/,
      /\bdeadlines?\b/,
      /\bwhat (?:date|day|month|time)\b/,
      /\bwhich (?:date|day|month|term|week)\b/,
      /\bwhat term\b/,
      /\bdate of\b/,
      /\bhow soon\b/,
      /\bhow (?:often|regularly|frequently)\b/,
      /\bby when\b/,
      /\bhow long\b/,
      /\bdate for\b/,
    ],
  },
  {
    asked: 'person',
    cues: [
      /\bwho (?:came|went|sat|showed|spoke|attended|attends|was|were|is|are|will|took|supported|funded|funds|secured|worked|has(?! (?:it|this|that) now)|have|helped|made|created|developed|wrote|designed|devised|produced|delivers|delivered|runs it|driving|drives|suggested|wants|hosts|hosted|goes|joined|signed|ran|put|did|gave|got|presented|else|else is|turned)\b/,
      /\bwhose\b/,
      /\bwhos\b/,
      /\bwho s\b/,
      /\bwith whom\b/,
      /\bby whom\b/,
    ],
  },
  {
    asked: 'place',
    cues: [
      /\bvenue\b/,
      /^(?:and |so |ok )*where(?: then| exactly| abouts| please| pls)?$/,
      /\bwheres\b/,
      // “Where do I start?” asks for no place.
      /\bwhere (?:is|are|was|were|do|does|did|will|can)\b(?! (?:i|we|you|schools) (?:even )?(?:start|begin|go|turn|look)\b)/,
      /\bwhereabouts\b/,
      /\bwhat venue\b/,
      /\bwhich (?:school|venue|building)\b/,
    ],
  },
  {
    asked: 'which',
    cues: [
      /\bwhich\b/,
      /\bwhat (?:film|video|resource|presentation|document|course|survey|organisation|partner|school|college|service|project|kind|sort|type|data|topic|issues)s?\b/,
      /\bname of\b/,
    ],
  },
  {
    asked: 'reason',
    cues: [/\bwhy\b/, /\bhow come\b/, /\bwhat reason\b/],
  },
  {
    asked: 'yes-no',
    cues: [
      /^(?:(?:hi|hello|hey|ok|so|and|but|please|quick one|just wondering|do you know if|can you tell me if|wondering if|does anyone know if)\s)*(?:is|are|was|were(?! (?:in|at|a|an|from|based|near)\b)|has|have|had|did|do|does|will|can|could)\b/,
      /\b(?:if|whether) (?:there|the|it|they|any|we)\b/,
      /\byet$/,
      // “What help is there?” asks which.
      /(?<!\b(?:what|whats|wot|which|who|whos|where|how)\b.{0,80})\b(?:is|are) there\b(?!$)/,
      /\bany (?:plans|chance)\b/,
    ],
  },
]
