/** What became of last period’s plans, in one go: “first done, second still planned, rest dropped”. */
import type { Answer, Became } from './command.ts'
import { readWhich, type Which, whichPattern } from './which-lines.ts'

const words: readonly [Became, RegExp][] = [
  [
    'dropped',
    /^(?:dropped?|not (?:done|happening|going ahead)|cancelled|didn['’]?t happen|no longer(?: planned| happening)?|abandoned|scrapped|off|gone|no)$/,
  ],
  [
    'planned',
    /^(?:still (?:planned|to do|on|going|happening)|planned|postponed|moved|next (?:term|period)|carried? (?:over|forward)|ongoing|not yet(?: done)?|in progress|delayed|to do|outstanding)$/,
  ],
  ['done', /^(?:done|happened|did(?: happen)?|complete(?:d)?|finished|yes|took place|went ahead|achieved|all done)$/],
]

/** Neither done nor open: the plan waits until the officer says which. */
const halfway =
  /^(?:(?:only )?(?:part(?:ly|ially)?|half|mostly|nearly|almost|some)(?: (?:of it )?(?:done|complete(?:d)?|finished|there|happened))?)$/i

const part = new RegExp(
  `^(?:and |but |then )?(?:(?<before>done|dropped|still planned|planned):? )?(?<which>${whichPattern})?[:\\s]*(?:(?:is|are|was|were|has|have|been|got|has been|have been|both|all|now) )*(?<became>.*?)$`,
  'i',
)

/** Null when any part of the message is something else. `waiting`: how many plans have no answer yet. */
export function readAnswers(text: string, waiting: number): Answer[] | null {
  const said = text.trim().replace(/[.!]+$/, '')
  if (said.length > 300 || /\?$/.test(said)) return null
  const but = readExcept(said)
  if (but) return but
  const answers: Answer[] = []
  for (const piece of toPieces(said)) {
    const groups = part.exec(piece)?.groups
    const before = groups?.before ? becameOf(groups.before) : null
    const isHalfway = groups?.which !== undefined && halfway.test(groups.became ?? '')
    const became = before ?? becameOf(groups?.became ?? '')
    if (!groups || (!became && !isHalfway) || (before && groups.became)) return null
    const which = groups.which ? readWhich(groups.which) : waiting === 1 || /^all\b/i.test(piece) ? readWhich('all') : readWhich('1')
    if (!which) return null
    answers.push({ which, became })
  }
  return answers.length > 0 ? answers : null
}

/** “All still planned except the first, which is done”; “all done except childminders” leaves those open. */
function readExcept(said: string): Answer[] | null {
  const groups = except.exec(said.replace(allPlans, 'all'))?.groups
  const all = groups?.did ? 'done' : becameOf(groups?.all ?? '')
  if (!groups || !all) return null
  const { which, became } = readExcepted(groups.tail ?? '')
  return [
    { which, became },
    { which: { numbers: [], last: 0, all: false, rest: true }, became: all },
  ]
}

const allPlans = /^(?:they(?:['’]re| are)? all|(?:all (?:of )?)?(?:the|those|these|last (?:term|time)['’]?s) plans)\b/i
const except =
  /^(?:(?:we|i)(?:['’]ve| have)? )?(?:(?:all|everything|every one|both)(?: of (?:them|it|those))?(?: (?:is|are|was|were|has been|have been|got))? (?<all>[\p{L} ]{2,30}?)|(?<did>did|done) (?:them all|it all|all of (?:them|it|those)|everything|the lot)),? (?:except|apart from|but(?: not)?|bar|other than|besides)(?: for)? (?<tail>[^.!?\n]{1,80})$/iu
const whole = new RegExp(`^${whichPattern}$`, 'i')
const verdict =
  /,?(?: (?:which|that(?:['’]?s)?|and that|it(?:['’]?s)?))?(?: (?:is|was|are|were|has been|have been|got))? (?<other>[\p{L}’' ]{2,30})$/iu

/** With what became of it, if that is said; by its words where it has no number. */
function readExcepted(tail: string): Answer {
  const words = tail.split(' ')
  for (let at = 1; at < words.length; at++) {
    const other = verdict.exec(` ${words.slice(at).join(' ')}`)?.groups?.other
    const became = becameOf(other ?? '')
    if (became) return { which: whichOf(words.slice(0, at).join(' ').replace(/,$/, '')), became }
  }
  return { which: whichOf(tail), became: null }
}

function whichOf(said: string): Which {
  const known = whole.test(said) ? readWhich(said) : null
  if (known) return known
  const words = said.toLowerCase().replace(/^the |(?: (?:one|ones|bit|part|plan|line|thing))$/g, '')
  return { numbers: [], last: 0, all: false, rest: false, about: words }
}

/** “1 and 3 done, 2 dropped” are two pieces; “1, 3 done” is one. */
function toPieces(said: string): string[] {
  const pieces: string[] = []
  let open = ''
  for (const piece of said
    .replace(/\b(done|dropped|planned|happened) (?=(?:the )?(?:\d|first|second|third|fourth|rest|others?|last)\b)/gi, '$1, ')
    .split(
      /\s*[,;.]\s*|\s+(?:and|but)\s+(?=(?:the )?(?:rest|others?|last|first|second|third|fourth|fifth|sixth|\d+)\b[^,;]*\b(?:done|dropped|planned|happened|cancelled|postponed|ongoing|still)\b)/i,
    )) {
    const whole = open === '' ? piece : `${open}, ${piece}`
    if (
      /^(?:and )?(?:the )?(?:\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth)(?:(?:, | and )(?:the )?(?:\d+|first|second|third|fourth|fifth|sixth))*$/i.test(
        whole,
      )
    )
      open = whole
    else {
      if (whole !== '') pieces.push(whole)
      open = ''
    }
  }
  return open === '' ? pieces : [...pieces, open]
}

function becameOf(said: string): Became | null {
  const plain = said.toLowerCase().trim()
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
