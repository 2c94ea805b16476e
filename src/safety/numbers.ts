/** E-mail addresses, and the numbers that stand for one person. */
import type { Shape } from './shapes.ts'

export const numbers: Shape[] = [
  { detail: 'e-mail address', shape: /(?<![\w.+%-])(?<it>[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/dgu },
  {
    detail: 'e-mail address',
    shape: /(?<![\w.+%-])(?<it>[\w.+%-]{1,64}\s?[[(]\s?at\s?[\])]\s?[\w.-]{1,63}(?:\s?[[(]\s?dot\s?[\])]\s?[\w-]{1,63}){0,6})/dgi,
  },
  { detail: 'UPN', shape: /(?<![\p{L}\d])(?<it>[A-Z](?:\s?\d){11}\s?[A-Z\d])(?![\p{L}\d])/dgiu },
  { detail: 'UPN', shape: /\bUPN\b(?: number| no\.?)?(?: is|:|-|=)?\s{0,2}(?<it>[A-Z]?\d[A-Z\d]{6,13})\b/dgi },
  { detail: 'NHS number', shape: /\bNHS\b(?: number| num| no\.?)?(?: is|:|-|=)?\s{0,2}(?<it>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/dgi },
  { detail: 'NHS number', shape: /(?<![\d+-])(?<it>[1-9]\d{2}([ -])\d{3}\2\d{4})(?![\d-])/dg },
  { detail: 'NHS number', shape: /(?<![\d+])(?<it>[1-9]\d{9})(?!\d)/dg, isOne: isNhsNumber },
  // Numbers that begin with 03 or 08 belong to services.
  {
    detail: 'phone number',
    shape: /(?<![\w+])(?<it>(?:\+44[ -]?(?:\(0\)[ -]?)?|0044[ -]?|\(?0(?=[127]))\d(?:[ ().-]{0,2}\d){8,9})(?!\d)/dg,
  },
]

/** The tenth digit checks the other nine. */
function isNhsNumber(found: string): boolean {
  const digits = [...found].map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0)
  return (11 - (sum % 11)) % 11 === digits[9]
}
