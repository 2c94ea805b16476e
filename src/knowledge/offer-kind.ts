/** What the file of an offer holds. What comes of it as days go by is in `offer-state.ts`. */
import { z } from 'zod'
import { Day, DayOrMonth, Id, idList, Phase, someIds, sourced, Text, textList, WebAddress } from './fields.ts'

const costs = ['free', 'paid', 'funded', 'not-stated'] as const
const statuses = ['proposed', 'listed', 'withdrawn'] as const

const Age = z.number('give an age in years, like 11').min(0, 'give an age in years, like 11').max(130, 'give an age in years, like 11')

/** Which directory an entry came from, and by what name it is known there. Its importer keeps these lines. */
export const fromFeed = z.strictObject({ source: Id, id: Text('give the id it has in the feed') })

/** `also`: ids of the same thing in its feed. `missing`: the day since when the feed no longer has it. `record`: what the feed says of it, word for word, as JSON. */
const offerFeed = z.strictObject({
  source: Id,
  id: Text('give the id it has in the feed'),
  also: textList('list further ids as text'),
  missing: Day.optional(),
  record: Text('keep what the feed says'),
})

/** Something that partners provide. `districts` is where it is offered; none named means the whole county. */
export const Offer = z
  .strictObject({
    title: Text('give it a title'),
    aliases: textList('list other names as text'),
    partners: someIds('name who provides it'),
    themes: idList('say what this helps with'),
    districts: idList('say where this is offered'),
    phases: z.array(Phase).default([]),
    ages: z.strictObject({ from: Age.optional(), to: Age.optional() }).optional(),
    audience: Text('say who it is for').optional(),
    cost: z.enum(costs, `use ${costs.join(', ')}`),
    fees: Text('say what it costs').optional(),
    howToGet: Text('say how a school gets it').optional(),
    phone: Text('put the number in quotes').optional(),
    email: z.email('give an e-mail address, or leave the line out').optional(),
    website: WebAddress('give a web address that starts with https://').optional(),
    /** Where it takes place. Says nothing of whom it serves: `districts` does. */
    addresses: textList('list addresses as text'),
    status: z.enum(statuses, `use ${statuses.join(', ')}`).default('listed'),
    held: Text('say why it waits for an officer').optional(),
    starts: DayOrMonth.optional(),
    ends: DayOrMonth.optional(),
    added: Day,
    /** The last day on which whoever provides it said that it is right. */
    confirmed: Day.optional(),
    reviewBy: Day,
    priorities: idList('name the priorities it belongs to'),
    /** Why a rule, and no person, tied it to a theme, district or priority. */
    because: z.record(Id, Text('say why')).default({}),
    feed: offerFeed.optional(),
    /** The offer that this one turned out to be. */
    mergedInto: Id.optional(),
    ...sourced,
  })
  .refine(({ status, themes }) => status !== 'listed' || themes.length > 0, { path: ['themes'], error: 'say what this helps with' })
