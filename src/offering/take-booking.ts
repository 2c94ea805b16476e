/** Puts the address and number by which an offer is booked into it. */
import type { Heard } from '../activity.ts'
import type { PersonalDetail } from '../safety/mask.ts'
import type { OfferSaid } from './offer-said.ts'
import { holdsMask } from './set-field.ts'

/** `published`: what was taken; nothing unless the message says that it is for booking, or was `asked` for it. */
type Taken = { said: OfferSaid; published: PersonalDetail[] }

export function takeBooking(said: OfferSaid, { booking, text }: Pick<Heard, 'booking' | 'text'>, asked = false): Taken {
  if (!booking || !(booking.isCued || asked)) return { said, published: [] }
  const { email, phone } = booking
  const published: PersonalDetail[] = [...(email ? ['e-mail address' as const] : []), ...(phone ? ['phone number' as const] : [])]
  const left = published.reduce((rest, detail) => rest.replace(`[${detail}]`, ''), text)
  return { said: { ...said, email: email ?? said.email, phone: phone ?? said.phone, hidden: holdsMask(left) }, published }
}
