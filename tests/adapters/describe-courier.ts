/** What every courier must do, by whichever door it brings digests. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Letter } from '../../src/digest/letter.ts'
import type { Courier } from '../../src/ports.ts'
import { letterOf } from '../support/digest.ts'

/** `taken`: how many letters have arrived; `to` gives an address of the courier’s door. */
export type CourierPlace = { courier: Courier; taken(): number; to: Letter['to']; stop(): Promise<void> }

export function describeCourier(name: string, open: () => Promise<CourierPlace>): void {
  describe(name, () => {
    let place: CourierPlace
    beforeEach(async () => {
      place = await open()
    })
    afterEach(() => place.stop())
    const letter = () => letterOf({ to: place.to })
    const yes = async () => true

    it('brings a letter, and says so', async () => {
      expect(await place.courier.send(letter(), yes)).toMatchObject({ outcome: 'sent' })
      expect(place.taken()).toBe(1)
    })

    it('asks once, before anything has arrived, whether it may', async () => {
      const before: number[] = []
      await place.courier.send(letter(), async () => {
        before.push(place.taken())
        return true
      })
      expect(before).toEqual([0])
    })

    it('brings nothing when it may not', async () => {
      expect(await place.courier.send(letter(), async () => false)).toEqual({ outcome: 'kept' })
      expect(place.taken()).toBe(0)
    })

    it('finds what it brought, or says that it cannot know, and never that it did not', async () => {
      await place.courier.send(letter(), yes)
      expect(['found', 'unknown']).toContain((await place.courier.find(letter())).trace)
    })

    it('does not find what it never brought', async () => {
      await place.courier.send(letter(), yes)
      expect(['not-found', 'unknown']).toContain((await place.courier.find(letterOf({ to: place.to, key: '2026-W49 ann' }))).trace)
    })
  })
}
