/** The set words of each command that says nothing more. To teach drafting another wording, add it here. */
import type { PlainCommand } from './command.ts'
import { type Row, row } from './command-row.ts'

export const plainRows: readonly Row[] = [
  plain(
    'undo',
    /(?:undo|undo (?:that|it|the last(?: change)?)|no,? don['’]?t|don['’]?t(?: do (?:that|it))?|go back|take that back|revert(?: that)?|(?:put|bring) (?:it|that|them|those) back(?: in)?|(?:scrap|ignore|forget|disregard|never ?mind)(?: about)? (?:that|it|what i (?:just )?said|(?:that|the|my) last (?:one|bit|message|line|thing))|ignore me)/,
  ),
  plain('start-again', /(?:start (?:again|over|afresh|from scratch)|clear (?:it|everything|all)|begin again|delete everything)/),
  plain(
    'show',
    /(?:show(?: me)?(?: (?:it|the draft|my draft|everything|all|the update|again|the preview))*|show me (?:what['’]?s |the |all |just |only )*(?:planned|plans|impact|activity|exit(?: strategy)?|outcomes?|lines?)(?: only| part| section| bit)?|show me (?:what|how) (?:it|this) ?(?:would|will|['’]d|['’]ll)? look(?:s)?(?: like)?(?: .{2,40})?|preview|read it (?:back|out)|where (?:are|were) we|how does (?:it|this|that) (?:look|read)(?: (?:so far|now))?|how(?:['’]?s| is) (?:it|this|that) look(?:ing)?(?: so far)?)/,
  ),
  plain(
    'missing',
    /(?:what(?:['’]?s| is) (?:still )?(?:missing|left|outstanding|to do)|what do you (?:still )?need|(?:is there )?anything (?:else )?(?:missing|left|to do|you need)|(?:is there )?anything else|is (?:anything|something) missing|is that (?:everything|all|it)(?: you need)?|what else(?: do you (?:still )?(?:need|want))?(?: from me)?|do you (?:need|want) anything else|do i (?:need|have) to (?:put|add|write|have) (?:an?|any|something for).{3,30}|check it|checks?|is it (?:ready|right|all right|ok)|does (?:it|that|this) (?:all )?look (?:right|ok|okay|alright|good|fine)|anything wrong(?: with it)?|what['’]?s wrong(?: with it)?|have i (?:missed|forgotten) anything)/,
  ),
  plain(
    'what-changed',
    /(?:what(?:['’]?s| has| is)? (?:changed|new|different)(?: since (?:last (?:time|term|period|report)|then|the last report))?|compare(?: (?:it )?(?:with|to) last (?:time|term|period))?)/,
  ),
  plain(
    'last-report',
    /(?:what (?:was|were) (?:the |our )?(?:last |old |previous )?plans?(?: (?:again|last (?:time|term)))?|what (?:did|had) (?:we|i|they) plan(?:ned)?(?: (?:again|last (?:time|term)))?|(?:show me |read me )?what (?:did|was) (?:we|i|they|it|the last (?:report|update)|in the last (?:report|update)) ?(?:say|said|write|put|report)?(?: (?:last (?:time|term|period)|before|in the last (?:report|update)))?|(?:show(?: me)? )?(?:the )?last (?:report|update|term['’]?s (?:report|update)))/,
  ),
  plain('history', /(?:(?:show )?(?:the )?history(?: of (?:this|the draft))?|who (?:changed|wrote) (?:what|this))/),
  plain(
    'keep',
    /(?:cancel|keep (?:it |this )?for later|save (?:it |this )?for later|later|stop|pause|not now|leave it(?: for now)?|close (?:the|this) draft|come back (?:to it )?later|park (?:it|this)|hold (?:on|off|it)(?: for now| (?:til|till|until) .{2,40})?|(?:leave|save|park|keep) (?:it|this) (?:til|till|until) .{2,40}|i['’]?ll (?:finish|do|come back to) (?:it|this) (?:later|tomorrow|another time|next \w+))/,
  ),
  plain(
    'keep',
    /(?:i['’]?ll |will |i will |need to )?(?:be |come |go |get |pick (?:it|this) up )?(?:back|finish|pick (?:it|this) up)(?: (?:to|on|with))?(?: (?:it|this|that))? (?:later|tomorrow|next week|another (?:day|time)|on \w+day|after (?:lunch|school|half term|easter|christmas))/,
  ),
  plain(
    'saved',
    /save(?: (?:it|this|that|the draft))?|(?:is|has) (?:it|this|that|everything)(?: been)? (?:saved|kept)|(?:don['’]?t|do not) (?:publish|send)(?: (?:it|this|that))?(?: (?:yet|now))?|not yet|have you (?:saved|kept) (?:it|this|that)|(?:i['’]?m |i am )?not (?:ready|done|finished)(?: (?:yet|to publish))?/,
  ),
  plain(
    'right',
    /(?:yes,? )?(?:that['’]?s (?:right|fine|correct|it|good|all)|(?:it |that )?(?:looks|seems) (?:all )?(?:good|right|fine|ok(?:ay)?|great)(?: to me)?|(?:thanks?|thank you|ta),? that['’]?s (?:really |very |so )?(?:helpful|great|useful|better|perfect|good)|all (?:right|good)|ok(?:ay)?|fine|correct|good|great|thanks?|thank you|perfect)/,
  ),
  plain('agree', /(?:i )?(?:agree|agreed|approve (?:as reviewer|the review)|looks good to me|happy with (?:it|this)|no comments?)/),
]

function plain(command: PlainCommand['do'], words: RegExp): Row {
  return row(words, () => ({ do: command }) as PlainCommand)
}
