/** Who asks, as far as the connection tells: an address for counting requests, and whether the way to the browser is encrypted. */
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import proxyaddr from 'proxy-addr'

export type Visitor = { client: string; isSecure: boolean }

/** `trusted`: addresses, networks or `loopback` of proxies whose X-Forwarded headers are believed. Throws when one is no such thing. */
export function createVisitors(trusted: readonly string[]): (request: IncomingMessage) => Visitor {
  const trust = proxyaddr.compile([...trusted])
  return (request) => {
    const forwarded = trust(request.socket.remoteAddress ?? '', 0) ? request.headers['x-forwarded-proto'] : undefined
    return { client: toClient(proxyaddr(request, trust)), isSecure: String(forwarded).split(',')[0]?.trim() === 'https' }
  }
}

/** One household or school has a whole IPv6 network, so its first half stands for it. */
function toClient(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return isIPv6(plain) ? plain.split(':').slice(0, 4).join(':') : plain
}
