/** What a passage shows that may speak for or against danger, each thing once: its words, and what the rules see in its sentences. */
import { asksForSomething, listMeantSigns } from './meaning.ts'
import type { Passage } from './passages.ts'
import type { Word } from './phrases.ts'
import type { Sentence } from './reading.ts'

export type Evidence = {
  /** How many words were read. */
  length: number
  /** Words and the ideas they stand for, and pairs of them. */
  said: readonly string[]
  /** What the rules make of them, and how short it is. */
  seen: readonly string[]
}

export function listEvidence(passage: Passage): Evidence {
  const spoken = passage.map(({ sentence }) => sentence.words.slice(1))
  return {
    length: spoken.flat().length,
    said: [...new Set(spoken.flatMap(whatIsSaid))],
    seen: [...howShort(spoken.flat().length), ...new Set(passage.flatMap(({ sentence, nearby }) => whatIsSeen(sentence, nearby)))],
  }
}

/** Words, pairs of neighbours, and of words with one between; each also as the ideas that it stands for. */
function whatIsSaid(words: readonly Word[]): string[] {
  const texts = words.map(({ text }) => text)
  return [texts, words.map(ideaOf)].flatMap((things) =>
    things.flatMap((thing, at) => [
      thing,
      ...things.slice(at + 1, at + 2).map((next) => `${thing}_${next}`),
      ...things.slice(at + 2, at + 3).map((next) => `${thing}__${next}`),
    ]),
  )
}

/** The first idea a word stands for, or else the word. */
function ideaOf({ text, keys }: Word): string {
  return keys.find((key) => key.startsWith('{') && key !== '{past}' && key !== '{doing}') ?? text
}

/** In few words each weighs more, though little can be known. */
function howShort(length: number): string[] {
  if (length > 9) return []
  return [length > 5 ? '#words-9' : '#words-5']
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
