/** What every request passes through: headers, origin, size and how often somebody may ask. */
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { type Door, sayProblem } from './problem-page.ts'
import type { Visitor } from './visitor.ts'
import { words } from './wording.ts'

/** Bytes of a form or question: room for 4,000 characters of any kind, escaped. Thousands may be on their way at once. */
const mostBytes = 64 * 1024

export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // With no referrer at all, browsers would hide the origin of our own forms too.
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  // Only means something behind TLS, where the proxy that ends it should say it.
  strictTransportSecurity: false,
})

/** A form of ours is sent from a page of ours: the browser says so in Sec-Fetch-Site, older ones in Origin. */
export const sameOrigin: MiddlewareHandler = csrf({
  origin: (origin, c) => URL.parse(origin)?.host === c.req.header('host'),
})

export const size: MiddlewareHandler<Door> = bodyLimit({
  maxSize: mostBytes,
  onError: (c) => {
    // The rest is read and dropped: cut off while it sends, a client would see a broken connection and not the answer.
    c.env.incoming.removeAllListeners('data').resume()
    return sayProblem(c, 'tooLarge', words.tooLarge)
  },
})

/** Requests a minute from one client. */
export type Limits = { pages: number; questions: number }

/** Counted in memory, by client; what is counted is forgotten after a minute. */
export function limit(perMinute: number, visitorOf: (c: Parameters<MiddlewareHandler<Door>>[0]) => Visitor): MiddlewareHandler<Door> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (c, next) => {
    const refused = await limiter.consume(visitorOf(c).client).then(
      () => null,
      (reason: unknown) => reason,
    )
    if (refused === null) return next()
    if (!(refused instanceof RateLimiterRes)) throw refused
    const seconds = Math.ceil(refused.msBeforeNext / 1000)
    c.header('Retry-After', String(seconds))
    return sayProblem(c, 'tooMany', words.tooMany(seconds))
  }
}
