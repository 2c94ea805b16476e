/** Sends mail through an SMTP server. */
import { type PassThrough, Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Posted } from '../digest/letter.ts'
import type { Log, Mail, Mailer } from '../ports.ts'

/** `url`: `smtps://user:password@mail.example.org`. `from`: an address, with or without a name before it. */
type Wanted = { url: string; from: string; log: Log }

/** Milliseconds that the server may be silent; together they are less than any lease on a letter. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }
const mostConnections = 3
/** Letters through one connection. */
const mostMessages = 100

export function createMailer({ url, from, log }: Wanted): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: mostConnections,
    maxMessages: mostMessages,
    maxRequeues: 0,
    ...patience,
  })
  transport.use('stream', ({ message, data }, done) => {
    const { begin, step } = data as unknown as Sending
    message.build((error, letter) => {
      if (letter) message.createReadStream = () => Readable.from(heldBack(letter, begin, step), { objectMode: false }) as PassThrough
      done(error)
    })
  })
  return {
    async post(mail, begin) {
      const step: Step = { begun: null }
      try {
        await transport.sendMail({ ...toMessage(mail, from), ...{ begin, step } })
        return { outcome: 'sent', receipt: mail.id }
      } catch (error) {
        if (step.begun === false) return { outcome: 'kept' }
        return toOutcome(error as SmtpError, step, log)
      }
    },
    close: () => transport.close(),
  }
}

/** `begun` null: nothing decided yet. */
type Step = { begun: boolean | null }
/** What goes along with a message to where its bytes are read. */
type Sending = { begin: () => Promise<boolean>; step: Step }

function toMessage({ id, to, subject, text, html, stop, at }: Mail, from: string) {
  return {
    from,
    to,
    subject,
    text,
    html,
    messageId: `<${id}>`,
    date: new Date(at),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(stop === null ? {} : { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  }
}

/** Read when the server waits for the letter. It takes one only when it has seen its end: the last byte waits until `begin` has written down that it leaves. */
async function* heldBack(letter: Buffer, begin: () => Promise<boolean>, step: Step): AsyncGenerator<Buffer> {
  yield letter.subarray(0, -1)
  step.begun = await begin()
  if (!step.begun) throw new Error('The letter was kept back')
  yield letter.subarray(-1)
}

type SmtpError = Error & { code?: string; responseCode?: number; command?: string }

function toOutcome(error: SmtpError, { begun }: Step, log: Log): Posted {
  const { responseCode: code = 0, command = '' } = error
  const ofLetter = /RCPT|DATA/.test(command) || begun === true
  if (code >= 500 && ofLetter) return { outcome: 'refused' }
  // 421 closes the connection, whatever it answers.
  if (code >= 400 && code !== 421 && ofLetter) return { outcome: 'later', what: 'letter', seconds: null, left: false }
  log.failed('The mail server took no letters', new Error([error.code, code || '', command].filter(Boolean).join(' ')))
  return { outcome: 'later', what: 'door', seconds: null, left: begun === true && code === 0 }
}
