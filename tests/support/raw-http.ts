/** Bytes to a server as no well-behaved client would send them. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export type Answered = { status: number; head: string; body: string }

/** Sends lines as they are, joined as HTTP wants them, and gives the answer once the server has closed the connection. */
export async function speak(url: string, lines: readonly string[], body = ''): Promise<Answered> {
  const socket = await dial(url)
  socket.write(Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1'))
  return hear(socket)
}

export async function dial(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  await once(socket, 'connect')
  socket.on('error', () => {})
  return socket
}

/** All that comes until the connection is closed, or reset because we went on writing. */
export async function hear(socket: Socket): Promise<Answered> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  // `once` of node:events would throw at a reset.
  if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve))
  const [head = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n')
  return { status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') }
}
