/** Writes one subscriber’s letter from the editions of the weeks that it is for. */
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Clock, Store } from '../ports.ts'
import { composeDigest } from './compose-digest.ts'
import { gather } from './gather.ts'
import type { Edition, Send } from './ledger.ts'
import type { Letter } from './letter.ts'

type Parts = { store: Pick<Store, 'digests' | 'subscriptions'>; knowledge: () => Knowledge; clock: Clock }

/** Editions are read once for all letters. `dropped`: the subscriber has stopped it. */
export function createWriter({ store, knowledge, clock }: Parts): (send: Send) => Promise<Letter | 'nothing' | 'dropped'> {
  const read = new Map<string, Promise<Edition | null>>()
  const find = (week: string) => {
    const edition = read.get(week) ?? store.digests.find(week)
    read.set(week, edition)
    return edition
  }
  return async ({ week, subscriber, carries }) => {
    const subscription = await store.subscriptions.findById(subscriber)
    if (!subscription) return 'dropped'
    const editions = (await Promise.all([...carries, week].map(find))).filter((edition) => edition !== null)
    const own = editions.at(-1)
    const news = gather(editions.map((edition) => edition.news))
    const digest = own && composeDigest({ ...own, news }, { choice: subscription.choice, knowledge: knowledge(), today: clock.today() })
    if (!digest) return 'nothing'
    return { key: `${week} ${subscriber}`, to: subscription.address, subscription: subscriber, digest }
  }
}
