/** Letters that ask a mailbox whether it wants the digest. */

import type { Choice } from '../../digest/choice.ts'
import { describeChoice } from '../../digest/describe-choice.ts'
import { drawConfirmMail } from '../e-mail/confirm-mail.ts'
import type { WebParts } from './app.ts'

/** For how long a link works, and how many letters a mailbox gets in that time: nobody is to flood another’s. */
const hours = 48
const most = 3

export function createConfirmations({ store, digest: { mailer, baseUrl, newId }, clock, log, library }: WebParts) {
  const since = () => new Date(Date.parse(clock.now()) - hours * 3_600_000).toISOString()
  const send = async (to: string, choice: Choice) => {
    const token = newId()
    const isKept = await store.subscriptions.ask({ token, to, choice, asked: clock.now() }, { since: since(), most })
    if (!isKept || !mailer) return
    const drawn = drawConfirmMail({ token, asked: describeChoice(choice, library().knowledge), baseUrl, hours })
    const id = `confirm.${newId()}@${new URL(baseUrl).hostname}`
    const posted = await mailer.post({ ...drawn, id, to, stop: null, at: clock.now() }, async () => true)
    if (posted.outcome !== 'sent') log.failed('A letter to confirm the digest was not sent', new Error(posted.outcome))
  }
  return {
    hours,
    /** Not waited for: how long it takes must not tell whether anything is sent. */
    ask(to: string, choice: Choice): void {
      send(to, choice).catch((error: unknown) => log.failed('A letter to confirm the digest was not sent', error))
    },
    take: (token: string) => store.subscriptions.takeUnconfirmed(token, since()),
  }
}
