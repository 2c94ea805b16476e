/** Five districts with an offer for each theme in each, and what each of many subscribers should get of them. */
import type { Choice } from '../../../src/digest/choice.ts'
import { findNews } from '../../../src/digest/find-news.ts'
import type { Knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Store } from '../../../src/ports.ts'
import { atOnce } from '../../support/at-once.ts'
import { districtFile, localityFile, offerFile } from '../../support/builders.ts'
import { smallCounty, toKnowledge } from '../../support/county.ts'
import { addressOf, choiceOf } from '../../support/digest.ts'

const districts = ['wyre', 'fylde', 'preston', 'lancaster', 'chorley']
const themes = ['sleep', 'neet', 'vaping']

/** Two ways of having an offer: for a district, or for all. */
export function newCounty(): Knowledge {
  const offer = (district: string, theme: string) =>
    offerFile({
      id: `${district}-${theme}`,
      title: `Offer ${district} ${theme}`,
      districts: district === 'all' ? [] : [district],
      themes: [theme],
      body: `Support with ${theme} for ${district}.`,
    })
  const offers = [...districts, 'all'].flatMap((district) => themes.map((theme) => offer(district, theme)))
  return toKnowledge(smallCounty(...chorley, ...offers))
}

const chorley = [
  localityFile({ id: 'central', name: 'Central', districts: ['chorley'] }),
  districtFile({ id: 'chorley', name: 'Chorley', locality: 'central' }),
]

type Subscriber = { name: string; choice: Choice; gets: string[] }

/** One in two by e-mail; some for one theme, some for two districts, and some for what nobody offers. */
export function subscribers(count: number): Subscriber[] {
  return Array.from({ length: count }, (_, n) => {
    const wanted = n % 3 === 0 ? themes.slice(0, 1) : n % 11 === 0 ? themes.slice(1) : []
    // With all three themes, two districts and the whole county would be more than a digest holds.
    const own = n % 7 === 0 && wanted.length > 0 ? [districts[n % 5], districts[(n + 1) % 5]] : [districts[n % 5]]
    const phases = n % 13 === 0 ? (['primary'] as const) : []
    const gets = [...own, 'all'].flatMap((district) => (wanted.length > 0 ? wanted : themes).map((theme) => `${district} ${theme}`))
    const choice = choiceOf({ districts: own as string[], themes: wanted, phases: [...phases] })
    return { name: n % 2 === 0 ? `reader-${n}` : `#channel-${n}`, choice, gets: gets.sort() }
  })
}

/** Everybody subscribes, and the county before any of its offers has been announced. */
export async function prepare(store: Store, all: readonly Subscriber[]): Promise<void> {
  for (const { name, choice } of all)
    await store.subscriptions.save({ id: name, address: addressOf(name), choice, since: '2026-11-01T00:00:00Z' })
  const { marks } = atOnce(findNews(new Map(), toKnowledge(smallCounty(...chorley)), '2026-11-16'))
  const edition = { week: '2026-W47', day: '2026-11-16', made: '2026-11-16T08:00:00Z', news: [] }
  await store.digests.make(edition, { put: [...marks.values()], drop: [] }, [])
}
