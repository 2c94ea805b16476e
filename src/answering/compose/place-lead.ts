/** “Which district is Adlington in?” */
import { localitiesOf, pick } from '../../knowledge/knowledge.ts'
import { wording } from '../../wording.ts'
import type { Asked } from './asked.ts'

const asksWhichArea =
  /\b(?:which|what) (?:tass )?(?:district|locality|area|council|borough) (?:is|are|does|do|would) .{2,40}? (?:in|under|part of|belong to|come under|fall (?:in|under))\W*$|\b(?:which|what) (?:tass )?(?:district|locality|area|council|borough) (?:covers?|has|includes?) \S/i

/** Empty when something else is asked, or several places could be meant. */
export function placeLead({ understanding: { question, places, themes }, library: { knowledge } }: Asked): string {
  const [district, ...others] = pick(knowledge, 'districts', places.districts)
  if (!district || others.length > 0 || places.from !== 'asked' || themes.length > 0 || !asksWhichArea.test(question)) return ''
  const [locality] = localitiesOf(knowledge, [district.id])
  return locality ? wording.placeIn(district.name, locality.name) : ''
}
