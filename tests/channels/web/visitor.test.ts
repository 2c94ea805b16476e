import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createVisitors } from '../../../src/channels/web/visitor.ts'

type Asked = { from: string | undefined; forwarded?: string; proto?: string; trusted?: string[] }

function visitor({ from, forwarded, proto, trusted = [] }: Asked) {
  const headers = {
    ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
    ...(proto === undefined ? {} : { 'x-forwarded-proto': proto }),
  }
  return createVisitors(trusted)({ socket: { remoteAddress: from }, headers } as unknown as IncomingMessage)
}

describe('the client that requests are counted for', () => {
  it.each([
    ['an IPv4 address', '203.0.113.7', '203.0.113.7'],
    ['the same as a server for both kinds writes it', '::ffff:203.0.113.7', '203.0.113.7'],
    ['the same in hexadecimal', '::ffff:cb00:7107', '203.0.113.7'],
    ['an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ])('is known by %s', (_, from, client) => {
    expect(visitor({ from }).client).toBe(client)
  })

  it.each([
    ['2001:db8::1', '2001:db8::ffff:1:2:3'],
    ['2001:db8::1', '2001:0db8:0000:0000:0000:0000:0000:0002'],
    ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:ffff:ffff:ffff'],
    ['2001:db8:0:2::', '2001:db8:0:2:3::'],
    ['::1', '::2'],
    ['fe80::1%eth0', 'fe80::2%eth1'],
  ])('is one network, however it is written: %s and %s', (one, other) => {
    expect(visitor({ from: one }).client).toBe(visitor({ from: other }).client)
  })

  it.each([
    ['2001:db8::1', '2001:db8:0:1::1'],
    ['2001:db8:1::', '2001:db8:2::'],
    ['203.0.113.7', '203.0.113.8'],
  ])('is not that of a neighbour: %s and %s', (one, other) => {
    expect(visitor({ from: one }).client).not.toBe(visitor({ from: other }).client)
  })

  it('cannot be chosen by somebody who only says that they are a proxy', () => {
    expect(visitor({ from: '203.0.113.7', forwarded: '198.51.100.1' }).client).toBe('203.0.113.7')
    expect(visitor({ from: '203.0.113.7', forwarded: '198.51.100.1', trusted: ['loopback'] }).client).toBe('203.0.113.7')
  })

  it('behind a trusted proxy is the last address that the proxy itself saw', () => {
    const asked = { from: '127.0.0.1', forwarded: '198.51.100.66, 203.0.113.7', trusted: ['loopback'] }
    expect(visitor(asked).client).toBe('203.0.113.7')
    expect(visitor({ ...asked, from: '::ffff:127.0.0.1' }).client).toBe('203.0.113.7')
  })

  it.each([
    ['203.0.113.7:51234', '203.0.113.7'],
    ['[2001:db8::1]:51234', visitor({ from: '2001:db8::1' }).client],
    ['[2001:db8::1]', visitor({ from: '2001:db8::1' }).client],
  ])('is read without the port that some proxies add: %s', (forwarded, client) => {
    expect(visitor({ from: '127.0.0.1', forwarded, trusted: ['loopback'] }).client).toBe(client)
  })

  it.each(['unknown', 'evil.example', '', ',', '1.2.3.4.5', '::1::2', 'a b', '\u0000'])(
    'is the proxy where that names no address: %s',
    (forwarded) => {
      expect(visitor({ from: '127.0.0.1', forwarded, trusted: ['loopback'] }).client).toBe('127.0.0.1')
    },
  )

  it('is nobody in particular once the connection is gone', () => {
    expect(visitor({ from: undefined }).client).toBe('')
  })
})

describe('an encrypted way', () => {
  it.each<[string, Asked, boolean]>([
    ['is what a trusted proxy says', { from: '127.0.0.1', proto: 'https', trusted: ['loopback'] }, true],
    ['is that of the browser where there are several proxies', { from: '127.0.0.1', proto: 'https, http', trusted: ['loopback'] }, true],
    ['is not what anybody else says', { from: '203.0.113.7', proto: 'https', trusted: ['loopback'] }, false],
    ['is believed of nobody by default', { from: '127.0.0.1', proto: 'https' }, false],
    ['is not said by http', { from: '127.0.0.1', proto: 'http', trusted: ['loopback'] }, false],
  ])('%s', (_, asked, isSecure) => {
    expect(visitor(asked).isSecure).toBe(isSecure)
  })
})
