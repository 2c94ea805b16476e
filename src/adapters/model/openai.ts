/** A language model behind OpenAI's interface: its own, or any server that speaks the same (Azure, vLLM, Ollama). */
import OpenAI from 'openai'
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod'
import type { Answered, Asking, Tokens } from '../../phrasing/asking.ts'
import type { Model } from '../../ports.ts'
import { withMostBytes } from './most-bytes.ts'
import { whyUnavailable } from './why-unavailable.ts'

/** `api`: most other servers know only the older chat completions. */
export type OpenAiSettings = { apiKey: string; baseUrl: string; model: string; api: 'responses' | 'chat' }

/** What a server said: `text` null when it refused; `whole` false when it was cut off. */
type Said = { text: string | null; whole: boolean; tokens: Tokens | null }

const attempts = { maxRetries: 2, timeout: 15_000 }

export function createOpenAiModel(settings: OpenAiSettings, fetch: typeof globalThis.fetch = globalThis.fetch): Model {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    // Null, or the package would take them from the environment.
    organization: null,
    project: null,
    logLevel: 'off',
    fetch: withMostBytes(fetch),
    ...attempts,
  })
  const say = settings.api === 'chat' ? sayByChat : sayByResponses
  return {
    async ask(asking) {
      try {
        return toAnswered(await inTime(say(client, settings.model, asking), asking.signal), asking)
      } catch (error) {
        return { unavailable: whyUnavailable(error), tokens: guess(asking, '') }
      }
    },
  }
}

async function sayByResponses(
  client: OpenAI,
  model: string,
  { use, rules, given, shape, mostTokens, signal }: Asking<unknown>,
): Promise<Said> {
  const response = await client.responses.create(
    {
      model,
      instructions: rules,
      input: given,
      text: { format: zodTextFormat(shape, use) },
      max_output_tokens: mostTokens,
      store: false,
    },
    { signal },
  )
  const { usage, status, output } = response
  const refused = output.some((item) => item.type === 'message' && item.content.some((part) => part.type === 'refusal'))
  return {
    text: refused ? null : response.output_text,
    whole: status !== 'incomplete',
    tokens: usage ? { sent: usage.input_tokens, received: usage.output_tokens } : null,
  }
}

async function sayByChat(client: OpenAI, model: string, { use, rules, given, shape, mostTokens, signal }: Asking<unknown>): Promise<Said> {
  const { choices, usage } = await client.chat.completions.create(
    {
      model,
      messages: [
        { role: 'system', content: rules },
        { role: 'user', content: given },
      ],
      response_format: zodResponseFormat(shape, use),
      max_completion_tokens: mostTokens,
      store: false,
    },
    { signal },
  )
  const [choice] = choices
  if (!choice) throw new SyntaxError('no choice')
  return {
    text: choice.message.refusal ? null : (choice.message.content ?? ''),
    whole: choice.finish_reason !== 'length',
    tokens: usage ? { sent: usage.prompt_tokens, received: usage.completion_tokens } : null,
  }
}

function toAnswered<Answer>({ text, whole, tokens }: Said, asking: Asking<Answer>): Answered<Answer> {
  const used = tokens ?? guess(asking, text ?? '')
  if (text === null) return { unavailable: 'refused', tokens: used }
  if (!whole) return { unavailable: 'cut off', tokens: used }
  try {
    const { success, data } = asking.shape.safeParse(JSON.parse(text))
    return success ? { answer: data as Answer, tokens: used } : { unavailable: 'wrong shape', tokens: used }
  } catch {
    return { unavailable: 'unreadable', tokens: used }
  }
}

/** Four letters make a token, roughly: for servers that do not count, and for answers that never came. */
function guess({ rules, given }: Asking<unknown>, text: string): Tokens {
  return { sent: Math.ceil((rules.length + given.length) / 4), received: Math.ceil(text.length / 4) }
}

/** The package cannot be woken while it waits to try again. */
async function inTime<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(new OpenAI.APIUserAbortError())
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  work.catch(() => {})
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
