/** Whether every name in a sentence stands in the entry, its words side by side as there. */
import { areSame, isTelling } from './same-words.ts'
import { isNumberWord, writeNumbers } from './written-numbers.ts'

const word = /\p{L}[\p{L}\p{N}]*(?:['’\-&][\p{L}\p{N}]+)*/gu

/** `known` are names, whole and word by word in small letters, that nobody may say in small letters either. */
export function nameNotHeld(says: string, held: string, known: ReadonlySet<string>): string | null {
  const words = says.match(word) ?? []
  const there = (held.match(word) ?? []).map(plain)
  // Dates in figures name their month only when written out.
  const inEntry = new Set([...there, ...(writeNumbers(held).match(word) ?? [])].flatMap((each) => [each, ...each.split(/[-&]/)]))
  const pairs = new Set(there.slice(1).map((each, i) => `${there[i]} ${each}`))
  const wrong = words.findIndex((each, i) => {
    const name = plain(each)
    if (inEntry.has(name) || inEntry.has(singular(name)) || inEntry.has(`${name}s`)) return isTorn(words, i, { pairs, says })
    if (!/^\p{Lu}/u.test(each)) return known.has(name) && isTelling(name)
    if (isNumberWord(each) || (i === 0 && isNumberWord(each.split('-')[0] ?? ''))) return false
    return i > 0 || known.has(name) || (isTelling(name) && !there.some((other) => areSame(other, name)))
  })
  return wrong === -1 ? null : (words[wrong] ?? null)
}

/** “Jo Sadiq”, where the entry has “Imran Sadiq and Jo Whitworth”. */
function isTorn(words: readonly string[], i: number, { pairs, says }: { pairs: ReadonlySet<string>; says: string }): boolean {
  const [one, other] = [words[i - 1] ?? '', words[i] ?? '']
  if (i === 0 || !startsUpper(one) || !startsUpper(other) || !says.includes(`${one} ${other}`)) return false
  if (i === 1 && !isTelling(one)) return false
  return !pairs.has(`${plain(one)} ${plain(other)}`) && !pairs.has(`${singular(plain(one))} ${plain(other)}`)
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s?$|['’]s(?=$)/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}

function singular(text: string): string {
  return text.replace(/s$/, '')
}
