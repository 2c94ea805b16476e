/** A language model for tests: one that says what a test wants, the prompts that ship, and an assistant that uses them. */
import { createFixedClock } from '../../src/adapters/clock.ts'
import { readPrompts } from '../../src/adapters/model/prompt-folder.ts'
import { openMemoryStore } from '../../src/adapters/store/sqlite.ts'
import { type Assistant, createAssistant } from '../../src/assistant.ts'
import type { Library } from '../../src/finding/library.ts'
import { type Asking, type ModelUse, modelUses } from '../../src/phrasing/asking.ts'
import { createPhrasing, type Phrasing } from '../../src/phrasing/phrasing.ts'
import type { Model } from '../../src/ports.ts'
import { shippedKnowledge, silentLog, today, toLibrary } from './assistant.ts'

const prompts = await readPrompts()
const noTokens = { sent: 0, received: 0 }

/** `said` holds what was asked of it, in order. A use without an answer finds the model down. */
export type Puppet = Model & { askings: Asking<unknown>[] }
export function createPuppet(answers: Partial<Record<ModelUse, unknown>>): Puppet {
  const askings: Asking<unknown>[] = []
  return {
    askings,
    async ask(asking) {
      askings.push(asking)
      const answer = answers[asking.use]
      if (answer === undefined) return { unavailable: 'down', tokens: noTokens }
      const { success, data } = asking.shape.safeParse(typeof answer === 'function' ? answer(asking) : answer)
      return success ? { answer: data, tokens: noTokens } : { unavailable: 'wrong shape', tokens: noTokens }
    },
  }
}

/** A model that answers only when a test lets it: with this, or with nothing when it is null. */
export function createSlowModel(): Model & { answer(answer: unknown): void; asked: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const asking = Promise.withResolvers<void>()
  return {
    answer: resolve,
    asked: asking.promise,
    async ask({ shape }) {
      asking.resolve()
      const { success, data } = shape.safeParse(await promise)
      return success ? { answer: data, tokens: noTokens } : { unavailable: 'down', tokens: noTokens }
    },
  }
}

type Wanted = { uses?: readonly ModelUse[]; budget?: () => AbortSignal; mayUseModel?: boolean }
/** `remembers`: what was said before in a conversation. */
type WantedAssistant = Wanted & { library?: Library; remembers?: boolean }

export function phrasingWith(model: Model, { uses = modelUses, budget, mayUseModel = true }: Wanted = {}): Phrasing {
  return createPhrasing({
    model,
    prompts,
    uses,
    budget: budget ?? (() => new AbortController().signal),
    mayUseModel: async () => mayUseModel,
  })
}

let shipped: Promise<Library> | null = null
export function shippedLibrary(): Promise<Library> {
  shipped ??= shippedKnowledge().then(toLibrary)
  return shipped
}

export async function assistantWith(model: Model, wanted: WantedAssistant = {}): Promise<Assistant> {
  const library = wanted.library ?? (await shippedLibrary())
  const store = wanted.remembers ? await openMemoryStore() : null
  return createAssistant({
    library: () => library,
    store,
    clock: createFixedClock(today),
    log: silentLog,
    phrasing: phrasingWith(model, wanted),
  })
}
