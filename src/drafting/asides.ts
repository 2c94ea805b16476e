/** What stands in notes and e-mails and is no part of a report: headers, greetings, signatures, and words meant for the reader alone. */
import type { Note } from './split-notes.ts'

const header = /^(?:from|to|sent|cc|bcc|subject|date): \S/i
const greeting =
  /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Mm]orning|[Gg]ood (?:morning|afternoon|evening))(?: (?:all|both|there|team|everyone|\p{Lu}[\p{L}'’-]+)){0,3}[,!.]*$/u
const signOff =
  /^(?:(?:[Cc]heers|[Tt]hanks|[Mm]any thanks|[Tt]hank you|[Tt]a)(?:,? \p{Lu}\p{Ll}+)?|(?:(?:[Kk]ind(?:est)?|[Ww]arm) )?[Rr]egards|[Bb]est(?: wishes)?|[Aa]ll the best|[Ss]peak soon|[Yy]ours sincerely)[,!.]*$/u
/** Name, post and number below a sign-off. */
const mostSigned = 5
const longestSigned = 60

const forReader: readonly RegExp[] = [
  /^(?:i )?hope (?:you|all(?:['’]s| is) (?:well|good)|this (?:helps|is ok))\b.{0,60}$/i,
  /^(?:here are )?just (?:a few|a couple of|some) (?:bits|points|notes|lines|things)\b.{0,40}$/i,
  /^(?:please )?(?:give me a (?:ring|shout|call|bell)|let me know|shout if|any (?:questions|problems)|get in touch if|drop me a line)\b.{0,80}$/i,
  /^(?:hi|hello|hey)\b.{0,20}\b(?:it['’]?s|its) been (?:a |so |very )?(?:busy|hectic|mad|long)\b.{0,30}$/i,
  /^(?:nb[:,]? |p\.?s\.?[:,]? |but |please )*(?:don['’]?t|do not) (?:mention|include|quote|publish|put (?:this|that|it) in)\b/i,
  /\b(?:off the record|note to self|not for (?:the report|publication|sharing)|between (?:us|you and me))\b/i,
]

/** `left`: the lines that were taken out, as they stood. A single line stays. */
export function withoutLetter(text: string): { text: string; left: string[] } {
  const lines = text.split('\n')
  const told = lines.filter((line) => line.trim() !== '')
  if (told.length < 2) return { text, left: [] }
  const isMail = told.filter((line) => header.test(line.trim())).length > 1
  const end = endOf(lines)
  const isFrame = (line: string, at: number) => at >= end || greeting.test(line.trim()) || (isMail && header.test(line.trim()))
  return {
    text: lines.filter((line, at) => !isFrame(line, at)).join('\n'),
    left: lines.filter((line, at) => line.trim() !== '' && isFrame(line, at)).map((line) => line.trim()),
  }
}

/** Where the signature begins. */
function endOf(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => signOff.test(line.trim()))
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '')
  const isSigned = below.length <= mostSigned && below.every((line) => line.trim().length <= longestSigned && !/[.!?]$/.test(line.trim()))
  return at > 0 && isSigned ? at : lines.length
}

export function isAside({ text }: Note): boolean {
  return forReader.some((pattern) => pattern.test(text))
}
