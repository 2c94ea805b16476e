/** Whether a sentence gives to one body a deed that the entry tells of another: “the fire service made the film”. */
import { toStem } from '../../finding/stems.ts'
import type { Evidence } from './evidence.ts'
import { wordsOf } from './same-words.ts'

const irregular = new Set(
  'met held came went ran sat sent gave took told spoke wrote made got began led brought built found heard saw put set kept showed grew drew'.split(
    ' ',
  ),
)
const isVerb = (word: string) => irregular.has(word) || (/ed$/.test(word) && word.length > 4)
const beforeVerb = /^(?:will|to)$/
const passive = /^(?:was|were|been|be|is|are|being)$/i
const small =
  /^(?:plans?|planned|hopes?|hoped|aims?|wants?|intends?|due|keen|the|a|an|has|have|had|also|now|already|then|will|is|are|to|going|of|and|for|at|in)$/i
const opens = /^(?:in|at|under|on|for|by|from|during|after|since|so|according|as|once|when|while|with)$/i

/** They tell little of what was done. */
const light = /^(?:be|have|do|get|take|make|carried|continued?|kept|keep|went|started?|began|begin|helped|help|supported|support)$/
/** Said of whatever the entry is about. */
const general = /^(?:not|says?|report|network|work|group|project|priority|programme|scheme|survey|meetings?)$/i

/** Further on than this it is no longer the first verb of the clause. */
const mostBefore = 9
/** Of the words of a name, so many must stand in the statement of the deed. */
const enough = 0.6

export function isAnothersDeed(says: string, { lines: [heading, ...lines] }: Evidence): boolean {
  const read = (text: string) => wordsOf(text.toLowerCase())
  const title = read(heading?.text ?? '')
  const statements = [title, ...lines.flatMap(({ text }) => text.split(/(?<=[.;])\s+/)).map(read)]
  const entry = lines.map(({ text }) => text).join('\n')
  return clausesOf(says).some((clause) => {
    const deed = readDeed(clause)
    if (deed === null || (deed.by.length < 2 && !isProperName(deed.name, entry))) return false
    const isBy = (words: readonly string[]) => deed.by.filter((word) => words.includes(word)).length >= Math.ceil(deed.by.length * enough)
    const told = statements.filter((words) => words.some((word) => toStem(word) === deed.verb))
    // What the heading names, the entry is about: its deeds may be told without its name.
    return told.length > 0 && !isBy(title) && !told.some(isBy) && statements.some(isBy)
  })
}

/** Written with a capital in the middle of a sentence, too. */
function isProperName(name: string, entry: string): boolean {
  return new RegExp(`[\\p{Ll},] ${name.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u').test(entry)
}

/** “Bacup, Haslingden and Rawtenstall handed out books” is one clause: what has no verb goes with what follows. */
function clausesOf(says: string): string[] {
  const parts = says.split(/[,;]\s+(?:and |but |while )?|\s+(?:and|but|while)\s+(?=(?:the |a )?\p{Lu})/u)
  return parts.filter((_, i) => i === 0 || hasVerb(parts[i - 1] ?? ''))
}

function hasVerb(clause: string): boolean {
  return (clause.match(/[\p{L}'’-]+/gu) ?? []).some(
    (word) => isVerb(word) || /^(?:is|are|was|were|will|has|have|had|can|meets?|runs?|leads?)$/.test(word),
  )
}

/** Who does what, where the clause begins with a name of two words or more, or with “the fire service”. */
function readDeed(clause: string): { by: string[]; name: string; verb: string } | null {
  const words = clause.match(/[\p{L}\p{N}'’&-]+/gu) ?? []
  const at = words.findIndex((word, i) => i > 0 && !/^\p{Lu}/u.test(word) && (isVerb(word) || beforeVerb.test(words[i - 1] ?? '')))
  if (at < 1 || at > mostBefore || passive.test(words[at - 1] ?? '') || opens.test(words[0] ?? '')) return null
  const before = words.slice(0, at)
  const named = before.filter(
    (word, i) =>
      /^\p{Lu}/u.test(word) &&
      (i > 0 || before.length === 1 || /^\p{Lu}/u.test(before[1] ?? '') || /^(?:has|have|had|will)$/.test(before[1] ?? '')),
  )
  const plain = before.filter((word) => !small.test(word))
  const by = named.length > 0 ? named : /^the$/i.test(before[0] ?? '') && plain.length <= 3 ? plain : []
  const verb = words[at]?.toLowerCase() ?? ''
  if (by.length === 0 || small.test(verb) || light.test(verb) || by.some((word) => general.test(word))) return null
  return { by: by.map((word) => word.toLowerCase()), name: by[0] ?? '', verb: toStem(verb) }
}
