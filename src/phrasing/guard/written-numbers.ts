/** Numbers, dates, times and shares written one way, so that “half past six”, “6.30pm” and “18:30” can be compared. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const small = new Map([
  ...units.split(' ').map((word, i): [string, number] => [word, i]),
  ...tens.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
])
const large = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])
const upToNinetyNine = `(?:${tens.split(' ').join('|')})(?:[- ](?:${units.split(' ').slice(1, 10).join('|')}))?|${units.split(' ').reverse().join('|')}`
const spelt = new RegExp(
  `\\b(?:(?:(?:${upToNinetyNine})[- ])?(?:hundred|thousand|million)(?:(?: and|,)? (?:${upToNinetyNine}))?|${upToNinetyNine})\\b`,
  'g',
)
const months = 'january february march april may june july august september october november december'.split(' ')
const month = `(?:${months.join('|')})`
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** “8 Sept” and “Feb 2026” with the months in full. */
export function withWholeMonths(text: string): string {
  return text.replace(
    /\b(?:(?<=\d )(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?= \d))/g,
    (short) => {
      const whole = months.find((each) => each.startsWith(short.toLowerCase().replace('.', '').slice(0, 3))) ?? short
      return whole.charAt(0).toUpperCase() + whole.slice(1)
    },
  )
}

type Rewrite = [RegExp, string | ((...found: string[]) => string)]

/** In this order: what is longer, or would be read as something else afterwards, comes first. */
const rewrites: Rewrite[] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[‐‑‒–—]/g, '-'],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year, number, day) => `${Number(day)} ${months[Number(number) - 1] ?? number} ${year}`],
  [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, (_, day, number, year) => `${Number(day)} ${months[Number(number) - 1] ?? number} ${year}`],
  [/\b(?:at )?(?:12 )?(?:noon|midday)\b/g, ' 12:00 '],
  [/\b(?:12 )?midnight\b/g, ' 00:00 '],
  [/\b(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m\b\.?/g, (_, hour, minute, half) => toTime(hour, minute, half)],
  [/\b(\d{1,2})[.:](\d{2})\b(?! ?(?:%|per|million|km|miles))(?<!£\d+[.:]\d{2})/g, (_, hour, minute) => `${Number(hour)}:${minute}`],
  [/(?<=\d),(?=\d{3}\b)/g, ''],
  [/\b(?:an|one|1) hour and a half\b|\b(?:one|1) and a half hours?\b|\b(?:one|1)-and-a-half-hour\b/g, '90 minutes'],
  [/\bhalf an hour\b/g, '30 minutes'],
  [/\bone another\b/g, 'each other'],
  [/(?<!-)\bone (?=(?:aim|goal|plan|idea|outcome|intended|priority|example|way|thing|result|reason|of the)\b)/g, 'an '],
  [/\bone(?=[.,;!?]|$)/g, 'it'],
  [/\b(?:(is|are|was|were) not|(is|are|was|were)n't) open\b/g, 'is closed'],
  [/\bpre-(?=[a-z])/g, 'before '],
  [/\bpost-(?=[a-z\d])/g, 'after '],
  [/\btwice\b/g, '2 times'],
  [/\bout of (?=(?:the |these |those )?(?:\d|\w+ (?:schools|pupils|parents|people)))/g, 'of '],
  [/\ba dozen\b/g, '12'],
  [/\b(?:a|one) quarter\b/g, '1 in 4'],
  [/\bthree quarters\b/g, '3 in 4'],
  [/\b(?:a|one) third\b/g, '1 in 3'],
  [/\btwo thirds\b/g, '2 in 3'],
  [/\b(?:a|one) fifth\b/g, '1 in 5'],
  [spelt, (words) => String(toNumber(words))],
  [/\b(\d+)(?:st|nd|rd|th)\b(?: of)?/g, '$1'],
  [new RegExp(`\\b(${month}) (\\d{1,2})(?=,? \\d{4}\\b|\\b(?! \\d))`, 'g'), '$2 $1'],
  [new RegExp(`\\b(${ordinals.join('|')})\\b(?! of all)`, 'g'), (word) => `#${ordinals.indexOf(word) + 1}`],
  [/\by(\d{1,2}) ?[/-] ?y(\d{1,2})\b/g, 'yg$1 to yg$2'],
  [/\by(\d{1,2})\b/g, 'yg$1'],
  [/(\d)[ -]years?[ -]olds?\b/g, '$1 old'],
  [
    /\byears? (\d+)(?: ?(-|to|and) ?(?:year )?(\d+)(?! ?%|\d))?/g,
    (_, from, join, to) => (to === undefined ? `yg${from}` : `yg${from} ${join} yg${to}`),
  ],
  [/\b(spring|summer|autumn|winter) term (?:of |in )?(?=\d{4})/g, '$1 '],
  [/ ?(?:per ?cent|%)(?:age)? points?\b/g, 'pp'],
  [/ ?(?:%|per ?cent\b)/g, '%'],
  [/£ ?(\d+(?:\.\d+)?)/g, '£$1'],
  [/\b(\d+(?:\.\d+)?) pounds\b/g, '£$1'],
  [/(\d)-(?=[a-z])/g, '$1 '],
  [/(?<=\.\d)0\b/g, ''],
]

/** In small letters. */
export function writeNumbers(text: string): string {
  return rewrites.reduce((now, [pattern, by]) => now.replace(pattern, by as string), text.normalize('NFKC').toLowerCase())
}

/** “Fourteen”, “Thirty-one”. */
export function isNumberWord(word: string): boolean {
  return /^[£#\d\s.]+$/.test(word.toLowerCase().replace(spelt, '1').replaceAll('-', ''))
}

function toTime(hour: string, minute: string | undefined, half: string): string {
  const late = half === 'p' ? 12 : 0
  return `${(Number(hour) % 12) + late}:${minute ?? '00'}`
}

function toNumber(words: string): number {
  let total = 0
  let part = 0
  for (const word of words.split(/[- ]/)) {
    const value = small.get(word)
    const times = large.get(word)
    if (value !== undefined) part += value
    else if (times === 100) part = Math.max(1, part) * 100
    else if (times !== undefined) {
      total += Math.max(1, part) * times
      part = 0
    }
  }
  return total + part
}

export const monthNames: ReadonlySet<string> = new Set(months)

/** A statement in small letters with its numbers written one way. The month of May is set apart from what may be. */
export function toPlain(text: string): string {
  return writeNumbers(text)
    .replace(/(?<=\d )may\b|\bmay(?= \d)|(?<=\b(?:in|since|until|by|before|after) )may\b/g, 'maytime')
    .replace(/[.!?"]+$/, '')
    .trim()
}
