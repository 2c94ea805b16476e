/** Questions about whom to tell when a child may be at risk: the card answers them best, whoever asks. */

const worry =
  /(?<!\bno )\b(?:safeguarding|child protection) (?:concern|issue|worry|matter|referral)s?\b|\b(?:worried|concerned|concern) (?:about|for) (?:a|the|this|one|my|our) (?:child|pupil|student|young person)\b|\b(?:make|making|have|need to make) a disclosure\b|\breport(?:ing)? (?:abuse|neglect|harm|a disclosure)\b/
const body = /\b(?:mash|lado|childline|nspcc|children'?s (?:services|social care)|social services|designated officer)\b/
const reach = /\b(?:number|phone|ring|call|contact|refer(?:ral)?|report|tell|email|get hold of|who do|who is|who's|whos)\b/
const learning =
  /\b(?:training|trained|course|courses|lesson|lessons|policy|policies|workshop|workshops|cpd|assembly|posters?|badges?|number day|stands? for|mean|means|what is)\b/

/** “Who do I report a safeguarding concern to?”, “MASH number”; not “safeguarding concern training”. */
export function asksWhomToTell(text: string): boolean {
  const plain = text.toLowerCase().replace(/[’]/g, "'").slice(0, 2000)
  if (learning.test(plain)) return false
  return worry.test(plain) || (body.test(plain) && reach.test(plain))
}
