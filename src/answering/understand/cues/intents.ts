/** What somebody may want. To teach the assistant another way of asking, add a cue; the first row of which one fits is taken. */
import type { Intent } from '../../intents.ts'
import { contactCues } from './contact.ts'
import { listCues } from './list.ts'

/** “Does anyone see what I type?” */
export const asksPrivacy =
  /(?<!\bwhere )\b(?:is|are) (?:this|it|that|these|my (?:questions?|messages?|chats?))(?: chat| conversation)? (?:private|confidential|anonymous|secure|recorded|logged|monitored|saved|kept|stored)\b|\b(?:who|any(?:one|body)|you|they|it)(?: else)? (?:can |could |will )?(?:sees?|reads?|keeps?|stores?|records?|saves?|logs?|does|do) (?:with )?(?:what (?:i|we)|everything (?:i|we)|(?:my|our) (?:questions?|messages?|chats?|data|words))\b/

/** “That’s out of date.” */
export const saysMistaken =
  /^(?:(?:no|sorry|but|hmm|ah|oh|i think) )*(?:this|that|it|thats|its|your answer|the answer|this information)(?: is| was)? (?:all |just |very |completely )?(?:wrong|incorrect|out of date|outdated|not right|not true|not correct|a mistake)(?: (?:now|i think|sorry))?$|\b(?:report|flag|correct|fix|tell you about) (?:a|an|the|this|some) (?:mistake|error)s?\b|\bwho do (?:i|we) tell (?:if|that|when) (?:this|something|it|an answer) is (?:wrong|out of date)\b/

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
      /\bwhat cant you do\b/,
      /\bwho (?:made|built|runs|owns) (?:you|this (?:bot|thing|assistant|chat))\b/,
      /^(?:are you there|you there|anyone there|is anyone there)$/,
      /\bwhere (?:do|should|can|would) (?:i|we) (?:even )?(?:start|begin)\b|\bwhat should (?:i|we) (?:read|look at|ask) first\b/,
      asksPrivacy,
      saysMistaken,
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
