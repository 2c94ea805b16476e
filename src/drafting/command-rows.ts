/** The words for each command, as a table: the first row that fits is taken. To teach drafting another, add a row. */
import type { Section } from '../knowledge/sections.ts'
import type { Command, PlainCommand } from './command.ts'
import { periodPattern } from './read-period.ts'
import { readSectionName, sectionPattern } from './section-words.ts'
import { readWhich, type Which, whichPattern } from './which-lines.ts'

export type Row = { words: RegExp; reads(groups: Record<string, string | undefined>): Command | null }

const which = (name = 'which') => `(?<${name}>${whichPattern})`
const section = `(?<section>${sectionPattern})`
const quote = '["“”‘’\']?'

/** Said before “publish it”. */
const contentment =
  "please|yes|yep|yeah|ok(?:ay)?|great|lovely|perfect|thanks|right|fine|good|brilliant|and|then|so|now|that looks (?:good|right|fine|great)|looks (?:good|right|fine|great)(?: to me)?|all (?:good|fine|right|done)|that[’']?s (?:it|all|good|right|fine|everything|me done)|(?:i[’']m |i am )?(?:happy|done)(?: with (?:it|that|this))?|(?:you can )?go ahead(?: and)?|(?:i[’']m |i am )?ready to|let[’']?s|nothing else"

