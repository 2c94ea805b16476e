/** Cuts free text, such as a pasted page of notes, into single statements, each with the heading it stood under. */
import type { Section } from '../knowledge/sections.ts'
import { isTitle, readHeading } from './note-headings.ts'

export type Note = { text: string; under: Section | null }

const bullet = /^(?:[-*•·‣▪●○–—>+]+|\[[ x]?\]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/i

export function splitNotes(text: string): Note[] {
  const notes: Note[] = []
  const lines = toLines(text)
  let under: Section | null = null
  for (const [at, line] of lines.entries()) {
    if (at === 0 && lines.length > 1 && isTitle(line) && !readHeading(line)) continue
    const heading = readHeading(line)
    if (heading) under = heading.section
    const rest = heading ? heading.rest : line
    for (const sentence of splitSentences(rest)) notes.push({ text: sentence, under })
  }
  return notes
}

/** Lines without bullets; one that was wrapped, so that it goes on in small letters, is joined again. */
function toLines(text: string): string[] {
  const lines: string[] = []
  let open = false
  for (const raw of text.split(/\r?\n/)) {
    const listed = bullet.test(raw.trim())
    const line = raw.trim().replace(bullet, '').replace(/\s+/g, ' ').trim()
    const goesOn: boolean = open && !listed && /^[\p{Ll}(]/u.test(line)
    if (goesOn) lines[lines.length - 1] += ` ${line}`
    else if (line !== '') lines.push(line)
    open = line !== '' && !/[.!?:;]$/.test(line) && (goesOn || line.length > 50)
  }
  return lines
}

/** Words before a full stop that ends no sentence. */
const abbreviations = new Set(
  `e.g eg i.e ie approx incl excl mr mrs ms dr st rev cllr prof no nos yr yrs vs cf dept tel ext a.m p.m am pm hrs mins jan feb mar apr jun jul aug
  sept sep oct nov dec mon tue tues wed thu thurs fri sat sun w.c wk mtg mtgs org orgs govt re ref sch prim sec max min est etc lancs assoc comm dev educ coll univ admin asst poss prob avg temp`.split(
    /\s+/,
  ),
)

/** Sentences of one line; `etc.` ends one only before a capital. */
export function splitSentences(line: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: mark } of line.matchAll(/[.!?…]+["'’”)\]]*\s+|;\s+/g)) {
    const after = index + mark.length
    if (!endsSentence(line.slice(from, index), mark, line.slice(after))) continue
    parts.push(line.slice(from, after))
    from = after
  }
  parts.push(line.slice(from))
  return parts
    .flatMap(splitClauses)
    .map(tidy)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/** Behind these a name or a number goes on. */
const beforeName = /^(?:mr|mrs|ms|dr|st|rev|cllr|prof|nos?|e\.?g|i\.?e|vs|cf|tel|ext|ref)$/i
const opening = /^(?:We|It|They|The|I|This|That|These|Next|A|An|Our|He|She|Then|Also|All|Some|No|In|On|At|There|Schools|Parents|Heads)\b/

function endsSentence(before: string, mark: string, after: string): boolean {
  if (mark.startsWith(';')) return countWords(before) >= 3 && countWords(after) >= 3
  if (!mark.startsWith('.')) return /^[\p{Lu}\p{N}"'‘“(£]/u.test(after)
  const last = before.match(/\S+$/)?.[0].replace(/^[("'‘“]+/, '') ?? ''
  if (/^\p{Lu}$/u.test(last) || /^\d{1,2}$/.test(before.trim())) return false
  if (abbreviations.has(last.toLowerCase())) return !beforeName.test(last) && (opening.test(after) || endsInTime(before, after))
  return last.length > shortWord || !/^\p{Ll}/u.test(after) || anew.test(after)
}

/** A word this short may be an abbreviation that we do not know, unless what follows begins anew. */
const shortWord = 3
const anew =
  /^(?:we|i|it|they|he|she|this|that|there|next|then|will|also|need|one|two|some|all|schools?|parents?|heads?|pupils?|staff|the|a|an|still|if|not|no|now|so|but|had|have|got|hoping|waiting)\b/

/** “Since Sept. 41 leavers came”, “again in Sept. One nursery said” or “a fair in feb. still no date”: what was said ends with the month. */
function endsInTime(before: string, after: string): boolean {
  const isTime =
    /\b(?:in|since|by|from|until|till|during|last|this|next|of|\d{1,2}(?:st|nd|rd|th)?) (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|yr|wk)$/i.test(
      before,
    )
  return isTime && (/^\p{Lu}/u.test(after) || anew.test(after) || /^\d+ (?!(?:at|to|and|or|for|from|until|in)\b)\p{L}/u.test(after))
}

/** “we met on 29 April, 34 SENDCos came, and next we will …”: each clause says something of its own. */
const clauseStart =
  /,\s+(?=\d+ (?:\p{L}+ ){1,4}(?:came|attended|signed|said|took|turned|joined)\b)|,?\s+(?:and |but |so )?(?=(?:next|now|then) (?:we|i|they|the|(?:term|time),? (?:we|i|they|the|there))\b)|,\s+(?:and |but )?(?=(?:we|i)(?:[’']ll| will| are going| plan| hope| need| want)\b)/iu

function splitClauses(sentence: string): string[] {
  const at = clauseStart.exec(sentence)
  if (!at || countWords(sentence.slice(0, at.index)) < 3) return [sentence]
  if (/^(?:when|once|after|if|before|as|because|since|until|while|by|so|thanks|in|over|at)\b/i.test(sentence)) return [sentence]
  const end = /[.!?]\s*$/.test(sentence) ? '.' : ''
  return [`${sentence.slice(0, at.index)}${end}`, ...splitClauses(sentence.slice(at.index + at[0].length))]
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Said to whoever listens, not of the work: “PS”, “another thing:”. */
const addition = /^(?:p\.?s\.?[:,]? (?=\p{Ll})|(?:oh|and|also|another thing|one (?:more|other|last) thing)[:,] (?=\S))/iu

/** A statement begins with a capital and keeps its own words; nothing else is changed. */
function tidy(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^[,;:–—-]+\s*/, '')
    .replace(addition, '')
    .replace(/[;,]+$/, '')
  return /^\p{Ll}+[\s,.'’]/u.test(trimmed) ? trimmed.charAt(0).toUpperCase() + trimmed.slice(1) : trimmed
}
