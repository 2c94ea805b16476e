/** Finds the details of a person that have a shape of their own: numbers, dates of birth, addresses. */
import type { PersonalDetail, Span } from './mask.ts'

export function findNumbers(text: string): Span[] {
  return shapes.flatMap(({ detail, shape, isOne }) =>
    Array.from(text.matchAll(shape)).flatMap((match) => {
      const [from, to] = match.indices?.groups?.it ?? [0, 0]
      return isOne && !isOne(text.slice(from, to)) ? [] : [{ detail, from, to }]
    }),
  )
}

type Shape = { detail: PersonalDetail; shape: RegExp; isOne?: (found: string) => boolean }

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const date = [
  '\\d{1,4}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,4}',
  `${day}\\s?(?:of )?[-/ ]?${month}\\.?,?[-/ ]?\\s?['’]?(?:\\d{4}|\\d{2})?`,
  `${month}\\.?\\s${day}(?:,?\\s['’]?(?:\\d{4}|\\d{2}))?`,
  `${month}\\.?\\s\\d{4}`,
  '\\d{1,2}\\s\\d{1,2}\\s\\d{2,4}',
  '\\d{6}(?:\\d{2})?',
].join('|')
const birth = '(?:d\\.?\\s?o\\.?\\s?b\\b\\.?|date of birth|birth ?date|birthday|born|birth)'

const streets =
  'street|st|road|rd|avenue|ave|lane|ln|drive|close|crescent|cres|court|ct|place|grove|gardens|gdns|way|terrace|walk|rise|row|square|mews|view|fold|brow|croft|parade|bank|mount|green|meadow|meadows|hill|park|gate|nook|vale|bridge|wood|moor|heights|cottages|buildings'
const sureStreets = 'street|st|road|rd|avenue|ave|lane|drive|close|crescent|cres|grove|gardens|gdns|terrace|mews|croft'
/** The letters that postcodes of the United Kingdom begin with. */
const postalAreas =
  'ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|fy|g|gl|gu|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze'
const outward = `(?:${postalAreas})\\d[A-Z\\d]?`

const shapes: Shape[] = [
  { detail: 'e-mail address', shape: /(?<![\w.+%-])(?<it>[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/dgu },
  { detail: 'UPN', shape: /(?<![\p{L}\d])(?<it>[A-Z]\s?\d{3}\s?\d{4}\s?\d{4,5}[A-Z]?)(?![\p{L}\d])/dgiu, isOne: isUpn },
  { detail: 'UPN', shape: /\bUPN\b(?: number| no\.?)?(?: is|:|-|=)?\s{0,2}(?<it>[A-Z]?\d[A-Z\d]{6,13})\b/dgi },
  { detail: 'NHS number', shape: /\bNHS\b(?: number| num| no\.?)?(?: is|:|-|=)?\s{0,2}(?<it>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/dgi },
  { detail: 'NHS number', shape: /(?<![\d+-])(?<it>[1-9]\d{2}([ -])\d{3}\2\d{4})(?![\d-])/dg },
  { detail: 'NHS number', shape: /(?<![\d+])(?<it>[1-9]\d{9})(?!\d)/dg, isOne: isNhsNumber },
  {
    detail: 'phone number',
    shape: /(?<![\w+])(?<it>(?:\+44[ -]?(?:\(0\)[ -]?)?|0044[ -]?|\(?0(?=[127]))\d(?:[ ().-]{0,2}\d){8,9})(?!\d)/dg,
  },
  {
    detail: 'date of birth',
    shape: new RegExp(`\\b${birth}\\s?(?:is|was|on|in|of|:|-|=|–|\\(){0,3}\\s{0,2}(?:on |in |the )?(?<it>${date})(?!\\d)`, 'dgi'),
  },
  {
    detail: 'date of birth',
    shape: new RegExp(`(?<![\\d/.-])(?<it>${date})\\s?[-,(:]?\\s?(?:is (?:his|her|their|the) )?(?:${birth})`, 'dgi'),
  },
  // The first part of a postcode says which district is meant and no more, so it stays.
  { detail: 'address', shape: new RegExp(`(?<![\\w.])${outward}\\s{0,2}(?<it>\\d[ABD-HJLNP-UW-Z]{2})(?!\\w)`, 'dgi'), isOne: isNoOrdinal },
  {
    detail: 'address',
    shape: new RegExp(
      `(?<!(?:year|yr|section|key stage|y|ks|part|page|unit|term|week|level)\\s?)(?<![\\w./-])(?<it>(?:(?:flat|apartment|apt|unit) \\d{1,4}[a-z]?,? )?\\d{1,4}[a-zA-Z]?,? (?:[A-Z][\\w'’.-]{1,20} ){1,3}(?:${capitalised(streets)})\\b\\.?)`,
      'dg',
    ),
  },
  {
    detail: 'address',
    shape: new RegExp(
      `\\b(?:lives?|living|address|addr|home|stays?|staying|moved|at|from|of|on|to)(?: is| at| to|:|,| on){0,2} (?<it>(?:flat \\d{1,4}[a-z]?,? )?(?:number |no\\.? )?\\d{1,4}[a-z]?,? (?:[a-z'’-]{2,20} ){1,3}(?:${sureStreets}|way|court|place|walk|view|rise)\\b)`,
      'dgi',
    ),
    isOne: hasNoOrdinaryWord,
  },
]

function capitalised(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

function isUpn(found: string): boolean {
  return found.replace(/\s/g, '').length === 13
}

/** The tenth digit checks the other nine. */
function isNhsNumber(found: string): boolean {
  const digits = [...found].map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0)
  return (11 - (sum % 11)) % 11 === digits[9]
}

/** “4th” is no end of a postcode. */
function isNoOrdinal(found: string): boolean {
  return !/\d(?:st|nd|rd|th)$/i.test(found)
}

const ordinaryWords =
  /\b(?:in|on|the|a|of|and|for|with|schools?|pupils?|children|years?|miles?|minutes?|weeks?|days?|staff|per|at|to|from|families|sessions?|is|are|we|our|who)\b/i

function hasNoOrdinaryWord(found: string): boolean {
  return !ordinaryWords.test(found)
}
