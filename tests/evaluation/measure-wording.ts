/** How well wording is read in lines that were kept back while learning: five times a fifth of them. */
import { shareOf, toLikelihoods, toWording, type Wording } from '../../src/answering/guess/read-wording.ts'
import type { Example } from './wording-examples.ts'
import type { Model } from './wording-model.ts'

const folds = 5

export type Read = { example: Example; wording: Wording }

/** Each line, read by what was learned from the others. */
export function readKeptBack(written: readonly Example[], learnFrom: (some: Example[]) => Model, themes: readonly string[]): Read[] {
  const read: Read[] = []
  for (let fold = 0; fold < folds; fold++) {
    const model = learnFrom(written.filter((_, i) => i % folds !== fold))
    for (const example of written.filter((_, i) => i % folds === fold)) read.push({ example, wording: readBy(model, example, themes) })
  }
  return read
}

export function reportWording(read: readonly Read[]): string {
  const about = read.filter(({ example }) => example.themes.length > 0)
  const none = read.filter(({ example }) => example.themes.length === 0)
  const share = (some: readonly Read[], all: readonly Read[]) => `${((100 * some.length) / all.length).toFixed(1)} %`
  const likeliest = about.filter(isRight)
  const lines = [`The likeliest theme is right for ${share(likeliest, about)} of ${about.length} lines kept back.`]
  for (const likely of [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8]) {
    const sure = (list: readonly Read[]) => list.filter(({ wording }) => (wording.themes[0]?.likely ?? 0) >= likely)
    lines.push(
      `  likely ${likely}: right ${share(sure(likeliest), about)}, another theme ${share(
        sure(about).filter((each) => !isRight(each)),
        about,
      )}, none of ours read as one ${share(sure(none), none)}`,
    )
  }
  for (const least of [0.7, 0.8, 0.9, 0.95]) {
    const ours = (list: readonly Read[]) => list.filter(({ wording }) => wording.ours >= least)
    lines.push(`  ours ${least}: ${share(ours(about), about)} of lines on a theme, ${share(ours(none), none)} of others`)
  }
  return `${lines.join('\n')}\n`
}

function isRight({ example, wording }: Read): boolean {
  return example.themes.includes(wording.themes[0]?.theme ?? '')
}

function readBy({ bias, rowOf }: Model, { stems, words }: Example, themes: readonly string[]): Wording {
  const sums = [...bias]
  const share = shareOf(words.length)
  for (const stem of stems)
    rowOf(stem)?.forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + value * share
    })
  return toWording(toLikelihoods(sums), themes)
}
