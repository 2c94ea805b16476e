/** What is wanted of the work. */
import type { Cue } from './cue.ts'

/** Those whom the work is for. */
const people =
  '(?:children|child|kids?|young people|yp|pupils?|parents?|families|family|schools?|schs?|settings?|sendcos?|sencos?|staff|teachers?|heads?|headteachers?|professionals|partners|students|learners|prim(?:arie)?s|secondar(?:y|ies)|secs|practitioners|carers|youngsters|tas)'

/** What is wanted of the work, in the same form. */
const wanting =
  'reduce|improve|raise|strengthen|empower|prevent|ensure|increase|equip|enable|support|give|build|help|make sure|make it|join up|boost|get \\w+ (?:numbers )?(?:down|up)|get \\w+ numbers|stop|close the gap|better|provide|encourage|upskill|tackle|cut|bring down|narrow|foster|nurture|widen|broaden|lower|minimise|maximise'

export const outcomesCues: readonly Cue[] = [
  { weight: 5, words: /^(?:to|so (?:that)?) (?!do\b|date\b|agree a date)(?:\w+ly )?[a-z-]+ (?!\d)/ },
  { weight: 5, words: new RegExp(`^(?:${wanting})\\b`) },
  {
    weight: 5,
    words:
      /^(?:our |the |main |overall |key )*(?:aim|aims|goal|purpose|intention|objective|hope|ambition|idea|point|vision)(?: here| now| of (?:the|this) \w+)?(?:'s|\b)(?: is|:| was)?/,
  },
  {
    weight: 4,
    words:
      /\b(?:want(?:ed|s)?|d like|would like|trying|aim(?:s|ed|ing)?|seek(?:s|ing)?|hop(?:e|es|ing) (?:that|to (?:see|bring|reduce|improve)|for|schools|more)|aspire) (?:to |for |is |that )?/,
  },
  { weight: 4, words: /\bwant (?:every|all|young|parents|schools|schs|each|families|children|the|kids)\b/ },
  {
    weight: 4,
    words:
      /\b(?:this|it) is about (?:making|helping|giving|getting)|\bset (?:this|it) up (?:so|to)\b|\bwe believe that\b|\bso that\b|\bultimately\b|\bin the end\b/,
  },
  {
    weight: 4,
    words: new RegExp(
      `\\b${people}\\b[^.]{0,40}\\b(?:will|should|should then|to|can) (?:all )?(?:have (?!agreed|a meeting)|feel|be (?:able|aware|better|confident|part of|without|introduced|equipped|given|supported|ready|in place|encouraged|trained|less|more|prepared|reached|offered|identified)|receive|understand|know|get|be in|gain|start|benefit|recognise|respond|see|thrive|develop)\\b`,
    ),
  },
  {
    weight: 4,
    words: new RegExp(
      `^(?:all |every |each )?${people} (?:feel able|know (?:who|where|what|which|how)|are (?:aware|able|confident)|start school|can|understand|to have)\\b(?! that| (?:say|said)|.*\\b(?:now|more)\\b)`,
    ),
  },
  {
    weight: 3,
    words:
      /^(?:a )?(?:reduction|decrease|increase|rise|improvement|fewer|greater|better|clear(?:er)?|an increase|increased|improved|more|less|stronger)\b(?!.*\d)/,
  },
  {
    weight: 3,
    words:
      /^(?:an? )?(?:shared|common|clear|coordinated|co-ordinated|single|joined[- ]up|cross[- ]phase|consistent) (?:\w+ )?(?:language|understanding|pathway|offer|approach|message|vision)\b(?!.*\b(?:has|have|was) been\b)/,
  },
  {
    weight: 3,
    words: /\b(?:will|would|should) be (?:in place|reduced|improved|available|made available|without|strengthened)\b/,
  },
  {
    weight: 3,
    words:
      /\b(?:it is |we )?envisage[sd]? that\b|\bit should mean\b|\bby working together\b|\bevery (?:sec|secondary|primary|school|child|setting)\b.* (?:to have|will|has a|can)\b/,
  },
  {
    weight: 3,
    words:
      /^(?:supporting|helping|improving|reducing|raising|ensuring|increasing|giving|preventing|enabling|empowering|strengthening|building)\b(?!.*\b(?:held|last|met)\b)/,
  },
  { weight: 2, words: /\b(?:outcomes?|aspirations?|opportunit\w+|life chances|at the earliest|readiness|informed choices)\b/ },
]
