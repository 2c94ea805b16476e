/** The address and number by which an offer is booked. They belong to an organisation and are published, so for an offer they are not left out like those of persons. */
import { z } from 'zod'
import { numbers } from '../safety/numbers.ts'
import { findShapes } from '../safety/shapes.ts'

/** `isCued`: the words before it say that it is for booking. */
export type Booking = { email: string | null; phone: string | null; isCued: boolean }

const cue =
  /\b(?:book(?:ed|ings?)?|contact(?:s|ed)?|e-?mail(?:ed)?|call|ring|phone|tel(?:ephone)?|apply|appl(?:ied|ications?)|refer(?:s|red|rals?)?|enquir\w+|sign(?:ing)? up|regist\w+|how to get it)\b[^.;!?\n]{0,60}$/i
const longest = 60

/** Of the text before anything is masked: the first of each; null when there is none. */
export function findBooking(text: string): Booking | null {
  const spans = findShapes(text, numbers).toSorted((a, b) => a.from - b.from)
  const first = (detail: string) => spans.find((span) => span.detail === detail)
  const [mail, call] = [first('e-mail address'), first('phone number')]
  const said = (span: typeof mail) => (span ? text.slice(span.from, span.to) : null)
  const email = said(mail)
  if (!mail && !call) return null
  const from = Math.min(mail?.from ?? Infinity, call?.from ?? Infinity)
  return {
    email: email !== null && z.email().safeParse(email).success ? email : null,
    phone: said(call)?.trim() ?? null,
    isCued: cue.test(text.slice(Math.max(0, from - longest), from)),
  }
}
