/** Who asks, as far as the connection tells: an address for counting requests, and whether the way to the browser is encrypted. */
import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import proxyaddr from 'proxy-addr'

export type Visitor = { client: string; isSecure: boolean }

/** `trusted`: addresses, networks or `loopback` of proxies whose X-Forwarded headers are believed. Throws when one is no such thing. */
export function createVisitors(trusted: readonly string[]): (request: IncomingMessage) => Visitor {
  const trust = proxyaddr.compile([...trusted])
  return (request) => {
    // A connection that is already gone has no address.
    const neighbour = request.socket.remoteAddress ?? ''
    const forwarded = trust(neighbour, 0) ? request.headers['x-forwarded-proto'] : undefined
    return {
      client: toClient(proxyaddr(request, trust)) ?? toClient(neighbour) ?? '',
      isSecure: String(forwarded).split(',')[0]?.trim() === 'https',
    }
  }
}

/** One household or school has a whole IPv6 network, so its first half stands for it. Null when it is no address. */
function toClient(address: string | undefined): string | null {
  // Some proxies write the port as well: the address stands before it, in brackets if it is an IPv6 one.
  const [, plain = ''] = /^\[?([\d.]+|[^[\]]+)\]?(?::\d+)?$/.exec(address ?? '') ?? []
  if (!ipaddr.isValid(plain)) return null
  const parsed = ipaddr.process(plain)
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : parsed.toString()
}
