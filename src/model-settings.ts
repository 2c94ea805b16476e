/** What the environment sets about the language model, checked. */
import { z } from 'zod'
import { type ModelUse, modelUses } from './phrasing/asking.ts'
import { wholeNumber } from './whole-number.ts'

export type ModelSettings = {
  apiKey: string
  baseUrl: string
  model: string
  api: 'responses' | 'chat'
  uses: readonly ModelUse[]
  /** For all that a message asks of it. */
  budgetSeconds: number
  monthlyTokens: number
  /** Of a million tokens. */
  prices: { sent: number; received: number }
}

export const modelEnvironment = {
  OPENAI_API_KEY: z.string().trim().optional(),
  OPENAI_BASE_URL: z
    .string()
    .trim()
    .refine(isWebAddress, 'OPENAI_BASE_URL must be an address like https://api.openai.com/v1: correct it or leave it out.')
    .default('https://api.openai.com/v1'),
  OPENAI_MODEL: z.string().trim().default('gpt-4.1-mini'),
  OPENAI_API: z
    .enum(
      ['responses', 'chat'],
      'OPENAI_API must be responses, or chat for servers that know only chat completions: correct it or leave it out.',
    )
    .default('responses'),
  MODEL: z.enum(['on', 'off'], 'MODEL must be on or off: correct it or leave it out.').default('on'),
  MODEL_USES: z
    .string()
    .transform((text) => text.split(',').map((use) => use.trim()))
    .pipe(z.array(z.enum(modelUses, `MODEL_USES must list some of ${modelUses.join(',')}: correct it or leave it out.`)))
    .default([...modelUses]),
  MODEL_BUDGET_SECONDS: wholeNumber(1, 60, 'MODEL_BUDGET_SECONDS must be a number of seconds from 1 to 60, such as 8').default(8),
  MODEL_MONTHLY_TOKENS: z
    .string()
    .regex(/^\d{1,12}$/, 'MODEL_MONTHLY_TOKENS must be a number of tokens, such as 5000000: correct it or leave it out.')
    .transform(Number)
    .default(5_000_000),
  MODEL_PRICES: z
    .string()
    .regex(
      /^\d+(?:\.\d+)?,\d+(?:\.\d+)?$/,
      'MODEL_PRICES must be what a million tokens cost when sent and when received, such as 0.40,1.60: correct it or leave it out.',
    )
    .default('0,0'),
}

type Environment = z.infer<z.ZodObject<typeof modelEnvironment>>

/** A key switches it on; for a server of one's own that needs none, any text does. */
export function toModelSettings(environment: Environment): ModelSettings | null {
  const {
    OPENAI_API_KEY,
    OPENAI_BASE_URL,
    OPENAI_MODEL,
    OPENAI_API,
    MODEL,
    MODEL_USES,
    MODEL_BUDGET_SECONDS,
    MODEL_MONTHLY_TOKENS,
    MODEL_PRICES,
  } = environment
  const [sent = 0, received = 0] = MODEL_PRICES.split(',').map(Number)
  if (MODEL === 'off' || OPENAI_API_KEY === undefined) return null
  return {
    apiKey: OPENAI_API_KEY,
    baseUrl: OPENAI_BASE_URL,
    model: OPENAI_MODEL,
    api: OPENAI_API,
    uses: MODEL_USES,
    budgetSeconds: MODEL_BUDGET_SECONDS,
    monthlyTokens: MODEL_MONTHLY_TOKENS,
    prices: { sent, received },
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '')
}
