/** Lines from which a child or family could be known: details taken out, a single child, small numbers at a named school, a phone number. */
import type { CheckRule } from '../check.ts'
import { keyOf } from '../check.ts'
import { checkWording } from '../check-wording.ts'

const masked = /\[(name|date of birth|UPN|phone number|e-mail address|address|NHS number)\]/
const phone = /\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b|\+44[ \d-]{9,}/
const child =
  '(?:girl|boy|pupil|child|student|lad|lass|young person|teenager|sibling|mum|dad|mother|father|parent|carer|family|looked[- ]after child|refugee|traveller|year \\d{1,2}|y\\d{1,2})'
const single = new RegExp(
  `\\b(?:one|a|an|this|that|another|the same) (?:[\\w-]+ ){0,3}${child}\\b(?! (?:group|groups|champion|champions|forum|council|voice|survey|sessions?|support|workshops?|engagement|liaison|network|hub|hubs|questionnaire|guide|booklet|boards?|teams?|governors?|body|premium|partnership|cohort|class|classes|teachers?|resource|film|show|play|participation)\\b)`,
  'i',
)
const few =
  /\b(?:two|three|four|[1-4]) (?:[\w-]+ ){0,2}(?:girls|boys|pupils|children|students|young people|siblings|mums|dads|parents|families|yp|kids)\b/i
const place =
  /\b(?:at|from|in) (?:the )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)*(?: (?:Primary|High|School|Academy|College|Nursery|Infant|Junior))?|\b(?:Primary|High School|Academy|Nursery)\b/u
const story = /\b(?:he|she|his|her|him|whose|their (?:mum|dad|mother|father|home))\b/i

export const checkPeople: CheckRule = ({ lines }) =>
  lines.flatMap((line) => {
    const { text, number } = line
    const serious = (rule: string, says: string) => ({ key: keyOf(rule, line), about: { line: number }, serious: true, says })
    const removed = masked.exec(text)?.[1]
    const known = single.exec(text)?.[0] ?? few.exec(text)?.[0]
    return [
      ...(removed ? [serious('masked', checkWording.masked(number, removed))] : []),
      ...(!removed && phone.test(text) ? [serious('phone', checkWording.phone(number))] : []),
      ...(known && (place.test(text) || story.test(text)) ? [serious('recognisable', checkWording.recognisable(number, known))] : []),
    ]
  })
