/** House number and street, and the end of a postcode. */
import type { Shape } from './shapes.ts'

const sureStreets = 'street|st|road|rd|avenue|ave|lane|drive|close|crescent|cres|grove|gardens|gdns|terrace|mews|croft'
const streets = `${sureStreets}|ln|court|ct|place|way|walk|rise|row|square|view|fold|brow|parade|bank|mount|green|meadow|meadows|hill|park|gate|nook|vale|bridge|wood|moor|heights|cottages|buildings`
const flat = '(?:flat|apartment|apt|unit) \\d{1,4}[a-z]?,? '
const notNumbered = '(?:year|yr|section|key stage|y|ks|part|page|unit|term|week|level)'
const says = '(?:lives?|living|address|addr|home|stays?|staying|moved|at|from|of|on|to)'
/** The letters that postcodes of the United Kingdom begin with. */
const postalAreas =
  'ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|fy|g|gl|gu|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze'

export const addresses: Shape[] = [
  // The first part of a postcode says which district is meant and no more, so it stays.
  {
    detail: 'address',
    shape: new RegExp(`(?<![\\w.])(?:${postalAreas})\\d[A-Z\\d]?\\s{0,2}(?<it>\\d[ABD-HJLNP-UW-Z]{2})(?!\\w)`, 'dgi'),
    isOne: (found) => !/\d(?:st|nd|rd|th)$/i.test(found),
  },
  {
    detail: 'address',
    shape: new RegExp(
      `(?<!${notNumbered}\\s?)(?<![\\w./-])(?<it>(?:${flat})?\\d{1,4}[a-zA-Z]?,? (?:[A-Z][\\w'’.-]{1,20} ){1,3}(?:${withCapitals(streets)})\\b\\.?)`,
      'dg',
    ),
  },
  {
    detail: 'address',
    shape: new RegExp(
      `\\b${says}(?: is| at| to|:|,| on){0,2} (?<it>(?:${flat})?(?:number |no\\.? )?\\d{1,4}[a-z]?,? (?:[a-z'’-]{2,20} ){1,3}(?:${sureStreets}|way|court|place|walk|view|rise)\\b)`,
      'dgi',
    ),
    isOne: hasNoOrdinaryWord,
  },
]

function withCapitals(words: string): string {
  return words.replace(/[a-z]+/g, (word) => `${word}|${word[0]?.toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`)
}

const ordinaryWords =
  /\b(?:in|on|the|a|of|and|for|with|schools?|pupils?|children|years?|miles?|minutes?|weeks?|days?|staff|per|at|to|from|families|sessions?|is|are|we|our|who)\b/i

function hasNoOrdinaryWord(found: string): boolean {
  return !ordinaryWords.test(found)
}
