/** Whether a sentence says no where the entry says yes, or yes where it says no: looked at word by word around each “not”. */

import { stopWords } from '../../knowledge/words.ts'
import type { EvidenceLine } from './evidence.ts'
import { areSame, isTelling } from './same-words.ts'

const negator =
  /\b(?:not|no|never|none|nobody|neither|nor|without|cannot|can't|\w+n't|yet to (?!come)|unable|fail(?:s|ed)? to|lack(?:s|ed)?|refus(?:e|es|ed) to|exclud\w+|uncertain|unlikely|impossible)\b/g
/** They say no in form only. */
const inForm =
  /\bno longer\b|\bnot only\b|\bno (?:more|fewer|less) than\b|\bnot in education\b|\bat risk of not\b|\/at risk\b|\bnot\/|\bnot (?:yet )?available\b(?! in)/g
const clauseEnd = /[.;:()]|,(?! yet)|\b(?:because|but|while|although|though|so that|and)\b/

const clauses = new RegExp(clauseEnd, 'g')

/** Words on either side of a “no”, as far as its clause goes; `denied`: those behind it. */
type Negated = { words: string[]; denied: string[] }

/** `said` and the lines in small letters; `nearest` are the statements it is about, `all` every statement of the entry. */
export function isNegationTurned(said: string, nearest: readonly EvidenceLine[], all: readonly string[]): boolean {
  if (/\b(?:not|no|never) (?:not?|never)\b/.test(said)) return true
  if (all.some((line) => isPutInto(said, line))) return true
  const mine = negatedIn(said)
  const theirs = all.flatMap(negatedIn)
  if (mine.some((window) => !theirs.some((other) => meet(window, other)))) return true
  const affirmed = all.flatMap((line) => line.split(clauses)).filter((clause) => countNoes(clause) === 0)
  if (mine.some((window) => isAffirmed(window, affirmed.map(carrying), theirs))) return true
  const words = carrying(said)
  const close = new Set(nearest.map(({ text }) => text))
  return all.some((line) =>
    negatedIn(line).some(
      (window) =>
        isSaid(window, words, close.has(line)) &&
        !mine.some((own) => own.words.some((word) => window.words.some((held) => areSame(word, held)))),
    ),
  )
}

/** A sentence of the entry, nearly word for word, into which a “no” was put. */
function isPutInto(said: string, line: string): boolean {
  const noes = countNoes(said)
  if (noes === 0) return false
  const words = carrying(said.replace(inForm, ' ').replace(negator, ' '))
  return line.split(/(?<=[.!?])\s+/).some((sentence) => {
    const own = carrying(sentence)
    return (
      words.length >= fewest && countNoes(sentence) < noes && words.filter((word) => own.includes(word)).length >= words.length * nearly
    )
  })
}

/** Words below which two sentences resemble each other by chance. */
const fewest = 3
const nearly = 0.9

function countNoes(text: string): number {
  return Array.from(text.replace(inForm, ' ').matchAll(negator)).length
}

/** What is denied is what the entry says outright, more nearly than anything that it denies. */
function isAffirmed({ words }: Negated, affirmed: readonly string[][], denied: readonly Negated[]): boolean {
  const shareIn = (held: readonly string[]) => words.filter((word) => held.some((other) => areSame(word, other))).length / words.length
  const nearest = Math.max(0, ...denied.map((window) => shareIn(window.words)))
  return words.length >= fewest && affirmed.some((clause) => shareIn(clause) >= most && shareIn(clause) >= nearest + clearly)
}

const clearly = 0.25
const most = 0.75
const enough = 0.4

function meet(one: Negated, other: Negated): boolean {
  const shared = one.words.filter((word) => other.words.some((held) => areSame(word, held))).length
  return shared >= Math.max(1, Math.min(one.words.length, other.words.length) * enough)
}

function isSaid({ words: window, denied }: Negated, words: readonly string[], isNearest: boolean): boolean {
  const isIn = (word: string) => words.some((other) => areSame(word, other))
  const said = window.filter(isIn).length
  if (isNearest && denied.length > 1 && denied.every(isIn)) return true
  return window.length > 0 && said >= window.length * (isNearest ? most : 1) && (isNearest || window.filter(isTelling).length > 1)
}

function negatedIn(text: string): Negated[] {
  const plain = text.replace(inForm, ' ')
  return Array.from(plain.matchAll(negator), ({ index, 0: found }) => {
    const before = plain.slice(0, index).split(clauseEnd).at(-1) ?? ''
    const after = plain.slice(index + found.length).split(clauseEnd)[0] ?? ''
    const denied = carrying(after).slice(0, 4)
    return { words: [...carrying(before).slice(-4), ...denied], denied }
  })
}

function carrying(text: string): string[] {
  return (text.match(/[\p{L}]+(?:'[\p{L}]+)?|\d+/gu) ?? []).filter(
    (word) => !stopWords.has(word.replace(/'/g, '')) || /^(?:all|every)$/.test(word),
  )
}
