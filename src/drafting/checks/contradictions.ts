/** A number that is lower than the last report gave for what looks like the same thing: 14 schools then, 12 now. */
import { toStem } from '../../finding/stems.ts'
import { toPeriodName } from '../../knowledge/periods.ts'
import { sectionNames } from '../../knowledge/sections.ts'
import { stopWords, toWords } from '../../knowledge/words.ts'
import type { CheckRule } from '../check.ts'
import { keyOf } from '../check.ts'
import { checkWording } from '../check-wording.ts'

type Counted = { count: number; stem: string; said: string; stems: ReadonlySet<string> }

/** Words that two statements must share, beside what is counted, to be about the same thing. */
const leastShared = 1

export const checkContradictions: CheckRule = ({ lines, last }) => {
  if (!last) return []
  const before = sectionNames.flatMap((section) => last.sections[section].flatMap(countedIn))
  return lines
    .filter(({ place, origin }) => place !== 'carried' && origin.from !== 'last-report')
    .flatMap((line) => {
      const clash = countedIn(line.text).flatMap((now) => {
        const earlier = before.find((other) => other.stem === now.stem && other.count > now.count && sharedBy(other, now) >= leastShared)
        return earlier ? [{ now, earlier }] : []
      })[0]
      if (!clash) return []
      const says = checkWording.contradiction(line.number, {
        now: clash.now.said,
        before: clash.earlier.said,
        period: toPeriodName(last.period),
      })
      return [{ key: keyOf('contradiction', line), about: { line: line.number }, serious: false, says }]
    })
}

/** “14 secondary schools” counts schools, and is about whatever else the statement says. */
function countedIn(text: string): Counted[] {
  const stems = new Set(
    toWords(text)
      .filter(({ text: word }) => !stopWords.has(word) && !/^\d/.test(word))
      .map(({ text: word }) => toStem(word)),
  )
  // The figure behind the point of “88.1 to 90.4” counts nothing, nor does one before a small word, a day of the month or “Post 16”.
  const counts = Array.from(text.matchAll(counted)).filter(([, , first = '']) => !stopWords.has(first.toLowerCase()) && !month.test(first))
  return counts.map(([, count, first = '', second = '']) => {
    const noun = isPlural.test(first) || second === '' ? first : second
    const said = noun === first ? `${count} ${first}` : `${count} ${first} ${second}`
    return { count: Number(count), stem: toStem(noun.toLowerCase()), said, stems }
  })
}

const counted =
  /(?<![\d.,:/£])(?<!\b(?:post|pre|years?|ks|stages?|sections?|levels?|tiers?|codes?)[ -])\b(\d{1,4}) ([\p{L}-]+)(?: ([\p{Ll}-]+))?/giu
const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?$/i

const isPlural = /s$|^(?:people|staff|children|families)$/i

function sharedBy(a: Counted, b: Counted): number {
  return [...a.stems].filter((stem) => stem !== a.stem && b.stems.has(stem)).length
}
