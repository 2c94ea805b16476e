/** What an answer is wanted for: “… so I can brief my group” is no subject. */
import { toStem } from '../../finding/stems.ts'
import { toWords } from '../../knowledge/words.ts'
import type { Understanding } from '../understanding.ts'

const purpose =
  /(?:\bso (?:that )?(?:i|we) (?:can|could)\b|\b(?:need|want|wanted|asked) (?:it |this |them |me )?(?:to|for)\b|\bto (?:brief|tell|show|update)\b|\b(?:writing|preparing|doing|drafting) (?:an?|the|my|our)\b|\bfor (?:(?:an?|my|our|the) )?(?:\w+ )?(?:display|noticeboard|newsletter|report|paper|briefing|presentation|handover|bulletin|website|board|meeting|governors?|slt|trustees|assembly|file|poster|committee|cabinet|group)\b).*$/is

/** The telling words that do not belong to the purpose. */
export function besidePurpose({ question, content }: Understanding): Understanding['content'] {
  const [said = ''] = purpose.exec(question) ?? []
  const stems = new Set(toWords(said).map((word) => toStem(word.text)))
  return content.filter((word) => !stems.has(word.stem))
}
