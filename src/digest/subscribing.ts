/** Makes, changes and stops subscriptions: what every door calls, whatever it looks like there. */
import type { Clock } from '../ports.ts'
import type { Address } from '../speaker.ts'
import type { Choice } from './choice.ts'
import type { Subscription, Subscriptions } from './subscription.ts'

export type Subscribing = {
  find(address: Address): Promise<Subscription | null>
  /** In place of what they had chosen before. */
  choose(address: Address, choice: Choice): Promise<Subscription>
  /** False when there was nothing to stop. */
  stop(address: Address): Promise<boolean>
}

/** `newId` gives a random text that nobody guesses. */
type Parts = { subscriptions: Subscriptions; clock: Clock; newId: () => string }

export function createSubscribing({ subscriptions, clock, newId }: Parts): Subscribing {
  return {
    find: subscriptions.find,
    choose: (address, choice) => subscriptions.save({ id: newId(), address, choice, since: clock.now() }),
    async stop(address) {
      const found = await subscriptions.find(address)
      return found !== null && subscriptions.remove(found.id)
    },
  }
}
