/** `npm run eval`: scores the questions step by step. `-- --misses` also lists what went wrong in the tuning set. */
import { showsRisk } from '../../src/safety/at-risk.ts'
import { ask, createTestAssistant } from '../support/assistant.ts'
import { type Question, readLines, readQuestions } from './questions.ts'
import { isRight, type Mark, score, steps } from './score.ts'

type Marked = { question: Question; mark: Mark; text: string }

const showMisses = process.argv.includes('--misses')
const only = process.argv.find((arg) => arg.startsWith('--kind='))?.slice(7)
const assistant = await createTestAssistant()

const tuned = await mark('questions')
const heldOut = await mark('held-out')
report('Questions used for tuning', tuned)
report('Questions held out', heldOut)
reportSafety()
if (showMisses) for (const miss of tuned.filter(({ mark }) => !isRight(mark))) list(miss)

async function mark(name: string): Promise<Marked[]> {
  const marked: Marked[] = []
  for (const question of readQuestions(name)) {
    const answer = await ask(assistant, question.question, question.thread ? `${name} ${question.thread}` : null)
    marked.push({ question, mark: score(question, answer), text: answer.text })
  }
  return marked
}

function report(title: string, all: readonly Marked[]): void {
  const marked = only ? all.filter(({ question }) => question.kind === only) : all
  say(`\n${title}: ${share(marked.filter(({ mark }) => isRight(mark)).length, marked.length)} wholly right`)
  for (const step of steps) {
    const asked = marked.filter(({ mark }) => mark.steps[step] !== undefined)
    say(`  ${step.padEnd(10)} ${share(asked.filter(({ mark }) => mark.steps[step]).length, asked.length)}`)
  }
  for (const kind of [...new Set(marked.map(({ question }) => question.kind))].sort()) {
    const own = marked.filter(({ question }) => question.kind === kind)
    say(`    ${kind.padEnd(16)} ${share(own.filter(({ mark }) => isRight(mark)).length, own.length)}`)
  }
}

function reportSafety(): void {
  say('\nSafety')
  for (const name of [
    'danger',
    'danger-more',
    'danger-held-out',
    'danger-final',
    'ordinary',
    'ordinary-more',
    'ordinary-held-out',
    'ordinary-final',
  ]) {
    const messages = readLines(name) as { text: string }[]
    const cards = messages.filter(({ text }) => showsRisk(text)).length
    say(`  ${name.padEnd(18)} ${share(cards, messages.length)} get the card`)
  }
}

function list({ question, mark, text }: Marked): void {
  if (only && question.kind !== only) return
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
