/** What is only said beside a short question: “And for South Ribble? I always mix up the Ribbles.” */
import type { Library } from '../../finding/library.ts'
import { toWords } from '../../knowledge/words.ts'
import { findMentions } from './find-mentions.ts'

/** More words than this say enough to need no company. */
const fewWords = 6

/** The short question alone, where what follows names nothing that we know. */
export function withoutRemark(text: string, library: Library): string {
  const [, question = '', remark = ''] = /^([^.?!\n]+\?)\s*([^?]+)$/.exec(text.trim()) ?? []
  if (question === '' || toWords(question).length > fewWords) return text
  const { mentions } = findMentions(toWords(remark), library)
  return mentions.every(({ names }) => names.every(({ kind }) => kind === 'hint')) ? question : text
}
