/** What a sentence wants of the digest: “send me NEET and SEND for West Lancs”, “stop the digest”, “less on sleep”. */
import { noConversation } from '../answering/conversation.ts'
import { findMentions } from '../answering/understand/find-mentions.ts'
import { understand } from '../answering/understand.ts'
import type { UnclearPlace, Understanding } from '../answering/understanding.ts'
import type { Library } from '../finding/library.ts'
import { stopWords, toPhrase, toWords } from '../knowledge/words.ts'
import { type Choice, everything } from './choice.ts'

/** `subject`: what is left of the sentence, to ask it as a question. `outside` and `unknown` are places that cannot be had. */
export type Wish = { here: boolean } & Want
type Want =
  | { want: 'subscribe' | 'add'; choice: Choice; subject: string; unclear: UnclearPlace[]; outside: string[]; unknown: string[] }
  | { want: 'less'; themes: string[] }
  | { want: 'stop' }
  | { want: 'tell' }

const polite = '(?:(?:please|pls|hi|hello|can you|could you|would you|will you|i want you to|i would like you to|just) )*'
const ours = '(?:digest|weekly digest|weekly round ?up|weekly news|weekly e ?mails?|subscription|newsletter)'

const stops = new RegExp(
  `^${polite}(?:unsubscribe(?: me)?(?: from .{0,40})?|(?:stop|cancel|end|turn off)(?: sending(?: me| us)?)?(?: the| my| our| this)? ${ours})(?: please| now)*$`,
)
const tells = new RegExp(
  `^${polite}(?:what (?:am|are) (?:i|we) (?:subscribed|signed up) (?:to|for)|(?:show|tell|change)(?: me)? (?:my|our) (?:${ours}|subscriptions)|when (?:is|comes) (?:the|my) next digest|what (?:do|will) (?:i|we) get in (?:the|my|our) ${ours})$`,
)
const lessens = new RegExp(
  `^${polite}(?:less|nothing more|no more) (?:on|of|about) (.+)$|^${polite}(?:drop|remove|leave out|less) (.+) (?:from|in) (?:the|my|our) ${ours}$`,
)
const adds = new RegExp(
  `^${polite}(?:also send (?:me|us) |add (?!.*\\boffer\\b)(?=.* ${ours}))(.+?)(?: (?:to|in) (?:the|my|our) ${ours})?$`,
)
/** “I want to be told about new offers in Wyre.” */
const tellsNews = `^${polite}(?:how (?:do|can|would) (?:i|we) (?:get|join|sign up (?:to|for)|subscribe to|be on|have) (?:an? |the |your )?${ours}|(?:(?:i|we) (?:want|would like|d like|need) to (?:be told|hear|get told|be notified|be kept informed|be updated|get updates)|keep (?:me|us) (?:posted|informed|updated|in the loop)) (?:about|of|on) (?:any ?)?(?:things? )?(?:new|news)\\b|(?:let|tell) (?:me|us)(?: know)? (?:when|whenever|if) (?:there(?: is|s)|something is|anything is|you have) (?:any ?|some ?)?(?:thing )?(?:new|news)\\b)`
const subscribes = new RegExp(
  `^${polite}(?:subscribe|sign) (?:me|us) (?:up )?(?:to|for)?|^${polite}subscribe (?:to|for)|${tellsNews}|^${polite}(?:send|e ?mail|message|give|get) (?:me|us) (?=.*\\b(?:${ours}|every (?:week|monday)|weekly)\\b)`,
)
const saysDigest = new RegExp(`${tellsNews}|\\b(?:${ours}|subscribe|sign (?:me|us)|every (?:week|monday)|weekly)\\b`)
const sends = new RegExp(`^${polite}(?:send|e ?mail) (?:me|us) `)

