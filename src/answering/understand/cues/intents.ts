/** What somebody may want. To teach the assistant another way of asking, add a cue; the first row of which one fits is taken. */
import type { Intent } from '../../intents.ts'
import { contactCues } from './contact.ts'
import { listCues } from './list.ts'

/** Cues are tried on the question in small letters, without punctuation, words joined by single spaces. */
export const intentCues: readonly { intent: Intent; cues: readonly RegExp[] }[] = [
  {
    intent: 'none',
    cues: [
      /\bwrite (?:me |us )?(?:my|our|a|an|the|some|up) (?:\w+ ){0,3}(?:y\d+s?|yr \d+|year \d+|class|pupils?|end of year|parents?) (?:\w+ )?(?:reports?|letters?)\b/,
    ],
  },
  {
    intent: 'none',
    cues: [
      /\b(?:write|tell|make|sing|compose|generate|create|give|do)(?: me| us)? (?:a|an|another|some) (?:\w+ )?(?:poem|joke|song|story|rap|essay|limerick|haiku|riddle|speech|lesson plan|quiz|worksheet|recipe)s?\b/,
    ],
  },
  {
    intent: 'help',
    cues: [
      /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|help|help me|start|menu|(?:ok |okay |great |lovely |brilliant |perfect )?(?:thanks|thank you|cheers|ta)|test|hello there|morning|afternoon)(?: (?:there|all|team|again|please|so much|very much|a lot))?$/,
      /^(?:(?:ah|oh|ok|okay|right|great|lovely|brilliant|brill|perfect|fab|ace|super|cool|nice|nice one|excellent|got it|noted|understood|will do|no worries|sounds good|good to know|that helps|that is great|thats (?:great|helpful|useful|brilliant|perfect|all|it)|(?:very |really )?(?:helpful|useful)|thanks|thank you|ta|cheers|then|for now) ?)+$/,
    ],
  },
  {
    intent: 'help',
    cues: [
      /\bwhat can (?:you|i ask|this|u)\b/,
      /\bwhat (?:do|can) you do\b/,
      /\bhow do(?:es)? (?:you|this|it|i use this|i use you)(?: (?:work|bot|thing))?$/,
      /\bwho are you\b/,
      /\bwhat are you\b/,
      /\bare you (?:an? )?(?:bot|human|person|real|robot|machine|ai)\b/,
      /\bwhat (?:sort|kind) of (?:things|questions)\b/,
      /\bhow can you help\b/,
    ],
  },
  {
    intent: 'draft',
    cues: [
      /\b(?:draft|write|start|prepare|do|submit|add)(?: me| up| us)? (?:a|an|my|the|our|this terms)?\s*(?:new |termly |tass |report )*(?:update|report|draft)\b/,
      /^update on\b/,
    ],
  },
  {
    intent: 'whats-new',
    cues: [
      /\b(?:whats|what is|anything|what s) (?:new|changed)\b/,
      /\bnew (?:offers?|resources?|this week)\b/,
      /\bwhat(?: has|s|s been)? (?:been )?changed\b/,
      /\blatest (?:news|offers?|updates?)\b/,
      /\bany(?:thing)? (?:newer |recent )?(?:updates?|news)\b(?! on| from| about)/,
      /\b(?:newer|since) (?:than )?(?:the )?spring\b/,
      /\brecent(?:ly)? (?:changes|added|offers)\b/,
    ],
  },
  { intent: 'contact', cues: contactCues },
  { intent: 'list', cues: listCues },
]
