/** Whether a message speaks of the draft itself, “no, the second one is wrong”, so that it is no line of the report. */
import { belongsIn } from './saying.ts'

const edits =
  'put|swap|switch|exchange|merge|join|combine|split|move|shift|reorder|delete|remove|drop|lose|tidy|shorten|make|fix|correct|rewrite|reword|rephrase|improve|edit|undo|bin|scrap|cut|expand'
const line = '(?:lines?|points?|items?|numbers?|bullets?) (?:\\d{1,3}|one|two|three|four|five|six)\\b'
const ordinal = '(?:first|second|third|fourth|fifth|sixth|last|other|next to last|top|bottom) (?:one|two|line|point|bullet|sentence)s?\\b'

const named = '(?:one|line|bit|part|sentence|point)s? (?:about|on|with|that|saying|mentioning)\\b'

const signs: readonly RegExp[] = [
  /^(?:send|share|email|forward|show|pass) (?:it|this|the draft|the update)\b/,
  /^(?:they(?:'re| are) )?(?:all|both|none|the rest|the others|everything)(?: (?:of (?:them|it|these|those)|is|are|was|were|has|have|been|got|still|now))* (?:planned|done|dropped|happened|finished|cancelled)\b/,
  /^(?:yes|yep|yeah|no|nope|sure|do it|go ahead|go for it)(?: please)?$/,
  new RegExp(`^(?:${edits})(?: up| out| the| that)* (?:${ordinal}|${line}|${named})`),
  // “Split 4”, “make 4 sound better”: a number with nothing to count behind it.
  new RegExp(
    `^(?:${edits}) \\d{1,3}(?:(?:,| and| &) \\d{1,3})*(?: (?:up|down|first|last|sound|look|read|better|shorter|longer|clearer|together|apart|above|below|before|after|instead|somewhere|elsewhere|out|back|too)\\b.*)?$`,
  ),
  new RegExp(
    `^(?:oh|no|nope|actually|sorry|oops|wait|hang on|hmm|i mean|i meant|that|this)\\b.{0,30}(?:${line}|\\b${ordinal}|\\b\\d{1,3} (?:and|&) \\d{1,3} (?:are|is|belong|should|go|were|say)\\b)`,
  ),
  new RegExp(
    `^(?:(?:the )?${ordinal}|${line}|\\d{1,3}(?: (?:and|&) \\d{1,3})?) (?:is|are|was|were|should|needs?|looks?|sounds?|reads?|says?|isnt|isn't) (?:wrong|right|not right|odd|too long|too short|better|the same|in the wrong|a repeat|repeated|said twice|twice|a duplicate|missing|misspelt|unclear)\\b`,
  ),
  belongsIn,
]

/** A longer message tells something, whatever it begins with. */
const mostWords = 16

export function speaksOfDraft(text: string): boolean {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[.!?]+$/, '')
  const asked = plain.replace(/^(?:please|can you|could you|ok|okay|right)[,]? /, '')
  return !plain.includes('\n') && plain.split(/\s+/).length <= mostWords && signs.some((sign) => sign.test(asked))
}
