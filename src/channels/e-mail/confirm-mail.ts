/** The letter that asks whether a digest was really asked for from this mailbox. */
import { html } from 'hono/html'
import { pathOfConfirmation } from '../../digest/paths.ts'
import { mailWords } from './e-mail-wording.ts'
import { toLetterPage } from './letter-page.ts'

const words = mailWords.confirm

type Asked = { token: string; asked: string; baseUrl: string; hours: number }

export function drawConfirmMail({ token, asked, baseUrl, hours }: Asked): { subject: string; text: string; html: string } {
  const link = `${baseUrl}${pathOfConfirmation(token)}`
  const body = html`<h1>${words.subject}</h1>
<p>${words.hello(asked)}</p>
<p>${words.press}</p>
<p><a href="${link}">${words.link}</a></p>`
  return {
    subject: words.subject,
    text: [words.hello(asked), `${words.press}\n${link}`, words.ignore(hours)].join('\n\n'),
    html: toLetterPage({ title: words.subject, body, foot: html`<p>${words.ignore(hours)}</p>` }),
  }
}
