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
  /^(?:all (?:of )?)?(?:the|those|these|last (?:term|time)'?s) plans (?:are|were|have|got)\b/,
  /\b(?:outcomes?|activity|planned|plans|impact|exit(?: strategy)?)\b.*\b(?:as|like|same as) (?:it was |they were )?(?:last (?:time|term|year)|before)\b/,
  // Said to whoever listens, not of the work.
  /^(?:(?:hm+|um+|er+|oh|ah|ok(?:ay)?|right|well|so|actually|no|nope|wait|sorry|oops|hang on)[, ]+)+(?:what|which|where|how|can|could|show|let|give|tell|remind|read|is|are|do|does|did|you|i think|i meant?|that|this|put|move|drop|take|leave|change)\b/,
  /^(?:show|tell|give|remind|read|let) (?:me|us)\b/,
  /^(?:sorry|hi|hello|hey|cheers|lol|haha|oops|ooh|phew|thanks(?! to)|thank you(?! to))\b/,
  /^(?:(?:i'm |i am |im )?not|unsure) sure\b/,
  /^(?:that|this|it)(?:'?s| is| was| isn't| wasn't|'s not)? (?:not )?(?:what i|the wrong|wrong\b|not right|for (?:a different|another|the other)|in the wrong|said that|meant)/,
  /\b(?:impact|exit(?: strategy)?|outcomes?|activity|planned|plans) (?:section|bit|part|line)s?\b/,
  /\b(?:might|may|could|looks?|seems?|is|are) (?:to )?(?:be )?(?:wrong|a mistake)\b/,
  /^(?:i'll|i will|i need to|need to|let me|will|must|i must|i have to) (?:just |quickly )?(?:double[- ])?(?:check|confirm|look up) (?:(?:the|my|that|those|these|that) )?(?:numbers?|figures?|dates?|names?|spellings?|\d+|it|that|this)\b/,
  /^(?:wrong|different) (?:priority|chat|thread|draft|one|term|report)\b/,
  /^(?:ignore|forget|disregard|never ?mind|scrap) (?:that|this|it|the last|what i)\b/,
  /^(?:you(?:'ve|'re| have| are| got| put| said| missed| forgot| did)?|youve|youre) \b(?:put|got|spelt|missed|forgotten|forgot|added|said|changed|wrong|not|have|made|said|did)/,
  /^(?:spell ?check|proofread|format)\b/,
  /^(?:the|this|that) (?:wording|tone|text|draft|layout|order|title|language|phrasing)\b/,
  new RegExp(
    `^(?:(?:the )?${ordinal}|${line}) (?:needs?|could do with|wants) (?:more|less|work|to be|changing|rewording|shortening|detail|an?)\\b`,
  ),
  /^i think (?:we(?:'ve| have)|i(?:'ve| have)|that's|thats|it's|its|this is|you)\b/,
  /^make (?:it|this|that|them|the \w+) (?:sound|read|look|shorter|longer|better|clearer|simpler|plainer|more|less)\b/,
  /^(?:(?:ok|okay|right|so|now|and|then|next|on to|let's start with|let's do|start with)[, ]+)*(?:the )?(?:outcomes?|activity|planned|plans|impact|exit(?: strategy)?)(?: (?:now|next|then|first|section))*$/,
  /^(?:one more|one last|another|a last|final) thing$/,
  /\b(?:lines?|points?|bullets?|sentences?)\b.*\b(?:wrong|place|section|odd|repeated|twice)\b/,
  new RegExp(`^(?:${edits}) (?:(?:the|those|these) (?:two|three|other two)|both|these|those|them)\\b`),
  /^(?:actually|sorry|oops|no)[, ]+(?:it was |there were |we had )?\d+\b.{0,25}$/,
  /^the (?:date|number|figure|name|time|venue|spelling) (?:was|is|should|were)\b/,
  /^(?:i'm |im |we're )?not (?:yet )?ready (?:to|for) (?:publish|send|go)/,
  /^i (?:don't|do not) (?:approve|agree|like)\b.*\b(?:lines?|points?|draft|wording|it|this|that)\b/,
  /^leave (?:everything|all|the rest|the others?)(?: else)? (?:empty|blank|out|as (?:it|they))\b/,
  /^(?:get rid of|bin|lose) (?:the|that|those|my)\b/,
  // Two changes in one breath, and answers to the plans that do not read as answers.
  new RegExp(
    `^(?:(?:actually|one more thing|oh|also|and)[, -]*)*(?:change|${edits}) .{2,60} (?:and|then) (?:change|${edits}) .{0,40}\\b(?:to|lines?|one|out)\\b`,
  ),
  /^(?:\d{1,2}|first|second|third)(?: one)? (?:is |was )?(?:done|dropped|cancelled|still planned|planned)\b.*\b(?:\d{1,2}|first|second|third|fourth|rest)(?: one)? (?:is |was )?(?:(?:partly|half) )?(?:done|dropped|cancelled|still planned|planned)\b/,
  /^(?:hello|are you there|you there|anyone there|test|testing|lol|back now|brb|one (?:sec|moment|minute)|\?+)$/,
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
