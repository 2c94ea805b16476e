/** How drafting begins: what was said to start, find, correct or withdraw an update. */
import { periodPattern } from './read-period.ts'

/** `subject`: the words that name the priority; `notes`: what is to go into the draft; `sure`: said in so many words. */
export type Start =
  | { start: 'update'; subject: string; notes: string; period: string | null; sure: boolean }
  | { start: 'new-priority'; title: string; notes: string }
  | { start: 'list' }
  | { start: 'continue'; which: string }
  | { start: 'correct' | 'withdraw'; subject: string }
  | { start: 'take-note'; number: number }

const begin =
  /^(?:(?:hi|hello|please|ok|okay|right|so|can you|could you|can i|could i|i(?:['’]d| would) like to|i want to|i need to|let['’]?s|let us|help me(?: to)?|time to)[, ]+)*(?:draft|write|start|do|prepare|begin|make|submit|create|add|get going (?:on|with))(?: up| me| us)?(?: (?:an?|my|our|the|this term['’]?s|a new|new))?(?: (?:new|termly|tass|report|spring|summer|autumn|20\d\d))* (?:update|report|draft)\b/i
/** “Can I do my Preston NEET report”: the subject stands before the word. After “my” or “our” even “We are Community” is one. */
const named =
  /^(?:(?:hi|hello|please|ok|okay|right|so|can you|could you|can i|could i|can we|i(?:['’]d| would) like to|i want to|i need to|i have to|let['’]?s|let us|help me(?: to)?|time to|need to)[, ]+)*(?:draft|write(?: up)?|start|do|prepare|begin|make|submit|create|file|get (?:going|started) (?:on|with)|work on)(?: me| us)? (?:an? |my |our |the |this term['’]?s |a new |new |termly )*(?<subject>(?:(?<=\b(?:my|our) )|(?!.*\b(?:you|they|we|i|he|she|it|people|anyone)\b))[^.?!:;,\n]{2,60}?) (?:update|report)\b(?: (?:please|pls))?/i
/** “NEET update” and nothing besides, which does not ask for the last one. */
const bare =
  /^(?:hi|hello|ok|okay)?[, ]*(?:my |our |the )?(?<subject>(?!.*\b(?:latest|last|newest|recent|any|show|send|see|read|get|find|what|where|who|when|how|is|are|give|want|need|spring|summer|autumn|previous|old)\b)[^.?!:;,\n]{2,50}?) update[.! ]*$/i
/** “I need to write up the SENDCo network.” */
const writeUp =
  /^(?:(?:hi|hello|please|ok|okay|right|so|can i|could i|i(?:['’]d| would) like to|i want to|i need to|i have to|i(?:['’]ve| have) got to|let['’]?s|help me(?: to)?|time to|need to|got to)[, ]+)*(?:write up|type up|report on|do (?:the|my) (?:write[- ]?up|notes) (?:for|on|of)) (?:the |my |our )?(?<subject>[^.?!:;,\n]{2,60})[.!]?$/i
/** “Update please” leaves open of what. */
const ofNothing =
  /^(?:(?:hi|hello|ok|okay|right)[, ]+)*(?:(?:my|an?|the|our|termly|i(?:['’]ve| have)(?: got)? an?) )*(?:update|report)(?: time| please| pls)?[.! ]*$/i
const updateOn =
  /^(?:here(?:['’]?s| is) (?:my|an|the|our) )?(?:my |an |our |the )?(?:(?:spring|summer|autumn)(?: 20\d\d)? )?update (?:on|for|about)\b/i
const inPeriod = new RegExp(`[,]? *(?:for|in|\\()? *(?:the )?(${periodPattern})(?: term)?\\)?`, 'i')

export function readStart(text: string): Start | null {
  const said = text.trim()
  const [first = '', ...others] = said.split('\n')
  const rest = others.join('\n').trim()
  return readKept(said) ?? readNewPriority(first, rest) ?? readUpdate(first, rest)
}

function readUpdate(first: string, rest: string): Start | null {
  const opening = begin.exec(first)?.[0] ?? updateOn.exec(first)?.[0]
  if (opening === undefined) return readNamed(first, rest)
  if (/\?\s*$/.test(first)) return null
  const sure = begin.test(first)
  const period = inPeriod.exec(opening)?.[1] ?? null
  const after = first.slice(opening.length).replace(/^ *(?:for|on|about|of)\b/i, '')
  const { subject, notes } = splitSubject(after)
  return toUpdate(subject, [notes, rest], { period, sure })
}

function readNamed(first: string, rest: string): Start | null {
  if (ofNothing.test(first)) return toUpdate('', [rest], { period: null, sure: false })
  const found = named.exec(first) ?? bare.exec(first) ?? writeUp.exec(first)
  if (!found?.groups?.subject) return null
  const after = first.slice(found[0].length)
  const { subject, notes } = splitSubject(after.replace(/\?\s*$/, ''))
  return toUpdate(`${found.groups.subject} ${subject}`, [notes, rest], { period: inPeriod.exec(after)?.[1] ?? null, sure: false })
}

function toUpdate(subject: string, notes: readonly string[], { period, sure }: { period: string | null; sure: boolean }): Start {
  const said = inPeriod.exec(subject)
  return {
    start: 'update',
    subject: (said ? subject.replace(said[0], ' ') : subject).trim(),
    notes: notes.filter(Boolean).join('\n'),
    period: said?.[1] ?? period,
    sure,
  }
}

/** “the SENDCo network: we met …” and “NEET in Preston - we met …”. */
function splitSubject(after: string): { subject: string; notes: string } {
  const [, subject, notes] = /^(.{0,120}?)(?::\s+|\s[–—-]\s|[.!]\s+|:$)(.*)$/.exec(after) ?? []
  return subject === undefined ? { subject: after.replace(/[.!:]+$/, ''), notes: '' } : { subject, notes: notes ?? '' }
}

function readNewPriority(first: string, rest: string): Start | null {
  const [, title = '', notes = ''] =
    /^(?:start |add |create |open )?(?:an?|the)? ?new priority(?: called| on| about|:| -)*\s*(.{4,300}?)(?:\n(.*))?$/i.exec(first) ?? []
  return title === ''
    ? null
    : { start: 'new-priority', title: title.replace(/^["“](.*)["”]$/, '$1'), notes: [notes, rest].filter(Boolean).join('\n') }
}

function readKept(said: string): Start | null {
  const plain = said.toLowerCase().replace(/[.!?]+$/, '')
  if (/^(?:show (?:me )?|list |open |what are )?(?:all )?(?:my|our) (?:drafts?|updates?|notes)$|^drafts$/.test(plain))
    return { start: 'list' }
  const note = /^(?:take|use|draft from|open) note (\d{1,3})$/.exec(plain)
  if (note) return { start: 'take-note', number: Number(note[1]) }
  const goOn =
    /^(?:continue|carry on|go on|resume|back)(?: (?:with|to))?(?: (?:the|my))?(?: draft| update)?(?: (?:for|on|of))?(?: (?!(?:it|this|that) (?:later|tomorrow|next|on|another|after)\b)(.{1,120}))?$/.exec(
      plain,
    )
  if (goOn) return { start: 'continue', which: goOn[1] ?? '' }
  const taken =
    /^(correct|amend|edit|withdraw|take back|unpublish|retract)(?: (?:the|my|our|that|this))?(?: published)?(?: update| report)(?: (?:on|for|about) (.{1,160}))?$/.exec(
      plain,
    )
  if (!taken) return null
  return { start: /^(?:correct|amend|edit)$/.test(taken[1] ?? '') ? 'correct' : 'withdraw', subject: taken[2] ?? '' }
}

/** A page of notes that names no priority: several statements and no question. */
export function isPageOfNotes(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const words = text.split(/\s+/).length
  return !text.trim().endsWith('?') && (lines.length >= 4 || (lines.length >= 2 && words >= 40) || words >= 80)
}
