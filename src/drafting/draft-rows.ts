/** The words of each command for the whole draft or one of its sections: publishing, reviewing, term, title, themes. */
import { quote, type Row, row, section, which, withSection, withWhich } from './command-row.ts'
import { periodPattern } from './read-period.ts'
import { readWhich } from './which-lines.ts'

/** Said before “publish it”. */
const contentment =
  "please|yes|yep|yeah|ok(?:ay)?|great|lovely|perfect|thanks|right|fine|good|brilliant|and|then|so|now|that looks (?:good|right|fine|great)|looks (?:good|right|fine|great)(?: to me)?|all (?:good|fine|right|done)|that[’']?s (?:it|all|good|right|fine|everything|me done)|(?:i[’']m |i am )?(?:happy|done)(?: with (?:it|that|this))?|(?:you can )?go ahead(?: and)?|(?:i[’']m |i am )?ready to|let[’']?s|nothing else"

export const draftRows: readonly Row[] = [
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
      `(?:leave|keep) ${section()} (?:empty|blank|out)|(?:skip|leave out|(?:we|i) (?:don['’]?t|do not) (?:do|need|have)(?: an?| any)?(?: anything (?:for|under))?|i have nothing (?:for|under)|there(?:['’]?s| is) (?:no|nothing (?:for|under|on))|there isn['’]?t an?y?|(?:nothing|no lines?) (?:for|under|on)|no(?= (?:intended outcomes?|outcomes?|exit))) ${section('section2')}(?: (?:yet|this time|this term|at all))?`,
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
  row(/send (?:(?:it|this|the draft) back(?: (?:with|because|as|saying))?[:,]? ?|back(?:$|[:,] ?| because ))(?<says>.*)/s, ({ says }) => ({
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
  row(
    /(?:re-?open|keep open) (?:it|this|this priority|the priority)|(?:keep|leave) (?:it|this|this priority|the priority) open|(?:don['’]?t|do not) close (?:it|this|this priority|the priority)/,
    () => ({ do: 'reopen' }),
  ),
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
  row(
    new RegExp(
      `(?:keep |leave |same )?${section()} (?:the same )?(?:as|like|same as) (?:it was |they were )?(?:last|before)(?: (?:time|term|period|report))?(?: too| as well)?|(?:the )?same ${section('section2')}(?: as (?:last (?:time|term|report)|before))?`,
    ),
    ({ section, section2 }) => withSection(section ?? section2, (section) => ({ do: 'as-last-time', section })),
  ),
  row(new RegExp(`(?:the )?same as (?:last (?:time|term|report)|before) (?:for|in|under|on) ${section()}`), ({ section }) =>
    withSection(section, (section) => ({ do: 'as-last-time', section })),
  ),
  row(/(?:yes,? )?(?:add|propose|list) (?:them|the (?:new )?(?:partners?|offers?|entry|entries)|as (?:a )?new (?:partner|entry))/, () => ({
    do: 'propose',
    yes: true,
  })),
  row(/no new (?:partners?|entries|offers?)|do ?n[o']?t (?:add|propose) (?:them|it)/, () => ({ do: 'propose', yes: false })),
  row(/(?:the )?themes?(?: is| are|:) (?<said>.{2,80})/, ({ said }) => ({ do: 'theme', said: said ?? '' })),
]