const hereOnly = /\b(?:in)?(?:to )?(?:here|this channel|the channel|this group)\b[\s:,]*/gi
const sendsHere =
  /^\W*(?:(?:please|pls|hi|hello|can you|could you|would you|will you)[\s,]+)*(send|e-?mail|post|give|get|put|bring|show)(?!\s+(?:me|us)\b)/i

/** Whether it names the digest, so that it can mean nothing else. */
export function namesDigest(text: string): boolean {
  return saysDigest.test(toPhrase(text))
}

/** Null when it wants nothing of the digest. `here`: not for who speaks, but for the channel in which they do. */
export function readWish(text: string, library: Library): Wish | null {
  const own = text.replace(hereOnly, ' ').trim()
  const here = own.length < text.trim().length && namesDigest(text)
  // “Send the weekly digest here: NEET” is “send us the weekly digest: NEET”.
  const want = readWant(here ? own.replace(sendsHere, 'send us').replace(/[\s:,.]+$/, '') : text, library)
  return want && { here, ...want }
}

function readWant(text: string, library: Library): Want | null {
  const plain = toPhrase(text)
  if (stops.test(plain)) return { want: 'stop' }
  if (tells.test(plain)) return { want: 'tell' }
  const less = lessens.exec(plain)
  if (less) return readLess(less[1] ?? less[2] ?? '', library)
  const [want, pattern] = adds.test(plain)
    ? (['add', adds] as const)
    : (['subscribe', subscribes.test(plain) ? subscribes : sends] as const)
  if (!pattern.test(plain)) return null
  const subject = subjectOf(text)
  const read = understand(subject, noConversation, library)
  if (!saysDigest.test(plain) && !isAllSubject(subject, read, library)) return null
  const { districts, unclear, outside, unknown } = read.places
  return { want, choice: { ...everything, districts, themes: read.themes, phases: read.phases }, subject, unclear, outside, unknown }
}

/** “Less on sleep” is a wish only where it names a theme. */
function readLess(words: string, library: Library): Want | null {
  const { themes } = understand(words, noConversation, library)
  return themes.length > 0 ? { want: 'less', themes } : null
}

const command =
  /^\W*(?:(?:please|pls|hi|hello|can you|could you|would you|will you|just|also)[\s,]+)*(?:subscribe|sign|send|e-?mail|message|give|get|add)\s+(?:me\b|us\b)?\s*(?:up\b)?\s*(?:to\b|for\b)?\s*/i
const frame =
  /(?:\b(?:to|in)\s+)?\b(?:an?|the|my|our|your)?\s*(?:weekly\s+)?(?:digest|newsletter|round-?\s?up)\b(?:\s+(?:on|about|for|of|with)\b)?|\b(?:every\s+(?:week|monday)|weekly|please)\b/gi

/** Without the words that ask for it: the verb “send” must not be read as SEND. */
function subjectOf(text: string): string {
  const subject = text.replace(command, '').replace(frame, ' ').replace(/\s+/g, ' ').trim()
  return toPhrase(subject) === '' ? '' : subject
}

const postcode = /^[a-z]{1,2}\d{1,2}$/
const fillers = new Set('news new updates offers school schools local primary secondary early years post 16 sixth form'.split(' '))

/** “Send me the sleep toolkit” wants a thing, and once; “send me sleep for Wyre” names nothing but subjects, places and phases. */
function isAllSubject(subject: string, read: Understanding, library: Library): boolean {
  const { words, mentions } = findMentions(toWords(subject), library)
  const named = mentions.every(({ names }) => names.some(({ kind }) => ['theme', 'term', 'district', 'locality', 'place'].includes(kind)))
  const isNamed = (i: number) => mentions.some(({ start, end }) => start <= i && i < end)
  const rest = words.filter(
    ({ text }, i) => !isNamed(i) && !fillers.has(text) && !postcode.test(text) && (!stopWords.has(text) || text.endsWith('thing')),
  )
  return named && rest.length === 0 && (read.themes.length > 0 || read.places.districts.length > 0 || read.places.unclear.length > 0)
}
