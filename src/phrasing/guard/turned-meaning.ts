/** Whether a sentence turns what the entry says: no for yes, up for down, all for some, plan for deed. */
import type { Evidence, EvidenceLine } from './evidence.ts'
import { textOf } from './evidence.ts'
import { isContrasted } from './contrasts.ts'
import { isNegationTurned } from './turned-negation.ts'
import { nearestLines, tellingWords } from './nearest-lines.ts'
import { areSame } from './same-words.ts'
import { monthNames, writeNumbers } from './written-numbers.ts'

/** When something happened is read from the very nearest. */
const closestShare = 0.97

/** Gives what was turned, or null. */
export function meaningTurned(says: string, evidence: Evidence): string | null {
  const said = toPlain(says)
  const lines = nearestLines(says, evidence)
  if (tellingWords(says).length === 0) return null
  if (lines.length === 0) return 'subject'
  if (saysOtherMeaning(said, textOf(evidence))) return 'meaning'
  if (saysOtherYear(said, lines, textOf(evidence))) return 'year'
  if (saysOtherSeason(said, textOf(evidence))) return 'season'
  if (saysWrongStatus(said, textOf(evidence))) return 'status'
  const fits = (check: (said: string, line: string, as: EvidenceLine['as']) => boolean) => lines.some((line) => check(said, toPlain(line.text), line.as))
  const fitsWithin = (check: (said: string, line: string) => boolean) => lines.some((line) => check(said, toPlain(line.within)))
  const statements = evidence.lines.flatMap(({ text }) => text.split(/(?<=[.;])\s+/).map(toPlain))
  if (isNegationTurned(said, lines.map((line) => ({ ...line, text: toPlain(line.text) })), statements)) return 'negation'
  if (isContrasted(said, lines.map(({ text }) => toPlain(text)), districtsIn(statements))) return 'contrast'
  if (!fitsWithin((mine, line) => goesSameWay(withoutOwn(mine, line), line))) return 'direction'
  if (!fitsWithin(countsSame)) return 'how many'
  const closest = lines.filter(({ shared }) => shared >= (lines[0]?.shared ?? 0) * closestShare)
  if (!closest.some(({ text, as }) => isOfSameTime(said, toPlain(text), as))) return 'time'
  return null
}

