/** Reads an offer from a sentence or a pasted letter, by rules alone. */
import { noConversation } from '../answering/conversation.ts'
import { understand } from '../answering/understand.ts'
import { toLine } from '../digest/content.ts'
import { toPhrase } from '../knowledge/words.ts'
import { findDay } from './find-day.ts'
import { nothingSaid, type OfferSaid } from './offer-said.ts'
import {
  type Field,
  holdsMask,
  mostText,
  type Reader,
  readCost,
  readPlaces,
  readPupils,
  readWays,
  setField,
  toPartner,
  toTitle,
  withoutMasked,
} from './set-field.ts'

/** What stands before a colon in a letter or form → the field that follows it. */
const labels: Record<Field, RegExp> = {
  partner: /^(?:partner|provider|organi[sz]ation|who provides it|offered by|provided by|from|who)$/i,
  title: /^(?:title|name|name of (?:the )?offer|subject|project|programme)$/i,
  what: /^(?:what|what it is|description|details|about|summary|offer)$/i,
  audience: /^(?:for|who (?:it is|it's|is it) for|who for|audience|aimed at|suitable for|age|ages|year groups?)$/i,
  where: /^(?:where|areas?|districts?|locations?|places?)$/i,
  cost: /^(?:costs?|price|fees?|charge)$/i,
  howToGet: /^(?:how to (?:get it|book|apply|refer|join)|to book|bookings?|contact|apply|referrals?)$/i,
  website: /^(?:web ?site|web|web ?page|link|url|web address)$/i,
  starts: /^(?:starts?|start date|begins|from date)$/i,
  ends: /^(?:ends?|end date|until|closing date|deadline)$/i,
  reviewBy: /^(?:review|review by)$/i,
  themes: /^(?:themes?|topics?|helps with)$/i,
}

/** Nobody's description needs more. */
const mostRead = 6000

export function readOffer(text: string, reader: Reader): OfferSaid {
  const given = tidyLetter(text.slice(0, mostRead))
  const hidden = holdsMask(text)
  const { said, rest } = readLabels(given, { ...nothingSaid, hidden }, reader)
  return readWords(rest, said, reader)
}

/** Without greeting, signature and the marks of quoted letters. */
function tidyLetter(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => toLine(line.replace(/^[>\s*•-]+(?=\S)/, '')))
  const end = lines.findIndex(
    (line, i) => i > 0 && /^(?:(?:kind|best|warm|many)? ?(?:regards|wishes|thanks)|thank you|thanks|yours|sent from)\b.{0,20}$/i.test(line),
  )
  return (end < 0 ? lines : lines.slice(0, end)).filter(
    (line) =>
      line !== '' && !/^(?:dear|hi|hello|good (?:morning|afternoon))\b.{0,30}$/i.test(line) && !/^(?:to|cc|sent|date):\s/i.test(line),
  )
}

function readLabels(lines: readonly string[], said: OfferSaid, reader: Reader): { said: OfferSaid; rest: string[] } {
  const rest: string[] = []
  let read = said
  for (const line of lines) {
    const [, label = '', words = ''] = /^([A-Za-z' ]{2,30}?)\s*:\s+(.+)$/.exec(line) ?? []
    const field = lines.length > 1 ? (Object.keys(labels) as Field[]).find((each) => labels[each].test(label.trim())) : undefined
    const set = field ? setField(field, words, read, reader) : null
    if (set) read = set
    else if (field === undefined || field === 'what') rest.push(line)
  }
  return { said: read, rest }
}

const isHow =
  /^(?:to |please )?(?:book|apply|sign up|register|refer|enrol|contact|call|ring|phone|e-?mail|get in touch|bookings?|details (?:at|from)|more (?:at|on))\b/i
const isHowWhole = /^(?:https?:\/\/|www\.)\S+$/i
/** “Compass Bloom are offering free workshops” */
const offers =
  /^(?:the )?(.{2,60}?)\s+(?:(?:is|are) (?:now |also )?(?:offering|running|providing|delivering)|offers?|runs?|provides?|delivers?|(?:has|have|will run|will offer))\s+(.+)$/i
/** “free workshops from Compass Bloom” */
const fromPartner =
  /\b(?:from|by|with|run by|provided by)\s+((?:the )?\p{Lu}[\p{L}'’&.-]*(?:\s+(?:(?:and|of|the|&)\s+)?\p{Lu}[\p{L}'’&.-]*){0,5})/u

function readWords(lines: readonly string[], said: OfferSaid, reader: Reader): OfferSaid {
  const clauses = lines.flatMap((line) => line.split(/\s*[,;]\s+|(?<=[.!?])\s+(?=\p{Lu})/u)).flatMap((clause) => splitHow(clause.trim()))
  const how = clauses.filter((clause) => isHow.test(clause) || isHowWhole.test(clause))
  const other = clauses.filter((clause) => clause !== '' && !how.includes(clause))
  const { partner, rest } = said.partner ? { partner: said.partner, rest: other } : findPartner(other, reader)
  const whole = rest.reduce((text, clause) => `${text}${/[.!?]$/.test(text) ? ' ' : ', '}${clause}`, '').replace(/^, /, '')
  const ways = how.length > 0 ? readWays(how.join(', ')) : null
  const read: OfferSaid = {
    ...said,
    partner,
    title: said.title ?? titleOf(rest, reader),
    what: said.what || toSentence(withoutMasked(whole).slice(0, mostText)),
    themes: said.themes.length > 0 ? said.themes : understand(`${said.title ?? ''} ${whole}`, noConversation, reader.library).themes,
    ...(said.districts ? {} : (readPlaces(withoutPartner(whole, partner?.name), reader.library) ?? {})),
    ...(said.phases.length > 0 || said.ages ? {} : readPupils(whole)),
    audience: said.audience ?? audienceOf(rest),
    ...(said.cost === 'not-stated' ? (readCost(whole) ?? {}) : {}),
    howToGet: said.howToGet ?? ways?.howToGet ?? null,
    website: said.website ?? ways?.website ?? readWays(whole)?.website ?? null,
  }
  return { ...read, ...readDays(whole, read, reader.today) }
}

/** “workshops in Preston. Book at …” and “workshops in Preston, and book at …” */
function splitHow(clause: string): string[] {
  const [, before, how] =
    /^(.{8,}?)(?:\s+[–-]|,)?\s+(?:and )?((?:to )?(?:book(?:ings?)?|apply|sign up|register|contact) (?:at|on|via|through|by|us|with)\b.*)$/i.exec(
      clause,
    ) ?? []
  return before && how ? [before, how] : [clause.replace(/^and\s+(?=book|apply|contact)/i, '')]
}

function findPartner(clauses: readonly string[], { library }: Reader): { partner: OfferSaid['partner']; rest: string[] } {
  const [first = '', ...later] = clauses
  const [, colonName, colonRest] = /^(?:from |by )?([^:]{2,60}):\s+(.+)$/.exec(first) ?? []
  const named = colonName && isName(colonName) ? [colonName, colonRest] : (offers.exec(first)?.slice(1) ?? [])
  if (named[0] && named[1] && isName(named[0])) return { partner: toPartner(named[0], library.knowledge), rest: [named[1], ...later] }
  const bare = first.replace(/^(?:from|by)\s+/i, '')
  const known = toPartner(bare, library.knowledge)
  if (known && (known.id !== null || (later.length > 0 && isName(bare))))
    return holdsMask(bare) ? { partner: null, rest: later } : { partner: known, rest: later }
  const [mentioned] = understand(clauses.join(', '), noConversation, library).named.partners
  const partner = mentioned ? library.knowledge.partners.get(mentioned) : undefined
  if (partner) return { partner: { id: partner.id, name: partner.name }, rest: [...clauses] }
  const from = clauses
    .map((clause) => fromPartner.exec(clause)?.[1])
    .find((name) => name !== undefined && readPlaces(name, library) === null)
  return { partner: from ? toPartner(from, library.knowledge) : null, rest: [...clauses] }
}

/** Up to seven words, of which those that tell begin with a capital letter. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  const telling = words.filter((word) => !/^(?:and|of|the|for|in|at|&)$/i.test(word))
  return words.length <= 7 && telling.length > 0 && telling.every((word) => /^[\p{Lu}\d(]/u.test(word)) && !/^(?:free|funded)\b/i.test(text)
}

/** The first clause without what is said of cost, audience, place and time. */
function titleOf(clauses: readonly string[], { today }: Reader): string | null {
  const named =
    /\b(?:called|named|titled)\s+["“']?([^"”',.]{3,80})/i.exec(clauses.join(', '))?.[1] ??
    /["“]([^"”]{3,80})["”]/.exec(clauses.join(', '))?.[1]
  if (named) return holdsMask(named) ? null : toTitle(named)
  const [first = ''] = withoutMasked(clauses.join('\n')).split('\n')
  const day = findDay(first, today)
  const core = (day ? first.slice(0, day.from) : first)
    .replace(
      /^(?:we|they|i)(?:['’]re| are| is)? (?:now |also )?(?:offer(?:ing)?|run(?:ning)?|have|provid(?:e|ing)|deliver(?:ing)?)\s+/i,
      '',
    )
    .replace(/^(?:an? |some |our |new )*/i, '')
    .replace(/^(?:(?:fully )?funded|free(?: of charge)?)\s+/i, '')
    .replace(/\s+(?:for|across|until|till|from|by|to help)\b.*$/i, '')
    .replace(/\s+(?:in|on|at)\s+(?:the\s+)?\p{Lu}.*$/u, '')
  return /^(?:in|for|across|until|from)\b/i.test(core) ? null : toTitle(core)
}

function audienceOf(clauses: readonly string[]): string | null {
  const said = clauses.map((clause) => /\b(?:for|aimed at)\s+(.+)$/i.exec(clause)?.[1]).find((each) => each !== undefined)
  const core = said?.replace(/\s+(?:in|across|until|till?|from|at|with|by|on)\b.*$/i, '').replace(/[.]+$/, '')
  if (!core || holdsMask(core) || /^(?:free|schools? free|more)\b/i.test(core) || core.length > 100) return null
  return core.replace(/\b[Yy](?:ear|r)? ?(\d{1,2})s?\b/g, 'Year $1')
}

const untilWords = /\b(?:until|till?|up to|ends?(?: on)?|ending|closes?(?: on)?|available to|runs? to|to)\s+(?=\S)/gi
const fromWords = /\b(?:from|starting(?: on)?|starts?(?: on)?|begins?(?: on)?|beginning)\s+(?=\S)/gi

function readDays(text: string, said: OfferSaid, today: string): Pick<OfferSaid, 'starts' | 'ends'> {
  const after = (words: RegExp) => {
    for (const match of text.matchAll(words)) {
      const behind = text.slice(match.index + match[0].length)
      const found = findDay(behind, today)
      if (found && found.from <= 12 && !/[,;]/.test(behind.slice(0, found.from))) return found.day
    }
    return null
  }
  return { starts: said.starts ?? after(fromWords), ends: said.ends ?? after(untilWords) }
}

function withoutPartner(text: string, name: string | undefined): string {
  return name ? text.replaceAll(name, ' ') : text
}

function toSentence(text: string): string {
  const line = text.trim()
  if (toPhrase(line) === '') return ''
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`
}
