/** Brings notes to mailboxes. */
import { createHash } from 'node:crypto'
import { html } from 'hono/html'
import type { Note } from '../../notes.ts'
import type { Clock, Mailer, Notifier } from '../../ports.ts'
import { toLetterPage } from './letter-page.ts'

/** `domain`: of the address that letters come from. */
type Parts = { mailer: Mailer; domain: string; clock: Clock }

export function createEmailNotifier({ mailer, domain, clock }: Parts): Notifier {
  return {
    door: 'e-mail',
    reach: async ({ email }) => (email ? { door: 'e-mail', to: email.toLowerCase() } : null),
    async tell(note) {
      if (note.to.door !== 'e-mail') return { outcome: 'refused' }
      const id = `note.${createHash('sha256').update(note.key).digest('hex').slice(0, 32)}@${domain}`
      return mailer.post({ id, to: note.to.to, ...drawNote(note), stop: null, at: clock.now() }, async () => true)
    },
  }
}

function drawNote({ subject, lines, links }: Note): { subject: string; text: string; html: string } {
  const body = html`<h1>${subject}</h1>
${lines.map((line) => html`<p>${line}</p>`)}
<ul>${links.map(({ label, url }) => html`<li><a href="${url}">${label}</a></li>`)}</ul>`
  return {
    subject: subject.replace(/\s+/g, ' ').slice(0, 200),
    text: [...lines, ...links.map(({ label, url }) => `${label}:\n${url}`)].join('\n\n'),
    html: toLetterPage({ title: subject, body, foot: html`` }),
  }
}
