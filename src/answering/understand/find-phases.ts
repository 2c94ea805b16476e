/** Which phases of education a question is about. */
import type { Phase } from '../../knowledge/fields.ts'

const cues: Record<Phase, RegExp> = {
  'early-years': /\b(?:early years?|eyfs|nurser(?:y|ies)|pre ?school|reception|toddlers?|child ?minders?|under (?:5|five)s?)\b/,
  primary: /\b(?:primar(?:y|ies)|infants?|juniors?|ks ?[12]|key stage (?:1|2|one|two)|y(?:ear|r)? ?[1-6](?:s)?)\b/,
  secondary: /\b(?:secondar(?:y|ies)|high schools?|ks ?[34]|key stage (?:3|4|three|four)|y(?:ear|r)? ?(?:7|8|9|10|11)(?:s)?)\b/,
  'post-16': /\b(?:post ?16|sixth ?forms?|6th ?forms?|ks ?5|y(?:ear|r)? ?1[23](?:s)?|college leavers?|16 ?plus|16 ?to ?19)\b/,
}

/** `plain` is the question in small letters, without punctuation. */
export function findPhases(plain: string): Phase[] {
  return (Object.keys(cues) as Phase[]).filter((phase) => cues[phase].test(plain))
}
