/** Figures for those who run it, in the format of Prometheus: how much was asked and how quickly answered, never what. */
import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Reply } from '../../reply.ts'

export type Metrics = {
  timed: MiddlewareHandler
  answered(reply: Pick<Reply, 'intent' | 'found' | 'composedBy'>): void
  read(c: Context): Promise<Response>
}

export function createMetrics(): Metrics {
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
  return {
    timed: async (c, next) => {
      const stop = seconds.startTimer()
      await next()
      // Refused before it came to a route, it counts as `/*`.
      stop({ method: c.req.method, route: c.res.status === 404 ? 'none' : routePath(c), status: String(c.res.status) })
    },
    answered: ({ intent, found, composedBy }) => answers.inc({ intent, found: String(found), composed_by: composedBy }),
    read: async (c) => c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType }),
  }
}
