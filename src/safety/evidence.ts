/** What a passage shows that may speak for or against danger, each thing once: its words, and what the rules see in its sentences. */
import { asksForSomething, listMeantSigns } from './meaning.ts'
import type { Passage } from './passages.ts'
import type { Word } from './phrases.ts'
import type { Sentence } from './reading.ts'

export type Evidence = {
  /** How many words were read. */
  length: number
  /** Words, their ideas, and pairs of words. */
  said: readonly string[]
  /** What the rules make of them. */
  seen: readonly string[]
}

export function listEvidence(passage: Passage): Evidence {
  const spoken = passage.map(({ sentence }) => sentence.words.slice(1))
  return {
    length: spoken.flat().length,
    said: [...new Set(spoken.flatMap(whatIsSaid))],
    seen: [...new Set(passage.flatMap(({ sentence, nearby }) => whatIsSeen(sentence, nearby)))],
  }
}

/** Pairs are of neighbours, and of words with one between. */
function whatIsSaid(words: readonly Word[]): string[] {
  return words.flatMap(({ text, keys }, at) => [
    text,
    ...keys.filter((key) => key.startsWith('{') && key !== '{past}' && key !== '{doing}').slice(0, 1),
    ...words.slice(at + 1, at + 2).map((next) => `${text}_${next.text}`),
    ...words.slice(at + 2, at + 3).map((next) => `${text}__${next.text}`),
  ])
}

function whatIsSeen(sentence: Sentence, nearby: readonly Sentence[]): string[] {
  const asks = asksForSomething(sentence)
  const meant = listMeantSigns(sentence, nearby)
  const signs = new Set(meant.map(({ phrase }) => phrase)).size
  return [
    ...(asks ? ['#asks'] : []),
    ...sentence.signs.map(({ kind }) => `#sign-${kind}`),
    ...meant.flatMap(({ kind }) => [`#meant-${kind}`, `#meant-${kind}-${asks ? 'asks' : 'tells'}`]),
    ...[2, 4].filter((many) => signs >= many).map((many) => `#meant-${many}`),
    ...sentence.hints.map(({ kind }) => `#hint-${kind}`),
    ...[1, 2, 3, 4].filter((many) => countDetails(sentence) >= many).map((many) => `#hints-${many}`),
    ...Object.keys(sentence.clues).map((clue) => `#clue-${clue}`),
  ]
}

/** Kinds of detail, each word counted for one kind only. */
function countDetails({ hints }: Sentence): number {
  return Math.min(new Set(hints.map(({ kind }) => kind)).size, new Set(hints.map(({ from }) => from)).size)
}
