/** Whether a question asks for a film, a handbook or another form of resource. */
import { toStem } from '../../finding/stems.ts'
import type { Resource } from '../../knowledge/knowledge.ts'
import { toWords, type Word } from '../../knowledge/words.ts'
import { unique } from '../unique.ts'

/** Forms that are asked for by name; the words that people say for some of them. */
const forms: Record<string, readonly string[]> = {
  film: ['film', 'video', 'movie', 'clip'],
  presentation: ['presentation', 'slides', 'powerpoint'],
  toolkit: ['toolkit'],
  handbook: ['handbook', 'booklet'],
  document: ['document', 'doc', 'docs', 'paperwork'],
  survey: ['survey'],
  questionnaire: ['questionnaire'],
  charter: ['charter'],
  pledge: ['pledge'],
  guidance: ['guidance', 'guide'],
}
const formOf = new Map(Object.entries(forms).flatMap(([form, said]) => said.map((word): [string, string] => [toStem(word), form])))

export function findForms(words: readonly Word[]): string[] {
  return unique(words.flatMap((word) => formOf.get(toStem(word.text)) ?? []))
}

export function formsOf(resource: Resource): string[] {
  return findForms(toWords(`${resource.form} ${resource.title}`))
}
