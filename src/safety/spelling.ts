/** Finds the word that was meant when a danger word is misspelt, disguised or run into others. */
import { bareWords, dangerWords, knownWords, lookAlikeWords, wordsInRuns } from './vocabulary.ts'

/** The words meant by one written word; the word itself when it is not clearly another. */
export function wordsMeant(written: string): readonly string[] {
  if (written.length > 5 && written.endsWith('in') && knownWords.has(`${written}g`)) return [`${written}g`]
  if (knownWords.has(written) || lookAlikeWords.has(written)) return [written]
  const meant = undisguised(written) ?? withUsualEnding(written) ?? unstretched(written) ?? nearestDangerWord(written)
  return meant ? [meant] : (separated(written) ?? [written])
}

const disguises: Record<string, string> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's' }
const hidden = /[*#]/

/** `k1ll`, `kiII`, `su!cide`, `st*b` */
function undisguised(written: string): string | null {
  if (written.length > 20 || !/[0-9@$!*#]|ii/.test(written) || !/[a-z]/.test(written)) return null
  const letters = written.replace(/[034578@$]/g, (sign) => disguises[sign] ?? sign)
  const vowels = hidden.test(letters) ? [...'aeiou'] : ['']
  return (
    vowels
      .map((vowel) => letters.replace(/[*#]/g, vowel))
      .flatMap((guess) => [
        guess.replace(/[1!]/g, 'i'),
        guess.replace(/[1!]/g, 'l'),
        guess.replace(/[1!]{2}|ii$/g, 'll').replace(/[1!]/g, 'i'),
      ])
      .find((guess) => knownWords.has(guess)) ?? null
  )
}

/** `heeelp`, `killlll` */
function unstretched(written: string): string | null {
  if (!/([a-z])\1\1/.test(written)) return null
  return [written.replace(/(.)\1+/g, '$1'), written.replace(/(.)\1+/g, '$1$1')].find((guess) => knownWords.has(guess)) ?? null
}

/** `bleedin`, `cutz` */
function withUsualEnding(written: string): string | null {
  return [written.replace(/in$/, 'ing'), written.replace(/z$/, 's')].find((word) => word !== written && knownWords.has(word)) ?? null
}

function nearestDangerWord(written: string): string | null {
  const letters = lettersIn(written)
  let nearest: string | null = null
  let fewest = 3
  for (const length of [0, -1, 1, -2, 2])
    for (const { word, letters: its } of byStart.get(startOf(written, written.length + length)) ?? []) {
      const allowed = Math.min(slipsAllowed(word), fewest - 1)
      if (Math.abs(length) > allowed || countBits(letters ^ its) > 2 * allowed) continue
      const slips = slipsBetween(written, word)
      if (slips > allowed) continue
      nearest = word
      fewest = slips
    }
  return nearest
}

const slipsAllowed = (word: string) => (word.length >= 8 && !word.endsWith('ing') ? 2 : word.length >= 5 ? 1 : 0)

function lettersIn(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

const startOf = (word: string, length: number) => `${word[0]}${length}`
const byStart = Map.groupBy(
  dangerWords.map((word) => ({ word, letters: lettersIn(word) })),
  ({ word }) => startOf(word, word.length),
)

/** Letters wrong, missing, too many or swapped with their neighbour. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      next.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least)
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}

/** `iwanttodie` → i want to die; null unless all of it can be read as words, three at least or two that are sure. */
function separated(written: string): string[] | null {
  if (written.length < 5 || written.length > 200) return null
  const best: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= written.length; end++)
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const word = written.slice(start, end)
      const before = best[start]
      if (before && wordsInRuns.has(word) && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, word]
    }
  const words = best[written.length]
  if (!words) return null
  const areSure = words.length === 2 && words.every((word) => surelyDanger.has(word) || besideDanger.has(word))
  return areSure || (words.length > 2 && written.length > 6) ? words : null
}

const longestWord = 14
const surelyDanger = new Set([...dangerWords, ...'die kill kills hurt hits hit cut gun stab rape abuse'.split(' ')])
const besideDanger = new Set(
  'i to he she me my him her himself herself myself themselves is was am has want wanna hates hate hes shes im said told'.split(' '),
)

/** `hrtng` → hurting */
export function wordWithVowels(written: string): string {
  return byConsonants.get(written) ?? written
}

const byConsonants = new Map(
  [...dangerWords, ...bareWords].flatMap((word) => [
    [word.replace(/(?<=[a-z])[aeiouy]|^[aeiou]/g, ''), word] as const,
    [word.replace(/[aeiou]/g, ''), word] as const,
  ]),
)
