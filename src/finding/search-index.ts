/** The full-text index. The only file that knows lunr, so that another engine could take its place. */
import lunr from 'lunr'
import { inSlices, type Sliced } from '../knowledge/slices.ts'
import { toWords } from '../knowledge/words.ts'
import { toStem } from './stems.ts'

export type SearchRecord = { id: string; title: string; body: string }
/** `stem` is a stemmed word of `toStem`. */
export type SearchTerm = { stem: string; weight: number }
/** `matched` are the stems found in the record. Scores compare within one search only. */
export type Hit = { id: string; score: number; matched: string[] }
export type SearchIndex = { search(terms: readonly SearchTerm[]): Hit[] }

/** An index cannot be changed, only built anew. Titles weigh double. */
export function* buildSearchIndex(records: readonly SearchRecord[]): Sliced<SearchIndex> {
  if (records.length === 0) return { search: () => [] }
  const builder = new lunr.Builder()
  // lunr drops the field weights given with a question, so they are set here.
  if (records.some((record) => record.title !== '')) builder.field('title', { boost: 2 })
  builder.field('body')
  builder.ref('id')
  // Its tokeniser would keep “JSA/UC” as one word and its search pipeline has no trimmer.
  builder.tokenizer = ((text?: unknown) => toTokens(String(text ?? ''))) as typeof builder.tokenizer
  yield* inSlices(records, (record) => builder.add(record))
  const index = builder.build()
  return { search: (terms) => search(index, terms) }
}

function toTokens(text: string): lunr.Token[] {
  return toWords(text).map((word, position) => new lunr.Token(toStem(word.text), { position }))
}

function search(index: lunr.Index, terms: readonly SearchTerm[]): Hit[] {
  if (terms.length === 0) return []
  const results = index.query((query) => {
    // lunr writes into the options it is given: each term needs its own.
    for (const { stem, weight } of terms) query.term(stem, { boost: weight, usePipeline: false })
  })
  return results.map(({ ref, score, matchData }) => ({
    id: ref,
    score,
    matched: Object.keys(matchData.metadata),
  }))
}
