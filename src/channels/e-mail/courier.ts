/** Brings digests to mailboxes. */
import { pathOfSubscription } from '../../digest/paths.ts'
import type { Clock, Courier, Mailer } from '../../ports.ts'
import { toLetterId } from '../letter-id.ts'
import { drawHtml, drawSubject, drawText } from './draw-digest.ts'

/** `domain`: of the address that letters come from. */
type Parts = { mailer: Mailer; baseUrl: string; domain: string; clock: Clock }

export function createEmailCourier({ mailer, baseUrl, domain, clock }: Parts): Courier {
  return {
    door: 'e-mail',
    async send({ key, to, subscription, digest }, begin) {
      if (to.door !== 'e-mail') return { outcome: 'refused' }
      const drawn = { digest, subscription, baseUrl }
      return mailer.post(
        {
          id: `digest.${toLetterId(key)}@${domain}`,
          to: to.to,
          subject: drawSubject(digest),
          text: drawText(drawn),
          html: drawHtml(drawn),
          stop: `${baseUrl}${pathOfSubscription(subscription, 'stop')}`,
          at: clock.now(),
        },
        begin,
      )
    },
    // SMTP cannot be asked what it took. It is sent again under the same id, by which most mailboxes show it once.
    find: async () => ({ trace: 'unknown' }),
  }
}
