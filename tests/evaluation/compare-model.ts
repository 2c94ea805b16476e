/** `npm run eval -- --model`: what the configured language model changes, for better and for worse. */
import { createFixedClock } from '../../src/adapters/clock.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import { createAssistant } from '../../src/assistant.ts'
import { openPhrasing } from '../../src/parts.ts'
import { modelUses } from '../../src/phrasing/asking.ts'
import { readSettings } from '../../src/settings.ts'
import { createTestAssistant, silentLog, today } from '../support/assistant.ts'
import { shippedLibrary } from '../support/model.ts'
import { casesOf, tryCase } from './prompt-cases.ts'
import { heldOutNames } from './questions.ts'
import { isRight, markAll } from './score.ts'

/** Gives the exit code. */
export async function compareModel(
  say: (line: string) => void,
  environment: Record<string, string | undefined>,
  names: readonly string[] = heldOutNames,
): Promise<number> {
  const counts: Record<string, number> = {}
  const count = (what: string, by = 1) => {
    counts[what] = (counts[what] ?? 0) + by
  }
  const settings = readSettings(environment)
  const phrasing = await openPhrasing(settings, {
    store: null,
    meter: ({ use, came, tokens }) => {
      count(`${use}: ${came}`)
      count('tokens sent', tokens.sent)
      count('tokens received', tokens.received)
    },
  })
  if (!phrasing) {
    say('No language model is configured, so nothing can be said of one: set OPENAI_API_KEY and run this again.')
    return 2
  }
  const library = await shippedLibrary()
  const assistant = createAssistant({
    library: () => library,
    store: await openMemoryStore(),
    clock: createFixedClock(today),
    log: silentLog,
    phrasing,
  })
  for (const use of modelUses) await reportCases(use)
  await reportQuestions()
  for (const [what, number] of Object.entries(counts).sort()) say(`    ${what.padEnd(32)} ${number}`)
  return 0

  async function reportCases(use: (typeof modelUses)[number]): Promise<void> {
    const cases = casesOf(use)
    const wrong = await Promise.all(cases.map((each) => tryCase(each, { assistant, phrasing: phrasing as NonNullable<typeof phrasing> })))
    say(`\nprompts/${use}.md: ${wrong.filter((each) => each.length === 0).length} of ${cases.length} cases right`)
    for (const each of wrong.flat()) say(`    ${each}`)
  }

  async function reportQuestions(): Promise<void> {
    const rules = await markAll(await createTestAssistant(), names)
    const model = await markAll(assistant, names)
    const changed = rules.map(({ question, mark }, i) => ({ question, before: isRight(mark), after: isRight(model[i]?.mark ?? mark) }))
    const better = changed.filter(({ before, after }) => !before && after)
    const worse = changed.filter(({ before, after }) => before && !after)
    say(`\nQuestions held out: ${rules.length}; right because of the model ${better.length}, wrong because of it ${worse.length}`)
    for (const { question } of worse) say(`    worse: ${question.kind}`)
  }
}
