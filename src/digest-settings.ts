/** What the environment sets for the digest and its letters, checked. */
import { z } from 'zod'
import type { Schedule } from './digest/weeks.ts'

export type DigestSettings = {
  schedule: Schedule
  /** Where the web pages are for others, without a stroke at the end. */
  baseUrl: string
  /** Null: no e-mail is sent. */
  mail: { url: string; from: string; domain: string } | null
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const digestTime = new RegExp(`^(${weekdays.join('|')}) ((?:[01]\\d|2[0-3]):[0-5]\\d)$`)
/** Of an address on its own, or after a name. */
const sender = /^(?:[^<>\r\n]*<([^<>@\s]+@([^<>@\s]+))>|([^<>@\s]+@([^<>@\s]+)))$/

export const digestEnvironment = {
  PUBLIC_URL: z
    .string()
    .refine(
      isWebAddress,
      'PUBLIC_URL must be the address of the web pages for others, such as https://tass.example.org: correct it or leave it out.',
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  SMTP_URL: z
    .string()
    .refine(isMailServer, 'SMTP_URL must be an address like smtps://user:password@mail.example.org: correct it or leave it out.')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(sender, 'MAIL_FROM must be an address, such as TASS <tass@example.org>: correct it or leave it out.')
    .optional(),
  DIGEST_AT: z
    .string()
    .trim()
    .toLowerCase()
    .regex(digestTime, 'DIGEST_AT must be a weekday and a time, such as monday 08:00: correct it or leave it out.')
    .default('monday 08:00'),
}

type Given = z.output<z.ZodObject<typeof digestEnvironment>> & { PORT: number }

/** Throws an `Error` whose message can be shown as it is. */
export function toDigestSettings({ PUBLIC_URL, PORT, SMTP_URL, MAIL_FROM, DIGEST_AT }: Given): DigestSettings {
  const [, weekday = '', time = ''] = digestTime.exec(DIGEST_AT) ?? []
  if (SMTP_URL !== undefined && (MAIL_FROM === undefined || PUBLIC_URL === undefined))
    throw new Error('SMTP_URL needs MAIL_FROM, the address that letters come from, and PUBLIC_URL, the address of the web pages in them.')
  const [, , named, , bare] = sender.exec(MAIL_FROM ?? '') ?? []
  return {
    schedule: { weekday: weekdays.indexOf(weekday) + 1, time },
    baseUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
    mail:
      SMTP_URL === undefined || MAIL_FROM === undefined ? null : { url: SMTP_URL, from: MAIL_FROM, domain: named ?? bare ?? 'localhost' },
  }
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return /^https?:$/.test(url?.protocol ?? '') && url?.search === '' && url.hash === ''
}

function isMailServer(text: string): boolean {
  return /^smtps?:$/.test(URL.parse(text)?.protocol ?? '')
}