export const rows: readonly Row[] = [
  plain(
    'undo',
    /(?:undo|undo (?:that|it|the last(?: change)?)|no,? don['’]?t|don['’]?t(?: do (?:that|it))?|go back|take that back|revert(?: that)?|(?:scrap|ignore|forget|disregard|never ?mind)(?: about)? (?:that|it|what i (?:just )?said|(?:that|the|my) last (?:one|bit|message|line|thing))|ignore me)/,
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
    /(?:cancel|keep (?:it |this )?for later|save (?:it |this )?for later|later|stop|pause|not now|leave it(?: for now)?|close (?:the|this) draft|come back (?:to it )?later|park (?:it|this)|hold (?:on|off|it)(?: for now| (?:til|till|until) .{2,40})?|(?:leave|save|park|keep) (?:it|this) (?:til|till|until) .{2,40}|i['’]?ll (?:finish|do|come back to) (?:it|this) (?:later|tomorrow|another time|next \\w+))/,
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
  row(
    new RegExp(
      `(?:(?:${contentment})[,.!:;]*(?: [–—-])? )*(?<all>accept (?:all|everything|them all|the rest)(?: (?:and|then|,))*)?,? ?(?:i )?(?:approve|publish|sign off|send it off|submit)(?: (?:it|this|that|the (?:draft|update)|now|please|and publish))*`,
    ),
    ({ all }) => ({ do: 'approve', acceptAll: all !== undefined }),
  ),
  row(new RegExp(`accept ${which()}(?: as (?:it is|they are|is))?`), ({ which }) =>
    withWhich(which, (which) => ({ do: 'accept', which, section: null })),
  ),
  row(
    /(?:accept (?:them|the checks)|(?:i(?:['’]m| am)? )?(?:agree|happy|fine|ok) with the checks|(?:ignore|skip) the checks|the checks are (?:fine|ok|okay|right))/,
    () => ({ do: 'accept', which: readWhich('all'), section: null }),
  ),
  row(
    new RegExp(
      `(?:leave|keep) ${section} (?:empty|blank|out)|(?:skip|leave out|(?:we|i) (?:don['’]?t|do not) (?:do|need|have)(?: an?| any)?(?: anything (?:for|under))?|i have nothing (?:for|under)|there(?:['’]?s| is) (?:no|nothing (?:for|under|on))|there isn['’]?t an?y?|(?:nothing|no lines?) (?:for|under|on)|no(?= (?:intended outcomes?|outcomes?|exit))) (?<section2>${sectionPattern})(?: (?:yet|this time|this term|at all))?`,
    ),
    ({ section, section2 }) => withSection(section ?? section2, (section) => ({ do: 'accept', which: null, section })),
  ),
  row(
    /(?:(?:send|give|pass|show) (?:(?:it|this|the draft) )?(?:to )?(?<to>[\p{L}'’ -]{2,40}?) (?:for|to) (?:review|check|a check|look at|a look|have a look|take a look)|(?:ask|get) (?<to2>[\p{L}'’ -]{2,40}?) to (?:review|check|look at) (?:it|this|the draft)|(?:send )?(?:it )?for review (?:by|to) (?<to3>[\p{L}'’ -]{2,40})|(?:i['’]?d like|i want|let|can|could) (?<to4>\p{L}[\p{L}'’ -]{1,39}?) (?:to )?(?:check|see|look at|review|have a look at) (?:it|this|the draft)(?: first| before (?:it goes|i publish|we publish))?|run (?:it|this) (?:past|by) (?<to5>[\p{L}'’ -]{2,40}))/u,
    ({ to, to2, to3, to4, to5 }) => ({ do: 'review', to: to ?? to2 ?? to3 ?? to4 ?? to5 ?? '' }),
  ),
  row(
    new RegExp(
      `(?:ask|get) (?<partner>[\\p{L}\\d'’&.() -]{2,80}?) to (?:confirm|check|agree) (?:to )?${which()}|confirm ${which('which2')} with (?<partner2>.{2,80})|(?:(?:give|send|make|get)(?: me)? )?(?:a |the )?(?:confirmation )?link for ${which('which3')}(?: (?:for|to) (?<partner3>.{2,80}))?`,
      'u',
    ),
    ({ partner, which, partner2, which2, partner3, which3 }) =>
      withWhich(which ?? which2 ?? which3, (meant) => ({
        do: 'confirm',
        which: meant,
        partner: (partner ?? partner2 ?? partner3 ?? '').trim(),
      })),
  ),
  row(/send (?:it|this|the draft) back(?: (?:with|because|as|saying))?[:,]? ?(?<says>.*)/s, ({ says }) => ({
    do: 'send-back',
    says: says ?? '',
  })),
  row(
    new RegExp(
      `(?:rename (?:it|this|the priority)(?: to| as)?|(?:the )?(?:new )?title (?:is|should be)(?: now)?|call it|retitle (?:it|this)(?: to| as)?):? ${quote}(?<title>.{3,300}?)${quote}`,
    ),
    ({ title }) => ({ do: 'rename', title: title ?? '' }),
  ),
  row(
    /(?:close|end|finish) (?:this|the) priority|(?:this|the) priority (?:is|has|can be|should be) (?:now )?(?:closed|ended|finished)/,
    () => ({ do: 'close' }),
  ),
  row(/(?:re-?open|keep open) (?:this|the) priority/, () => ({ do: 'reopen' })),
  row(
    /(?:(?:(?:this|it|the priority) (?:is(?: being| going to be| to be)?|has been|will be|was|gets|should be) )?hand(?:ed)? (?:it |this )?over|(?:this|it|the priority) (?:is(?: being| going to be)?|has been|will be|was) (?:handed|passed)(?: on)?) to (?<to>.{2,120})/,
    ({ to }) => ({ do: 'hand-over', to: to ?? '' }),
  ),
  row(
    new RegExp(
      `(?:no,? )?(?:(?:it['’]?s|this is|make (?:it|that)|change (?:it|the (?:period|term)) to|the (?:period|term) is|for|i mean[t]?) )?(?:for )?(?:the )?(?<said>${periodPattern})(?: (?:please|instead|not \\w+))?`,
    ),
    ({ said }) => ({ do: 'period', said: said ?? '' }),
  ),
  row(new RegExp(`(?:move|put|shift) ${which()} (?:in ?to|to|under|in) ${section}`), ({ which, section }) => moving(which, section)),
  row(new RegExp(`(?:join|merge|combine) ${which()}(?: together| into one)?`), ({ which }) =>
    withWhich(which, (which) => ({ do: 'join', which })),
  ),
  row(
    new RegExp(
      `${which()} (?:belong|go|should go|should be|can go) together|${which('which2')} are (?:the same(?: (?:thing|line|point))?|one(?: (?:line|point))?)`,
    ),
    ({ which, which2 }) => withWhich(which ?? which2, (which) => ({ do: 'join', which })),
  ),
  row(
    new RegExp(
      `(?:split|divide|break up) ${which()}(?: (?:up|apart|in two|in half|into (?:two|\\d)(?: lines)?))?(?: after ${quote}(?<after>.{1,200}?)${quote})?`,
      's',
    ),
    ({ which, after }) => withWhich(which, (which) => ({ do: 'split', which, after: after ?? null })),
  ),
  row(/(?:swap|switch|exchange) (?:lines? )?(?<which>\d{1,3} (?:and|with) \d{1,3})(?: (?:round|around|over))?/, ({ which }) =>
    withWhich(which, (which) => ({ do: 'exchange', which })),
  ),
  row(
    new RegExp(
      `(?:put|move|shift|bring) ${which()} (?:to |at )?(?:the )?(?:very )?(?<to>first|top|start|beginning|last|bottom|end|up|down)`,
    ),
    ({ which, to }) => withWhich(which, (which) => ({ do: 'order', which, to: ends[to?.toLowerCase() ?? ''] ?? 'last', beside: null })),
  ),
  row(
    new RegExp(`(?:put|move|shift|bring) ${which()} (?<to>before|above|after|below|behind) ${which('beside')}`),
    ({ which, to, beside }) =>
      withWhich(which, (which) => ({
        do: 'order',
        which,
        to: /before|above/i.test(to ?? '') ? 'before' : 'after',
        beside: readWhich(beside ?? ''),
      })),
  ),
  row(
    new RegExp(
      `${which()}(?:['’]?s| (?:is|are|was|were|belongs?|goes?|should (?:be|go)|go))(?: actually| really| more of an?| in| into| under| to| an?)* ${section}`,
    ),
    ({ which, section }) => moving(which, section),
  ),
  row(
    new RegExp(
      `(?:keep |leave |same )?${section} (?:the same )?(?:as|like|same as) (?:it was |they were )?(?:last|before)(?: (?:time|term|period|report))?(?: too| as well)?|(?:the )?same ${section.replace('section', 'section2')}(?: as (?:last (?:time|term|report)|before))?`,
    ),
    ({ section, section2 }) => withSection(section ?? section2, (section) => ({ do: 'as-last-time', section })),
  ),
  row(new RegExp(`(?:the )?same as (?:last (?:time|term|report)|before) (?:for|in|under|on) ${section}`), ({ section }) =>
    withSection(section, (section) => ({ do: 'as-last-time', section })),
  ),
  row(new RegExp(`(?:drop|delete|remove|take out|scrap|cut|get rid of|lose) ${which()}`), ({ which }) =>
    withWhich(which, (which) => ({ do: 'drop', which })),
  ),
  row(
    new RegExp(`(?:(?:use|keep|restore|put back|give me|i want) )?(?:my|the original)(?: own)? words(?: back)?(?: for| in| of) ${which()}`),
    ({ which }) => withWhich(which, (which) => ({ do: 'own-words', which })),
  ),
  row(new RegExp(`(?:reword|rephrase|past tense(?: for)?) ${which()}`), ({ which }) =>
    withWhich(which, (which) => ({ do: 'reword', which })),
  ),
  row(
    new RegExp(
      `(?:replace|change|reword|make|edit) ${which()} (?:with|to|to read|read|say|as):? ${quote}(?<text>.*\\p{L}.*?)${quote}`,
      'su',
    ),
    ({ which, text }) => replacing(which, text),
  ),
  row(
    new RegExp(
      `${which()} (?:should|needs? to|ought to|has to) (?:(?:say|read):? ${quote}(?<text>.*\\p{L}.*?)${quote}|be:? ["“](?<quoted>.*\\p{L}.*?)["”])`,
      'su',
    ),
    ({ which, text, quoted }) => replacing(which, text ?? quoted),
  ),
  row(
    new RegExp(
      `(?:change|swap|correct|replace|it['’]?s not|not(?! (?:ready|sure|yet|going|all)\\b)) ${quote}(?<from>.{1,120}?)${quote} (?:to|with|into|for|but|should be) ${quote}(?<to>.{1,300}?)${quote}(?: (?:in|on|for) ${which()})?`,
      's',
    ),
    ({ from, to, which }) => ({ do: 'swap', from: from ?? '', to: to ?? '', which: which ? readWhich(which) : null }),
  ),
  // “It was 36 parents, not 34” and “4 Nov not 3”.
  row(
    /(?:it was |it['’]?s |its |it should be |that(?:['’]?s| was| should be) |there were |we had |the (?:date|number|figure) (?:is|was|should be) )?(?<to>[\d.,]*\d)%?(?: [\p{L}]+)?,? (?:and )?not (?<from>[\d.,]*\d)%?(?: [\p{L}]+)?/u,
    ({ from, to }) => ({ do: 'swap', from: from ?? '', to: to ?? '', which: null }),
  ),
  // “90.4 should be 91.4”; without a figure or quotation marks it may be a line: “every school should be told”.
  row(
    new RegExp(
      `(?<from>[“"][^“”"]{1,80}[”"]|[^\\s]*\\d[^\\s]*) should (?:be|have been|read|say) ${quote}(?<to>[^“”]{1,120}?)${quote}(?: (?:in|on|for) ${which()})?`,
    ),
    ({ from, to, which }) => ({
      do: 'swap',
      from: (from ?? '').replace(/["“”]/g, ''),
      to: to ?? '',
      which: which ? readWhich(which) : null,
    }),
  ),
  row(new RegExp(`add (?:to|under|in) ${section}:? ${quote}(?<text>.{2,}?)${quote}`, 's'), ({ section, text }) => ({
    do: 'add',
    text: text ?? '',
    section: readSectionName(section ?? ''),
  })),
  row(
    new RegExp(
      `add ${quote}(?<text>.{2,}?)${quote} (?:to|under|in) (?:the )?(?<section>(?:intended )?outcomes?|activity|planned|plans|impact|exit(?: strategy)?)`,
      's',
    ),
    ({ section, text }) => ({ do: 'add', text: text ?? '', section: readSectionName(section ?? '') }),
  ),
  row(/(?:yes,? )?(?:add|propose|list) (?:them|the (?:new )?(?:partners?|offers?|entry|entries)|as (?:a )?new (?:partner|entry))/, () => ({
    do: 'propose',
    yes: true,
  })),
  row(/no new (?:partners?|entries|offers?)|do ?n[o']?t (?:add|propose) (?:them|it)/, () => ({ do: 'propose', yes: false })),
  row(/(?:the )?themes?(?: is| are|:) (?<said>.{2,80})/, ({ said }) => ({ do: 'theme', said: said ?? '' })),
  row(
    /(?:please |can you |could you )?add (?:in )?(?:that|something (?:about|on|saying)|an? (?:bit|line|note|point|sentence) (?:about|on|saying(?: that)?|to say(?: that)?|that)) (?<text>.{3,})/s,
    ({ text }) => ({ do: 'add', text: text ?? '', section: null }),
  ),
  row(/(?:please )?(?:add|also|add also|and also)[:,]? (?<text>.{3,})/s, ({ text }) => ({ do: 'add', text: text ?? '', section: null })),
]

const ends: Record<string, 'first' | 'last' | 'up' | 'down'> = {
  first: 'first',
  top: 'first',
  start: 'first',
  beginning: 'first',
  last: 'last',
  bottom: 'last',
  end: 'last',
  up: 'up',
  down: 'down',
}

function row(words: RegExp, reads: Row['reads']): Row {
  return { words: new RegExp(`^(?:${words.source})$`, [...new Set(`i${words.flags}`)].join('')), reads }
}

function plain(command: PlainCommand['do'], words: RegExp): Row {
  return row(words, () => ({ do: command }) as PlainCommand)
}

function withWhich(said: string | undefined, make: (which: Which) => Command | null): Command | null {
  const read = readWhich(said ?? '')
  return read && make(read)
}

function withSection(said: string | undefined, make: (section: Section) => Command): Command | null {
  const read = readSectionName(said ?? '')
  return read && make(read)
}

function moving(which: string | undefined, section: string | undefined): Command | null {
  return withWhich(which, (which) => withSection(section, (to) => ({ do: 'move', which, to })))
}

/** “change 12 to 14 schools” corrects a figure; “change 3 to The police came” gives the line new words. */
function replacing(which: string | undefined, text: string | undefined): Command | null {
  if (/^\d+$/.test(which ?? '') && /^\d/.test(text ?? '')) return null
  return withWhich(which, (which) => ({ do: 'replace', which, text: text ?? '' }))
}
