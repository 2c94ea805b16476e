/**
 * `npm run eval`: scores the questions step by step, the safety card, and the guard of the language model. `-- --misses` also lists what went wrong
 * among what was used for tuning; `-- --model` scores the configured model instead; `-- --trouble=10000` asks so many questions of one that fails.
 */
import { sectionNames } from '../../src/knowledge/sections.ts'
import { guardedNames } from '../../src/phrasing/found-entries.ts'
import { showsRisk } from '../../src/safety/at-risk.ts'
import { createTestAssistant, shippedKnowledge } from '../support/assistant.ts'
import { shippedLibrary } from '../support/model.ts'
import { compareModel } from './compare-model.ts'
import { type Guarded, guardNames, runGuard } from './guard-cases.ts'
import { runTroubled } from './model-trouble.ts'
import { dangerNames, heldOutNames, ordinaryNames, readTexts, tuningNames } from './questions.ts'
import { isRight, type Marked, markAll, steps } from './score.ts'
import { heldOutStatements, measureSorting, publishedStatements, tuningStatements } from './sections.ts'

const known = /^--(?:misses|text|model|trouble=\d+)$/
const stray = process.argv.slice(2).find((arg) => !known.test(arg))
const trouble = process.argv.find((arg) => arg.startsWith('--trouble='))?.split('=')[1]
if (stray === undefined && process.argv.includes('--model')) process.exitCode = await compareModel(say, process.env)
else if (stray === undefined && trouble) say(JSON.stringify(await runTroubled({ runs: Number(trouble), seed: 1 }), null, 2))
else if (stray === undefined) await run()
else {
  process.stderr.write(`Unknown option ${stray}. Use: npm run eval -- --misses --text, or -- --model, or -- --trouble=10000\n`)
  process.exitCode = 2
}

async function run(): Promise<void> {
  const assistant = await createTestAssistant()
  const tuned = await markAll(assistant, tuningNames)
  report('Questions used for tuning', tuned)
  report('Questions held out', await markAll(assistant, heldOutNames))
  reportSafety('Messages used for tuning', dangerNames.tuning, ordinaryNames.tuning)
  reportSafety('Messages held out', dangerNames.heldOut, ordinaryNames.heldOut)
  reportSafety('Hard messages by the newest writers, learned from by nobody,', dangerNames.newest, ordinaryNames.newest)
  const knowledge = await shippedKnowledge()
  reportSorting('Statements used for tuning', measureSorting(tuningStatements(knowledge)))
  reportSorting('Statements held out', measureSorting(heldOutStatements()))
  reportSorting('Statements of published updates held out', measureSorting(publishedStatements(knowledge, true)))
  const known = guardedNames(await shippedLibrary())
  reportGuard('used for tuning', runGuard(guardNames.tuning, known))
  const { misses, ...heldOut } = runGuard(guardNames.heldOut, known)
  reportGuard('held out', { ...heldOut, misses: [] })
  reportGuard('harder, by the newest writer', { ...runGuard(guardNames.newest, known), misses: [] })
  if (process.argv.includes('--misses')) for (const miss of tuned.filter(({ mark }) => !isRight(mark))) list(miss)
}

function report(title: string, all: readonly Marked[]): void {
  say(`\n${title}: ${share(all.filter(({ mark }) => isRight(mark)).length, all.length)} wholly right`)
  say('  by step')
  for (const step of steps) {
    const asked = all.filter(({ mark }) => mark.steps[step] !== undefined)
    say(`    ${step.padEnd(16)} ${share(asked.filter(({ mark }) => mark.steps[step]).length, asked.length)}`)
  }
  say('  by kind of question')
  for (const kind of [...new Set(all.map(({ question }) => question.kind))].sort()) {
    const own = all.filter(({ question }) => question.kind === kind)
    say(`    ${kind.padEnd(16)} ${share(own.filter(({ mark }) => isRight(mark)).length, own.length)}`)
  }
}

function reportSafety(title: string, danger: readonly string[], ordinary: readonly string[]): void {
  const shown = (names: readonly string[]) => {
    const texts = names.flatMap(readTexts)
    return share(texts.filter(showsRisk).length, texts.length)
  }
  say(`\n${title} for the safety card`)
  say(`    danger, card given      ${shown(danger)}`)
  say(`    ordinary, card given    ${shown(ordinary)}`)
}

/** Rows are the sections in which statements belong, columns those they were sorted into. */
function reportSorting(title: string, { right, total, counts }: ReturnType<typeof measureSorting>): void {
  say(`\n${title}, sorted into sections: ${share(right, total)}`)
  const short = (section: string) => section.replace(/[A-Z].*/, '')
  say(`    ${''.padEnd(12)}${sectionNames.map((section) => short(section).padStart(10)).join('')}`)
  for (const section of sectionNames)
    say(`    ${short(section).padEnd(12)}${sectionNames.map((as) => String(counts.get(`${section} ${as}`) ?? 0).padStart(10)).join('')}`)
}

function reportGuard(title: string, { honest, let: through, adversarial, stopped, misses }: Guarded): void {
  say(`\nSentences of a language model ${title}, for the guard`)
  say(`    honest, let through     ${share(through, honest)}`)
  say(`    adversarial, stopped    ${share(stopped, adversarial)}`)
  if (process.argv.includes('--misses')) for (const miss of misses) say(`    ${miss}`)
}

function list({ question, mark, text }: Marked): void {
  say(`\n[${question.kind}] ${question.question.slice(0, 300)}`)
  for (const wrong of mark.wrong) say(`    ${wrong.slice(0, 300)}`)
  if (process.argv.includes('--text')) say(text)
}

function share(right: number, of: number): string {
  return of === 0 ? '0 of 0' : `${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
