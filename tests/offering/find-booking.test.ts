import { describe, expect, it } from 'vitest'
import { findBooking } from '../../src/offering/find-booking.ts'

describe('how an offer is booked', () => {
  it.each([
    ['free workshops, book at bookings@calm.example or 01772 123456', 'bookings@calm.example', '01772 123456'],
    ['To sign up call 07700 900123', null, '07700 900123'],
    ['Contact: hello@calm.example', 'hello@calm.example', null],
    ['referrals to team@calm.example, then later to other@calm.example', 'team@calm.example', null],
  ])('is read from “%s”', (text, email, phone) => {
    expect(findBooking(text)).toEqual({ email, phone, isCued: true })
  })

  it.each(['Kyle’s mum is on 07700 900123', 'Book early. His number is 07700 900123', 'jane@calm.example'])(
    'is not said by “%s”',
    (text) => {
      expect(findBooking(text)?.isCued).toBe(false)
    },
  )

  it('is nothing where there is neither', () => {
    expect(findBooking('Ring the office')).toBeNull()
  })
})