const up = /\b(?:rise[sn]?|rose|rising|increas\w+|gr[eo]w\w*|higher|more|up by|went up|gone up|going up|up from|improv\w+|doubl\w+|tripl\w+|better|above)\b/
const down = /\b(?:falls?|fell|fallen|falling|drop\w*|decreas\w+|declin\w+|lower\w*|reduc\w+|fewer|less|(?:went|go|goes|going|gone|is|are|was|were|come|came|brought) down|down (?:from|by)|halv\w+|worse\w*|below)\b/
const notMoving = /\b(?:more|fewer|less) than\b|\bup to\b(?= #?\d)|\bor more\b|\b#?\d+ more\b|\bmore (?:information|detail|details|about|on|is|at|confident)\b|\b(?:more|further)$|\bno (?:more|fewer|less) than\b|\bknow more\b|\bfind out more\b/g

/** “More coordinated” is no rise where the entry has those words. */
function withoutOwn(said: string, line: string): string {
  return said.replace(/\b(?:more|less|fewer|higher|lower|better|increas\w+) \w+/g, (found) => (line.includes(found) ? ' ' : found))
}

/** Each way that is said must be said there, unless it only bounds a number. */
function goesSameWay(said: string, line: string): boolean {
  const [mine, theirs] = [said.replace(notMoving, ' '), line.replace(notMoving, ' ')]
  if (up.test(mine) && down.test(mine)) return true
  if (up.test(mine)) return up.test(theirs)
  if (down.test(mine)) return down.test(theirs) || /\b(?:less|fewer|below|under)\b/.test(line)
  return !/\b(?:fewer than|less than|below)\b/.test(said) || /\b(?:fewer|less|below|under|lower|falls?)\b/.test(line)
}

const only = /\b(?:only|solely|exclusively)\b/
const whole = /\b(?:all|pan|every(?:one|body)?|each \w+|always|whole|entire)\b/
const most = /\b(?:most(?! recent)|mostly|majority)\b/
const none = /\b(?:none|nobody|no one|zero)\b/

function countsSame(said: string, held: string): boolean {
  const line = held.replace(/\bnot (?:every|all)\b/g, 'notall')
  if (whole.test(said.replace(rate, ' ')) && !whole.test(line)) return false
  if (only.test(said) && !only.test(line) && !/notall/.test(line)) return false
  if (none.test(said) && !none.test(line) && !/\bno\b/.test(line)) return false
  return !most.test(said) || most.test(line) || Number(/(\d+)(?:\.\d+)?%/.exec(line)?.[1] ?? 0) > 50
}

/** “Every six weeks” is how often, not how many. */
const rate = /\b(?:every|each) (?:\d+ )?(?:day|week|month|term|year|half|morning|evening|journey|time|session)s?\b/g

const toCome =
  /\b(?:plan(?:s|ned|ning)?|will|'ll|due|hop(?:e|es|ing)|intend(?:s|ed)?|going to|(?:is|are) to|(?:next|later) (?:term|year|step)|aim(?:s|ing)?|goal|target|expect(?:s|ed)?|scheduled|upcoming|may|might|once|want(?:s|ed)?|should|agreed|so that|purpose|when the)\b/
const doubtful = /\b(?:if|may|might|hope[sd]?|hoping|could|possibl[ey]|provided|subject to|depend\w*|perhaps|suggests?)\b/
const isOver = /\b(?:has|have|had) (?:now |already )?\w+(?:ed|en|un|ut|ld|me|ne|ot)\b|\b(?:was|were) (?!to\b|due\b|planned\b|meant\b|hoped\b|not yet\b)\w+(?:ed|n|t|ld)\b/

/** The part of the statement that is retold: “…, and this could be a handover” leaves the rest of it certain. */
function clauseFor(said: string, line: string): string {
  const words = tellingWords(said)
  const clauses = line.split(/[,;] | and (?=this|it|they|could|may)/)
  const shared = clauses.map((clause) => tellingWords(clause).filter((word) => words.some((other) => areSame(word, other))).length)
  const most = Math.max(...shared)
  return clauses.filter((_, i) => (shared[i] ?? 0) * 2 >= most || i === 0).join(', ')
}

function isOfSameTime(said: string, line: string, as: EvidenceLine['as']): boolean {
  const certainly = as === 'done' || as === 'impact' ? /\bsuggests?\b/ : doubtful
  if (certainly.test(clauseFor(said, line)) && !doubtful.test(said)) return false
  const ahead = toCome.test(said)
  if (as === 'plan' && !toCome.test(line)) return true
  if (as === 'plan' || as === 'aim') return ahead && !(isOver.test(said) && !isOver.test(line) && !/\b(?:plan|aim|hope|intend|agreed)/.test(said))
  if (as === 'done' || as === 'impact') return !/\b(?:will|plan(?:s|ned)?|hop(?:e|es)|going to|aims?|intends?)\b/.test(said) || toCome.test(line)
  if (/\b(?:is|are) to\b|\bwill\b/.test(line) && !ahead) return false
  return as !== 'fact' || !/\b(?:planned|plans|hopes|aims)\b/.test(said) || toCome.test(line)
}

function districtsIn(statements: readonly string[]): string[] {
  const listed = statements.flatMap((each) => /\bdistricts (.+?)\.?$/.exec(each)?.[1]?.split(/, | and /) ?? [])
  const locality = statements.map((each) => /\bof the locality ([^,]+)/.exec(each)?.[1] ?? '').join(' ')
  return listed.filter((name) => !locality.includes(name)).map((name) => name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).filter((name) => name !== '')
}

/** The heading of an entry says its status as a sentence of one word. */
function saysWrongStatus(said: string, held: string): boolean {
  if (saysWrongPresence(said, held)) return true
  const priority = /\bpriority\b/i.test(held)
  if (!priority) return false
  if (/\bopen priority\b|\b(?:is|are|still|remains?) (?:still |now )?open$|\bopen priorities\b/.test(said)) return !/(?:^|\. )Open\b/m.test(held)
  if (/\bclosed\b|\bno longer\b/.test(said)) return !/\b(?:Closed|Handed over)\b/.test(held)
  return /\bhanded over\b/.test(said) && !/\bhanded over\b/i.test(held)
}

/** What is not there yet is not said to be there, nor the other way round. */
function saysWrongPresence(said: string, held: string): boolean {
  const isThere = !/\bnot (?:yet )?available\b|\bunavailable\b/i.test(held)
  if (!/\bavailable\b/.test(said)) return false
  return isThere ? /\b(?:not (?:\w+ )?available|unavailable)\b/.test(said) : !/\b(?:not|once|when|until|un)\b/.test(said)
}

/** What an abbreviation stands for is given word by word. */
function saysOtherMeaning(said: string, held: string): boolean {
  const long = /\b(?:stands|short) for ([^.;,:]+)/.exec(said)?.[1]
  return long !== undefined && !toPlain(held).includes(long.trim())
}

/** A year goes with its month or season, or stands in the statement. */
function saysOtherYear(said: string, lines: readonly EvidenceLine[], held: string): boolean {
  const written = writeNumbers(held)
  return Array.from(said.matchAll(/(\w+) ((?:19|20)\d{2})\b/g)).some(([both, before = '', year = '']) => {
    if (monthNames.has(before) || /^(?:spring|summer|autumn|winter)$/.test(before)) return !written.includes(both)
    return !lines.some((line) => line.text.includes(year)) && !(said.includes('report') && written.includes(year))
  })
}

/** A season goes with its year; the report's own is not that of what it tells. */
function saysOtherSeason(said: string, held: string): boolean {
  const written = writeNumbers(held)
  const told = written.replace(/\bfrom the \w+ \d{4} report\b/g, ' ')
  return Array.from(said.matchAll(/\b(spring|summer|autumn|winter)(?: (term|\d{4}))?/g)).some(([, season = '', what]) => {
    if (what === undefined) return !written.includes(season)
    return what === 'term' ? !new RegExp(`${season} (?:term|\\d{4})`).test(told) : !written.includes(`${season} ${what}`)
  })
}

/** The month of May is no doubt. */
function toPlain(text: string): string {
  return writeNumbers(text)
    .replace(/(?<=\d )may\b|\bmay(?= \d)|(?<=\b(?:in|since|until|by|before|after) )may\b/g, 'maytime')
    .replace(/[.!?"]+$/, '')
    .trim()
}
