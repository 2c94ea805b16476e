/** A real mail server on this machine that a test starts: keeps the letters it takes, and refuses as a test says. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** `code` 0: the connection is cut. */
type Refusal = { at: 'connect' | 'sender' | 'recipient' | 'end'; code: number; of?: string }

export type PostOffice = {
  url: string
  letters: ParsedMail[]
  /** What it refuses from now on; null for nothing. */
  refuse(refusal: Refusal | null): void
  stop(): Promise<void>
}

/** `arrived` is told of each letter before the sender is. */
export async function startPostOffice(arrived: (letter: ParsedMail) => void = () => {}): Promise<PostOffice> {
  const letters: ParsedMail[] = []
  let refusal: Refusal | null = null
  const refused = (at: Refusal['at'], address = ''): Error | null => {
    if (refusal?.at !== at || (refusal.of !== undefined && refusal.of !== address)) return null
    return Object.assign(new Error('Refused'), { responseCode: refusal.code })
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_, done) => done(refused('connect')),
    onMailFrom: ({ address }, _, done) => done(refused('sender', address)),
    onRcptTo: ({ address }, _, done) => done(refused('recipient', address)),
    onData(stream, session, done) {
      const isCut = refusal?.at === 'end' && refusal.code === 0
      simpleParser(stream).then((letter) => {
        const no = refused('end')
        if (!no || isCut) {
          letters.push(letter)
          arrived(letter)
        }
        if (isCut) cut(session.id)
        else done(no)
      }, done)
    },
  })
  server.on('error', () => {})
  const cut = (id: string) => {
    for (const connection of server.connections) if (connection.session.id === id) connection._socket.destroy()
  }
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    refuse(next) {
      refusal = next
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
