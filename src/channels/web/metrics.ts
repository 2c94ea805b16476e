/** Figures for those who run it, in the format of Prometheus: how much was asked and how quickly answered, never what. */
import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { ModelUse, Tokens } from '../../phrasing/asking.ts'
import type { Reply } from '../../reply.ts'

export type Metrics = {
  timed: MiddlewareHandler
  answered(reply: Pick<Reply, 'intent' | 'found' | 'composedBy'>): void
  /** `came`: an answer, or why there was none. */
  modelAsked(asked: { use: ModelUse; came: string; tokens: Tokens }): void
  read(c: Context): Promise<Response>
}

/** What a million tokens cost, in whatever money the bill is in. */
export type Prices = Tokens

export function createMetrics(prices: Prices = { sent: 0, received: 0 }): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  })
  const answers = new Counter({
    name: 'answers_total',
    help: 'Answers given, by what was wanted, whether something was found, and who worded it.',
    labelNames: ['intent', 'found', 'composed_by'],
    registers: [registry],
  })
  const countModel = modelCounters(registry, prices)
  return {
    timed: async (c, next) => {
      const stop = seconds.startTimer()
      await next()
      // Refused before it came to a route, it counts as `/*`.
      stop({ method: c.req.method, route: c.res.status === 404 ? 'none' : routePath(c), status: String(c.res.status) })
    },
    answered: ({ intent, found, composedBy }) => answers.inc({ intent, found: String(found), composed_by: composedBy }),
    modelAsked: countModel,
    read: async (c) => c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType }),
  }
}

function modelCounters(registry: Registry, prices: Prices): Metrics['modelAsked'] {
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers: [registry] })
  const askings = counter('model_askings_total', 'Times a language model was asked, by what for and what came of it.', ['use', 'came'])
  const tokens = counter('model_tokens_total', 'Tokens sent to a language model and received from it.', ['use', 'direction'])
  const cost = counter('model_cost_total', 'What those tokens cost at MODEL_PRICES.', ['use'])
  return ({ use, came, tokens: { sent, received } }) => {
    askings.inc({ use, came })
    tokens.inc({ use, direction: 'sent' }, sent)
    tokens.inc({ use, direction: 'received' }, received)
    cost.inc({ use }, (sent * prices.sent + received * prices.received) / 1_000_000)
  }
}
